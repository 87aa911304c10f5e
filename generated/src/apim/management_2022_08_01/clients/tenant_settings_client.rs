// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TenantSettingsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::{
        TenantSettingsCollection, TenantSettingsContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Read-only settings of a service.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::tenant_settings_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::tenant_settings_client).
#[derive(Clone, Debug)]
pub struct TenantSettingsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TenantSettingsClient {
    /// Reads the public settings of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/settings/{settingsType}`, api-version `2022-08-01`
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
    /// The [`TenantSettingsContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-settings/get>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<TenantSettingsClientGetOptions<'a>>,
    ) -> Call<'a, TenantSettingsContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/settings/public",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("TenantSettings.get", options.method_options, &[200])
    }

    /// Lists the settings of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/settings`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`TenantSettingsCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tenant-settings/list-by-service>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<TenantSettingsClientListByServiceOptions<'_>>,
    ) -> Result<Pager<TenantSettingsCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/settings",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .pager(
                "TenantSettings.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`TenantSettingsClient::get`].
pub type TenantSettingsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TenantSettingsClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct TenantSettingsClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
