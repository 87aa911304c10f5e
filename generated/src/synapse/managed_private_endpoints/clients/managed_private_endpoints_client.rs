// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ManagedPrivateEndpointsClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{Client, CloudEndpoint, Service, bearer};
use super::managed_private_endpoints_client2::ManagedPrivateEndpointsClient2;

/// Looks up the address of the service in the audiences of a custom cloud.
#[derive(Clone, Copy, Debug)]
pub struct Audience;

/// Where the service is in each cloud.
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
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
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
    /// * `credential` - Gives the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is no `https` address.
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
                [bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
        })
    }

    /// Private endpoints in the managed virtual network of a workspace.
    pub fn managed_private_endpoints_client2(&self) -> ManagedPrivateEndpointsClient2 {
        ManagedPrivateEndpointsClient2 {
            client: self.client.clone(),
        }
    }
}

/// Options of [`ManagedPrivateEndpointsClient`].
#[derive(Clone, Debug, Default)]
pub struct ManagedPrivateEndpointsClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
