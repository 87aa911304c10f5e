// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateLinkResourcesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management::models::{PrivateLinkResource, PrivateLinkResourceListResult},
};

/// Targets of a workspace, such as its SQL and development endpoints, to which private endpoints can connect.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::private_link_resources_client`](crate::synapse::management::clients::SynapseManagementClient::private_link_resources_client).
#[derive(Clone, Debug)]
pub struct PrivateLinkResourcesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateLinkResourcesClient {
    /// Reads one private link target of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateLinkResources/{privateLinkResourceName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `private_link_resource_name` - Name of the private link target, such as `sql`, `sqlOnDemand`, `dev` or
    ///   `web`.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-resources/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        private_link_resource_name: &str,
        options: Option<PrivateLinkResourcesClientGetOptions<'a>>,
    ) -> Call<'a, PrivateLinkResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateLinkResources/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &private_link_resource_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send("PrivateLinkResources.get", options.method_options, &[200])
    }

    /// Lists the private link targets of a workspace: the dedicated and serverless SQL endpoints and the development
    /// endpoint.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateLinkResources`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PrivateLinkResourceListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-resources/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<PrivateLinkResourcesClientListOptions<'_>>,
    ) -> Result<Pager<PrivateLinkResourceListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateLinkResources",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "PrivateLinkResources.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateLinkResourcesClient::get`].
pub type PrivateLinkResourcesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateLinkResourcesClient::list`].
pub type PrivateLinkResourcesClientListOptions<'a> = ListOptions<'a>;
