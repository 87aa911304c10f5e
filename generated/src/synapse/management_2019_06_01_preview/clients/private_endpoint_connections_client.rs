// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateEndpointConnectionsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        PrivateEndpointConnection, PrivateEndpointConnectionList,
    },
};

/// Private endpoint connections of a workspace: review, approval, rejection and removal.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::private_endpoint_connections_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::private_endpoint_connections_client).
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateEndpointConnectionsClient {
    /// Approves or rejects a private endpoint connection that someone has requested to a workspace. The private
    /// endpoint itself is created by the network side beforehand.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PrivateEndpointConnection`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections/create>
    #[inline]
    pub fn begin_create(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        private_endpoint_connection_name: &str,
        body: RequestContent<PrivateEndpointConnection>,
        options: Option<PrivateEndpointConnectionsClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<PrivateEndpointConnection>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "PrivateEndpointConnections.begin_create",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Removes a private endpoint connection from a workspace. The private endpoint in the other network stays as a
    /// disconnected resource and must be created anew to connect again.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        private_endpoint_connection_name: &str,
        options: Option<PrivateEndpointConnectionsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "PrivateEndpointConnections.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the approval state of one private endpoint connection of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`PrivateEndpointConnection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        private_endpoint_connection_name: &str,
        options: Option<PrivateEndpointConnectionsClientGetOptions<'a>>,
    ) -> Call<'a, PrivateEndpointConnection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("PrivateEndpointConnections.get", options.method_options, &[200])
    }

    /// Lists the private endpoint connections of a workspace, pending ones included.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/privateEndpointConnections`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PrivateEndpointConnectionList`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-endpoint-connections/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<PrivateEndpointConnectionsClientListOptions<'_>>,
    ) -> Result<Pager<PrivateEndpointConnectionList>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/privateEndpointConnections",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "PrivateEndpointConnections.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateEndpointConnectionsClient::begin_create`].
pub type PrivateEndpointConnectionsClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PrivateEndpointConnectionsClient::begin_delete`].
pub type PrivateEndpointConnectionsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PrivateEndpointConnectionsClient::get`].
pub type PrivateEndpointConnectionsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateEndpointConnectionsClient::list`].
pub type PrivateEndpointConnectionsClientListOptions<'a> = ListOptions<'a>;
