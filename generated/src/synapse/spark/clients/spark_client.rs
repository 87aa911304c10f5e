// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{self, Client, CloudEndpoint, Service};
use super::{
    spark_batch_client::SparkBatchClient, spark_session_client::SparkSessionClient,
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

/// Runs Apache Spark work on the Spark pools of a Synapse workspace through the Livy interface: batch jobs, which
/// run a file once, and interactive sessions, which take statements of code one after the other. Pools are made
/// with the management client; stored job definitions and notebooks belong to the artifacts client.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct SparkClient {
    pub(super) client: Client,
    pub(super) livy_api_version: String,
    pub(super) spark_pool_name: String,
}

impl SparkClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only: `{endpoint}`. `endpoint`: Development endpoint of the
    ///   workspace, such as `https://contoso.dev.azuresynapse.net`.
    /// * `livy_api_version` - Version of the Livy interface in the path, normally `2019-11-01-preview`.
    /// * `spark_pool_name` - Spark pool on which the call works.
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is not an `https` URL.
    pub fn new(
        endpoint: &str,
        livy_api_version: &str,
        spark_pool_name: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<SparkClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        let resolved = SERVICE.resolve::<Audience>(&options.client_options)?;
        Ok(Self {
            client: Client::new(
                endpoint,
                [runtime::bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
            livy_api_version: runtime::client_parameter(
                "livy_api_version",
                livy_api_version,
            )?,
            spark_pool_name: runtime::client_parameter(
                "spark_pool_name",
                spark_pool_name,
            )?,
        })
    }

    /// Batch jobs of a Spark pool: submission of a main file with its arguments, progress and cancellation.
    pub fn spark_batch_client(&self) -> SparkBatchClient {
        SparkBatchClient {
            client: self.client.clone(),
            livy_api_version: self.livy_api_version.clone(),
            spark_pool_name: self.spark_pool_name.clone(),
        }
    }

    /// Interactive sessions of a Spark pool and the statements that run in them.
    pub fn spark_session_client(&self) -> SparkSessionClient {
        SparkSessionClient {
            client: self.client.clone(),
            livy_api_version: self.livy_api_version.clone(),
            spark_pool_name: self.spark_pool_name.clone(),
        }
    }
}

/// Options of [`SparkClient`].
#[derive(Clone, Debug, Default)]
pub struct SparkClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
