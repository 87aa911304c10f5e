// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace git repo management operations.

use crate::runtime::{self, Unmodeled};

/// Code of a GitHub sign-in and the application that it was made for.
#[derive(Clone, Default)]
pub struct GithubAccessTokenRequest {
    /// Code that GitHub gave after the sign-in.
    ///
    /// Secret: not shown by `Debug`.
    pub git_hub_access_code: Option<String>,

    /// Address of the GitHub server that issues the token.
    pub git_hub_access_token_base_url: Option<String>,

    /// Client ID of the GitHub application.
    pub git_hub_client_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for GithubAccessTokenRequest {
    const NAME: &'static str = "GithubAccessTokenRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            git_hub_access_code: members.take("gitHubAccessCode")?,
            git_hub_access_token_base_url: members.take("gitHubAccessTokenBaseUrl")?,
            git_hub_client_id: members.take("gitHubClientId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("gitHubAccessCode", &self.git_hub_access_code);
        writer.put("gitHubAccessTokenBaseUrl", &self.git_hub_access_token_base_url);
        writer.put("gitHubClientId", &self.git_hub_client_id);
    }
}

runtime::model!(GithubAccessTokenRequest);

/// Access token for GitHub.
#[derive(Clone, Default)]
pub struct GithubAccessTokenResponse {
    /// Access token.
    ///
    /// Secret: not shown by `Debug`.
    pub git_hub_access_token: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GithubAccessTokenResponse {
    const NAME: &'static str = "GithubAccessTokenResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            git_hub_access_token: members.take("gitHubAccessToken")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("gitHubAccessToken", &self.git_hub_access_token);
    }
}

runtime::model!(GithubAccessTokenResponse);
