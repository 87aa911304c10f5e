// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`FlowServiceClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{
    Result, credentials::{Secret, TokenCredential},
    http::ClientOptions,
};
use crate::runtime::{self, Client};
use super::{
    connection_specs_client::ConnectionSpecsClient,
    connections_client::ConnectionsClient, flow_specs_client::FlowSpecsClient,
    flows_client::FlowsClient, runs_client::RunsClient,
    source_connections_client::SourceConnectionsClient,
    target_connections_client::TargetConnectionsClient,
};

/// Manages the flow of data into Adobe Experience Platform through the Flow Service: connections to sources, the
/// data that is taken from them and where it goes, the flows that move it on a schedule, and the runs of these
/// flows. Everything belongs to one organization and one sandbox, which request headers name. The moved data
/// itself is read and written by other services of the platform.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct FlowServiceClient {
    pub(super) client: Client,
}

impl FlowServiceClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `credential` - Source of the tokens, such as [`AdobeImsCredential`](crate::auth::AdobeImsCredential).
    /// * `headers` - Headers that every request carries.
    /// * `options` - Another endpoint, transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or the endpoint of the options is not an `https` URL.
    pub fn new(
        credential: Arc<dyn TokenCredential>,
        headers: FlowServiceHeaders,
        options: Option<FlowServiceClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(
                options.endpoint.as_deref().unwrap_or("https://platform.adobe.io"),
                [
                    runtime::fixed_header("x-api-key", headers.api_key.secret())?,
                    runtime::fixed_header("x-gw-ims-org-id", &headers.ims_org)?,
                    runtime::fixed_header("x-sandbox-name", &headers.sandbox)?,
                    runtime::bearer(credential, &[]),
                ],
                options.client_options,
            )?,
        })
    }

    /// Descriptions of the sources and destinations that the platform supports: how to sign in, what to choose and
    /// how to browse.
    pub fn connection_specs_client(&self) -> ConnectionSpecsClient {
        ConnectionSpecsClient {
            client: self.client.clone(),
        }
    }

    /// Base connections, which hold the credentials for a source and allow browsing its content.
    pub fn connections_client(&self) -> ConnectionsClient {
        ConnectionsClient {
            client: self.client.clone(),
        }
    }

    /// Descriptions of the kinds of flow that the platform supports: which connections they join, their options and
    /// schedules.
    pub fn flow_specs_client(&self) -> FlowSpecsClient {
        FlowSpecsClient {
            client: self.client.clone(),
        }
    }

    /// Flows, which move data from source connections to target connections on a schedule.
    pub fn flows_client(&self) -> FlowsClient {
        FlowsClient {
            client: self.client.clone(),
        }
    }

    /// Single executions of a flow with their timing, amounts and errors.
    pub fn runs_client(&self) -> RunsClient {
        RunsClient {
            client: self.client.clone(),
        }
    }

    /// Selections of the data that is taken from a source, such as a folder or a table, and its format.
    pub fn source_connections_client(&self) -> SourceConnectionsClient {
        SourceConnectionsClient {
            client: self.client.clone(),
        }
    }

    /// Places where the data of a flow arrives, such as a dataset in the data lake, and its schema.
    pub fn target_connections_client(&self) -> TargetConnectionsClient {
        TargetConnectionsClient {
            client: self.client.clone(),
        }
    }
}

/// Headers that every request of [`FlowServiceClient`] carries.
#[derive(Clone, Debug)]
pub struct FlowServiceHeaders {
    /// Client ID of the integration, from the Adobe Developer Console.
    ///
    /// Header `x-api-key`.
    pub api_key: Secret,

    /// ID of the organization, ending in `@AdobeOrg`.
    ///
    /// Header `x-gw-ims-org-id`.
    pub ims_org: String,

    /// Name of the sandbox in which the call works, in lower case.
    ///
    /// Header `x-sandbox-name`.
    pub sandbox: String,
}

/// Options of [`FlowServiceClient`].
#[derive(Clone, Debug, Default)]
pub struct FlowServiceClientOptions {
    /// Address of the service in place of `https://platform.adobe.io`, `https` only.
    pub endpoint: Option<String>,

    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
