// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ManagedPrivateEndpointsClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{
    Result, credentials::TokenCredential,
    http::{ClientOptions, NoFormat, Pager, RequestContent},
};
use crate::{
    runtime::{
        self, Call, CallOptions, Client, CloudEndpoint, FinalState, ListOptions,
        LongRunningOperation, LongRunningOptions, NextLink, OperationToken, Service,
    },
    synapse::managed_private_endpoints::models::{
        ManagedPrivateEndpoint, ManagedPrivateEndpointListResponse,
    },
};

/// Key of the service's endpoint in the audiences of a custom cloud.
#[derive(Clone, Copy, Debug)]
pub struct Audience;

/// Endpoint and token scope in each cloud.
const SERVICE: Service = Service {
    public: CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.net/.default",
    },
    government: Some(CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.usgovcloudapi.net/.default",
    }),
    china: Some(CloudEndpoint {
        endpoint: "",
        scope: "https://dev.azuresynapse.azure.cn/.default",
    }),
};

/// Manages the managed private endpoints of a Synapse workspace: private connections from its managed virtual
/// network to storage accounts, databases and other Azure resources. The workspace must have been created with a
/// managed virtual network, and the owner of the target must approve each connection.
///
/// It is cheap to clone.
#[derive(Clone, Debug)]
pub struct ManagedPrivateEndpointsClient {
    pub(super) client: Client,
}

impl ManagedPrivateEndpointsClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only: `{endpoint}`. `endpoint`: Development endpoint of the
    ///   workspace, such as `https://contoso.dev.azuresynapse.net`.
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is not an `https` URL.
    pub fn new(
        endpoint: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<ManagedPrivateEndpointsClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;
        Ok(Self {
            client: Client::new(
                endpoint,
                [runtime::bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
        })
    }

    /// Goes on with a long-running operation of this API from a token of
    /// [`LongRunningOperation`](crate::LongRunningOperation), in another process, too. It returns what the method that
    /// began it returned.
    ///
    /// # Errors
    ///
    /// If the token is of another endpoint, or the operation was done when it was started and its result was in that
    /// response.
    pub fn resume<T, F>(
        &self,
        token: &OperationToken,
        options: Option<LongRunningOptions<'_>>,
    ) -> Result<LongRunningOperation<T, F>> {
        self.client.resume(token, options)
    }

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
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ManagedPrivateEndpoint`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/create>
    #[inline]
    pub fn begin_create(
        &self,
        managed_virtual_network_name: &str,
        managed_private_endpoint_name: &str,
        body: RequestContent<ManagedPrivateEndpoint>,
        options: Option<ManagedPrivateEndpointsClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<ManagedPrivateEndpoint>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "ManagedPrivateEndpoints.begin_create",
                FinalState::Default,
                options.method_options,
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/managed-private-endpoints/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        managed_virtual_network_name: &str,
        managed_private_endpoint_name: &str,
        options: Option<ManagedPrivateEndpointsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .begin(
                "ManagedPrivateEndpoints.begin_delete",
                FinalState::Default,
                options.method_options,
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
        options: Option<ManagedPrivateEndpointsClientGetOptions<'a>>,
    ) -> Call<'a, ManagedPrivateEndpoint> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints/{}",
                &[&managed_virtual_network_name, &managed_private_endpoint_name],
            )
            .query("api-version", &"2020-12-01")
            .send("ManagedPrivateEndpoints.get", options.method_options, &[200])
    }

    /// Lists the private endpoints of a managed virtual network.
    ///
    /// `GET /managedVirtualNetworks/{managedVirtualNetworkName}/managedPrivateEndpoints`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `managed_virtual_network_name` - Managed virtual network of the workspace, always `default`.
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
        options: Option<ManagedPrivateEndpointsClientListOptions<'_>>,
    ) -> Result<Pager<ManagedPrivateEndpointListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/managedVirtualNetworks/{}/managedPrivateEndpoints",
                &[&managed_virtual_network_name],
            )
            .query("api-version", &"2020-12-01")
            .pager(
                "ManagedPrivateEndpoints.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ManagedPrivateEndpointsClient`].
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}

/// Options of [`ManagedPrivateEndpointsClient::begin_create`].
pub type ManagedPrivateEndpointsClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ManagedPrivateEndpointsClient::begin_delete`].
pub type ManagedPrivateEndpointsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`ManagedPrivateEndpointsClient::get`].
pub type ManagedPrivateEndpointsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ManagedPrivateEndpointsClient::list`].
pub type ManagedPrivateEndpointsClientListOptions<'a> = ListOptions<'a>;
