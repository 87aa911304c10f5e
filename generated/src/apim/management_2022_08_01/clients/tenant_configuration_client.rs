// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantConfigurationClient`] and the options of its methods.

use azure_core::{Result, http::RequestContent};
use crate::{
    apim::management_2022_08_01::models::{
        DeployConfigurationParameters, OperationResultContract,
        SaveConfigurationParameter, TenantConfigurationSyncStateContract,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
};

/// Exchange of the configuration of a service with its Git repository.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::tenant_configuration_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::tenant_configuration_client).
#[derive(Clone, Debug)]
pub struct TenantConfigurationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TenantConfigurationClient {
    /// Applies a branch of the Git repository to a service and thereby overwrites its configuration. Check the branch
    /// with `TenantConfiguration_Validate` first.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{configurationName}/deploy`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-configuration/deploy>
    #[inline]
    pub fn begin_deploy(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<DeployConfigurationParameters>,
        options: Option<TenantConfigurationClientBeginDeployOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/configuration/deploy",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_deploy",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Commits the present configuration of a service to a branch of its Git repository.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{configurationName}/save`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-configuration/save>
    #[inline]
    pub fn begin_save(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<SaveConfigurationParameter>,
        options: Option<TenantConfigurationClientBeginSaveOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/configuration/save",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_save",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Checks a branch of the Git repository and reports what deploying it would change, without changing anything.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{configurationName}/validate`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-configuration/validate>
    #[inline]
    pub fn begin_validate(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<DeployConfigurationParameters>,
        options: Option<TenantConfigurationClientBeginValidateOptions<'_>>,
    ) -> Result<LongRunningOperation<OperationResultContract>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/configuration/validate",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "TenantConfiguration.begin_validate",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads when service and Git repository were last synchronized, and in which direction.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tenant/{configurationName}/syncState`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// The [`TenantConfigurationSyncStateContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-configuration/get-sync-state>
    #[inline]
    pub fn get_sync_state<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<TenantConfigurationClientGetSyncStateOptions<'a>>,
    ) -> Call<'a, TenantConfigurationSyncStateContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tenant/configuration/syncState",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
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
