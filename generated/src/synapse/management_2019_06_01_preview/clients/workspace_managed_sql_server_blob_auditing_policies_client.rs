// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerBlobAuditingPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        ServerBlobAuditingPolicy, ServerBlobAuditingPolicyListResult,
    },
};

/// Auditing of all SQL pools of a workspace.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_blob_auditing_policies_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspace_managed_sql_server_blob_auditing_policies_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerBlobAuditingPoliciesClient {
    /// Switches the auditing of all SQL pools of a workspace on or off and sets its target.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/auditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ServerBlobAuditingPolicy`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-blob-auditing-policies/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<ServerBlobAuditingPolicy>,
        options: Option<
            WorkspaceManagedSqlServerBlobAuditingPoliciesClientBeginCreateOrUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<ServerBlobAuditingPolicy>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/auditingSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "WorkspaceManagedSqlServerBlobAuditingPolicies.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the auditing settings that hold for all SQL pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/auditingSettings/{blobAuditingPolicyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ServerBlobAuditingPolicy`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-blob-auditing-policies/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerBlobAuditingPoliciesClientGetOptions<'a>,
        >,
    ) -> Call<'a, ServerBlobAuditingPolicy> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/auditingSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "WorkspaceManagedSqlServerBlobAuditingPolicies.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the auditing settings that hold for all SQL pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/auditingSettings`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ServerBlobAuditingPolicyListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-blob-auditing-policies/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerBlobAuditingPoliciesClientListByWorkspaceOptions<'_>,
        >,
    ) -> Result<Pager<ServerBlobAuditingPolicyListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/auditingSettings",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "WorkspaceManagedSqlServerBlobAuditingPolicies.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerBlobAuditingPoliciesClient::begin_create_or_update`].
pub type WorkspaceManagedSqlServerBlobAuditingPoliciesClientBeginCreateOrUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedSqlServerBlobAuditingPoliciesClient::get`].
pub type WorkspaceManagedSqlServerBlobAuditingPoliciesClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerBlobAuditingPoliciesClient::list_by_workspace`].
pub type WorkspaceManagedSqlServerBlobAuditingPoliciesClientListByWorkspaceOptions<'a> = ListOptions<
    'a,
>;
