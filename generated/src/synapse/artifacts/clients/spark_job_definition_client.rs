// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SparkJobDefinitionClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
    synapse::artifacts::models::{
        ArtifactRenameRequest, SparkBatchJob, SparkJobDefinitionResource,
        SparkJobDefinitionsListResponse,
    },
};

/// Calls of the spark job definition group.
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
    /// Creates or updates spark job definition of spark job definition.
    ///
    /// `PUT /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`SparkJobDefinitionResource`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
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
    ) -> Result<Poller<OperationStatus<SparkJobDefinitionResource>>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/sparkJobDefinitions/{}", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .poller(
                "SparkJobDefinition.begin_create_or_update_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Debugs spark job definition of spark job definition.
    ///
    /// `POST /debugSparkJobDefinition`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`SparkBatchJob`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/debug-spark-job-definition>
    #[inline]
    pub fn begin_debug_spark_job_definition(
        &self,
        body: RequestContent<SparkJobDefinitionResource>,
        options: Option<SparkJobDefinitionClientBeginDebugSparkJobDefinitionOptions<'_>>,
    ) -> Result<Poller<OperationStatus<SparkBatchJob>>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/debugSparkJobDefinition", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .poller(
                "SparkJobDefinition.begin_debug_spark_job_definition",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes spark job definition of spark job definition.
    ///
    /// `DELETE /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/delete-spark-job-definition>
    #[inline]
    pub fn begin_delete_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        options: Option<SparkJobDefinitionClientBeginDeleteSparkJobDefinitionOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/sparkJobDefinitions/{}", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .poller(
                "SparkJobDefinition.begin_delete_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Executes spark job definition of spark job definition.
    ///
    /// `POST /sparkJobDefinitions/{sparkJobDefinitionName}/execute`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition name.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`SparkBatchJob`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/execute-spark-job-definition>
    #[inline]
    pub fn begin_execute_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        options: Option<
            SparkJobDefinitionClientBeginExecuteSparkJobDefinitionOptions<'_>,
        >,
    ) -> Result<Poller<OperationStatus<SparkBatchJob>>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sparkJobDefinitions/{}/execute", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .poller(
                "SparkJobDefinition.begin_execute_spark_job_definition",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Renames spark job definition of spark job definition.
    ///
    /// `POST /sparkJobDefinitions/{sparkJobDefinitionName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/spark-job-definition/rename-spark-job-definition>
    #[inline]
    pub fn begin_rename_spark_job_definition(
        &self,
        spark_job_definition_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<SparkJobDefinitionClientBeginRenameSparkJobDefinitionOptions<'_>>,
    ) -> Result<Poller<OperationStatus<(), NoFormat>>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/sparkJobDefinitions/{}/rename", &[&spark_job_definition_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .poller(
                "SparkJobDefinition.begin_rename_spark_job_definition",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gets spark job definition of spark job definition.
    ///
    /// `GET /sparkJobDefinitions/{sparkJobDefinitionName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `spark_job_definition_name` - Spark job definition name.
    /// * `options` - What may be left out.
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

    /// Gets spark job definitions by workspace of spark job definition.
    ///
    /// `GET /sparkJobDefinitions`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

/// Options of
/// [`SparkJobDefinitionClient::begin_create_or_update_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::begin_create_or_update_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginCreateOrUpdateSparkJobDefinitionOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::begin_debug_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::begin_debug_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginDebugSparkJobDefinitionOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::begin_delete_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::begin_delete_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginDeleteSparkJobDefinitionOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::begin_execute_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::begin_execute_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginExecuteSparkJobDefinitionOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::begin_rename_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::begin_rename_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientBeginRenameSparkJobDefinitionOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::get_spark_job_definition`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::get_spark_job_definition).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientGetSparkJobDefinitionOptions<'a> {
    /// If none match.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`SparkJobDefinitionClient::list_spark_job_definitions_by_workspace`](crate::synapse::artifacts::clients::SparkJobDefinitionClient::list_spark_job_definitions_by_workspace).
#[derive(Clone, Debug, Default)]
pub struct SparkJobDefinitionClientListSparkJobDefinitionsByWorkspaceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
