// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateEndpointConnectionsPrivateLinkHubClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management::models::{
        PrivateEndpointConnectionForPrivateLinkHub,
        PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse,
    },
};

/// Private endpoint connections of a private link hub.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::private_endpoint_connections_private_link_hub_client`](crate::synapse::management::clients::SynapseManagementClient::private_endpoint_connections_private_link_hub_client).
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionsPrivateLinkHubClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateEndpointConnectionsPrivateLinkHubClient {
    /// Reads one private endpoint connection of a private link hub.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`PrivateEndpointConnectionForPrivateLinkHub`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections-private-link-hub/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        private_endpoint_connection_name: &str,
        options: Option<PrivateEndpointConnectionsPrivateLinkHubClientGetOptions<'a>>,
    ) -> Call<'a, PrivateEndpointConnectionForPrivateLinkHub> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &private_link_hub_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "PrivateEndpointConnectionsPrivateLinkHub.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the private endpoint connections of a private link hub.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}/privateEndpointConnections`, api-version `2021-06-01`
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
            .query("api-version", &"2021-06-01")
            .pager(
                "PrivateEndpointConnectionsPrivateLinkHub.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateEndpointConnectionsPrivateLinkHubClient::get`].
pub type PrivateEndpointConnectionsPrivateLinkHubClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateEndpointConnectionsPrivateLinkHubClient::list`].
pub type PrivateEndpointConnectionsPrivateLinkHubClientListOptions<'a> = ListOptions<'a>;
