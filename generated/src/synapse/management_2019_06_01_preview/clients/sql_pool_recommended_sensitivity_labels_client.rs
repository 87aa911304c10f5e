// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolRecommendedSensitivityLabelsClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::RecommendedSensitivityLabelUpdateList,
};

/// Batch changes to the sensitivity labels that the service suggests for a dedicated SQL pool.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_recommended_sensitivity_labels_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_recommended_sensitivity_labels_client).
#[derive(Clone, Debug)]
pub struct SqlPoolRecommendedSensitivityLabelsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolRecommendedSensitivityLabelsClient {
    /// Dismisses or reinstates suggested sensitivity labels for several columns at once.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/recommendedSensitivityLabels`, api-version `2019-06-01-preview`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-recommended-sensitivity-labels/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<RecommendedSensitivityLabelUpdateList>,
        options: Option<SqlPoolRecommendedSensitivityLabelsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/recommendedSensitivityLabels",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send(
                "SqlPoolRecommendedSensitivityLabels.update",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolRecommendedSensitivityLabelsClient::update`].
pub type SqlPoolRecommendedSensitivityLabelsClientUpdateOptions<'a> = CallOptions<'a>;
