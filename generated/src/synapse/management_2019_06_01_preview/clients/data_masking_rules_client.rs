// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DataMaskingRulesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        DataMaskingRule, DataMaskingRuleListResult,
    },
};

/// Rules that say which columns of a dedicated SQL pool are masked in query results, and how.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::data_masking_rules_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::data_masking_rules_client).
#[derive(Clone, Debug)]
pub struct DataMaskingRulesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DataMaskingRulesClient {
    /// Sets how one column is masked, or removes the mask: a rule is deleted by sending it with the rule state
    /// `Disabled`. The policy must be on for rules to have an effect.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}/rules/{dataMaskingRuleName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `data_masking_rule_name` - Masking rule on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`DataMaskingRule`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/data-masking-rules/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        data_masking_rule_name: &str,
        body: RequestContent<DataMaskingRule>,
        options: Option<DataMaskingRulesClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, DataMaskingRule> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataMaskingPolicies/Default/rules/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &data_masking_rule_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send(
                "DataMaskingRules.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads one data masking rule of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}/rules/{dataMaskingRuleName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `sql_pool_name` - Dedicated SQL pool on which the call works.
    /// * `data_masking_rule_name` - Masking rule on which the call works.
    ///
    /// # Returns
    ///
    /// The [`DataMaskingRule`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/data-masking-rules/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        data_masking_rule_name: &str,
        options: Option<DataMaskingRulesClientGetOptions<'a>>,
    ) -> Call<'a, DataMaskingRule> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataMaskingPolicies/Default/rules/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                    &data_masking_rule_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("DataMaskingRules.get", options.method_options, &[200])
    }

    /// Lists which columns of a dedicated SQL pool are masked, and how.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/dataMaskingPolicies/{dataMaskingPolicyName}/rules`, api-version `2019-06-01-preview`
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
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/data-masking-rules/list-by-sql-pool>
    #[inline]
    pub fn list_by_sql_pool(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<DataMaskingRulesClientListBySqlPoolOptions<'_>>,
    ) -> Result<Pager<DataMaskingRuleListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/dataMaskingPolicies/Default/rules",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "DataMaskingRules.list_by_sql_pool",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`DataMaskingRulesClient::create_or_update`].
pub type DataMaskingRulesClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`DataMaskingRulesClient::get`].
pub type DataMaskingRulesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`DataMaskingRulesClient::list_by_sql_pool`].
pub type DataMaskingRulesClientListBySqlPoolOptions<'a> = ListOptions<'a>;
