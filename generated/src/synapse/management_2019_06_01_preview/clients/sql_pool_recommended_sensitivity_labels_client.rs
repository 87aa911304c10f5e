// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolRecommendedSensitivityLabelsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, Client},
    synapse::management_2019_06_01_preview::models::RecommendedSensitivityLabelUpdateList,
};

/// Calls of the sql pool recommended sensitivity labels group.
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
    /// Updates sql pool recommended sensitivity labels.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/recommendedSensitivityLabels`, api-version `2019-06-01-preview`
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

/// Options of
/// [`SqlPoolRecommendedSensitivityLabelsClient::update`](crate::synapse::management_2019_06_01_preview::clients::SqlPoolRecommendedSensitivityLabelsClient::update).
#[derive(Clone, Debug, Default)]
pub struct SqlPoolRecommendedSensitivityLabelsClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
