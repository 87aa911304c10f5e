// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OutboundNetworkDependenciesEndpointsClient`] and the options of its methods.

use crate::{
    apim::management::models::OutboundEnvironmentEndpointList,
    runtime::{Call, CallOptions, Client},
};

/// Addresses outside the virtual network that a service must be able to reach.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::outbound_network_dependencies_endpoints_client`](crate::apim::management::clients::ApiManagementClient::outbound_network_dependencies_endpoints_client).
#[derive(Clone, Debug)]
pub struct OutboundNetworkDependenciesEndpointsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OutboundNetworkDependenciesEndpointsClient {
    /// Lists the hosts and ports that firewalls must let a service in a virtual network reach.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/outboundNetworkDependenciesEndpoints`, api-version `2024-05-01`
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
    /// The [`OutboundEnvironmentEndpointList`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/outbound-network-dependencies-endpoints/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<
            OutboundNetworkDependenciesEndpointsClientListByServiceOptions<'a>,
        >,
    ) -> Call<'a, OutboundEnvironmentEndpointList> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/outboundNetworkDependenciesEndpoints",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "OutboundNetworkDependenciesEndpoints.list_by_service",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`OutboundNetworkDependenciesEndpointsClient::list_by_service`].
pub type OutboundNetworkDependenciesEndpointsClientListByServiceOptions<'a> = CallOptions<
    'a,
>;
