// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IpFirewallRulesClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        IpFirewallRuleInfo, IpFirewallRuleInfoListResult,
        ReplaceAllFirewallRulesOperationResponse, ReplaceAllIpFirewallRulesRequest,
    },
};

/// IPv4 ranges from which the public endpoints of a workspace can be reached.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::ip_firewall_rules_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::ip_firewall_rules_client).
#[derive(Clone, Debug)]
pub struct IpFirewallRulesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IpFirewallRulesClient {
    /// Creates or replaces a firewall rule of a workspace. A range from `0.0.0.0` to `0.0.0.0` admits all services
    /// inside Azure, those of other customers included.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/firewallRules/{ruleName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `rule_name` - Firewall rule on which the call works.
    /// * `body` - Address range of the firewall rule.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`IpFirewallRuleInfo`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/ip-firewall-rules/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        rule_name: &str,
        body: RequestContent<IpFirewallRuleInfo>,
        options: Option<IpFirewallRulesClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<IpFirewallRuleInfo>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/firewallRules/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &rule_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "IpFirewallRules.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Takes a firewall rule away from a workspace; clients in its range lose access unless another rule covers them.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/firewallRules/{ruleName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `rule_name` - Firewall rule on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/ip-firewall-rules/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        rule_name: &str,
        options: Option<IpFirewallRulesClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/firewallRules/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &rule_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "IpFirewallRules.begin_delete",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Replaces the whole set of firewall rules of a workspace by the given one. Every rule that is missing from the
    /// request is deleted.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/replaceAllIpFirewallRules`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ReplaceAllFirewallRulesOperationResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/ip-firewall-rules/replace-all>
    #[inline]
    pub fn begin_replace_all(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<ReplaceAllIpFirewallRulesRequest>,
        options: Option<IpFirewallRulesClientBeginReplaceAllOptions<'_>>,
    ) -> Result<LongRunningOperation<ReplaceAllFirewallRulesOperationResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/replaceAllIpFirewallRules",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "IpFirewallRules.begin_replace_all",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads one firewall rule of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/firewallRules/{ruleName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `rule_name` - Firewall rule on which the call works.
    ///
    /// # Returns
    ///
    /// The [`IpFirewallRuleInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/ip-firewall-rules/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        rule_name: &str,
        options: Option<IpFirewallRulesClientGetOptions<'a>>,
    ) -> Call<'a, IpFirewallRuleInfo> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/firewallRules/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &rule_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("IpFirewallRules.get", options.method_options, &[200])
    }

    /// Lists the firewall rules of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/firewallRules`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`IpFirewallRuleInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/ip-firewall-rules/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<IpFirewallRulesClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<IpFirewallRuleInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/firewallRules",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "IpFirewallRules.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IpFirewallRulesClient::begin_create_or_update`].
pub type IpFirewallRulesClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IpFirewallRulesClient::begin_delete`].
pub type IpFirewallRulesClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IpFirewallRulesClient::begin_replace_all`].
pub type IpFirewallRulesClientBeginReplaceAllOptions<'a> = LongRunningOptions<'a>;

/// Options of [`IpFirewallRulesClient::get`].
pub type IpFirewallRulesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IpFirewallRulesClient::list_by_workspace`].
pub type IpFirewallRulesClientListByWorkspaceOptions<'a> = ListOptions<'a>;
