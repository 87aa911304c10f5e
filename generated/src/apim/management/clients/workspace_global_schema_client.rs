// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceGlobalSchemaClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        Etag, NoFormat, Pager, RequestContent, pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{GlobalSchemaCollection, GlobalSchemaContract},
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// Schemas that validation policies use in any API of a workspace.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_global_schema_client`](crate::apim::management::clients::ApiManagementClient::workspace_global_schema_client).
#[derive(Clone, Debug)]
pub struct WorkspaceGlobalSchemaClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceGlobalSchemaClient {
    /// Creates a shared schema in a workspace or replaces the one with that ID. The document is checked, which may go
    /// on after the first answer.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-global-schema/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        schema_id: &str,
        body: RequestContent<GlobalSchemaContract>,
        options: Option<WorkspaceGlobalSchemaClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<GlobalSchemaContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "WorkspaceGlobalSchema.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a shared schema in a workspace. No validation policy may still name it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-global-schema/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        schema_id: &str,
        if_match: &Etag,
        options: Option<WorkspaceGlobalSchemaClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("WorkspaceGlobalSchema.delete", options.method_options, &[200, 204])
    }

    /// Reads a shared schema in a workspace with its document.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-global-schema/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        schema_id: &str,
        options: Option<WorkspaceGlobalSchemaClientGetOptions<'a>>,
    ) -> Call<'a, GlobalSchemaContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceGlobalSchema.get", options.method_options, &[200])
    }

    /// Checks that a shared schema in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/schemas/{schemaId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-global-schema/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        schema_id: &str,
        options: Option<WorkspaceGlobalSchemaClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/schemas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &schema_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceGlobalSchema.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the shared schemas of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/schemas`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GlobalSchemaCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-global-schema/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<WorkspaceGlobalSchemaClientListByServiceOptions<'_>>,
    ) -> Result<Pager<GlobalSchemaCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/schemas",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "WorkspaceGlobalSchema.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceGlobalSchemaClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceGlobalSchemaClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`WorkspaceGlobalSchemaClient::delete`].
pub type WorkspaceGlobalSchemaClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceGlobalSchemaClient::get`].
pub type WorkspaceGlobalSchemaClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceGlobalSchemaClient::get_entity_tag`].
pub type WorkspaceGlobalSchemaClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceGlobalSchemaClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceGlobalSchemaClientListByServiceOptions<'a> {
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
