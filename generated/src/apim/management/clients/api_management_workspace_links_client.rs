// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementWorkspaceLinksClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::ApiManagementWorkspaceLinksListResult,
    runtime::{Client, ListOptions, NextLink},
};

/// Listing of the links between workspaces and workspace gateways.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_workspace_links_client`](crate::apim::management::clients::ApiManagementClient::api_management_workspace_links_client).
#[derive(Clone, Debug)]
pub struct ApiManagementWorkspaceLinksClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementWorkspaceLinksClient {
    /// Lists for every workspace of a service the gateways that serve it.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaceLinks`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementWorkspaceLinksListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-workspace-links/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiManagementWorkspaceLinksClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ApiManagementWorkspaceLinksListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaceLinks",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiManagementWorkspaceLinks.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementWorkspaceLinksClient::list_by_service`].
pub type ApiManagementWorkspaceLinksClientListByServiceOptions<'a> = ListOptions<'a>;
