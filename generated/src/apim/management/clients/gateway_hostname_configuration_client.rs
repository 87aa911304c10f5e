// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GatewayHostnameConfigurationClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        GatewayHostnameConfigurationCollection, GatewayHostnameConfigurationContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Hostnames of a self-hosted gateway with their certificates and TLS settings.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::gateway_hostname_configuration_client`](crate::apim::management::clients::ApiManagementClient::gateway_hostname_configuration_client).
#[derive(Clone, Debug)]
pub struct GatewayHostnameConfigurationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GatewayHostnameConfigurationClient {
    /// Adds a hostname to a self-hosted gateway or replaces its settings. The certificate must exist in the service.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations/{hcId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `hc_id` - Hostname entry of the self-hosted gateway, by its ID. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayHostnameConfigurationContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-hostname-configuration/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        hc_id: &str,
        body: RequestContent<GatewayHostnameConfigurationContract>,
        options: Option<GatewayHostnameConfigurationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GatewayHostnameConfigurationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/hostnameConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &hc_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "GatewayHostnameConfiguration.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a hostname of a self-hosted gateway.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations/{hcId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `hc_id` - Hostname entry of the self-hosted gateway, by its ID. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-hostname-configuration/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        hc_id: &str,
        if_match: &Etag,
        options: Option<GatewayHostnameConfigurationClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/hostnameConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &hc_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send(
                "GatewayHostnameConfiguration.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Reads the certificate and the TLS settings of a hostname of a self-hosted gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations/{hcId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `hc_id` - Hostname entry of the self-hosted gateway, by its ID. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`GatewayHostnameConfigurationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-hostname-configuration/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        hc_id: &str,
        options: Option<GatewayHostnameConfigurationClientGetOptions<'a>>,
    ) -> Call<'a, GatewayHostnameConfigurationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/hostnameConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &hc_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GatewayHostnameConfiguration.get", options.method_options, &[200])
    }

    /// Checks that a hostname of a self-hosted gateway exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations/{hcId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `hc_id` - Hostname entry of the self-hosted gateway, by its ID. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-hostname-configuration/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        hc_id: &str,
        options: Option<GatewayHostnameConfigurationClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/hostnameConfigurations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &hc_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "GatewayHostnameConfiguration.get_entity_tag",
                options.method_options,
                &[200],
            )
    }

    /// Lists the hostnames of a self-hosted gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/hostnameConfigurations`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GatewayHostnameConfigurationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-hostname-configuration/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayHostnameConfigurationClientListByServiceOptions<'_>>,
    ) -> Result<Pager<GatewayHostnameConfigurationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/hostnameConfigurations",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "GatewayHostnameConfiguration.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GatewayHostnameConfigurationClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GatewayHostnameConfigurationClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GatewayHostnameConfigurationClient::delete`].
pub type GatewayHostnameConfigurationClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayHostnameConfigurationClient::get`].
pub type GatewayHostnameConfigurationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayHostnameConfigurationClient::get_entity_tag`].
pub type GatewayHostnameConfigurationClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayHostnameConfigurationClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct GatewayHostnameConfigurationClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
