// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeCredentialsClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::runtime::{Call, CallOptions, Client};

/// Copying of stored credentials between the nodes of a self-hosted integration runtime.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_credentials_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::integration_runtime_credentials_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeCredentialsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeCredentialsClient {
    /// Copies the credentials held by the dispatcher node of a self-hosted integration runtime to all its other nodes
    /// and overwrites what those hold. Where a recent credential backup exists, importing it on the node is the safer
    /// way.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/syncCredentials`, api-version `2019-06-01-preview`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-credentials/sync>
    #[inline]
    pub fn sync<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeCredentialsClientSyncOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/syncCredentials",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IntegrationRuntimeCredentials.sync", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimeCredentialsClient::sync`].
pub type IntegrationRuntimeCredentialsClientSyncOptions<'a> = CallOptions<'a>;
