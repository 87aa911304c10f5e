// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiGatewayConfigConnectionClient`] and the options of its methods.

use azure_core::{Result, http::{Etag, NoFormat, Pager, RequestContent}};
use crate::{
    apim::management::models::{
        ApiManagementGatewayConfigConnectionListResult,
        ApiManagementGatewayConfigConnectionResource,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
};

/// Connections that tell a workspace gateway whose configuration it runs.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_gateway_config_connection_client`](crate::apim::management::clients::ApiManagementClient::api_gateway_config_connection_client).
#[derive(Clone, Debug)]
pub struct ApiGatewayConfigConnectionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiGatewayConfigConnectionClient {
    /// Ties a workspace gateway to a workspace, whose APIs it serves from then on, or replaces that connection.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}/configConnections/{configConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `config_connection_name` - Configuration connection on which the call works. 1 to 30 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementGatewayConfigConnectionResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway-config-connection/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        config_connection_name: &str,
        body: RequestContent<ApiManagementGatewayConfigConnectionResource>,
        options: Option<ApiGatewayConfigConnectionClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementGatewayConfigConnectionResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}/configConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &gateway_name,
                    &config_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .begin(
                "ApiGatewayConfigConnection.begin_create_or_update",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Deletes a configuration connection. The workspace gateway no longer serves the APIs of that workspace.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}/configConnections/{configConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `config_connection_name` - Configuration connection on which the call works. 1 to 30 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway-config-connection/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        config_connection_name: &str,
        if_match: &Etag,
        options: Option<ApiGatewayConfigConnectionClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}/configConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &gateway_name,
                    &config_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .begin(
                "ApiGatewayConfigConnection.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads which workspace a configuration connection ties to a workspace gateway, and its hostnames.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}/configConnections/{configConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `config_connection_name` - Configuration connection on which the call works. 1 to 30 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// The [`ApiManagementGatewayConfigConnectionResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway-config-connection/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        config_connection_name: &str,
        options: Option<ApiGatewayConfigConnectionClientGetOptions<'a>>,
    ) -> Call<'a, ApiManagementGatewayConfigConnectionResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}/configConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &gateway_name,
                    &config_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiGatewayConfigConnection.get", options.method_options, &[200])
    }

    /// Lists the configuration connections of a workspace gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}/configConnections`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each
    /// [`ApiManagementGatewayConfigConnectionListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway-config-connection/list-by-gateway>
    #[inline]
    pub fn list_by_gateway(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        options: Option<ApiGatewayConfigConnectionClientListByGatewayOptions<'_>>,
    ) -> Result<Pager<ApiManagementGatewayConfigConnectionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}/configConnections",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiGatewayConfigConnection.list_by_gateway",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiGatewayConfigConnectionClient::begin_create_or_update`].
pub type ApiGatewayConfigConnectionClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`ApiGatewayConfigConnectionClient::begin_delete`].
pub type ApiGatewayConfigConnectionClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiGatewayConfigConnectionClient::get`].
pub type ApiGatewayConfigConnectionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiGatewayConfigConnectionClient::list_by_gateway`].
pub type ApiGatewayConfigConnectionClientListByGatewayOptions<'a> = ListOptions<'a>;
