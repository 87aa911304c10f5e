// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ManagedPrivateEndpointsClient2`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    runtime::{Call, Client, NextLink},
    synapse::managed_private_endpoints::models::{
        ManagedPrivateEndpoint, ManagedPrivateEndpointListResponse,
    },
};

/// Private endpoints in the managed virtual network of a workspace.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ManagedPrivateEndpointsClient::managed_private_endpoints_client2`](crate::synapse::managed_private_endpoints::clients::ManagedPrivateEndpointsClient::managed_private_endpoints_client2).
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsClient2 {
    pub(super) client: Client,
}

impl ManagedPrivateEndpointsClient2 {
    /// Creates a private endpoint in the managed virtual network and asks the target resource for a connection. Data
    /// can flow only after the owner of the target has approved it.
    ///
    /// `PUT /managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `managed_virtual_network_name` - Managed virtual network of the workspace, always `default`.
    /// * `managed_private_endpoint_name` - Private endpoint on which the call works.
    /// * `body` - Target of the private endpoint.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ManagedPrivateEndpoint`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/create>
    #[inline]
    pub fn create<'a>(
        &self,
        managed_virtual_network_name: &str,
        managed_private_endpoint_name: &str,
        body: RequestContent<ManagedPrivateEndpoint>,
        options: Option<ManagedPrivateEndpointsClient2CreateOptions<'a>>,
    ) -> Call<'a, ManagedPrivateEndpoint> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "ManagedPrivateEndpointsClient2.create",
                options.method_options,
                &[200],
            )
    }

    /// Removes a managed private endpoint. Linked services that depended on it can no longer reach their target, at
    /// least where data exfiltration protection is on.
    ///
    /// `DELETE /managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `managed_virtual_network_name` - Managed virtual network of the workspace, always `default`.
    /// * `managed_private_endpoint_name` - Private endpoint on which the call works.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 202 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        managed_virtual_network_name: &str,
        managed_private_endpoint_name: &str,
        options: Option<ManagedPrivateEndpointsClient2DeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .send(
                "ManagedPrivateEndpointsClient2.delete",
                options.method_options,
                &[202, 204],
            )
    }

    /// Reads one managed private endpoint, its target and how far approval has come.
    ///
    /// `GET /managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints/{managedPrivateEndpointName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `managed_virtual_network_name` - Managed virtual network of the workspace, always `default`.
    /// * `managed_private_endpoint_name` - Private endpoint on which the call works.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ManagedPrivateEndpoint`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/get>
    #[inline]
    pub fn get<'a>(
        &self,
        managed_virtual_network_name: &str,
        managed_private_endpoint_name: &str,
        options: Option<ManagedPrivateEndpointsClient2GetOptions<'a>>,
    ) -> Call<'a, ManagedPrivateEndpoint> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .send("ManagedPrivateEndpointsClient2.get", options.method_options, &[200])
    }

    /// Lists the private endpoints of a managed virtual network.
    ///
    /// `GET /managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `managed_virtual_network_name` - Managed virtual network of the workspace, always `default`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ManagedPrivateEndpointListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/list>
    #[inline]
    pub fn list(
        &self,
        managed_virtual_network_name: &str,
        options: Option<ManagedPrivateEndpointsClient2ListOptions<'_>>,
    ) -> Result<Pager<ManagedPrivateEndpointListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints",
                &[&managed_virtual_network_name],
            )
            .query("api-version", &"2020-12-01")
            .pager(
                "ManagedPrivateEndpointsClient2.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`ManagedPrivateEndpointsClient2::create`](crate::synapse::managed_private_endpoints::clients::ManagedPrivateEndpointsClient2::create).
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClient2CreateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ManagedPrivateEndpointsClient2::delete`](crate::synapse::managed_private_endpoints::clients::ManagedPrivateEndpointsClient2::delete).
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClient2DeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ManagedPrivateEndpointsClient2::get`](crate::synapse::managed_private_endpoints::clients::ManagedPrivateEndpointsClient2::get).
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClient2GetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ManagedPrivateEndpointsClient2::list`](crate::synapse::managed_private_endpoints::clients::ManagedPrivateEndpointsClient2::list).
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClient2ListOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
