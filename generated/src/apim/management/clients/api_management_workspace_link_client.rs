// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementWorkspaceLinkClient`] and the options of its methods.

use crate::{
    apim::management::models::ApiManagementWorkspaceLinksResource,
    runtime::{Call, CallOptions, Client},
};

/// Lookup of the link between one workspace and its gateways.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_workspace_link_client`](crate::apim::management::clients::ApiManagementClient::api_management_workspace_link_client).
#[derive(Clone, Debug)]
pub struct ApiManagementWorkspaceLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementWorkspaceLinkClient {
    /// Reads which gateways serve a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaceLinks/{workspaceId}`, api-version `2024-05-01`
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
    /// The [`ApiManagementWorkspaceLinksResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-workspace-link/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<ApiManagementWorkspaceLinkClientGetOptions<'a>>,
    ) -> Call<'a, ApiManagementWorkspaceLinksResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaceLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiManagementWorkspaceLink.get", options.method_options, &[200])
    }
}

/// Options of [`ApiManagementWorkspaceLinkClient::get`].
pub type ApiManagementWorkspaceLinkClientGetOptions<'a> = CallOptions<'a>;
