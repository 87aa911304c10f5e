// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`BigDataPoolsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, poller::PollerOptions}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        BigDataPoolPatchInfo, BigDataPoolResourceInfo, BigDataPoolResourceInfoListResult,
    },
};

/// Apache Spark pools of a workspace: node size, scaling, automatic pause, packages and Spark settings.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::big_data_pools_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::big_data_pools_client).
#[derive(Clone, Debug)]
pub struct BigDataPoolsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl BigDataPoolsClient {
    /// Creates an Apache Spark pool or replaces the settings of an existing one. New package and configuration
    /// settings reach running sessions only if `force` ends them; nodes are billed only while they run.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `big_data_pool_name` - Apache Spark pool on which the call works.
    /// * `body` - Complete definition of the Apache Spark pool.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`BigDataPoolResourceInfo`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/big-data-pools/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        big_data_pool_name: &str,
        body: RequestContent<BigDataPoolResourceInfo>,
        options: Option<BigDataPoolsClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<BigDataPoolResourceInfo>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/bigDataPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &big_data_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .query("force", &options.force)
            .json(body)
            .begin(
                "BigDataPools.begin_create_or_update",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Deletes an Apache Spark pool and ends its sessions and jobs. Files in the data lake stay, but notebooks and
    /// jobs that name the pool can no longer run.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `big_data_pool_name` - Apache Spark pool on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/big-data-pools/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        big_data_pool_name: &str,
        options: Option<BigDataPoolsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/bigDataPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &big_data_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "BigDataPools.begin_delete",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Reads the settings and the state of an Apache Spark pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `big_data_pool_name` - Apache Spark pool on which the call works.
    ///
    /// # Returns
    ///
    /// The [`BigDataPoolResourceInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/big-data-pools/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        big_data_pool_name: &str,
        options: Option<BigDataPoolsClientGetOptions<'a>>,
    ) -> Call<'a, BigDataPoolResourceInfo> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/bigDataPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &big_data_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("BigDataPools.get", options.method_options, &[200])
    }

    /// Lists the Apache Spark pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`BigDataPoolResourceInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/big-data-pools/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<BigDataPoolsClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<BigDataPoolResourceInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/bigDataPools",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "BigDataPools.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Replaces the tags of an Apache Spark pool; all other settings are changed by `BigDataPools_CreateOrUpdate`.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/bigDataPools/{bigDataPoolName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `big_data_pool_name` - Apache Spark pool on which the call works.
    /// * `body` - New tags of the Apache Spark pool.
    ///
    /// # Returns
    ///
    /// The [`BigDataPoolResourceInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/big-data-pools/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        big_data_pool_name: &str,
        body: RequestContent<BigDataPoolPatchInfo>,
        options: Option<BigDataPoolsClientUpdateOptions<'a>>,
    ) -> Call<'a, BigDataPoolResourceInfo> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/bigDataPools/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &big_data_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("BigDataPools.update", options.method_options, &[200])
    }
}

/// Options of [`BigDataPoolsClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct BigDataPoolsClientBeginCreateOrUpdateOptions<'a> {
    /// True ends running sessions and jobs so that the change takes effect at once; false by default.
    ///
    /// Query parameter `force`.
    pub force: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`BigDataPoolsClient::begin_delete`].
pub type BigDataPoolsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`BigDataPoolsClient::get`].
pub type BigDataPoolsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`BigDataPoolsClient::list_by_workspace`].
pub type BigDataPoolsClientListByWorkspaceOptions<'a> = ListOptions<'a>;

/// Options of [`BigDataPoolsClient::update`].
pub type BigDataPoolsClientUpdateOptions<'a> = CallOptions<'a>;
