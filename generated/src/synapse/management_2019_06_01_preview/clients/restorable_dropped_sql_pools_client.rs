// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RestorableDroppedSqlPoolsClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        RestorableDroppedSqlPool, RestorableDroppedSqlPoolListResult,
    },
};

/// Deleted dedicated SQL pools that can still be brought back.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::restorable_dropped_sql_pools_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::restorable_dropped_sql_pools_client).
#[derive(Clone, Debug)]
pub struct RestorableDroppedSqlPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl RestorableDroppedSqlPoolsClient {
    /// Reads one deleted dedicated SQL pool that can still be restored.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/restorableDroppedSqlPools/{restorableDroppedSqlPoolId}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `restorable_dropped_sql_pool_id` - Former name of the pool and its deletion time as a Windows file time,
    ///   joined by a comma.
    ///
    /// # Returns
    ///
    /// The [`RestorableDroppedSqlPool`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/restorable-dropped-sql-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        restorable_dropped_sql_pool_id: &str,
        options: Option<RestorableDroppedSqlPoolsClientGetOptions<'a>>,
    ) -> Call<'a, RestorableDroppedSqlPool> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/restorableDroppedSqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &restorable_dropped_sql_pool_id,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("RestorableDroppedSqlPools.get", options.method_options, &[200])
    }

    /// Lists the deleted dedicated SQL pools of a workspace that can still be restored. They are restored by
    /// `SqlPools_Create` with the create mode `Restore`.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/restorableDroppedSqlPools`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/restorable-dropped-sql-pools/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<RestorableDroppedSqlPoolsClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<RestorableDroppedSqlPoolListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/restorableDroppedSqlPools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "RestorableDroppedSqlPools.list_by_workspace",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`RestorableDroppedSqlPoolsClient::get`].
pub type RestorableDroppedSqlPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`RestorableDroppedSqlPoolsClient::list_by_workspace`].
pub type RestorableDroppedSqlPoolsClientListByWorkspaceOptions<'a> = ListOptions<'a>;
