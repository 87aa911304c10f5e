// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeConnectionInfosClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::IntegrationRuntimeConnectionInfo,
};

/// Data a tool needs to encrypt credentials for a self-hosted integration runtime.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_connection_infos_client`](crate::synapse::management::clients::SynapseManagementClient::integration_runtime_connection_infos_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeConnectionInfosClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeConnectionInfosClient {
    /// Returns the service token, the public key and the host address that a tool needs to encrypt data-source
    /// credentials for a self-hosted integration runtime.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/getConnectionInfo`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `integration_runtime_name` - Integration runtime on which the call works.
    ///
    /// # Returns
    ///
    /// The [`IntegrationRuntimeConnectionInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-connection-infos/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeConnectionInfosClientGetOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeConnectionInfo> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/getConnectionInfo",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send(
                "IntegrationRuntimeConnectionInfos.get",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IntegrationRuntimeConnectionInfosClient::get`].
pub type IntegrationRuntimeConnectionInfosClientGetOptions<'a> = CallOptions<'a>;
