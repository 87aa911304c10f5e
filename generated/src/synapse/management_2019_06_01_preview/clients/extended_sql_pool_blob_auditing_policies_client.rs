// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ExtendedSqlPoolBlobAuditingPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        ExtendedSqlPoolBlobAuditingPolicy, ExtendedSqlPoolBlobAuditingPolicyListResult,
    },
};

/// Auditing of a dedicated SQL pool with a filter on the recorded events.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::extended_sql_pool_blob_auditing_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::extended_sql_pool_blob_auditing_policies_client).
#[derive(Clone, Debug)]
pub struct ExtendedSqlPoolBlobAuditingPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ExtendedSqlPoolBlobAuditingPoliciesClient {
    /// Sets the auditing of a dedicated SQL pool together with a predicate that limits which events are recorded. The
    /// target, a storage account or Azure Monitor, must exist and be writable.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/extendedAuditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`ExtendedSqlPoolBlobAuditingPolicy`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/extended-sql-pool-blob-auditing-policies/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        body: RequestContent<ExtendedSqlPoolBlobAuditingPolicy>,
        options: Option<
            ExtendedSqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions<'a>,
        >,
    ) -> Call<'a, ExtendedSqlPoolBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/extendedAuditingSettings/default",
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
                "ExtendedSqlPoolBlobAuditingPolicies.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads the auditing settings of a dedicated SQL pool with their filter predicate; the storage key is never
    /// returned.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/extendedAuditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
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
    /// The [`ExtendedSqlPoolBlobAuditingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/extended-sql-pool-blob-auditing-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<ExtendedSqlPoolBlobAuditingPoliciesClientGetOptions<'a>>,
    ) -> Call<'a, ExtendedSqlPoolBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/extendedAuditingSettings/default",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "ExtendedSqlPoolBlobAuditingPolicies.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the auditing settings of a dedicated SQL pool with their filter predicates.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/sqlPools/{sqlPoolName}/extendedAuditingSettings`, api-version `2019-06-01-preview`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ExtendedSqlPoolBlobAuditingPolicyListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/extended-sql-pool-blob-auditing-policies/list-by-sql-pool>
    #[inline]
    pub fn list_by_sql_pool(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        sql_pool_name: &str,
        options: Option<
            ExtendedSqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions<'_>,
        >,
    ) -> Result<Pager<ExtendedSqlPoolBlobAuditingPolicyListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/sqlPools/{}/extendedAuditingSettings",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &sql_pool_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "ExtendedSqlPoolBlobAuditingPolicies.list_by_sql_pool",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ExtendedSqlPoolBlobAuditingPoliciesClient::create_or_update`].
pub type ExtendedSqlPoolBlobAuditingPoliciesClientCreateOrUpdateOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`ExtendedSqlPoolBlobAuditingPoliciesClient::get`].
pub type ExtendedSqlPoolBlobAuditingPoliciesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ExtendedSqlPoolBlobAuditingPoliciesClient::list_by_sql_pool`].
pub type ExtendedSqlPoolBlobAuditingPoliciesClientListBySqlPoolOptions<'a> = ListOptions<
    'a,
>;
