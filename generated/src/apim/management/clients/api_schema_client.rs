// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiSchemaClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
        poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{SchemaCollection, SchemaContract},
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// Schemas to which the requests and responses of one API refer.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_schema_client`](crate::apim::management::clients::ApiManagementClient::api_schema_client).
#[derive(Clone, Debug)]
pub struct ApiSchemaClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiSchemaClient {
    /// Creates a schema of an API or replaces the one with that ID. Definitions are checked, which may go on after
    /// the first answer.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SchemaContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-schema/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        schema_id: &str,
        body: RequestContent<SchemaContract>,
        options: Option<ApiSchemaClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<SchemaContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "ApiSchema.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a schema of an API. If operations still use it, `force` must be true.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-schema/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        schema_id: &str,
        if_match: &Etag,
        options: Option<ApiSchemaClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("force", &options.force)
            .header("If-Match", &if_match)
            .send("ApiSchema.delete", options.method_options, &[200, 204])
    }

    /// Reads a schema of an API.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`SchemaContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-schema/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        schema_id: &str,
        options: Option<ApiSchemaClientGetOptions<'a>>,
    ) -> Call<'a, SchemaContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiSchema.get", options.method_options, &[200])
    }

    /// Checks that a schema of an API exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-schema/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        schema_id: &str,
        options: Option<ApiSchemaClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiSchema.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the schemas of an API.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/schemas`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SchemaCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-schema/list-by-api>
    #[inline]
    pub fn list_by_api(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiSchemaClientListByApiOptions<'_>>,
    ) -> Result<Pager<SchemaCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/schemas",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiSchema.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiSchemaClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiSchemaClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`ApiSchemaClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct ApiSchemaClientDeleteOptions<'a> {
    /// True deletes the schema even if operations still use it.
    ///
    /// Query parameter `force`.
    pub force: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiSchemaClient::get`].
pub type ApiSchemaClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiSchemaClient::get_entity_tag`].
pub type ApiSchemaClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ApiSchemaClient::list_by_api`].
#[derive(Clone, Debug, Default)]
pub struct ApiSchemaClientListByApiOptions<'a> {
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
