// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantAccessGitClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::{
    apim::direct::models::AccessInformationContract, runtime::{Call, CallOptions, Client},
};

/// Credentials of the Git repository in which the service keeps its configuration.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::tenant_access_git_client`](crate::apim::direct::clients::ApimClient::tenant_access_git_client).
#[derive(Clone, Debug)]
pub struct TenantAccessGitClient {
    pub(super) client: Client,
}

impl TenantAccessGitClient {
    /// Reads whether the configuration repository can be used, and the keys for signing in to it.
    ///
    /// `GET /tenant/{accessName}/git`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`AccessInformationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-git-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<TenantAccessGitClientGetOptions<'a>>,
    ) -> Call<'a, AccessInformationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/tenant/access/git", &[])
            .query("api-version", &"2017-03-01")
            .send("TenantAccessGit.get", options.method_options, &[200])
    }

    /// Replaces the first key of the configuration repository by a random one. Git passwords made with the old value
    /// stop working.
    ///
    /// `POST /tenant/{accessName}/git/regeneratePrimaryKey`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-git-entity>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        options: Option<TenantAccessGitClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/access/git/regeneratePrimaryKey", &[])
            .query("api-version", &"2017-03-01")
            .send(
                "TenantAccessGit.regenerate_primary_key",
                options.method_options,
                &[204],
            )
    }

    /// Replaces the second key of the configuration repository by a random one. Git passwords made with the old value
    /// stop working.
    ///
    /// `POST /tenant/{accessName}/git/regenerateSecondaryKey`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-access-git-entity>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        options: Option<TenantAccessGitClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/access/git/regenerateSecondaryKey", &[])
            .query("api-version", &"2017-03-01")
            .send(
                "TenantAccessGit.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }
}

/// Options of [`TenantAccessGitClient::get`].
pub type TenantAccessGitClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessGitClient::regenerate_primary_key`].
pub type TenantAccessGitClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessGitClient::regenerate_secondary_key`].
pub type TenantAccessGitClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;
