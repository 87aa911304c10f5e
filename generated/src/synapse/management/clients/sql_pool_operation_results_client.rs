// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolOperationResultsClient`] and the options of its methods.

use azure_core::Result;
use crate::{
    runtime::{Client, FinalState, LongRunningOperation, LongRunningOptions},
    synapse::management::models::SqlPool,
};

/// Outcome of a request that changed a dedicated SQL pool.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_operation_results_client`](crate::synapse::management::clients::SynapseManagementClient::sql_pool_operation_results_client).
#[derive(Clone, Debug)]
pub struct SqlPoolOperationResultsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolOperationResultsClient {
    /// Fetches the outcome of a request that changes a dedicated SQL pool. Methods that wait for completion do this
    /// by themselves.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/operationResults/{operationId}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `operation_id` - ID of the running request, as its answer gave it.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-operation-results/get-location-header-result>
    #[inline]
    pub fn begin_get_location_header_result(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        operation_id: &str,
        options: Option<
            SqlPoolOperationResultsClientBeginGetLocationHeaderResultOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<SqlPool>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/operationResults/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &operation_id,
                ],
            )
            .query("api-version", &"2021-06-01")
            .begin(
                "SqlPoolOperationResults.begin_get_location_header_result",
                FinalState::Default,
                options.method_options,
            )
    }
}

/// Options of [`SqlPoolOperationResultsClient::begin_get_location_header_result`].
pub type SqlPoolOperationResultsClientBeginGetLocationHeaderResultOptions<'a> = LongRunningOptions<
    'a,
>;
