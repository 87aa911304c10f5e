// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeNodeIpAddressClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::IntegrationRuntimeNodeIpAddress,
};

/// IP addresses of self-hosted integration runtime nodes.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_node_ip_address_client`](crate::synapse::management::clients::SynapseManagementClient::integration_runtime_node_ip_address_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodeIpAddressClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeNodeIpAddressClient {
    /// Returns the IP address under which a self-hosted node has reported itself.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}/ipAddress`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `node_name` - Node on which the call works, by the name that the integration runtime shows for it.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeNodeIpAddress`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-node-ip-address/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        node_name: &str,
        options: Option<IntegrationRuntimeNodeIpAddressClientGetOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeNodeIpAddress> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/nodes/{}/ipAddress",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &node_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("IntegrationRuntimeNodeIpAddress.get", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimeNodeIpAddressClient::get`].
pub type IntegrationRuntimeNodeIpAddressClientGetOptions<'a> = CallOptions<'a>;
