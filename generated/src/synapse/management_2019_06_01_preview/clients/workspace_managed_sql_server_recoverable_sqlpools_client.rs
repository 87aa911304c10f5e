// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerRecoverableSqlpoolsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::RecoverableSqlPoolListResult,
};

/// Listing of the geo-replicated backups from which dedicated SQL pools can be recovered.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_recoverable_sqlpools_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspace_managed_sql_server_recoverable_sqlpools_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerRecoverableSqlpoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerRecoverableSqlpoolsClient {
    /// Lists the latest geo-replicated backups of the dedicated SQL pools of a workspace; a new pool can be made from
    /// each of them.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/recoverableSqlpools`, api-version `2019-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-recoverable-sqlpools/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerRecoverableSqlpoolsClientListOptions<'_>,
        >,
    ) -> Result<Pager<RecoverableSqlPoolListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/recoverableSqlpools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "WorkspaceManagedSqlServerRecoverableSqlpools.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerRecoverableSqlpoolsClient::list`].
pub type WorkspaceManagedSqlServerRecoverableSqlpoolsClientListOptions<'a> = ListOptions<
    'a,
>;
