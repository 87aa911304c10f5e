// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedIdentitySqlControlSettingsClient`] and the options of its methods.

use azure_core::{Result, http::RequestContent};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
    synapse::management::models::ManagedIdentitySqlControlSettingsModel,
};

/// Control permission on the SQL pools for the managed identity of a workspace.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_identity_sql_control_settings_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_identity_sql_control_settings_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedIdentitySqlControlSettingsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedIdentitySqlControlSettingsClient {
    /// Grants the managed identity of a workspace the control permission on its SQL pools, or revokes it. Pipelines
    /// that reach the pools by this identity depend on the grant.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/managedIdentitySqlControlSettings/default`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - Whether the managed identity is to have the control permission.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ManagedIdentitySqlControlSettingsModel`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-identity-sql-control-settings/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<ManagedIdentitySqlControlSettingsModel>,
        options: Option<
            WorkspaceManagedIdentitySqlControlSettingsClientBeginCreateOrUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<ManagedIdentitySqlControlSettingsModel>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/managedIdentitySqlControlSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .begin(
                "WorkspaceManagedIdentitySqlControlSettings.begin_create_or_update",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Reads whether the managed identity of a workspace has the control permission on its SQL pools.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/managedIdentitySqlControlSettings/default`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ManagedIdentitySqlControlSettingsModel`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-identity-sql-control-settings/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceManagedIdentitySqlControlSettingsClientGetOptions<'a>>,
    ) -> Call<'a, ManagedIdentitySqlControlSettingsModel> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/managedIdentitySqlControlSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "WorkspaceManagedIdentitySqlControlSettings.get",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedIdentitySqlControlSettingsClient::begin_create_or_update`].
pub type WorkspaceManagedIdentitySqlControlSettingsClientBeginCreateOrUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedIdentitySqlControlSettingsClient::get`].
pub type WorkspaceManagedIdentitySqlControlSettingsClientGetOptions<'a> = CallOptions<
    'a,
>;
