// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceApiReleaseClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        ApiReleaseCollection, ApiReleaseContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the workspace api release group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::workspace_api_release_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::workspace_api_release_client).
#[derive(Clone, Debug)]
pub struct WorkspaceApiReleaseClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceApiReleaseClient {
    /// Creates or updates workspace api release.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases/{releaseId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `release_id` - Release id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ApiReleaseContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        release_id: &str,
        body: RequestContent<ApiReleaseContract>,
        options: Option<WorkspaceApiReleaseClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ApiReleaseContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &release_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "WorkspaceApiRelease.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes workspace api release.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases/{releaseId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `release_id` - Release id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/delete>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        release_id: &str,
        if_match: &str,
        options: Option<WorkspaceApiReleaseClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &release_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("WorkspaceApiRelease.delete", options.method_options, &[200, 204])
    }

    /// Gets workspace api release.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases/{releaseId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `release_id` - Release id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ApiReleaseContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        release_id: &str,
        options: Option<WorkspaceApiReleaseClientGetOptions<'a>>,
    ) -> Call<'a, ApiReleaseContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &release_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("WorkspaceApiRelease.get", options.method_options, &[200])
    }

    /// Gets entity tag of workspace api release.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases/{releaseId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `release_id` - Release id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        release_id: &str,
        options: Option<WorkspaceApiReleaseClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &release_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("WorkspaceApiRelease.get_entity_tag", options.method_options, &[200])
    }

    /// Lists workspace api release by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiReleaseCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        options: Option<WorkspaceApiReleaseClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ApiReleaseCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "WorkspaceApiRelease.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates workspace api release.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}/releases/{releaseId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `release_id` - Release id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ApiReleaseContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-release/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        release_id: &str,
        if_match: &str,
        body: RequestContent<ApiReleaseContract>,
        options: Option<WorkspaceApiReleaseClientUpdateOptions<'a>>,
    ) -> Call<'a, ApiReleaseContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}/releases/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                    &release_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .send("WorkspaceApiRelease.update", options.method_options, &[200])
    }
}

/// Options of
/// [`WorkspaceApiReleaseClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceApiReleaseClient::delete`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::delete).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceApiReleaseClient::get`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::get).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceApiReleaseClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`WorkspaceApiReleaseClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientListByServiceOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`WorkspaceApiReleaseClient::update`](crate::apim::management_2023_09_01_preview::clients::WorkspaceApiReleaseClient::update).
#[derive(Clone, Debug, Default)]
pub struct WorkspaceApiReleaseClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
