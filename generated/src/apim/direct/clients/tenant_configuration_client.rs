// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantConfigurationClient`] and the options of its methods.

use azure_core::{Result, http::RequestContent};
use crate::{
    apim::direct::models::{
        DeployConfigurationParameters, OperationResultContract,
        SaveConfigurationParameter, TenantConfigurationSyncStateContract,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
};

/// Exchange of the configuration between the service and its Git repository.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::tenant_configuration_client`](crate::apim::direct::clients::ApimClient::tenant_configuration_client).
#[derive(Clone, Debug)]
pub struct TenantConfigurationClient {
    pub(super) client: Client,
}

impl TenantConfigurationClient {
    /// Makes the content of a Git branch the configuration of the service. Entities that the branch does not contain
    /// are deleted; a validation beforehand shows what would change.
    ///
    /// `POST /tenant/{configurationName}/deploy`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`OperationResultContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-configuration-entity>
    #[inline]
    pub fn begin_deploy(
        &self,
        body: RequestContent<DeployConfigurationParameters>,
        options: Option<TenantConfigurationClientBeginDeployOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/configuration/deploy", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_deploy",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Commits the present configuration of the service to a branch of its Git repository, which can take minutes.
    ///
    /// `POST /tenant/{configurationName}/save`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`OperationResultContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-configuration-entity>
    #[inline]
    pub fn begin_save(
        &self,
        body: RequestContent<SaveConfigurationParameter>,
        options: Option<TenantConfigurationClientBeginSaveOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/configuration/save", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_save",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Checks the content of a Git branch as a deployment would, without changing anything. The result logs what
    /// would be created, changed and deleted.
    ///
    /// `POST /tenant/{configurationName}/validate`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`OperationResultContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-configuration-entity>
    #[inline]
    pub fn begin_validate(
        &self,
        body: RequestContent<DeployConfigurationParameters>,
        options: Option<TenantConfigurationClientBeginValidateOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/tenant/configuration/validate", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_validate",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads when the configuration and its Git repository were last matched, in which direction, and whether changes
    /// have been made since.
    ///
    /// `GET /tenant/{configurationName}/syncState`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`TenantConfigurationSyncStateContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-tenant-configuration-entity>
    #[inline]
    pub fn get_sync_state<'a>(
        &self,
        options: Option<TenantConfigurationClientGetSyncStateOptions<'a>>,
    ) -> Call<'a, TenantConfigurationSyncStateContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/tenant/configuration/syncState", &[])
            .query("api-version", &"2017-03-01")
            .send("TenantConfiguration.get_sync_state", options.method_options, &[200])
    }
}

/// Options of [`TenantConfigurationClient::begin_deploy`].
pub type TenantConfigurationClientBeginDeployOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TenantConfigurationClient::begin_save`].
pub type TenantConfigurationClientBeginSaveOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TenantConfigurationClient::begin_validate`].
pub type TenantConfigurationClientBeginValidateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`TenantConfigurationClient::get_sync_state`].
pub type TenantConfigurationClientGetSyncStateOptions<'a> = CallOptions<'a>;
