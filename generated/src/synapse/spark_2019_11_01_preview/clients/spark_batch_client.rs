// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkBatchClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::spark_2019_11_01_preview::models::{
        SparkBatchJob, SparkBatchJobCollection, SparkBatchJobOptions,
    },
};

/// Batch jobs of a Spark pool: submission of a main file with its arguments, progress and cancellation.
///
/// Made by
/// [`SparkClient::spark_batch_client`](crate::synapse::spark_2019_11_01_preview::clients::SparkClient::spark_batch_client).
#[derive(Clone, Debug)]
pub struct SparkBatchClient {
    pub(super) client: Client,
    pub(super) livy_api_version: String,
    pub(super) spark_pool_name: String,
}

impl SparkBatchClient {
    /// Stops a batch job and releases its nodes. The job ends as cancelled; what it has already written stays.
    ///
    /// `DELETE /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches/{batchId}`
    ///
    /// # Arguments
    ///
    /// * `batch_id` - Number of the batch job, as its creation or the list gave it.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-batch/cancel-spark-batch-job>
    #[inline]
    pub fn cancel_spark_batch_job<'a>(
        &self,
        batch_id: i32,
        options: Option<SparkBatchClientCancelSparkBatchJobOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/livyApi/versions/{+}/sparkPools/{+}/batches/{}",
                &[&self.livy_api_version, &self.spark_pool_name, &batch_id],
            )
            .send("SparkBatch.cancel_spark_batch_job", options.method_options, &[200])
    }

    /// Submits a batch job to a Spark pool. The answer comes before the job has nodes: poll
    /// `SparkBatch_GetSparkBatchJob` until its result is no longer `Uncertain`. The main file must be readable by the
    /// caller or the workspace identity.
    ///
    /// `POST /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches`
    ///
    /// # Arguments
    ///
    /// * `body` - Main file, arguments and resources of the new job.
    ///
    /// # Returns
    ///
    /// The [`SparkBatchJob`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-batch/create-spark-batch-job>
    #[inline]
    pub fn create_spark_batch_job<'a>(
        &self,
        body: RequestContent<SparkBatchJobOptions>,
        options: Option<SparkBatchClientCreateSparkBatchJobOptions<'a>>,
    ) -> Call<'a, SparkBatchJob> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/livyApi/versions/{+}/sparkPools/{+}/batches",
                &[&self.livy_api_version, &self.spark_pool_name],
            )
            .query("detailed", &options.detailed)
            .json(body)
            .send("SparkBatch.create_spark_batch_job", options.method_options, &[200])
    }

    /// Reads state, result and error information of one batch job. The timeline and the resolved request are there
    /// only if `detailed` is true.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches/{batchId}`
    ///
    /// # Arguments
    ///
    /// * `batch_id` - Number of the batch job, as its creation or the list gave it.
    ///
    /// # Returns
    ///
    /// The [`SparkBatchJob`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-batch/get-spark-batch-job>
    #[inline]
    pub fn get_spark_batch_job<'a>(
        &self,
        batch_id: i32,
        options: Option<SparkBatchClientGetSparkBatchJobOptions<'a>>,
    ) -> Call<'a, SparkBatchJob> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/batches/{}",
                &[&self.livy_api_version, &self.spark_pool_name, &batch_id],
            )
            .query("detailed", &options.detailed)
            .send("SparkBatch.get_spark_batch_job", options.method_options, &[200])
    }

    /// Lists batch jobs of a Spark pool, finished ones included for as long as the pool remembers them. Windows of
    /// the list are chosen with `from` and `size`.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches`
    ///
    /// # Returns
    ///
    /// The [`SparkBatchJobCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-batch/get-spark-batch-jobs>
    #[inline]
    pub fn get_spark_batch_jobs<'a>(
        &self,
        options: Option<SparkBatchClientGetSparkBatchJobsOptions<'a>>,
    ) -> Call<'a, SparkBatchJobCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/livyApi/versions/{+}/sparkPools/{+}/batches",
                &[&self.livy_api_version, &self.spark_pool_name],
            )
            .query("from", &options.from)
            .query("size", &options.size)
            .query("detailed", &options.detailed)
            .send("SparkBatch.get_spark_batch_jobs", options.method_options, &[200])
    }
}

/// Options of [`SparkBatchClient::cancel_spark_batch_job`].
pub type SparkBatchClientCancelSparkBatchJobOptions<'a> = CallOptions<'a>;

/// Options of [`SparkBatchClient::create_spark_batch_job`].
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientCreateSparkBatchJobOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkBatchClient::get_spark_batch_job`].
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientGetSparkBatchJobOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkBatchClient::get_spark_batch_jobs`].
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientGetSparkBatchJobsOptions<'a> {
    /// True also returns the timelines and the request as it was carried out; false or absent leaves them out.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Index of the first entry to return, counted from 0.
    ///
    /// Query parameter `from`.
    pub from: Option<i32>,

    /// Most entries to return; 20 if absent, and no more than that.
    ///
    /// Query parameter `size`.
    pub size: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
