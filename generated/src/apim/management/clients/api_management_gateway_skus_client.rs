// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementGatewaySkusClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::GatewayResourceSkuResults,
    runtime::{Client, ListOptions, NextLink},
};

/// Sizes that an existing workspace gateway can take.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_gateway_skus_client`](crate::apim::management::clients::ApiManagementClient::api_management_gateway_skus_client).
#[derive(Clone, Debug)]
pub struct ApiManagementGatewaySkusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementGatewaySkusClient {
    /// Lists the sizes to which a workspace gateway can change.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}/skus`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GatewayResourceSkuResults`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-gateway-skus/list-available-skus>
    #[inline]
    pub fn list_available_skus(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        options: Option<ApiManagementGatewaySkusClientListAvailableSkusOptions<'_>>,
    ) -> Result<Pager<GatewayResourceSkuResults>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}/skus",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiManagementGatewaySkus.list_available_skus",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementGatewaySkusClient::list_available_skus`].
pub type ApiManagementGatewaySkusClientListAvailableSkusOptions<'a> = ListOptions<'a>;
