// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerRecoverableSqlPoolsClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::RecoverableSqlPool,
};

/// Lookup of the geo-replicated backup from which a dedicated SQL pool can be recovered.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_recoverable_sql_pools_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspace_managed_sql_server_recoverable_sql_pools_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
    /// Reads the latest geo-replicated backup of one dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/recoverableSqlPools/{sqlComputeName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_compute_name` - Dedicated SQL pool whose backup is meant.
    ///
    /// # Returns
    ///
    /// The [`RecoverableSqlPool`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-recoverable-sql-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_compute_name: &str,
        options: Option<WorkspaceManagedSqlServerRecoverableSqlPoolsClientGetOptions<'a>>,
    ) -> Call<'a, RecoverableSqlPool> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/recoverableSqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_compute_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "WorkspaceManagedSqlServerRecoverableSqlPools.get",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerRecoverableSqlPoolsClient::get`].
pub type WorkspaceManagedSqlServerRecoverableSqlPoolsClientGetOptions<'a> = CallOptions<
    'a,
>;
