// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeNodesClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::{
        SelfHostedIntegrationRuntimeNode, UpdateIntegrationRuntimeNodeRequest,
    },
};

/// Machines that are registered with a self-hosted integration runtime.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_nodes_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::integration_runtime_nodes_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeNodesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeNodesClient {
    /// Removes a node from a self-hosted integration runtime. The software stays on the machine, which can join again
    /// with a registration key.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`, api-version `2019-06-01-preview`
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
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-nodes/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        node_name: &str,
        options: Option<IntegrationRuntimeNodesClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/nodes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &node_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IntegrationRuntimeNodes.delete", options.method_options, &[200, 204])
    }

    /// Reads the version, the state and the job limits of a self-hosted integration runtime node.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`, api-version `2019-06-01-preview`
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
    /// The [`SelfHostedIntegrationRuntimeNode`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-nodes/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        node_name: &str,
        options: Option<IntegrationRuntimeNodesClientGetOptions<'a>>,
    ) -> Call<'a, SelfHostedIntegrationRuntimeNode> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/nodes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &node_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IntegrationRuntimeNodes.get", options.method_options, &[200])
    }

    /// Changes how many jobs a self-hosted integration runtime node may run at the same time.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/nodes/{nodeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    /// * `node_name` - Node on which the call works, by the name that the integration runtime shows for it.
    /// * `body` - New job limit of the node.
    ///
    /// # Returns
    ///
    /// The [`SelfHostedIntegrationRuntimeNode`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-nodes/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        node_name: &str,
        body: RequestContent<UpdateIntegrationRuntimeNodeRequest>,
        options: Option<IntegrationRuntimeNodesClientUpdateOptions<'a>>,
    ) -> Call<'a, SelfHostedIntegrationRuntimeNode> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/nodes/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                    &node_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("IntegrationRuntimeNodes.update", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimeNodesClient::delete`].
pub type IntegrationRuntimeNodesClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`IntegrationRuntimeNodesClient::get`].
pub type IntegrationRuntimeNodesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IntegrationRuntimeNodesClient::update`].
pub type IntegrationRuntimeNodesClientUpdateOptions<'a> = CallOptions<'a>;
