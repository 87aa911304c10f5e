// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeStatusClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::IntegrationRuntimeStatusResponse,
};

/// Live status of an integration runtime and its nodes.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_status_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::integration_runtime_status_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeStatusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeStatusClient {
    /// Returns the live status of an integration runtime: its state, its nodes, their versions and recent errors.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/getStatus`, api-version `2019-06-01-preview`
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
    /// The [`IntegrationRuntimeStatusResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-status/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeStatusClientGetOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeStatusResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/getStatus",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IntegrationRuntimeStatus.get", options.method_options, &[200])
    }
}

/// Options of [`IntegrationRuntimeStatusClient::get`].
pub type IntegrationRuntimeStatusClientGetOptions<'a> = CallOptions<'a>;
