// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AccessControlClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{self, Client, CloudEndpoint, Service};
use super::{
    role_assignments_client::RoleAssignmentsClient,
    role_definitions_client::RoleDefinitionsClient,
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

/// Manages Synapse roles: who may do what in a workspace, in one of its pools or with one of its artifacts. Azure
/// roles, which govern the workspace as a resource, and SQL permissions are separate from them.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct AccessControlClient {
    pub(super) client: Client,
}

impl AccessControlClient {
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
        options: Option<AccessControlClientOptions>,
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

    /// Assignments of Synapse roles to users, groups and applications, and checks of what an identity may do.
    pub fn role_assignments_client(&self) -> RoleAssignmentsClient {
        RoleAssignmentsClient {
            client: self.client.clone(),
        }
    }

    /// Synapse roles that exist, what each of them permits, and the scopes at which they can be assigned.
    pub fn role_definitions_client(&self) -> RoleDefinitionsClient {
        RoleDefinitionsClient {
            client: self.client.clone(),
        }
    }
}

/// Options of [`AccessControlClient`].
#[derive(Clone, Debug, Default)]
pub struct AccessControlClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
