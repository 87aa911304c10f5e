// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PipelineRunClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{
        ActivityRunsQueryResponse, PipelineRun, PipelineRunsQueryResponse,
        RunFilterParameters,
    },
};

/// Runs of pipelines and of their activities: search, progress and cancellation.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::pipeline_run_client`](crate::synapse::artifacts::clients::ArtifactsClient::pipeline_run_client).
#[derive(Clone, Debug)]
pub struct PipelineRunClient {
    pub(super) client: Client,
}

impl PipelineRunClient {
    /// Cancels a running pipeline. Child pipelines go on unless `isRecursive` is true; what activities have already
    /// done is not undone.
    ///
    /// `POST /pipelineruns/{runId}/cancel`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline-run/cancel-pipeline-run>
    #[inline]
    pub fn cancel_pipeline_run<'a>(
        &self,
        run_id: &str,
        options: Option<PipelineRunClientCancelPipelineRunOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/pipelineruns/{}/cancel", &[&run_id])
            .query("api-version", &"2020-12-01")
            .query("isRecursive", &options.is_recursive)
            .send("PipelineRun.cancel_pipeline_run", options.method_options, &[200])
    }

    /// Reads state, parameters, times and error message of one pipeline run.
    ///
    /// `GET /pipelineruns/{runId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run.
    ///
    /// # Returns
    ///
    /// The [`PipelineRun`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline-run/get-pipeline-run>
    #[inline]
    pub fn get_pipeline_run<'a>(
        &self,
        run_id: &str,
        options: Option<PipelineRunClientGetPipelineRunOptions<'a>>,
    ) -> Call<'a, PipelineRun> {
        let options = options.unwrap_or_default();
        self.client
            .get("/pipelineruns/{}", &[&run_id])
            .query("api-version", &"2020-12-01")
            .send("PipelineRun.get_pipeline_run", options.method_options, &[200])
    }

    /// Finds the activity runs of one pipeline run within a time window, with inputs, outputs and errors.
    ///
    /// `POST /pipelines/{pipelineName}/pipelineruns/{runId}/queryActivityruns`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `run_id` - ID of the run.
    /// * `body` - Time window, filters and order of the runs to find.
    ///
    /// # Returns
    ///
    /// The [`ActivityRunsQueryResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline-run/query-activity-runs>
    #[inline]
    pub fn query_activity_runs<'a>(
        &self,
        pipeline_name: &str,
        run_id: &str,
        body: RequestContent<RunFilterParameters>,
        options: Option<PipelineRunClientQueryActivityRunsOptions<'a>>,
    ) -> Call<'a, ActivityRunsQueryResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/pipelines/{}/pipelineruns/{}/queryActivityruns",
                &[&pipeline_name, &run_id],
            )
            .query("api-version", &"2020-12-01")
            .json(body)
            .send("PipelineRun.query_activity_runs", options.method_options, &[200])
    }

    /// Finds pipeline runs that were last updated within a time window and match the filters. Runs are kept for 45
    /// days.
    ///
    /// `POST /queryPipelineRuns`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Time window, filters and order of the runs to find.
    ///
    /// # Returns
    ///
    /// The [`PipelineRunsQueryResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline-run/query-pipeline-runs-by-workspace>
    #[inline]
    pub fn query_pipeline_runs_by_workspace<'a>(
        &self,
        body: RequestContent<RunFilterParameters>,
        options: Option<PipelineRunClientQueryPipelineRunsByWorkspaceOptions<'a>>,
    ) -> Call<'a, PipelineRunsQueryResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/queryPipelineRuns", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "PipelineRun.query_pipeline_runs_by_workspace",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PipelineRunClient::cancel_pipeline_run`].
#[derive(Clone, Debug, Default)]
pub struct PipelineRunClientCancelPipelineRunOptions<'a> {
    /// True also cancels the pipelines that the run has started.
    ///
    /// Query parameter `isRecursive`.
    pub is_recursive: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PipelineRunClient::get_pipeline_run`].
pub type PipelineRunClientGetPipelineRunOptions<'a> = CallOptions<'a>;

/// Options of [`PipelineRunClient::query_activity_runs`].
pub type PipelineRunClientQueryActivityRunsOptions<'a> = CallOptions<'a>;

/// Options of [`PipelineRunClient::query_pipeline_runs_by_workspace`].
pub type PipelineRunClientQueryPipelineRunsByWorkspaceOptions<'a> = CallOptions<'a>;
