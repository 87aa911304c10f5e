// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace git repo management operations.

use crate::runtime;

runtime::model! {
    /// Code of a GitHub sign-in and the application that it was made for.
    pub struct GithubAccessTokenRequest {
        /// Code that GitHub gave after the sign-in.
        ///
        /// Secret: not shown by `Debug`.
        #[json("gitHubAccessCode", secret)]
        pub git_hub_access_code: Option<String>,

        /// Address of the GitHub server that issues the token.
        #[json("gitHubAccessTokenBaseUrl")]
        pub git_hub_access_token_base_url: Option<String>,

        /// Client ID of the GitHub application.
        #[json("gitHubClientId")]
        pub git_hub_client_id: Option<String>,
    }
}

impl GithubAccessTokenRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        git_hub_access_code: impl Into<String>,
        git_hub_access_token_base_url: impl Into<String>,
        git_hub_client_id: impl Into<String>,
    ) -> Self {
        Self {
            git_hub_access_code: Some(git_hub_access_code.into()),
            git_hub_access_token_base_url: Some(git_hub_access_token_base_url.into()),
            git_hub_client_id: Some(git_hub_client_id.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Access token for GitHub.
    pub struct GithubAccessTokenResponse {
        /// Access token.
        ///
        /// Secret: not shown by `Debug`.
        #[json("gitHubAccessToken", secret)]
        pub git_hub_access_token: Option<String>,
    }
}
