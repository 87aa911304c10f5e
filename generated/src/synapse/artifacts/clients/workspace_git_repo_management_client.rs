// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceGitRepoManagementClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{GithubAccessTokenRequest, GithubAccessTokenResponse},
};

/// Sign-in to GitHub for the Git integration of a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::workspace_git_repo_management_client`](crate::synapse::artifacts::clients::ArtifactsClient::workspace_git_repo_management_client).
#[derive(Clone, Debug)]
pub struct WorkspaceGitRepoManagementClient {
    pub(super) client: Client,
}

impl WorkspaceGitRepoManagementClient {
    /// Exchanges the code of a GitHub sign-in for an access token. The token is a secret.
    ///
    /// `POST /getGitHubAccessToken`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Code of the sign-in and the application that it was made for.
    ///
    /// # Returns
    ///
    /// The [`GithubAccessTokenResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/workspace-git-repo-management/get-git-hub-access-token>
    #[inline]
    pub fn get_github_access_token<'a>(
        &self,
        body: RequestContent<GithubAccessTokenRequest>,
        options: Option<WorkspaceGitRepoManagementClientGetGithubAccessTokenOptions<'a>>,
    ) -> Call<'a, GithubAccessTokenResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/getGitHubAccessToken", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "WorkspaceGitRepoManagement.get_github_access_token",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceGitRepoManagementClient::get_github_access_token`].
pub type WorkspaceGitRepoManagementClientGetGithubAccessTokenOptions<'a> = CallOptions<
    'a,
>;
