// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkJobDefinitionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, Client, FinalState, ListOptions, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
    synapse::artifacts::models::{
        ArtifactRenameRequest, SparkBatchJob, SparkJobDefinitionResource,
        SparkJobDefinitionsListResponse,
    },
};

/// Stored definitions of Spark batch jobs, and their execution.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::spark_job_definition_client`](crate::synapse::artifacts::clients::ArtifactsClient::spark_job_definition_client).
#[derive(Clone, Debug)]
pub struct SparkJobDefinitionClient {
    pub(super) client: Client,
}

impl SparkJobDefinitionClient {
    /// Stores the definition of a Spark batch job or replaces an existing one of the same name. It does not run the
    /// job.
    ///
    /// `PUT /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition on which the call works.
    /// * `body` - Complete definition of the Spark job.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SparkJobDefinitionResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/create-or-update-spark-job-definition>
    #[inline]
    pub fn begin_create_or_update_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        body: RequestContent<SparkJobDefinitionResource>,
        options: Option<
            SparkJobDefinitionClientBeginCreateOrUpdateSparkJobDefinitionOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<SparkJobDefinitionResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/sparkJobDefinitions/{}", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "SparkJobDefinition.begin_create_or_update_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Runs a Spark batch job from the definition in the request, without storing it.
    ///
    /// `POST /debugSparkJobDefinition`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Definition to run without storing it.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SparkBatchJob`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/debug-spark-job-definition>
    #[inline]
    pub fn begin_debug_spark_job_definition(
        &self,
        body: RequestContent<SparkJobDefinitionResource>,
        options: Option<SparkJobDefinitionClientBeginDebugSparkJobDefinitionOptions<'_>>,
    ) -> Result<LongRunningOperation<SparkBatchJob>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/debugSparkJobDefinition", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "SparkJobDefinition.begin_debug_spark_job_definition",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes the definition of a Spark batch job. Jobs that are running go on; pipelines that execute the
    /// definition fail.
    ///
    /// `DELETE /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/delete-spark-job-definition>
    #[inline]
    pub fn begin_delete_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        options: Option<SparkJobDefinitionClientBeginDeleteSparkJobDefinitionOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/sparkJobDefinitions/{}", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "SparkJobDefinition.begin_delete_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Runs a stored Spark batch job on the pool that its definition names. Nodes are billed while the job runs.
    ///
    /// `POST /sparkJobDefinitions/{sparkJobDefinitionName}/execute`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`SparkBatchJob`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/execute-spark-job-definition>
    #[inline]
    pub fn begin_execute_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        options: Option<
            SparkJobDefinitionClientBeginExecuteSparkJobDefinitionOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<SparkBatchJob>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sparkJobDefinitions/{}/execute", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "SparkJobDefinition.begin_execute_spark_job_definition",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Gives the definition of a Spark batch job another name, which must be free.
    ///
    /// `POST /sparkJobDefinitions/{sparkJobDefinitionName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition on which the call works.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/rename-spark-job-definition>
    #[inline]
    pub fn begin_rename_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<SparkJobDefinitionClientBeginRenameSparkJobDefinitionOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sparkJobDefinitions/{}/rename", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "SparkJobDefinition.begin_rename_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads the definition of one Spark batch job.
    ///
    /// `GET /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition on which the call works.
    ///
    /// # Returns
    ///
    /// The [`SparkJobDefinitionResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/get-spark-job-definition>
    #[inline]
    pub fn get_spark_job_definition<'a>(
        &self,
        spark_job_definition_name: &str,
        options: Option<SparkJobDefinitionClientGetSparkJobDefinitionOptions<'a>>,
    ) -> Call<'a, SparkJobDefinitionResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sparkJobDefinitions/{}", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send(
                "SparkJobDefinition.get_spark_job_definition",
                options.method_options,
                &[200, 304],
            )
    }

    /// Lists the definitions of Spark batch jobs in the workspace.
    ///
    /// `GET /sparkJobDefinitions`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SparkJobDefinitionsListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/get-spark-job-definitions-by-workspace>
    #[inline]
    pub fn list_spark_job_definitions_by_workspace(
        &self,
        options: Option<
            SparkJobDefinitionClientListSparkJobDefinitionsByWorkspaceOptions<'_>,
        >,
    ) -> Result<Pager<SparkJobDefinitionsListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/sparkJobDefinitions", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "SparkJobDefinition.list_spark_job_definitions_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SparkJobDefinitionClient::begin_create_or_update_spark_job_definition`].
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginCreateOrUpdateSparkJobDefinitionOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`SparkJobDefinitionClient::begin_debug_spark_job_definition`].
pub type SparkJobDefinitionClientBeginDebugSparkJobDefinitionOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkJobDefinitionClient::begin_delete_spark_job_definition`].
pub type SparkJobDefinitionClientBeginDeleteSparkJobDefinitionOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkJobDefinitionClient::begin_execute_spark_job_definition`].
pub type SparkJobDefinitionClientBeginExecuteSparkJobDefinitionOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkJobDefinitionClient::begin_rename_spark_job_definition`].
pub type SparkJobDefinitionClientBeginRenameSparkJobDefinitionOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`SparkJobDefinitionClient::get_spark_job_definition`].
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientGetSparkJobDefinitionOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SparkJobDefinitionClient::list_spark_job_definitions_by_workspace`].
pub type SparkJobDefinitionClientListSparkJobDefinitionsByWorkspaceOptions<'a> = ListOptions<
    'a,
>;
