// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspacesClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management_2019_06_01_preview::models::{
        Workspace, WorkspaceInfoListResult, WorkspacePatchInfo,
    },
};

/// Synapse workspaces: creation, settings, identity, network and encryption, deletion.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::workspaces_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::workspaces_client).
#[derive(Clone, Debug)]
pub struct WorkspacesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspacesClient {
    /// Creates a workspace or replaces its settings. A data lake account with a hierarchical namespace must exist,
    /// its role for the workspace identity is assigned separately, and choices such as the managed virtual network
    /// cannot be changed later.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - Complete definition of the workspace.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`Workspace`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<Workspace>,
        options: Option<WorkspacesClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<Workspace>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "Workspaces.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes a workspace with all its pools, pipelines, notebooks and other artifacts; databases in its SQL pools
    /// are lost. The data lake account stays. This cannot be undone.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}`, api-version `2019-06-01-preview`
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspacesClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .begin(
                "Workspaces.begin_delete",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Changes tags, identity, SQL administrator password, encryption key, Git or network settings of a workspace;
    /// what is left out stays as it is.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `body` - Changes to the workspace.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`Workspace`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        body: RequestContent<WorkspacePatchInfo>,
        options: Option<WorkspacesClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<Workspace>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .json(body)
            .begin(
                "Workspaces.begin_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads the settings, endpoints and state of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// The [`Workspace`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<WorkspacesClientGetOptions<'a>>,
    ) -> Call<'a, Workspace> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .send("Workspaces.get", options.method_options, &[200])
    }

    /// Lists the workspaces of a subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.Synapse/workspaces`, api-version `2019-06-01-preview`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`WorkspaceInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<WorkspacesClientListOptions<'_>>,
    ) -> Result<Pager<WorkspaceInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.Synapse/workspaces",
                &[&self.subscription_id],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "Workspaces.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the workspaces of a resource group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`WorkspaceInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/workspaces/list-by-resource-group>
    #[inline]
    pub fn list_by_resource_group(
        &self,
        resource_group_name: &str,
        options: Option<WorkspacesClientListByResourceGroupOptions<'_>>,
    ) -> Result<Pager<WorkspaceInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces",
                &[&self.subscription_id, &resource_group_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "Workspaces.list_by_resource_group",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspacesClient::begin_create_or_update`].
pub type WorkspacesClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspacesClient::begin_delete`].
pub type WorkspacesClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspacesClient::begin_update`].
pub type WorkspacesClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`WorkspacesClient::get`].
pub type WorkspacesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspacesClient::list`].
pub type WorkspacesClientListOptions<'a> = ListOptions<'a>;

/// Options of [`WorkspacesClient::list_by_resource_group`].
pub type WorkspacesClientListByResourceGroupOptions<'a> = ListOptions<'a>;
