// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolDataWarehouseUserActivitiesClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::DataWarehouseUserActivities,
};

/// Number of queries that currently occupy a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_data_warehouse_user_activities_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_data_warehouse_user_activities_client).
#[derive(Clone, Debug)]
pub struct SqlPoolDataWarehouseUserActivitiesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolDataWarehouseUserActivitiesClient {
    /// Counts the queries that are running or suspended on a dedicated SQL pool. It is worth a look before the pool
    /// is paused or scaled.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataWarehouseUserActivities/{dataWarehouseUserActivityName}`, api-version `2019-06-01-preview`
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
    /// The [`DataWarehouseUserActivities`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-data-warehouse-user-activities/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolDataWarehouseUserActivitiesClientGetOptions<'a>>,
    ) -> Call<'a, DataWarehouseUserActivities> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataWarehouseUserActivities/current",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "SqlPoolDataWarehouseUserActivities.get",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolDataWarehouseUserActivitiesClient::get`].
pub type SqlPoolDataWarehouseUserActivitiesClientGetOptions<'a> = CallOptions<'a>;
