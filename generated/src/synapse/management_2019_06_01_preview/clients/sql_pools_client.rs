// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, Json, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        SqlPool, SqlPoolInfoListResult, SqlPoolPatchInfo,
    },
};

/// Dedicated SQL pools: creation, restore, scaling, pause and resume, deletion.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pools_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pools_client).
#[derive(Clone, Debug)]
pub struct SqlPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolsClient {
    /// Creates a dedicated SQL pool, empty or from a restore point, a geo-backup or a deleted pool as the create mode
    /// says. Compute is billed as soon as the pool is online.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `body` - Definition of the dedicated SQL pool, or the changes to it.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SqlPool`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/create>
    #[inline]
    pub fn begin_create(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SqlPool>,
        options: Option<SqlPoolsClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<SqlPool>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin("SqlPools.begin_create", FinalState::Location, options.method_options)
    }

    /// Deletes a dedicated SQL pool. The service takes a last snapshot, from which the pool can be restored for seven
    /// days while the workspace exists.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin("SqlPools.begin_delete", FinalState::Location, options.method_options)
    }

    /// Pauses the compute of a dedicated SQL pool; storage stays and is billed. Running queries are canceled and
    /// connections are closed.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/pause`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the JSON value.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/pause>
    #[inline]
    pub fn begin_pause(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginPauseOptions<'_>>,
    ) -> Result<LongRunningOperation<Json>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/pause",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin("SqlPools.begin_pause", FinalState::Location, options.method_options)
    }

    /// Resumes the compute of a paused dedicated SQL pool, which is billed from then on.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/resume`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the JSON value.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/resume>
    #[inline]
    pub fn begin_resume(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginResumeOptions<'_>>,
    ) -> Result<LongRunningOperation<Json>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/resume",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin("SqlPools.begin_resume", FinalState::Location, options.method_options)
    }

    /// Changes the compute size, the tags or other settings of a dedicated SQL pool. A new compute size closes
    /// connections and rolls back running transactions, and the pool must be online for it.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `body` - Definition of the dedicated SQL pool, or the changes to it.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SqlPool`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SqlPoolPatchInfo>,
        options: Option<SqlPoolsClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<SqlPool>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin("SqlPools.begin_update", FinalState::Default, options.method_options)
    }

    /// Reads the size, status and other settings of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPool`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientGetOptions<'a>>,
    ) -> Call<'a, SqlPool> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPools.get", options.method_options, &[200])
    }

    /// Lists the dedicated SQL pools of a workspace; the built-in serverless pool is not among them.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SqlPoolInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<SqlPoolsClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<SqlPoolInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPools.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolsClient::begin_create`].
pub type SqlPoolsClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolsClient::begin_delete`].
pub type SqlPoolsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolsClient::begin_pause`].
pub type SqlPoolsClientBeginPauseOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolsClient::begin_resume`].
pub type SqlPoolsClientBeginResumeOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolsClient::begin_update`].
pub type SqlPoolsClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolsClient::get`].
pub type SqlPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolsClient::list_by_workspace`].
pub type SqlPoolsClientListByWorkspaceOptions<'a> = ListOptions<'a>;
