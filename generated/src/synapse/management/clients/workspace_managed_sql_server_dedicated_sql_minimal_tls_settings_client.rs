// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        DedicatedSqLminimalTlsSettings, DedicatedSqLminimalTlsSettingsListResult,
    },
};

/// Oldest TLS version that the dedicated SQL endpoint of a workspace accepts.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_sql_server_dedicated_sql_minimal_tls_settings_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient {
    /// Sets the oldest TLS version that the dedicated SQL endpoint of a workspace accepts. Clients that only speak
    /// older versions can no longer connect.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/dedicatedSQLminimalTlsSettings/{dedicatedSQLminimalTlsSettingsName}`, api-version `2021-06-01`
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
    /// [`DedicatedSqLminimalTlsSettings`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-dedicated-sql-minimal-tls-settings/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<DedicatedSqLminimalTlsSettings>,
        options: Option<
            WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientBeginUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<DedicatedSqLminimalTlsSettings>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/dedicatedSQLminimalTlsSettings/default",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .begin(
                "WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettings.begin_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the oldest TLS version that the dedicated SQL endpoint of a workspace accepts.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/dedicatedSQLminimalTlsSettings/{dedicatedSQLminimalTlsSettingsName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `dedicated_sq_lminimal_tls_settings_name` - Name of the TLS setting, always `default`.
    ///
    /// # Returns
    ///
    /// The [`DedicatedSqLminimalTlsSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-dedicated-sql-minimal-tls-settings/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        dedicated_sq_lminimal_tls_settings_name: &str,
        options: Option<
            WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientGetOptions<'a>,
        >,
    ) -> Call<'a, DedicatedSqLminimalTlsSettings> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/dedicatedSQLminimalTlsSettings/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &dedicated_sq_lminimal_tls_settings_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettings.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the TLS settings of the dedicated SQL endpoint of a workspace; there is one named `default`.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/dedicatedSQLminimalTlsSettings`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DedicatedSqLminimalTlsSettingsListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-dedicated-sql-minimal-tls-settings/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientListOptions<'_>,
        >,
    ) -> Result<Pager<DedicatedSqLminimalTlsSettingsListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/dedicatedSQLminimalTlsSettings",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettings.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient::begin_update`].
pub type WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientBeginUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient::get`].
pub type WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClient::list`].
pub type WorkspaceManagedSqlServerDedicatedSqlMinimalTlsSettingsClientListOptions<'a> = ListOptions<
    'a,
>;
