// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GatewayClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        GatewayCollection, GatewayContract, GatewayDebugCredentialsContract,
        GatewayKeyRegenerationRequestContract, GatewayKeysContract,
        GatewayListDebugCredentialsContract, GatewayListTraceContract,
        GatewayTokenContract, GatewayTokenRequestContract,
    },
    runtime::{Call, CallOptions, Client, Json, NextLink},
};

/// Self-hosted gateways: their entries in the service, access keys and tokens.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::gateway_client`](crate::apim::management::clients::ApiManagementClient::gateway_client).
#[derive(Clone, Debug)]
pub struct GatewayClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GatewayClient {
    /// Registers a self-hosted gateway with a service or replaces its entry. The gateway itself is a container that
    /// runs elsewhere and connects with a token.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        body: RequestContent<GatewayContract>,
        options: Option<GatewayClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GatewayContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Gateway.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a self-hosted gateway. Running containers lose their connection to the service and get no new
    /// configuration.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        if_match: &Etag,
        options: Option<GatewayClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("Gateway.delete", options.method_options, &[200, 204])
    }

    /// Creates the token with which containers of a self-hosted gateway connect to the service. It is a secret and
    /// lasts at most 30 days.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/generateToken`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayTokenContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/generate-token>
    #[inline]
    pub fn generate_token<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        body: RequestContent<GatewayTokenRequestContract>,
        options: Option<GatewayClientGenerateTokenOptions<'a>>,
    ) -> Call<'a, GatewayTokenContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/generateToken",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("Gateway.generate_token", options.method_options, &[200])
    }

    /// Reads the location and the description of a self-hosted gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}`, api-version `2024-05-01`
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
    /// The [`GatewayContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayClientGetOptions<'a>>,
    ) -> Call<'a, GatewayContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Gateway.get", options.method_options, &[200])
    }

    /// Checks that a self-hosted gateway exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}`, api-version `2024-05-01`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Gateway.get_entity_tag", options.method_options, &[200])
    }

    /// Ends all debug tokens that were issued for a gateway.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/invalidateDebugCredentials`, api-version `2024-05-01`
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
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/invalidate-debug-credentials>
    #[inline]
    pub fn invalidate_debug_credentials<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayClientInvalidateDebugCredentialsOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/invalidateDebugCredentials",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Gateway.invalidate_debug_credentials", options.method_options, &[204])
    }

    /// Lists the self-hosted gateways of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`GatewayCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<GatewayClientListByServiceOptions<'_>>,
    ) -> Result<Pager<GatewayCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Gateway.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Creates a token with which calls through a gateway can be traced for one API. It is a secret and lasts at most
    /// one hour.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/listDebugCredentials`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayDebugCredentialsContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/list-debug-credentials>
    #[inline]
    pub fn list_debug_credentials<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        body: RequestContent<GatewayListDebugCredentialsContract>,
        options: Option<GatewayClientListDebugCredentialsOptions<'a>>,
    ) -> Call<'a, GatewayDebugCredentialsContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/listDebugCredentials",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("Gateway.list_debug_credentials", options.method_options, &[200])
    }

    /// Returns both keys of a self-hosted gateway, from which its tokens are made.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/listKeys`, api-version `2024-05-01`
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
    /// The [`GatewayKeysContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/list-keys>
    #[inline]
    pub fn list_keys<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        options: Option<GatewayClientListKeysOptions<'a>>,
    ) -> Call<'a, GatewayKeysContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/listKeys",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Gateway.list_keys", options.method_options, &[200])
    }

    /// Fetches the trace that a gateway has recorded for one call, by its trace ID.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/listTrace`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The JSON value, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/list-trace>
    #[inline]
    pub fn list_trace<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        body: RequestContent<GatewayListTraceContract>,
        options: Option<GatewayClientListTraceOptions<'a>>,
    ) -> Call<'a, Json> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/listTrace",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("Gateway.list_trace", options.method_options, &[200])
    }

    /// Replaces one of the two keys of a self-hosted gateway. Tokens that were made with the old key stop working.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}/regenerateKey`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/regenerate-key>
    #[inline]
    pub fn regenerate_key<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        body: RequestContent<GatewayKeyRegenerationRequestContract>,
        options: Option<GatewayClientRegenerateKeyOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}/regenerateKey",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("Gateway.regenerate_key", options.method_options, &[204])
    }

    /// Changes the given fields of a self-hosted gateway and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/gateways/{gatewayId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `gateway_id` - Gateway of the service on which the call works, normally a self-hosted one. 1 to 80
    ///   characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`GatewayContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/gateway/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        gateway_id: &str,
        if_match: &Etag,
        body: RequestContent<GatewayContract>,
        options: Option<GatewayClientUpdateOptions<'a>>,
    ) -> Call<'a, GatewayContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/gateways/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &gateway_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Gateway.update", options.method_options, &[200])
    }
}

/// Options of [`GatewayClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct GatewayClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`GatewayClient::delete`].
pub type GatewayClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::generate_token`].
pub type GatewayClientGenerateTokenOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::get`].
pub type GatewayClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::get_entity_tag`].
pub type GatewayClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::invalidate_debug_credentials`].
pub type GatewayClientInvalidateDebugCredentialsOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct GatewayClientListByServiceOptions<'a> {
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

/// Options of [`GatewayClient::list_debug_credentials`].
pub type GatewayClientListDebugCredentialsOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::list_keys`].
pub type GatewayClientListKeysOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::list_trace`].
pub type GatewayClientListTraceOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::regenerate_key`].
pub type GatewayClientRegenerateKeyOptions<'a> = CallOptions<'a>;

/// Options of [`GatewayClient::update`].
pub type GatewayClientUpdateOptions<'a> = CallOptions<'a>;
