// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceManagedSqlServerEncryptionProtectorClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{EncryptionProtector, EncryptionProtectorListResult},
};

/// Key that protects the encryption at rest of the dedicated SQL pools of a workspace.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::workspace_managed_sql_server_encryption_protector_client`](crate::synapse::management::clients::SynapseManagementClient::workspace_managed_sql_server_encryption_protector_client).
#[derive(Clone, Debug)]
pub struct WorkspaceManagedSqlServerEncryptionProtectorClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceManagedSqlServerEncryptionProtectorClient {
    /// Sets the key that protects the encryption of the dedicated SQL pools of a workspace, managed by the service or
    /// held in Key Vault. The workspace identity needs access to a Key Vault key beforehand.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/encryptionProtector/{encryptionProtectorName}`, api-version `2021-06-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`EncryptionProtector`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-encryption-protector/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<EncryptionProtector>,
        options: Option<
            WorkspaceManagedSqlServerEncryptionProtectorClientBeginCreateOrUpdateOptions<
                '_,
            >,
        >,
    ) -> Result<LongRunningOperation<EncryptionProtector>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/encryptionProtector/current",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .begin(
                "WorkspaceManagedSqlServerEncryptionProtector.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Checks again whether the Key Vault key of the encryption protector can be reached. It brings pools back that
    /// went inaccessible, once access to the key has been repaired.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/encryptionProtector/{encryptionProtectorName}/revalidate`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-encryption-protector/revalidate>
    #[inline]
    pub fn begin_revalidate(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerEncryptionProtectorClientBeginRevalidateOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/encryptionProtector/current/revalidate",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .begin(
                "WorkspaceManagedSqlServerEncryptionProtector.begin_revalidate",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads which key protects the encryption of the dedicated SQL pools of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/encryptionProtector/{encryptionProtectorName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`EncryptionProtector`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-encryption-protector/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceManagedSqlServerEncryptionProtectorClientGetOptions<'a>>,
    ) -> Call<'a, EncryptionProtector> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/encryptionProtector/current",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .send(
                "WorkspaceManagedSqlServerEncryptionProtector.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the encryption protectors of a workspace; there is one named `current`.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/encryptionProtector`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`EncryptionProtectorListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-managed-sql-server-encryption-protector/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<
            WorkspaceManagedSqlServerEncryptionProtectorClientListOptions<'_>,
        >,
    ) -> Result<Pager<EncryptionProtectorListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/encryptionProtector",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "WorkspaceManagedSqlServerEncryptionProtector.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceManagedSqlServerEncryptionProtectorClient::begin_create_or_update`].
pub type WorkspaceManagedSqlServerEncryptionProtectorClientBeginCreateOrUpdateOptions<
    'a,
> = LongRunningOptions<'a>;

/// Options of [`WorkspaceManagedSqlServerEncryptionProtectorClient::begin_revalidate`].
pub type WorkspaceManagedSqlServerEncryptionProtectorClientBeginRevalidateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerEncryptionProtectorClient::get`].
pub type WorkspaceManagedSqlServerEncryptionProtectorClientGetOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceManagedSqlServerEncryptionProtectorClient::list`].
pub type WorkspaceManagedSqlServerEncryptionProtectorClientListOptions<'a> = ListOptions<
    'a,
>;
