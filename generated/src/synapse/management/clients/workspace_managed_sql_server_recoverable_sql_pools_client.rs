// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerRecoverableSqlPoolsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management::models::{RecoverableSqlPool, RecoverableSqlPoolListResult},
};

/// Geo-replicated backups from which dedicated SQL pools can be recovered.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_recoverable_sql_pools_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_sql_server_recoverable_sql_pools_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerRecoverableSqlPoolsClient {
    /// Reads the latest geo-replicated backup of one dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/recoverableSqlPools/{sqlPoolName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
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
        sql_pool_name: &str,
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
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "WorkspaceManagedSqlServerRecoverableSqlPools.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the geo-replicated backups of the dedicated SQL pools of a workspace. They are recovered by
    /// `SqlPools_Create` with the create mode `Recovery`.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/recoverableSqlPools`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`RecoverableSqlPoolListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-recoverable-sql-pools/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerRecoverableSqlPoolsClientListOptions<'_>,
        >,
    ) -> Result<Pager<RecoverableSqlPoolListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/recoverableSqlPools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "WorkspaceManagedSqlServerRecoverableSqlPools.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerRecoverableSqlPoolsClient::get`].
pub type WorkspaceManagedSqlServerRecoverableSqlPoolsClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerRecoverableSqlPoolsClient::list`].
pub type WorkspaceManagedSqlServerRecoverableSqlPoolsClientListOptions<'a> = ListOptions<
    'a,
>;
