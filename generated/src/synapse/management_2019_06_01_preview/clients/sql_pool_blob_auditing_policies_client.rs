// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SqlPoolBlobAuditingPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        SqlPoolBlobAuditingPolicy, SqlPoolBlobAuditingPolicyListResult,
    },
};

/// Auditing of one dedicated SQL pool to storage or Azure Monitor.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::sql_pool_blob_auditing_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::sql_pool_blob_auditing_policies_client).
#[derive(Clone, Debug)]
pub struct SqlPoolBlobAuditingPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl SqlPoolBlobAuditingPoliciesClient {
    /// Switches the auditing of a dedicated SQL pool on or off and sets its target. It adds to auditing of the whole
    /// workspace, so with both on events are recorded twice.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/auditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPoolBlobAuditingPolicy`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-blob-auditing-policies/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<SqlPoolBlobAuditingPolicy>,
        options: Option<SqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, SqlPoolBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/auditingSettings/default",
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
                "SqlPoolBlobAuditingPolicies.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads the auditing settings of a dedicated SQL pool; the storage key is never returned.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/auditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`SqlPoolBlobAuditingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-blob-auditing-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolBlobAuditingPoliciesClientGetOptions<'a>>,
    ) -> Call<'a, SqlPoolBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/auditingSettings/default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("SqlPoolBlobAuditingPolicies.get", options.method_options, &[200])
    }

    /// Lists what a dedicated SQL pool audits and where the events go; there is one setting, named `default`.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/auditingSettings`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SqlPoolBlobAuditingPolicyListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/sql-pool-blob-auditing-policies/list-by-sql-pool>
    #[inline]
    pub fn list_by_sql_pool(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<SqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions<'_>>,
    ) -> Result<Pager<SqlPoolBlobAuditingPolicyListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/auditingSettings",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "SqlPoolBlobAuditingPolicies.list_by_sql_pool",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SqlPoolBlobAuditingPoliciesClient::create_or_update`].
pub type SqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolBlobAuditingPoliciesClient::get`].
pub type SqlPoolBlobAuditingPoliciesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SqlPoolBlobAuditingPoliciesClient::list_by_sql_pool`].
pub type SqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions<'a> = ListOptions<'a>;
