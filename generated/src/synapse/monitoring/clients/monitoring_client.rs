// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`MonitoringClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{Client, CloudEndpoint, Service, bearer};
use super::monitoring_client2::MonitoringClient2;

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

/// Reads what is and was running in a Synapse workspace: the Spark applications of all its pools, and the texts
/// of SQL queries. It changes nothing.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct MonitoringClient {
    pub(super) client: Client,
}

impl MonitoringClient {
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
        options: Option<MonitoringClientOptions>,
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

    /// Overview of the Spark applications and SQL queries of a workspace.
    pub fn monitoring_client2(&self) -> MonitoringClient2 {
        MonitoringClient2 {
            client: self.client.clone(),
        }
    }
}

/// Options of [`MonitoringClient`].
#[derive(Clone, Debug, Default)]
pub struct MonitoringClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
