// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ContentTypeClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::management::models::{ContentTypeCollection, ContentTypeContract},
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Kinds of content that the developer portal knows, each with a schema.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::content_type_client`](crate::apim::management::clients::ApiManagementClient::content_type_client).
#[derive(Clone, Debug)]
pub struct ContentTypeClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ContentTypeClient {
    /// Creates a content type of the developer portal or replaces the one with that ID. Only custom types can be
    /// changed, whose IDs start with `c-`.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ContentTypeContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-type/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        body: RequestContent<ContentTypeContract>,
        options: Option<ContentTypeClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ContentTypeContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ContentType.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a content type of the developer portal. Its content items go with it; built-in types cannot be
    /// deleted.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-type/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        if_match: &Etag,
        options: Option<ContentTypeClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("ContentType.delete", options.method_options, &[200, 204])
    }

    /// Reads a content type of the developer portal with its schema.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`ContentTypeContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-type/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        options: Option<ContentTypeClientGetOptions<'a>>,
    ) -> Call<'a, ContentTypeContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ContentType.get", options.method_options, &[200])
    }

    /// Lists the content types of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ContentTypeCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-type/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ContentTypeClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ContentTypeCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ContentType.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ContentTypeClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ContentTypeClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ContentTypeClient::delete`].
pub type ContentTypeClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ContentTypeClient::get`].
pub type ContentTypeClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ContentTypeClient::list_by_service`].
pub type ContentTypeClientListByServiceOptions<'a> = ListOptions<'a>;
