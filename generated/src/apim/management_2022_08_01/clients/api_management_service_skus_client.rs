// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementServiceSkusClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management_2022_08_01::models::ResourceSkuResults,
    runtime::{Client, ListOptions, NextLink},
};

/// Pricing tiers to which an existing service can change.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_service_skus_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::api_management_service_skus_client).
#[derive(Clone, Debug)]
pub struct ApiManagementServiceSkusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementServiceSkusClient {
    /// Lists the pricing tiers to which a service can change, with the number of units that each allows.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/skus`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ResourceSkuResults`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-service-skus/list-available-service-skus>
    #[inline]
    pub fn list_available_service_skus(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<
            ApiManagementServiceSkusClientListAvailableServiceSkusOptions<'_>,
        >,
    ) -> Result<Pager<ResourceSkuResults>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/skus",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .pager(
                "ApiManagementServiceSkus.list_available_service_skus",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementServiceSkusClient::list_available_service_skus`].
pub type ApiManagementServiceSkusClientListAvailableServiceSkusOptions<'a> = ListOptions<
    'a,
>;
