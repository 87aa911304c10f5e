// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementServiceClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, poller::PollerOptions}};
use crate::{
    apim::management_2022_08_01::models::{
        ApiManagementServiceApplyNetworkConfigurationParameters,
        ApiManagementServiceBackupRestoreParameters,
        ApiManagementServiceCheckNameAvailabilityParameters,
        ApiManagementServiceGetDomainOwnershipIdentifierResult,
        ApiManagementServiceGetSsoTokenResult, ApiManagementServiceListResult,
        ApiManagementServiceNameAvailabilityResult, ApiManagementServiceResource,
        ApiManagementServiceUpdateParameters,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
};

/// Service instances: creation, settings, network, backup, restore and deletion.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_service_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::api_management_service_client).
#[derive(Clone, Debug)]
pub struct ApiManagementServiceClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementServiceClient {
    /// Makes a service in a virtual network take over changed DNS settings. It must be called after every such change
    /// and takes several minutes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/applynetworkconfigurationupdates`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/apply-network-configuration-updates>
    #[inline]
    pub fn begin_apply_network_configuration_updates(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<
            ApiManagementServiceClientBeginApplyNetworkConfigurationUpdatesOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/applynetworkconfigurationupdates",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .optional_json(options.body)
            .begin(
                "ApiManagementService.begin_apply_network_configuration_updates",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Writes a backup of the configuration of a service to a storage account. Usage data and certificates of
    /// hostnames are not part of it, and it can be restored for 30 days only.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/backup`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/backup>
    #[inline]
    pub fn begin_backup(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ApiManagementServiceBackupRestoreParameters>,
        options: Option<ApiManagementServiceClientBeginBackupOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/backup",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "ApiManagementService.begin_backup",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Creates a service or replaces its settings; in the classic tiers creation takes more than half an hour. A name
    /// that belongs to a deleted service is refused until that one is restored or purged.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ApiManagementServiceResource>,
        options: Option<ApiManagementServiceClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "ApiManagementService.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a service; its APIs answer no more. In most tiers the service can be recovered for 48 hours.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiManagementServiceClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .begin(
                "ApiManagementService.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Moves a service from the retired compute platform to `stv2`. There is no way back, the call runs for some
    /// time, and calls to the gateway can fail meanwhile.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/migrateToStv2`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/migrate-to-stv2>
    #[inline]
    pub fn begin_migrate_to_stv2(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiManagementServiceClientBeginMigrateToStv2Options<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/migrateToStv2",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .begin(
                "ApiManagementService.begin_migrate_to_stv2",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Replaces the configuration of a service with a backup; whatever it contained before is lost. The pricing tier
    /// must be the one of the backup, and the service cannot be managed while the call runs.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/restore`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/restore>
    #[inline]
    pub fn begin_restore(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ApiManagementServiceBackupRestoreParameters>,
        options: Option<ApiManagementServiceClientBeginRestoreOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/restore",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "ApiManagementService.begin_restore",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Changes the given settings of a service and leaves the others as they are. Changes of tier, units, network or
    /// hostnames run for a long time.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`, api-version `2022-08-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementServiceResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        body: RequestContent<ApiManagementServiceUpdateParameters>,
        options: Option<ApiManagementServiceClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementServiceResource>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .begin(
                "ApiManagementService.begin_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Checks whether a service can have a name; names are unique across Azure.
    ///
    /// `POST /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/checkNameAvailability`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ApiManagementServiceNameAvailabilityResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/check-name-availability>
    #[inline]
    pub fn check_name_availability<'a>(
        &self,
        body: RequestContent<ApiManagementServiceCheckNameAvailabilityParameters>,
        options: Option<ApiManagementServiceClientCheckNameAvailabilityOptions<'a>>,
    ) -> Call<'a, ApiManagementServiceNameAvailabilityResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/checkNameAvailability",
                &[&self.subscription_id],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .send(
                "ApiManagementService.check_name_availability",
                options.method_options,
                &[200],
            )
    }

    /// Reads the settings, addresses and state of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}`, api-version `2022-08-01`
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
    /// The [`ApiManagementServiceResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiManagementServiceClientGetOptions<'a>>,
    ) -> Call<'a, ApiManagementServiceResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiManagementService.get", options.method_options, &[200])
    }

    /// Returns the value that a DNS TXT record must carry to prove that a custom domain belongs to the subscription.
    ///
    /// `POST /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/getDomainOwnershipIdentifier`, api-version `2022-08-01`
    ///
    /// # Returns
    ///
    /// The [`ApiManagementServiceGetDomainOwnershipIdentifierResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/get-domain-ownership-identifier>
    #[inline]
    pub fn get_domain_ownership_identifier<'a>(
        &self,
        options: Option<
            ApiManagementServiceClientGetDomainOwnershipIdentifierOptions<'a>,
        >,
    ) -> Call<'a, ApiManagementServiceGetDomainOwnershipIdentifierResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/getDomainOwnershipIdentifier",
                &[&self.subscription_id],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "ApiManagementService.get_domain_ownership_identifier",
                options.method_options,
                &[200],
            )
    }

    /// Returns a link that signs the administrator in to the portal of a service. It is a secret and works for five
    /// minutes.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/getssotoken`, api-version `2022-08-01`
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
    /// The [`ApiManagementServiceGetSsoTokenResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/get-sso-token>
    #[inline]
    pub fn get_sso_token<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiManagementServiceClientGetSsoTokenOptions<'a>>,
    ) -> Call<'a, ApiManagementServiceGetSsoTokenResult> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/getssotoken",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("ApiManagementService.get_sso_token", options.method_options, &[200])
    }

    /// Lists the services in a subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/service`, api-version `2022-08-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementServiceListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<ApiManagementServiceClientListOptions<'_>>,
    ) -> Result<Pager<ApiManagementServiceListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/service",
                &[&self.subscription_id],
            )
            .query("api-version", &"2022-08-01")
            .pager(
                "ApiManagementService.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the services in a resource group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementServiceListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service/list-by-resource-group>
    #[inline]
    pub fn list_by_resource_group(
        &self,
        resource_group_name: &str,
        options: Option<ApiManagementServiceClientListByResourceGroupOptions<'_>>,
    ) -> Result<Pager<ApiManagementServiceListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service",
                &[&self.subscription_id, &resource_group_name],
            )
            .query("api-version", &"2022-08-01")
            .pager(
                "ApiManagementService.list_by_resource_group",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementServiceClient::begin_apply_network_configuration_updates`].
#[derive(Clone, Debug, Default)]
pub struct ApiManagementServiceClientBeginApplyNetworkConfigurationUpdatesOptions<'a> {
    /// Resource, change or request that is sent; its type tells which fields it has.
    pub body: Option<
        RequestContent<ApiManagementServiceApplyNetworkConfigurationParameters>,
    >,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`ApiManagementServiceClient::begin_backup`].
pub type ApiManagementServiceClientBeginBackupOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiManagementServiceClient::begin_create_or_update`].
pub type ApiManagementServiceClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`ApiManagementServiceClient::begin_delete`].
pub type ApiManagementServiceClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiManagementServiceClient::begin_migrate_to_stv2`].
pub type ApiManagementServiceClientBeginMigrateToStv2Options<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`ApiManagementServiceClient::begin_restore`].
pub type ApiManagementServiceClientBeginRestoreOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiManagementServiceClient::begin_update`].
pub type ApiManagementServiceClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiManagementServiceClient::check_name_availability`].
pub type ApiManagementServiceClientCheckNameAvailabilityOptions<'a> = CallOptions<'a>;

/// Options of [`ApiManagementServiceClient::get`].
pub type ApiManagementServiceClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiManagementServiceClient::get_domain_ownership_identifier`].
pub type ApiManagementServiceClientGetDomainOwnershipIdentifierOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`ApiManagementServiceClient::get_sso_token`].
pub type ApiManagementServiceClientGetSsoTokenOptions<'a> = CallOptions<'a>;

/// Options of [`ApiManagementServiceClient::list`].
pub type ApiManagementServiceClientListOptions<'a> = ListOptions<'a>;

/// Options of [`ApiManagementServiceClient::list_by_resource_group`].
pub type ApiManagementServiceClientListByResourceGroupOptions<'a> = ListOptions<'a>;
