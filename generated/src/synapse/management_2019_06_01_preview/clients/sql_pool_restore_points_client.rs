// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolRestorePointsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        CreateSqlPoolRestorePointDefinition, RestorePoint, RestorePointListResult,
    },
};

/// Snapshots from which a dedicated SQL pool can be restored.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_restore_points_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_restore_points_client).
#[derive(Clone, Debug)]
pub struct SqlPoolRestorePointsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolRestorePointsClient {
    /// Takes a user-defined restore point of a dedicated SQL pool, for example before a risky change. The pool must
    /// be online; the restore point expires after seven days, and their number per pool is limited.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/restorePoints`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`RestorePoint`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-restore-points/create>
    #[inline]
    pub fn begin_create(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<CreateSqlPoolRestorePointDefinition>,
        options: Option<SqlPoolRestorePointsClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<RestorePoint>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/restorePoints",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "SqlPoolRestorePoints.begin_create",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a restore point that was taken by a user; restores from it are no longer possible. Automatic restore
    /// points cannot be deleted.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/restorePoints/{restorePointName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `restore_point_name` - Restore point on which the call works, by its listed name.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-restore-points/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        restore_point_name: &str,
        options: Option<SqlPoolRestorePointsClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/restorePoints/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &restore_point_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolRestorePoints.delete", options.method_options, &[200])
    }

    /// Reads one restore point of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/restorePoints/{restorePointName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `restore_point_name` - Restore point on which the call works, by its listed name.
    ///
    /// # Returns
    ///
    /// The [`RestorePoint`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-restore-points/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        restore_point_name: &str,
        options: Option<SqlPoolRestorePointsClientGetOptions<'a>>,
    ) -> Call<'a, RestorePoint> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/restorePoints/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &restore_point_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolRestorePoints.get", options.method_options, &[200])
    }

    /// Lists the automatic and user-defined restore points of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/restorePoints`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`RestorePointListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-restore-points/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolRestorePointsClientListOptions<'_>>,
    ) -> Result<Pager<RestorePointListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/restorePoints",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolRestorePoints.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolRestorePointsClient::begin_create`].
pub type SqlPoolRestorePointsClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolRestorePointsClient::delete`].
pub type SqlPoolRestorePointsClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolRestorePointsClient::get`].
pub type SqlPoolRestorePointsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolRestorePointsClient::list`].
pub type SqlPoolRestorePointsClientListOptions<'a> = ListOptions<'a>;
