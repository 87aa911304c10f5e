// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceApiOperationClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        OperationCollection, OperationContract, OperationUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Operations of an API of a workspace.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_api_operation_client`](crate::apim::management::clients::ApiManagementClient::workspace_api_operation_client).
#[derive(Clone, Debug)]
pub struct WorkspaceApiOperationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceApiOperationClient {
    /// Creates an operation of an API in a workspace or replaces the one with that ID. Method and URL template must
    /// be unique within the API.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations/{operationId}`, api-version `2024-05-01`
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
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OperationContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        operation_id: &str,
        body: RequestContent<OperationContract>,
        options: Option<WorkspaceApiOperationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, OperationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &operation_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "WorkspaceApiOperation.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an operation of an API in a workspace. Its policy goes with it, and calls to it are answered as not
    /// found.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations/{operationId}`, api-version `2024-05-01`
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
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        options: Option<WorkspaceApiOperationClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &operation_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("WorkspaceApiOperation.delete", options.method_options, &[200, 204])
    }

    /// Reads an operation of an API in a workspace with the descriptions of its parameters, request and responses.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations/{operationId}`, api-version `2024-05-01`
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
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`OperationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        operation_id: &str,
        options: Option<WorkspaceApiOperationClientGetOptions<'a>>,
    ) -> Call<'a, OperationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &operation_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceApiOperation.get", options.method_options, &[200])
    }

    /// Checks that an operation of an API in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations/{operationId}`, api-version `2024-05-01`
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
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        operation_id: &str,
        options: Option<WorkspaceApiOperationClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &operation_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceApiOperation.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the operations of an API in a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`OperationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/list-by-api>
    #[inline]
    pub fn list_by_api(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        options: Option<WorkspaceApiOperationClientListByApiOptions<'_>>,
    ) -> Result<Pager<OperationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("tags", &options.tags)
            .pager(
                "WorkspaceApiOperation.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of an operation of an API in a workspace and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/operations/{operationId}`, api-version `2024-05-01`
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
    /// * `operation_id` - Operation of the API on which the call works; for requests in the background, the ID of the
    ///   request. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OperationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-operation/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        body: RequestContent<OperationUpdateContract>,
        options: Option<WorkspaceApiOperationClientUpdateOptions<'a>>,
    ) -> Call<'a, OperationContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/operations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &operation_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("WorkspaceApiOperation.update", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceApiOperationClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiOperationClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`WorkspaceApiOperationClient::delete`].
pub type WorkspaceApiOperationClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceApiOperationClient::get`].
pub type WorkspaceApiOperationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceApiOperationClient::get_entity_tag`].
pub type WorkspaceApiOperationClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceApiOperationClient::list_by_api`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiOperationClientListByApiOptions<'a> {
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

/// Options of [`WorkspaceApiOperationClient::update`].
pub type WorkspaceApiOperationClientUpdateOptions<'a> = CallOptions<'a>;
