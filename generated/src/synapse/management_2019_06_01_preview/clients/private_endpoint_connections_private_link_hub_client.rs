// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateEndpointConnectionsPrivateLinkHubClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse,
};

/// Private endpoint connections of a private link hub.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::private_endpoint_connections_private_link_hub_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::private_endpoint_connections_private_link_hub_client).
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionsPrivateLinkHubClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateEndpointConnectionsPrivateLinkHubClient {
    /// Lists the private endpoint connections of a private link hub.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}/privateEndpointConnections`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each
    /// [`PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections-private-link-hub/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        options: Option<PrivateEndpointConnectionsPrivateLinkHubClientListOptions<'_>>,
    ) -> Result<
        Pager<PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse>,
    > {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}/privateEndpointConnections",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "PrivateEndpointConnectionsPrivateLinkHub.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateEndpointConnectionsPrivateLinkHubClient::list`].
pub type PrivateEndpointConnectionsPrivateLinkHubClientListOptions<'a> = ListOptions<'a>;
