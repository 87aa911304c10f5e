// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceApiClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
        poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{
        ApiCollection, ApiContract, ApiCreateOrUpdateParameter, ApiUpdateContract,
    },
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// APIs of a workspace: import, settings, revisions and deletion.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_api_client`](crate::apim::management::clients::ApiManagementClient::workspace_api_client).
#[derive(Clone, Debug)]
pub struct WorkspaceApiClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceApiClient {
    /// Creates an API in a workspace or replaces the one with that ID, from plain settings, from a definition file
    /// such as OpenAPI or WSDL, or as a copy of another API. An ID with `;rev=` and a number addresses a revision.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ApiContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        body: RequestContent<ApiCreateOrUpdateParameter>,
        options: Option<WorkspaceApiClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "WorkspaceApi.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes an API in a workspace. Other revisions stay unless `deleteRevisions` is true.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        if_match: &Etag,
        options: Option<WorkspaceApiClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("deleteRevisions", &options.delete_revisions)
            .header("If-Match", &if_match)
            .send("WorkspaceApi.delete", options.method_options, &[200, 204])
    }

    /// Reads the settings of an API in a workspace. Without a revision in the ID it is the current revision.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        options: Option<WorkspaceApiClientGetOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceApi.get", options.method_options, &[200])
    }

    /// Checks that an API in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        options: Option<WorkspaceApiClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceApi.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the APIs of a workspace. Only current revisions are included; a tag or a filter narrows the list.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ApiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<WorkspaceApiClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ApiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis",
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
            .query("tags", &options.tags)
            .query("expandApiVersionSet", &options.expand_api_version_set)
            .pager(
                "WorkspaceApi.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of an API in a workspace and leaves the others as they are. Operations and schemas
    /// are not touched; a new definition file is imported by the call that creates the API.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        if_match: &Etag,
        body: RequestContent<ApiUpdateContract>,
        options: Option<WorkspaceApiClientUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("WorkspaceApi.update", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceApiClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`WorkspaceApiClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiClientDeleteOptions<'a> {
    /// True also deletes the other revisions, not just the one that is named.
    ///
    /// Query parameter `deleteRevisions`.
    pub delete_revisions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`WorkspaceApiClient::get`].
pub type WorkspaceApiClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceApiClient::get_entity_tag`].
pub type WorkspaceApiClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceApiClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiClientListByServiceOptions<'a> {
    /// True includes the version set of each API.
    ///
    /// Query parameter `expandApiVersionSet`.
    pub expand_api_version_set: Option<bool>,

    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Expression that limits the list to items with certain tags.
    ///
    /// Query parameter `tags`.
    pub tags: Option<String>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`WorkspaceApiClient::update`].
pub type WorkspaceApiClientUpdateOptions<'a> = CallOptions<'a>;
