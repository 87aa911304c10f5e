// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolWorkloadClassifierClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        WorkloadClassifier, WorkloadClassifierListResult,
    },
};

/// Classifiers that route the requests of certain users or sessions to a workload group.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_workload_classifier_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_workload_classifier_client).
#[derive(Clone, Debug)]
pub struct SqlPoolWorkloadClassifierClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolWorkloadClassifierClient {
    /// Creates or replaces a workload classifier. It applies to requests that arrive afterwards, not to those already
    /// running.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}/workloadClassifiers/{workloadClassifierName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    /// * `workload_classifier_name` - Classifier on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`WorkloadClassifier`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-classifier/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        workload_classifier_name: &str,
        body: RequestContent<WorkloadClassifier>,
        options: Option<SqlPoolWorkloadClassifierClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<WorkloadClassifier>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}/workloadClassifiers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                    &workload_classifier_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "SqlPoolWorkloadClassifier.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a workload classifier; its requests fall to another matching classifier or to the default group.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}/workloadClassifiers/{workloadClassifierName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    /// * `workload_classifier_name` - Classifier on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-classifier/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        workload_classifier_name: &str,
        options: Option<SqlPoolWorkloadClassifierClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}/workloadClassifiers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                    &workload_classifier_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "SqlPoolWorkloadClassifier.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one workload classifier of a workload group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}/workloadClassifiers/{workloadClassifierName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `workload_group_name` - Workload group on which the call works.
    /// * `workload_classifier_name` - Classifier on which the call works.
    ///
    /// # Returns
    ///
    /// The [`WorkloadClassifier`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-classifier/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        workload_classifier_name: &str,
        options: Option<SqlPoolWorkloadClassifierClientGetOptions<'a>>,
    ) -> Call<'a, WorkloadClassifier> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}/workloadClassifiers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                    &workload_classifier_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolWorkloadClassifier.get", options.method_options, &[200])
    }

    /// Lists the workload classifiers of a workload group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/workloadGroups/{workloadGroupName}/workloadClassifiers`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`WorkloadClassifierListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-workload-classifier/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        workload_group_name: &str,
        options: Option<SqlPoolWorkloadClassifierClientListOptions<'_>>,
    ) -> Result<Pager<WorkloadClassifierListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/workloadGroups/{}/workloadClassifiers",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &workload_group_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolWorkloadClassifier.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolWorkloadClassifierClient::begin_create_or_update`].
pub type SqlPoolWorkloadClassifierClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SqlPoolWorkloadClassifierClient::begin_delete`].
pub type SqlPoolWorkloadClassifierClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`SqlPoolWorkloadClassifierClient::get`].
pub type SqlPoolWorkloadClassifierClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolWorkloadClassifierClient::list`].
pub type SqlPoolWorkloadClassifierClientListOptions<'a> = ListOptions<'a>;
