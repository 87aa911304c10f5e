// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolWorkloadGroupClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        WorkloadGroup, WorkloadGroupListResult,
    },
};

/// Workload groups that reserve and cap the resources of a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_workload_group_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_workload_group_client).
#[derive(Clone, Debug)]
pub struct SqlPoolWorkloadGroupClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolWorkloadGroupClient {
    /// Creates or replaces a workload group. The minimum shares of all groups together cannot exceed 100 percent of
    /// the pool.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`WorkloadGroup`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-group/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        body: RequestContent<WorkloadGroup>,
        options: Option<SqlPoolWorkloadGroupClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<WorkloadGroup>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "SqlPoolWorkloadGroup.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a workload group. Its classifiers must be deleted first and no request of the group may be running.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-group/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        options: Option<SqlPoolWorkloadGroupClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "SqlPoolWorkloadGroup.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one workload group of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    ///
    /// # Returns
    ///
    /// The [`WorkloadGroup`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-group/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        options: Option<SqlPoolWorkloadGroupClientGetOptions<'a>>,
    ) -> Call<'a, WorkloadGroup> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolWorkloadGroup.get", options.method_options, &[200])
    }

    /// Lists the workload groups of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`WorkloadGroupListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-group/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolWorkloadGroupClientListOptions<'_>>,
    ) -> Result<Pager<WorkloadGroupListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolWorkloadGroup.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolWorkloadGroupClient::begin_create_or_update`].
pub type SqlPoolWorkloadGroupClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SqlPoolWorkloadGroupClient::begin_delete`].
pub type SqlPoolWorkloadGroupClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolWorkloadGroupClient::get`].
pub type SqlPoolWorkloadGroupClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolWorkloadGroupClient::list`].
pub type SqlPoolWorkloadGroupClientListOptions<'a> = ListOptions<'a>;
