// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KeysClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, RequestContent}};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management::models::{Key, KeyInfoListResult},
};

/// Customer-managed encryption keys that a workspace knows, each of them a reference to a Key Vault key.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::keys_client`](crate::synapse::management::clients::SynapseManagementClient::keys_client).
#[derive(Clone, Debug)]
pub struct KeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl KeysClient {
    /// Registers a Key Vault key with a workspace or makes it the active one. A workspace that was created with a
    /// customer-managed key becomes usable only when its key is activated here, after its identity has been given
    /// access to the key.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    /// * `body` - Key Vault key and whether it becomes the active one.
    ///
    /// # Returns
    ///
    /// The [`Key`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/keys/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        key_name: &str,
        body: RequestContent<Key>,
        options: Option<KeysClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, Key> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/keys/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &key_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .send("Keys.create_or_update", options.method_options, &[200])
    }

    /// Removes a key from a workspace; the key in Key Vault stays. The active key cannot be removed.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    ///
    /// # Returns
    ///
    /// The [`Key`] with status 200 or 204; without a body if the status is 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/keys/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        key_name: &str,
        options: Option<KeysClientDeleteOptions<'a>>,
    ) -> Call<'a, Key> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/keys/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &key_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send("Keys.delete", options.method_options, &[200, 204])
    }

    /// Reads one registered key of a workspace and whether it is active.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    ///
    /// # Returns
    ///
    /// The [`Key`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/keys/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        key_name: &str,
        options: Option<KeysClientGetOptions<'a>>,
    ) -> Call<'a, Key> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/keys/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &key_name,
                ],
            )
            .query("api-version", &"2021-06-01")
            .send("Keys.get", options.method_options, &[200])
    }

    /// Lists the keys that are registered with a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`KeyInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/keys/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<KeysClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<KeyInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/keys",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "Keys.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`KeysClient::create_or_update`].
pub type KeysClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`KeysClient::delete`].
pub type KeysClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`KeysClient::get`].
pub type KeysClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`KeysClient::list_by_workspace`].
pub type KeysClientListByWorkspaceOptions<'a> = ListOptions<'a>;
