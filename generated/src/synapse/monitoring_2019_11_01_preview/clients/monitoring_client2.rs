// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`MonitoringClient2`] and the options of its methods.

use azure_core::http::ClientMethodOptions;
use crate::{
    runtime::{Call, Client},
    synapse::monitoring_2019_11_01_preview::models::{
        SparkJobListViewResponse, SqlQueryStringDataModel,
    },
};

/// Overview of the Spark applications and SQL queries of a workspace.
///
/// Sends api-version `2019-11-01-preview`.
///
/// Made by
/// [`MonitoringClient::monitoring_client2`](crate::synapse::monitoring_2019_11_01_preview::clients::MonitoringClient::monitoring_client2).
#[derive(Clone, Debug)]
pub struct MonitoringClient2 {
    pub(super) client: Client,
}

impl MonitoringClient2 {
    /// Lists the Spark applications of the workspace over all pools: batch jobs, sessions and those that pipelines
    /// started, with their durations.
    ///
    /// `GET /monitoring/workloadTypes/spark/Applications`, api-version `2019-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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
        options: Option<MonitoringClient2GetSparkJobListOptions<'a>>,
    ) -> Call<'a, SparkJobListViewResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/monitoring/workloadTypes/spark/Applications", &[])
            .query("api-version", &"2019-11-01-preview")
            .send("MonitoringClient2.get_spark_job_list", options.method_options, &[200])
    }

    /// Reads the text of a SQL query that ran on a dedicated or the serverless pool. The filter selects which one.
    ///
    /// `GET /monitoring/workloadTypes/sql/querystring`, api-version `2019-11-01-preview`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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
        options: Option<MonitoringClient2GetSqlJobQueryStringOptions<'a>>,
    ) -> Call<'a, SqlQueryStringDataModel> {
        let options = options.unwrap_or_default();
        self.client
            .get("/monitoring/workloadTypes/sql/querystring", &[])
            .query("api-version", &"2019-11-01-preview")
            .query("filter", &options.filter)
            .query("$orderby", &options.orderby)
            .query("skip", &options.skip)
            .send(
                "MonitoringClient2.get_sql_job_query_string",
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`MonitoringClient2::get_spark_job_list`](crate::synapse::monitoring_2019_11_01_preview::clients::MonitoringClient2::get_spark_job_list).
#[derive(Clone, Debug, Default)]
pub struct MonitoringClient2GetSparkJobListOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`MonitoringClient2::get_sql_job_query_string`](crate::synapse::monitoring_2019_11_01_preview::clients::MonitoringClient2::get_sql_job_query_string).
#[derive(Clone, Debug, Default)]
pub struct MonitoringClient2GetSqlJobQueryStringOptions<'a> {
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
