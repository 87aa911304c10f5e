// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GlobalSchemaClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        Etag, NoFormat, Pager, RequestContent, pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{GlobalSchemaCollection, GlobalSchemaContract},
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// Schemas of a service that validation policies use in any API.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::global_schema_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::global_schema_client).
#[derive(Clone, Debug)]
pub struct GlobalSchemaClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GlobalSchemaClient {
    /// Creates a shared schema or replaces the one with that ID. The document is checked, which may go on after the
    /// first answer.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/schemas/{schemaId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`GlobalSchemaContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/global-schema/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        schema_id: &str,
        body: RequestContent<GlobalSchemaContract>,
        options: Option<GlobalSchemaClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<GlobalSchemaContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/schemas/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &schema_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "GlobalSchema.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a shared schema. No validation policy may still name it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/schemas/{schemaId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/global-schema/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        schema_id: &str,
        if_match: &Etag,
        options: Option<GlobalSchemaClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/schemas/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &schema_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("GlobalSchema.delete", options.method_options, &[200, 204])
    }

    /// Reads a shared schema with its document.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/schemas/{schemaId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `schema_id` - Schema on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`GlobalSchemaContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/global-schema/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        schema_id: &str,
        options: Option<GlobalSchemaClientGetOptions<'a>>,
    ) -> Call<'a, GlobalSchemaContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/schemas/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &schema_id],
            )
            .query("api-version", &"2022-08-01")
            .send("GlobalSchema.get", options.method_options, &[200])
    }

    /// Checks that a shared schema exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/schemas/{schemaId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/global-schema/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        schema_id: &str,
        options: Option<GlobalSchemaClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/schemas/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &schema_id],
            )
            .query("api-version", &"2022-08-01")
            .send("GlobalSchema.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the shared schemas of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/schemas`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`GlobalSchemaCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/global-schema/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<GlobalSchemaClientListByServiceOptions<'_>>,
    ) -> Result<Pager<GlobalSchemaCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/schemas",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "GlobalSchema.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GlobalSchemaClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GlobalSchemaClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`GlobalSchemaClient::delete`].
pub type GlobalSchemaClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GlobalSchemaClient::get`].
pub type GlobalSchemaClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`GlobalSchemaClient::get_entity_tag`].
pub type GlobalSchemaClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GlobalSchemaClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct GlobalSchemaClientListByServiceOptions<'a> {
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
