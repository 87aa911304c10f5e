// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolSecurityAlertPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        ListSqlPoolSecurityAlertPolicies, SqlPoolSecurityAlertPolicy,
    },
};

/// Threat detection of one dedicated SQL pool and who is told about it.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_security_alert_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_security_alert_policies_client).
#[derive(Clone, Debug)]
pub struct SqlPoolSecurityAlertPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolSecurityAlertPoliciesClient {
    /// Switches threat detection of a dedicated SQL pool on or off, excludes alert kinds and sets who receives
    /// alerts.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/securityAlertPolicies/{securityAlertPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPoolSecurityAlertPolicy`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-security-alert-policies/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SqlPoolSecurityAlertPolicy>,
        options: Option<SqlPoolSecurityAlertPoliciesClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SqlPoolSecurityAlertPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/securityAlertPolicies/default",
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
                "SqlPoolSecurityAlertPolicies.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads the threat detection settings of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/securityAlertPolicies/{securityAlertPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPoolSecurityAlertPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-security-alert-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolSecurityAlertPoliciesClientGetOptions<'a>>,
    ) -> Call<'a, SqlPoolSecurityAlertPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/securityAlertPolicies/default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolSecurityAlertPolicies.get", options.method_options, &[200])
    }

    /// Lists the threat detection settings of a dedicated SQL pool.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/securityAlertPolicies`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ListSqlPoolSecurityAlertPolicies`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-security-alert-policies/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolSecurityAlertPoliciesClientListOptions<'_>>,
    ) -> Result<Pager<ListSqlPoolSecurityAlertPolicies>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/securityAlertPolicies",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolSecurityAlertPolicies.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolSecurityAlertPoliciesClient::create_or_update`].
pub type SqlPoolSecurityAlertPoliciesClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSecurityAlertPoliciesClient::get`].
pub type SqlPoolSecurityAlertPoliciesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolSecurityAlertPoliciesClient::list`].
pub type SqlPoolSecurityAlertPoliciesClientListOptions<'a> = ListOptions<'a>;
