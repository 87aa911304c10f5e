// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`KeysClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    runtime::{Call, Client, NextLink},
    synapse::management_2019_06_01_preview::models::{Key, KeyInfoListResult},
};

/// Customer-managed encryption keys that a workspace knows, each of them a reference to a Key Vault key.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::keys_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::keys_client).
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
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    /// * `body` - Key Vault key and whether it becomes the active one.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .send("Keys.create_or_update", options.method_options, &[200])
    }

    /// Removes a key from a workspace; the key in Key Vault stays. The active key cannot be removed.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send("Keys.delete", options.method_options, &[200, 204])
    }

    /// Reads one registered key of a workspace and whether it is active.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys/{keyName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `key_name` - Name under which the key is registered with the workspace.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .send("Keys.get", options.method_options, &[200])
    }

    /// Lists the keys that are registered with a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/keys`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "Keys.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`KeysClient::create_or_update`](crate::synapse::management_2019_06_01_preview::clients::KeysClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct KeysClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`KeysClient::delete`](crate::synapse::management_2019_06_01_preview::clients::KeysClient::delete).
#[derive(Clone, Debug, Default)]
pub struct KeysClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`KeysClient::get`](crate::synapse::management_2019_06_01_preview::clients::KeysClient::get).
#[derive(Clone, Debug, Default)]
pub struct KeysClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`KeysClient::list_by_workspace`](crate::synapse::management_2019_06_01_preview::clients::KeysClient::list_by_workspace).
#[derive(Clone, Debug, Default)]
pub struct KeysClientListByWorkspaceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
