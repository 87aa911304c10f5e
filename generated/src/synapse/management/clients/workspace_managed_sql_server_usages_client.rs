// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerUsagesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management::models::ServerUsageListResult,
};

/// Consumption of the SQL server behind a workspace measured against its limits.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_usages_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_sql_server_usages_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerUsagesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerUsagesClient {
    /// Lists how much of its quotas the SQL server behind a workspace uses.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlUsages`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ServerUsageListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-usages/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceManagedSqlServerUsagesClientListOptions<'_>>,
    ) -> Result<Pager<ServerUsageListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlUsages",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "WorkspaceManagedSqlServerUsages.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerUsagesClient::list`].
pub type WorkspaceManagedSqlServerUsagesClientListOptions<'a> = ListOptions<'a>;
