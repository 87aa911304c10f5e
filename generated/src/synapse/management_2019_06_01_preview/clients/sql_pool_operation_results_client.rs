// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolOperationResultsClient`] and the options of its methods.

use crate::runtime::{Call, CallOptions, Client, Json};

/// Outcome of a request that changed a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_operation_results_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_operation_results_client).
#[derive(Clone, Debug)]
pub struct SqlPoolOperationResultsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolOperationResultsClient {
    /// Fetches the outcome of a request that changes a dedicated SQL pool. Methods that wait for completion do this
    /// by themselves.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/operationResults/{operationId}`, api-version `2019-06-01-preview`
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
    /// The JSON value, with status 200 or 202.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-operation-results/get-location-header-result>
    #[inline]
    pub fn get_location_header_result<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        operation_id: &str,
        options: Option<SqlPoolOperationResultsClientGetLocationHeaderResultOptions<'a>>,
    ) -> Call<'a, Json> {
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
            .query("api-version", &"2019-06-01-preview")
            .send(
                "SqlPoolOperationResults.get_location_header_result",
                options.method_options,
                &[200, 202],
            )
    }
}

/// Options of [`SqlPoolOperationResultsClient::get_location_header_result`].
pub type SqlPoolOperationResultsClientGetLocationHeaderResultOptions<'a> = CallOptions<
    'a,
>;
