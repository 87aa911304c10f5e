// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerSecurityAlertPolicyClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        ServerSecurityAlertPolicy, ServerSecurityAlertPolicyListResult,
    },
};

/// Threat detection for all dedicated SQL pools of a workspace.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_security_alert_policy_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspace_managed_sql_server_security_alert_policy_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerSecurityAlertPolicyClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerSecurityAlertPolicyClient {
    /// Switches threat detection for all dedicated SQL pools of a workspace on or off, excludes alert kinds and sets
    /// who receives alerts.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/securityAlertPolicies/{securityAlertPolicyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ServerSecurityAlertPolicy`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-security-alert-policy/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<ServerSecurityAlertPolicy>,
        options: Option<
            WorkspaceManagedSqlServerSecurityAlertPolicyClientBeginCreateOrUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<ServerSecurityAlertPolicy>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/securityAlertPolicies/Default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "WorkspaceManagedSqlServerSecurityAlertPolicy.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the threat detection settings that hold for all dedicated SQL pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/securityAlertPolicies/{securityAlertPolicyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ServerSecurityAlertPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-security-alert-policy/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceManagedSqlServerSecurityAlertPolicyClientGetOptions<'a>>,
    ) -> Call<'a, ServerSecurityAlertPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/securityAlertPolicies/Default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "WorkspaceManagedSqlServerSecurityAlertPolicy.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the threat detection settings that hold for all dedicated SQL pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/securityAlertPolicies`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ServerSecurityAlertPolicyListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-security-alert-policy/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerSecurityAlertPolicyClientListOptions<'_>,
        >,
    ) -> Result<Pager<ServerSecurityAlertPolicyListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/securityAlertPolicies",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "WorkspaceManagedSqlServerSecurityAlertPolicy.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerSecurityAlertPolicyClient::begin_create_or_update`].
pub type WorkspaceManagedSqlServerSecurityAlertPolicyClientBeginCreateOrUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedSqlServerSecurityAlertPolicyClient::get`].
pub type WorkspaceManagedSqlServerSecurityAlertPolicyClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerSecurityAlertPolicyClient::list`].
pub type WorkspaceManagedSqlServerSecurityAlertPolicyClientListOptions<'a> = ListOptions<
    'a,
>;
