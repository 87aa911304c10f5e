// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiGatewayClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    apim::management::models::{
        ApiManagementGatewayListResult, ApiManagementGatewayResource,
        ApiManagementGatewayUpdateParameters,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
};

/// Workspace gateways: Azure resources that run the APIs of workspaces apart from the gateway of the service.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_gateway_client`](crate::apim::management::clients::ApiManagementClient::api_gateway_client).
#[derive(Clone, Debug)]
pub struct ApiGatewayClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiGatewayClient {
    /// Creates a workspace gateway or replaces its settings. This takes a while; the gateway serves nothing until a
    /// configuration connection ties it to a workspace.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementGatewayResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        body: RequestContent<ApiManagementGatewayResource>,
        options: Option<ApiGatewayClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementGatewayResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .begin(
                "ApiGateway.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a workspace gateway. The APIs that it serves are no longer reachable through it; delete its
    /// configuration connections first.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}`, api-version `2024-05-01`
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
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        options: Option<ApiGatewayClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .begin(
                "ApiGateway.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Changes the given fields of a workspace gateway and leaves the others as they are. Use it for tags and for the
    /// number of units.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `gateway_name` - Workspace gateway on which the call works. 1 to 45 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`ApiManagementGatewayResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/update>
    #[inline]
    pub fn begin_update(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        body: RequestContent<ApiManagementGatewayUpdateParameters>,
        options: Option<ApiGatewayClientBeginUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<ApiManagementGatewayResource>> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .begin(
                "ApiGateway.begin_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the settings, addresses and state of a workspace gateway.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways/{gatewayName}`, api-version `2024-05-01`
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
    /// The [`ApiManagementGatewayResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        gateway_name: &str,
        options: Option<ApiGatewayClientGetOptions<'a>>,
    ) -> Call<'a, ApiManagementGatewayResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways/{}",
                &[&self.subscription_id, &resource_group_name, &gateway_name],
            )
            .query("api-version", &"2024-05-01")
            .send("ApiGateway.get", options.method_options, &[200])
    }

    /// Lists the workspace gateways in a subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/gateways`, api-version `2024-05-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementGatewayListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<ApiGatewayClientListOptions<'_>>,
    ) -> Result<Pager<ApiManagementGatewayListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/gateways",
                &[&self.subscription_id],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiGateway.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the workspace gateways in a resource group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/gateways`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementGatewayListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-gateway/list-by-resource-group>
    #[inline]
    pub fn list_by_resource_group(
        &self,
        resource_group_name: &str,
        options: Option<ApiGatewayClientListByResourceGroupOptions<'_>>,
    ) -> Result<Pager<ApiManagementGatewayListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/gateways",
                &[&self.subscription_id, &resource_group_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiGateway.list_by_resource_group",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiGatewayClient::begin_create_or_update`].
pub type ApiGatewayClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiGatewayClient::begin_delete`].
pub type ApiGatewayClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiGatewayClient::begin_update`].
pub type ApiGatewayClientBeginUpdateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ApiGatewayClient::get`].
pub type ApiGatewayClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiGatewayClient::list`].
pub type ApiGatewayClientListOptions<'a> = ListOptions<'a>;

/// Options of [`ApiGatewayClient::list_by_resource_group`].
pub type ApiGatewayClientListByResourceGroupOptions<'a> = ListOptions<'a>;
