// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GatewayApiClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management::models::{ApiCollection, ApiContract, AssociationContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// APIs that a self-hosted gateway serves.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::gateway_api_client`](crate::apim::management::clients::ApiManagementClient::gateway_api_client).
#[derive(Clone, Debug)]
pub struct GatewayApiClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GatewayApiClient {
    /// Makes a self-hosted gateway serve an API.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-api/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        api_id: &str,
        options: Option<GatewayApiClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .optional_json(options.body)
            .send("GatewayApi.create_or_update", options.method_options, &[200, 201])
    }

    /// Stops a self-hosted gateway from serving an API; the API itself stays.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-api/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        api_id: &str,
        options: Option<GatewayApiClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GatewayApi.delete", options.method_options, &[200, 204])
    }

    /// Checks whether a self-hosted gateway serves an API.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-api/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        api_id: &str,
        options: Option<GatewayApiClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/apis/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GatewayApi.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the APIs that a self-hosted gateway serves.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/apis`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ApiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway-api/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayApiClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ApiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/apis",
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
                "GatewayApi.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GatewayApiClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GatewayApiClientCreateOrUpdateOptions<'a> {
    /// Resource, change or request that is sent; its type tells which fields it has.
    pub body: Option<RequestContent<AssociationContract>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GatewayApiClient::delete`].
pub type GatewayApiClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayApiClient::get_entity_tag`].
pub type GatewayApiClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayApiClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct GatewayApiClientListByServiceOptions<'a> {
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
