// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolMaintenanceWindowsClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::MaintenanceWindows,
};

/// Weekly time slots in which the service may update a dedicated SQL pool.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_maintenance_windows_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_maintenance_windows_client).
#[derive(Clone, Debug)]
pub struct SqlPoolMaintenanceWindowsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolMaintenanceWindowsClient {
    /// Sets the weekly maintenance schedule of a dedicated SQL pool. During a window the service may interrupt
    /// connections for a short time.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/maintenancewindows/current`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `maintenance_window_name` - Name of the maintenance schedule, normally `current`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-maintenance-windows/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        maintenance_window_name: &str,
        body: RequestContent<MaintenanceWindows>,
        options: Option<SqlPoolMaintenanceWindowsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/maintenancewindows/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .query("maintenanceWindowName", &maintenance_window_name)
            .json(body)
            .send(
                "SqlPoolMaintenanceWindows.create_or_update",
                options.method_options,
                &[200],
            )
    }

    /// Reads the maintenance schedule of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/maintenancewindows/current`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `maintenance_window_name` - Name of the maintenance schedule, normally `current`.
    ///
    /// # Returns
    ///
    /// The [`MaintenanceWindows`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-maintenance-windows/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        maintenance_window_name: &str,
        options: Option<SqlPoolMaintenanceWindowsClientGetOptions<'a>>,
    ) -> Call<'a, MaintenanceWindows> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/maintenancewindows/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .query("maintenanceWindowName", &maintenance_window_name)
            .send("SqlPoolMaintenanceWindows.get", options.method_options, &[200])
    }
}

/// Options of [`SqlPoolMaintenanceWindowsClient::create_or_update`].
pub type SqlPoolMaintenanceWindowsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolMaintenanceWindowsClient::get`].
pub type SqlPoolMaintenanceWindowsClientGetOptions<'a> = CallOptions<'a>;
