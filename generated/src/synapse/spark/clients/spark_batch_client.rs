// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkBatchClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, Client},
    synapse::spark::models::{
        SparkBatchJob, SparkBatchJobCollection, SparkBatchJobOptions,
    },
};

/// Calls of the spark batch group.
///
/// Made by [`SparkClient::spark_batch_client`](crate::synapse::spark::clients::SparkClient::spark_batch_client).
#[derive(Clone, Debug)]
pub struct SparkBatchClient {
    pub(super) client: Client,
    pub(super) livy_api_version: String,
    pub(super) spark_pool_name: String,
}

impl SparkBatchClient {
    /// Cancels spark batch job of spark batch.
    ///
    /// `DELETE /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches/{batchId}`
    ///
    /// # Arguments
    ///
    /// * `batch_id` - Batch id.
    /// * `options` - What may be left out.
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

    /// Creates spark batch job of spark batch.
    ///
    /// `POST /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches`
    ///
    /// # Arguments
    ///
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Gets spark batch job of spark batch.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches/{batchId}`
    ///
    /// # Arguments
    ///
    /// * `batch_id` - Batch id.
    /// * `options` - What may be left out.
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

    /// Gets spark batch jobs of spark batch.
    ///
    /// `GET /livyApi/versions/{livyApiVersion}/sparkPools/{sparkPoolName}/batches`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

/// Options of
/// [`SparkBatchClient::cancel_spark_batch_job`](crate::synapse::spark::clients::SparkBatchClient::cancel_spark_batch_job).
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientCancelSparkBatchJobOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkBatchClient::create_spark_batch_job`](crate::synapse::spark::clients::SparkBatchClient::create_spark_batch_job).
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientCreateSparkBatchJobOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkBatchClient::get_spark_batch_job`](crate::synapse::spark::clients::SparkBatchClient::get_spark_batch_job).
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientGetSparkBatchJobOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkBatchClient::get_spark_batch_jobs`](crate::synapse::spark::clients::SparkBatchClient::get_spark_batch_jobs).
#[derive(Clone, Debug, Default)]
pub struct SparkBatchClientGetSparkBatchJobsOptions<'a> {
    /// Detailed.
    ///
    /// Query parameter `detailed`.
    pub detailed: Option<bool>,

    /// From.
    ///
    /// Query parameter `from`.
    pub from: Option<i32>,

    /// Size.
    ///
    /// Query parameter `size`.
    pub size: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
