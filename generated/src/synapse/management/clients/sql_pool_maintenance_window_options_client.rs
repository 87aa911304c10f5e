// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolMaintenanceWindowOptionsClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::MaintenanceWindowOptions,
};

/// Limits within which a maintenance schedule of a dedicated SQL pool can be chosen.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_maintenance_window_options_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_maintenance_window_options_client).
#[derive(Clone, Debug)]
pub struct SqlPoolMaintenanceWindowOptionsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolMaintenanceWindowOptionsClient {
    /// Reads the days, durations and steps that a maintenance schedule of a dedicated SQL pool can use.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/maintenanceWindowOptions/current`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `maintenance_window_options_name` - Name of the schedule options, normally `current`.
    ///
    /// # Returns
    ///
    /// The [`MaintenanceWindowOptions`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-maintenance-window-options/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        maintenance_window_options_name: &str,
        options: Option<SqlPoolMaintenanceWindowOptionsClientGetOptions<'a>>,
    ) -> Call<'a, MaintenanceWindowOptions> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/maintenanceWindowOptions/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .query("maintenanceWindowOptionsName", &maintenance_window_options_name)
            .send("SqlPoolMaintenanceWindowOptions.get", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolMaintenanceWindowOptionsClient::get`].
pub type SqlPoolMaintenanceWindowOptionsClientGetOptions<'a> = CallOptions<'a>;
