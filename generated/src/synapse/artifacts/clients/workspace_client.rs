// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceClient`] and the options of its methods.

use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::Workspace,
};

/// Read-only view of the workspace itself.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::workspace_client`](crate::synapse::artifacts::clients::ArtifactsClient::workspace_client).
#[derive(Clone, Debug)]
pub struct WorkspaceClient {
    pub(super) client: Client,
}

impl WorkspaceClient {
    /// Reads the workspace: network, encryption, identity, Git repository and endpoints.
    ///
    /// `GET /workspace`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// The [`Workspace`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/workspace/get>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<WorkspaceClientGetOptions<'a>>,
    ) -> Call<'a, Workspace> {
        let options = options.unwrap_or_default();
        self.client
            .get("/workspace", &[])
            .query("api-version", &"2020-12-01")
            .send("Workspace.get", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceClient::get`].
pub type WorkspaceClientGetOptions<'a> = CallOptions<'a>;
