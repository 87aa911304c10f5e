// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceAadAdminsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
    synapse::management_2019_06_01_preview::models::WorkspaceAadAdminInfo,
};

/// Microsoft Entra administrator of a workspace.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspace_aad_admins_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspace_aad_admins_client).
#[derive(Clone, Debug)]
pub struct WorkspaceAadAdminsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceAadAdminsClient {
    /// Makes a user or group of Microsoft Entra the administrator of a workspace; the former administrator is
    /// replaced.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/administrators/activeDirectory`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - User or group that becomes the administrator.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`WorkspaceAadAdminInfo`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-aad-admins/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<WorkspaceAadAdminInfo>,
        options: Option<WorkspaceAadAdminsClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<WorkspaceAadAdminInfo>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/administrators/activeDirectory",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "WorkspaceAadAdmins.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Removes the Microsoft Entra administrator of a workspace. Make sure that other ways to administer it remain.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/administrators/activeDirectory`, api-version `2019-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-aad-admins/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceAadAdminsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/administrators/activeDirectory",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "WorkspaceAadAdmins.begin_delete",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads the Microsoft Entra administrator of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/administrators/activeDirectory`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`WorkspaceAadAdminInfo`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspace-aad-admins/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspaceAadAdminsClientGetOptions<'a>>,
    ) -> Call<'a, WorkspaceAadAdminInfo> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/administrators/activeDirectory",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("WorkspaceAadAdmins.get", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceAadAdminsClient::begin_create_or_update`].
pub type WorkspaceAadAdminsClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspaceAadAdminsClient::begin_delete`].
pub type WorkspaceAadAdminsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspaceAadAdminsClient::get`].
pub type WorkspaceAadAdminsClientGetOptions<'a> = CallOptions<'a>;
