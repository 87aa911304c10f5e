// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantAccessGitClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::{
    apim::management::models::AccessIdName, runtime::{Call, CallOptions, Client},
};

/// Renewal of the keys for the Git repository of a service.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::tenant_access_git_client`](crate::apim::management::clients::ApiManagementClient::tenant_access_git_client).
#[derive(Clone, Debug)]
pub struct TenantAccessGitClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TenantAccessGitClient {
    /// Replaces the primary key for the Git repository; passwords made with the old key stop working.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/git/regeneratePrimaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access-git/regenerate-primary-key>
    #[inline]
    pub fn regenerate_primary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessGitClientRegeneratePrimaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}/git/regeneratePrimaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "TenantAccessGit.regenerate_primary_key",
                options.method_options,
                &[204],
            )
    }

    /// Replaces the secondary key for the Git repository; passwords made with the old key stop working.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{accessName}/git/regenerateSecondaryKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `access_name` - `access` for the management endpoint, `gitAccess` for the Git repository.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-access-git/regenerate-secondary-key>
    #[inline]
    pub fn regenerate_secondary_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        access_name: &AccessIdName,
        options: Option<TenantAccessGitClientRegenerateSecondaryKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/{}/git/regenerateSecondaryKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &access_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "TenantAccessGit.regenerate_secondary_key",
                options.method_options,
                &[204],
            )
    }
}

/// Options of [`TenantAccessGitClient::regenerate_primary_key`].
pub type TenantAccessGitClientRegeneratePrimaryKeyOptions<'a> = CallOptions<'a>;

/// Options of [`TenantAccessGitClient::regenerate_secondary_key`].
pub type TenantAccessGitClientRegenerateSecondaryKeyOptions<'a> = CallOptions<'a>;
