// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DocumentationClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        DocumentationCollection, DocumentationContract, DocumentationUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Documentation pages in Markdown, which the wikis of APIs and products show.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::documentation_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::documentation_client).
#[derive(Clone, Debug)]
pub struct DocumentationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DocumentationClient {
    /// Creates a documentation page or replaces the one with that ID. It appears in the developer portal once a wiki
    /// names it.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations/{documentationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `documentation_id` - Documentation page on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`DocumentationContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        documentation_id: &str,
        body: RequestContent<DocumentationContract>,
        options: Option<DocumentationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, DocumentationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &documentation_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Documentation.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a documentation page. No wiki may still name it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations/{documentationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `documentation_id` - Documentation page on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        documentation_id: &str,
        if_match: &Etag,
        options: Option<DocumentationClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &documentation_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("Documentation.delete", options.method_options, &[200, 204])
    }

    /// Reads title and Markdown text of a documentation page.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations/{documentationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `documentation_id` - Documentation page on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`DocumentationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        documentation_id: &str,
        options: Option<DocumentationClientGetOptions<'a>>,
    ) -> Call<'a, DocumentationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &documentation_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("Documentation.get", options.method_options, &[200])
    }

    /// Checks that a documentation page exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations/{documentationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `documentation_id` - Documentation page on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        documentation_id: &str,
        options: Option<DocumentationClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &documentation_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("Documentation.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the documentation pages of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DocumentationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<DocumentationClientListByServiceOptions<'_>>,
    ) -> Result<Pager<DocumentationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Documentation.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of a documentation page and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/documentations/{documentationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `documentation_id` - Documentation page on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`DocumentationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/documentation/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        documentation_id: &str,
        if_match: &Etag,
        body: RequestContent<DocumentationUpdateContract>,
        options: Option<DocumentationClientUpdateOptions<'a>>,
    ) -> Call<'a, DocumentationContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/documentations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &documentation_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Documentation.update", options.method_options, &[200])
    }
}

/// Options of [`DocumentationClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct DocumentationClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`DocumentationClient::delete`].
pub type DocumentationClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`DocumentationClient::get`].
pub type DocumentationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`DocumentationClient::get_entity_tag`].
pub type DocumentationClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`DocumentationClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct DocumentationClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`DocumentationClient::update`].
pub type DocumentationClientUpdateOptions<'a> = CallOptions<'a>;
