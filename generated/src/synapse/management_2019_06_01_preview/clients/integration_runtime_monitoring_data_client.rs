// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IntegrationRuntimeMonitoringDataClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::IntegrationRuntimeMonitoringData,
};

/// Load figures of the nodes of an integration runtime.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::integration_runtime_monitoring_data_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::integration_runtime_monitoring_data_client).
#[derive(Clone, Debug)]
pub struct IntegrationRuntimeMonitoringDataClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IntegrationRuntimeMonitoringDataClient {
    /// Returns CPU, memory, network and job figures of every node of an integration runtime.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/integrationRuntimes/{integrationRuntimeName}/monitoringData`, api-version `2019-06-01-preview`
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
    /// The [`IntegrationRuntimeMonitoringData`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/integration-runtime-monitoring-data/list>
    #[inline]
    pub fn list<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        integration_runtime_name: &str,
        options: Option<IntegrationRuntimeMonitoringDataClientListOptions<'a>>,
    ) -> Call<'a, IntegrationRuntimeMonitoringData> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/integrationRuntimes/{}/monitoringData",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &integration_runtime_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "IntegrationRuntimeMonitoringData.list",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IntegrationRuntimeMonitoringDataClient::list`].
pub type IntegrationRuntimeMonitoringDataClientListOptions<'a> = CallOptions<'a>;
