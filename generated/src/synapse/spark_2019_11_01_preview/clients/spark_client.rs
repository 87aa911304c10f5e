// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{Result, credentials::TokenCredential, http::ClientOptions};
use crate::runtime::{Client, bearer};
use super::{
    spark_batch_client::SparkBatchClient, spark_session_client::SparkSessionClient,
};

/// Client of Azure Synapse Analytics Spark, preview.
///
/// It is cheap to clone, and so are the clients of the groups, which its methods give.
#[derive(Clone, Debug)]
pub struct SparkClient {
    pub(super) client: Client,
}

impl SparkClient {
    /// Creates the client; nothing is sent yet.
    ///
    /// # Arguments
    ///
    /// * `endpoint` - Address of the service, `https` only:
    ///   `{endpoint}/livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}`.
    /// * `credential` - Gives the Microsoft Entra tokens for the scope `https://dev.azuresynapse.net/.default`.
    /// * `options` - Transport, retries, policies and the cloud.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is no `https` address.
    pub fn new(
        endpoint: &str,
        credential: Arc<dyn TokenCredential>,
        options: Option<SparkClientOptions>,
    ) -> Result<Self> {
        let options = options.unwrap_or_default();
        Ok(Self {
            client: Client::new(
                endpoint,
                [bearer(credential, "https://dev.azuresynapse.net/.default")],
                options.client_options,
            )?,
        })
    }

    /// The client of the spark batch.
    pub fn spark_batch_client(&self) -> SparkBatchClient {
        SparkBatchClient {
            client: self.client.clone(),
        }
    }

    /// The client of the spark session.
    pub fn spark_session_client(&self) -> SparkSessionClient {
        SparkSessionClient {
            client: self.client.clone(),
        }
    }
}

/// Options of [`SparkClient::new`].
#[derive(Clone, Debug, Default)]
pub struct SparkClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}
