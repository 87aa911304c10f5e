// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateEndpointConnectionClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    apim::management::models::{
        PrivateEndpointConnection, PrivateEndpointConnectionListResult,
        PrivateEndpointConnectionRequest, PrivateLinkResource,
        PrivateLinkResourceListResult,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
};

/// Private endpoint connections of a service: review, approval, rejection and removal.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::private_endpoint_connection_client`](crate::apim::management::clients::ApiManagementClient::private_endpoint_connection_client).
#[derive(Clone, Debug)]
pub struct PrivateEndpointConnectionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateEndpointConnectionClient {
    /// Approves or rejects a private endpoint connection. Approval lets traffic from that virtual network reach the
    /// gateway.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    /// * `body` - Decision on the connection.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PrivateEndpointConnection`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        private_endpoint_connection_name: &str,
        body: RequestContent<PrivateEndpointConnectionRequest>,
        options: Option<PrivateEndpointConnectionClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<LongRunningOperation<PrivateEndpointConnection>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .begin(
                "PrivateEndpointConnection.begin_create_or_update",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Deletes a private endpoint connection; the endpoint at the other side stays, but carries no traffic.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        service_name: &str,
        private_endpoint_connection_name: &str,
        options: Option<PrivateEndpointConnectionClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .begin(
                "PrivateEndpointConnection.begin_delete",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads a private endpoint connection and whether it is approved.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections/{privateEndpointConnectionName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `private_endpoint_connection_name` - Private endpoint connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`PrivateEndpointConnection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/get-by-name>
    #[inline]
    pub fn get_by_name<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        private_endpoint_connection_name: &str,
        options: Option<PrivateEndpointConnectionClientGetByNameOptions<'a>>,
    ) -> Call<'a, PrivateEndpointConnection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateEndpointConnections/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &private_endpoint_connection_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "PrivateEndpointConnection.get_by_name",
                options.method_options,
                &[200],
            )
    }

    /// Reads one part of a service to which private endpoints can connect, with its DNS zones.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateLinkResources/{privateLinkSubResourceName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `private_link_sub_resource_name` - Name of the private link target, such as `Gateway`.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/get-private-link-resource>
    #[inline]
    pub fn get_private_link_resource<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        private_link_sub_resource_name: &str,
        options: Option<PrivateEndpointConnectionClientGetPrivateLinkResourceOptions<'a>>,
    ) -> Call<'a, PrivateLinkResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateLinkResources/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &private_link_sub_resource_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "PrivateEndpointConnection.get_private_link_resource",
                options.method_options,
                &[200],
            )
    }

    /// Lists the private endpoint connections of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateEndpointConnections`, api-version `2024-05-01`
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
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PrivateEndpointConnectionClientListByServiceOptions<'_>>,
    ) -> Result<Pager<PrivateEndpointConnectionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateEndpointConnections",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "PrivateEndpointConnection.list_by_service",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Lists the parts of a service to which private endpoints can connect.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/privateLinkResources`, api-version `2024-05-01`
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
    /// The [`PrivateLinkResourceListResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/private-endpoint-connection/list-private-link-resources>
    #[inline]
    pub fn list_private_link_resources<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<
            PrivateEndpointConnectionClientListPrivateLinkResourcesOptions<'a>,
        >,
    ) -> Call<'a, PrivateLinkResourceListResult> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/privateLinkResources",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "PrivateEndpointConnection.list_private_link_resources",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateEndpointConnectionClient::begin_create_or_update`].
pub type PrivateEndpointConnectionClientBeginCreateOrUpdateOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`PrivateEndpointConnectionClient::begin_delete`].
pub type PrivateEndpointConnectionClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PrivateEndpointConnectionClient::get_by_name`].
pub type PrivateEndpointConnectionClientGetByNameOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateEndpointConnectionClient::get_private_link_resource`].
pub type PrivateEndpointConnectionClientGetPrivateLinkResourceOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`PrivateEndpointConnectionClient::list_by_service`].
pub type PrivateEndpointConnectionClientListByServiceOptions<'a> = ListOptions<'a>;

/// Options of [`PrivateEndpointConnectionClient::list_private_link_resources`].
pub type PrivateEndpointConnectionClientListPrivateLinkResourcesOptions<'a> = CallOptions<
    'a,
>;
