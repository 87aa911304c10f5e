// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LibrariesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Client, ListOptions, NextLink},
    synapse::management::models::LibraryListResponse,
};

/// Listing of the package files that were uploaded to a workspace for its Spark pools.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::libraries_client`](crate::synapse::management::clients::SynapseManagementClient::libraries_client).
#[derive(Clone, Debug)]
pub struct LibrariesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl LibrariesClient {
    /// Lists the package files of a workspace that can be added to Spark pools.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/libraries`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`LibraryListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/libraries/list-by-workspace>
    #[inline]
    pub fn list_by_workspace(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        options: Option<LibrariesClientListByWorkspaceOptions<'_>>,
    ) -> Result<Pager<LibraryListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/libraries",
                &[&self.subscription_id, &resource_group_name, &workspace_name],
            )
            .query("api-version", &"2021-06-01-preview")
            .pager(
                "Libraries.list_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`LibrariesClient::list_by_workspace`].
pub type LibrariesClientListByWorkspaceOptions<'a> = ListOptions<'a>;
