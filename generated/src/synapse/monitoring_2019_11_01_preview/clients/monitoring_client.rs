// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`MonitoringClient`] and the options of its methods.

use std::sync::Arc;
use azure_core::{
    Result, credentials::TokenCredential, http::{ClientMethodOptions, ClientOptions},
};
use crate::{
    runtime::{self, Call, CallOptions, Client, CloudEndpoint, Service},
    synapse::monitoring_2019_11_01_preview::models::{
        SparkJobListViewResponse, SqlQueryStringDataModel,
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

/// Reads what is and was running in a Synapse workspace: the Spark applications of all its pools, and the texts
/// of SQL queries. It changes nothing.
///
/// It is cheap to clone.
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
    /// * `credential` - Source of the Microsoft Entra tokens for the cloud's scope.
    /// * `options` - Transport, retries and policies.
    ///
    /// # Errors
    ///
    /// If an argument is empty or `endpoint` is not an `https` URL.
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
                [runtime::bearer(credential, &[&resolved.scope])],
                options.client_options,
            )?,
        })
    }

    /// Lists the Spark applications of the workspace over all pools: batch jobs, sessions and those that pipelines
    /// started, with their durations.
    ///
    /// `GET /monitoring/workloadTypes/spark/Applications`, api-version `2019-11-01-preview`
    ///
    /// # Returns
    ///
    /// The [`SparkJobListViewResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/monitoring/get-spark-job-list>
    #[inline]
    pub fn get_spark_job_list<'a>(
        &self,
        options: Option<MonitoringClientGetSparkJobListOptions<'a>>,
    ) -> Call<'a, SparkJobListViewResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/monitoring/workloadTypes/spark/Applications", &[])
            .query("api-version", &"2019-11-01-preview")
            .send("Monitoring.get_spark_job_list", options.method_options, &[200])
    }

    /// Reads the text of a SQL query that ran on a dedicated or the serverless pool. The filter selects which one.
    ///
    /// `GET /monitoring/workloadTypes/sql/querystring`, api-version `2019-11-01-preview`
    ///
    /// # Returns
    ///
    /// The [`SqlQueryStringDataModel`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/monitoring/get-sql-job-query-string>
    #[inline]
    pub fn get_sql_job_query_string<'a>(
        &self,
        options: Option<MonitoringClientGetSqlJobQueryStringOptions<'a>>,
    ) -> Call<'a, SqlQueryStringDataModel> {
        let options = options.unwrap_or_default();
        self.client
            .get("/monitoring/workloadTypes/sql/querystring", &[])
            .query("api-version", &"2019-11-01-preview")
            .query("filter", &options.filter)
            .query("$orderby", &options.orderby)
            .query("skip", &options.skip)
            .send("Monitoring.get_sql_job_query_string", options.method_options, &[200])
    }
}

/// Options of [`MonitoringClient`].
#[derive(Clone, Debug, Default)]
pub struct MonitoringClientOptions {
    /// Transport, retries, policies, logging and the cloud.
    pub client_options: ClientOptions,
}

/// Options of [`MonitoringClient::get_spark_job_list`].
pub type MonitoringClientGetSparkJobListOptions<'a> = CallOptions<'a>;

/// Options of [`MonitoringClient::get_sql_job_query_string`].
#[derive(Clone, Debug, Default)]
pub struct MonitoringClientGetSqlJobQueryStringOptions<'a> {
    /// Condition that selects the SQL request.
    ///
    /// Query parameter `filter`.
    pub filter: Option<String>,

    /// Order of the matching requests; the first one gives the text.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

    /// Number of matching requests to pass over.
    ///
    /// Query parameter `skip`.
    pub skip: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
