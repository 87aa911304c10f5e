// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LibraryClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::management::models::LibraryResource,
};

/// Lookup of a single package file of a workspace.
///
/// Sends api-version `2021-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::library_client`](crate::synapse::management::clients::SynapseManagementClient::library_client).
#[derive(Clone, Debug)]
pub struct LibraryClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl LibraryClient {
    /// Reads the storage location and upload state of one package file of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/workspaces/{workspaceName}/libraries/{libraryName}`, api-version `2021-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `workspace_name` - Synapse workspace on which the call works.
    /// * `library_name` - File name of the package.
    ///
    /// # Returns
    ///
    /// The [`LibraryResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/library/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        workspace_name: &str,
        library_name: &str,
        options: Option<LibraryClientGetOptions<'a>>,
    ) -> Call<'a, LibraryResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/workspaces/{}/libraries/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &workspace_name,
                    &library_name,
                ],
            )
            .query("api-version", &"2021-06-01-preview")
            .send("Library.get", options.method_options, &[200])
    }
}

/// Options of [`LibraryClient::get`].
pub type LibraryClientGetOptions<'a> = CallOptions<'a>;
