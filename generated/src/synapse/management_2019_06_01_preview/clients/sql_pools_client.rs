// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolsClient`] and the options of its methods.

use azure_core::{
    Result, Value,
    http::{
        ClientMethodOptions, Pager, Poller, RequestContent, pager::PagerOptions,
        poller::PollerOptions,
    },
};
use crate::{
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
    synapse::management_2019_06_01_preview::models::{
        SqlPool, SqlPoolInfoListResult, SqlPoolPatchInfo,
    },
};

/// Calls of the sql pools group.
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
    /// Creates sql pools.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`SqlPool`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
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
    ) -> Result<Poller<OperationStatus<SqlPool>>> {
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
            .poller(
                "SqlPools.begin_create",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes sql pools.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the JSON value.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginDeleteOptions<'_>>,
    ) -> Result<Poller<OperationStatus<Value>>> {
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
            .poller(
                "SqlPools.begin_delete",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Pauses sql pools.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/pause`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the JSON value.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/pause>
    #[inline]
    pub fn begin_pause(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginPauseOptions<'_>>,
    ) -> Result<Poller<OperationStatus<Value>>> {
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
            .poller("SqlPools.begin_pause", FinalState::Location, options.method_options)
    }

    /// Resumes sql pools.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/resume`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the JSON value.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/resume>
    #[inline]
    pub fn begin_resume(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolsClientBeginResumeOptions<'_>>,
    ) -> Result<Poller<OperationStatus<Value>>> {
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
            .poller(
                "SqlPools.begin_resume",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Gets sql pools.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `options` - What may be left out.
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

    /// Lists sql pools by workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `options` - What may be left out.
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

    /// Updates sql pools.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `workspace_name` - Workspace name.
    /// * `sql_pool_name` - Sql pool name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`SqlPool`] with status 200 or 202; without a body if the status is 202.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pools/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SqlPoolPatchInfo>,
        options: Option<SqlPoolsClientUpdateOptions<'a>>,
    ) -> Call<'a, SqlPool> {
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
            .send("SqlPools.update", options.method_options, &[200, 202])
    }
}

/// Options of
/// [`SqlPoolsClient::begin_create`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::begin_create).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientBeginCreateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::begin_delete`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::begin_delete).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientBeginDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::begin_pause`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::begin_pause).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientBeginPauseOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::begin_resume`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::begin_resume).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientBeginResumeOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::get`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::get).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::list_by_workspace`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::list_by_workspace).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientListByWorkspaceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`SqlPoolsClient::update`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolsClient::update).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolsClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
