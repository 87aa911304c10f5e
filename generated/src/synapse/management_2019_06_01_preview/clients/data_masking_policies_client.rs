// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DataMaskingPoliciesClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    runtime::{Call, Client},
    synapse::management_2019_06_01_preview::models::DataMaskingPolicy,
};

/// Calls of the data masking policies group.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::data_masking_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::data_masking_policies_client).
#[derive(Clone, Debug)]
pub struct DataMaskingPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DataMaskingPoliciesClient {
    /// Creates data masking policies or update.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`DataMaskingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/data-masking-policies/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<DataMaskingPolicy>,
        options: Option<DataMaskingPoliciesClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, DataMaskingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataMaskingPolicies/Default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("DataMaskingPolicies.create_or_update", options.method_options, &[200])
    }

    /// Gets data masking policies.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`DataMaskingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/data-masking-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<DataMaskingPoliciesClientGetOptions<'a>>,
    ) -> Call<'a, DataMaskingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataMaskingPolicies/Default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("DataMaskingPolicies.get", options.method_options, &[200])
    }
}

/// Options of
/// [`DataMaskingPoliciesClient::create_or_update`](crate::synapse::management_2019_06_01_preview::clients::DataMaskingPoliciesClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct DataMaskingPoliciesClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`DataMaskingPoliciesClient::get`](crate::synapse::management_2019_06_01_preview::clients::DataMaskingPoliciesClient::get).
#[derive(Clone, Debug, Default)]
pub struct DataMaskingPoliciesClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
