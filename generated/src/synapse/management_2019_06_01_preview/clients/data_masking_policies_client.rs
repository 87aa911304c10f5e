// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DataMaskingPoliciesClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management_2019_06_01_preview::models::DataMaskingPolicy,
};

/// Dynamic data masking of a dedicated SQL pool as a whole: the switch and the users who see clear data.
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
    /// Switches dynamic data masking of a dedicated SQL pool on or off and sets the users that are exempt from it.
    /// Switching it off shows clear data to everyone who can query the columns.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}`, api-version `2019-06-01-preview`
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

    /// Reads the data masking switch of a dedicated SQL pool and the exempt users.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}`, api-version `2019-06-01-preview`
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

/// Options of [`DataMaskingPoliciesClient::create_or_update`].
pub type DataMaskingPoliciesClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`DataMaskingPoliciesClient::get`].
pub type DataMaskingPoliciesClientGetOptions<'a> = CallOptions<'a>;
