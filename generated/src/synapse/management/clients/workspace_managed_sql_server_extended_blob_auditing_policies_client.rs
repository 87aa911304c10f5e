// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        ExtendedServerBlobAuditingPolicy, ExtendedServerBlobAuditingPolicyListResult,
    },
};

/// Auditing of all SQL pools of a workspace with a filter on the recorded events.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_extended_blob_auditing_policies_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_sql_server_extended_blob_auditing_policies_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient {
    /// Sets the auditing of all SQL pools of a workspace together with a predicate that limits which events are
    /// recorded.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/extendedAuditingSettings/{blobAuditingPolicyName}`, api-version `2021-06-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ExtendedServerBlobAuditingPolicy`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-extended-blob-auditing-policies/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<ExtendedServerBlobAuditingPolicy>,
        options: Option<
            WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientBeginCreateOrUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<ExtendedServerBlobAuditingPolicy>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/extendedAuditingSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .begin(
                "WorkspaceManagedSqlServerExtendedBlobAuditingPolicies.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the auditing settings of all SQL pools of a workspace with their filter predicate.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/extendedAuditingSettings/{blobAuditingPolicyName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ExtendedServerBlobAuditingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-extended-blob-auditing-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientGetOptions<'a>,
        >,
    ) -> Call<'a, ExtendedServerBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/extendedAuditingSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "WorkspaceManagedSqlServerExtendedBlobAuditingPolicies.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the auditing settings of all SQL pools of a workspace with their filter predicates.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/extendedAuditingSettings`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ExtendedServerBlobAuditingPolicyListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-extended-blob-auditing-policies/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientListByWorkspaceOptions<
                '_,
            >,
        >,
    ) -> Result<Pager<ExtendedServerBlobAuditingPolicyListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/extendedAuditingSettings",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "WorkspaceManagedSqlServerExtendedBlobAuditingPolicies.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient::begin_create_or_update`].
pub type WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientBeginCreateOrUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient::get`].
pub type WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClient::list_by_workspace`].
pub type WorkspaceManagedSqlServerExtendedBlobAuditingPoliciesClientListByWorkspaceOptions<
    'a,
> = ListOptions<'a>;
