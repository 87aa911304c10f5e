// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PipelineClient`] and the options of its methods.

use std::collections::BTreeMap;
use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, Client, FinalState, Json, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::artifacts::models::{
        ArtifactRenameRequest, CreateRunResponse, PipelineListResponse, PipelineResource,
    },
};

/// Pipelines, which chain activities, and the start of their runs.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::pipeline_client`](crate::synapse::artifacts::clients::ArtifactsClient::pipeline_client).
#[derive(Clone, Debug)]
pub struct PipelineClient {
    pub(super) client: Client,
}

impl PipelineClient {
    /// Stores a pipeline or replaces an existing one of the same name. Datasets, linked services and pipelines that
    /// it names must exist. Running instances are not affected.
    ///
    /// `PUT /pipelines/{pipelineName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Complete pipeline.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`PipelineResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/create-or-update-pipeline>
    #[inline]
    pub fn begin_create_or_update_pipeline(
        &self,
        pipeline_name: &str,
        body: RequestContent<PipelineResource>,
        options: Option<PipelineClientBeginCreateOrUpdatePipelineOptions<'_>>,
    ) -> Result<LongRunningOperation<PipelineResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/pipelines/{}", &[&pipeline_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "Pipeline.begin_create_or_update_pipeline",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a pipeline from the workspace. It fails while triggers or other pipelines still refer to it.
    ///
    /// `DELETE /pipelines/{pipelineName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/delete-pipeline>
    #[inline]
    pub fn begin_delete_pipeline(
        &self,
        pipeline_name: &str,
        options: Option<PipelineClientBeginDeletePipelineOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/pipelines/{}", &[&pipeline_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "Pipeline.begin_delete_pipeline",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a pipeline another name, which must be free.
    ///
    /// `POST /pipelines/{pipelineName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/rename-pipeline>
    #[inline]
    pub fn begin_rename_pipeline(
        &self,
        pipeline_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<PipelineClientBeginRenamePipelineOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/pipelines/{}/rename", &[&pipeline_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "Pipeline.begin_rename_pipeline",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Starts a pipeline and returns the ID of the run at once; follow it with `PipelineRun_GetPipelineRun`. A failed
    /// run can be repeated from its beginning, from the failed activity or from a named one.
    ///
    /// `POST /pipelines/{pipelineName}/createRun`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`CreateRunResponse`], with status 202.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/create-pipeline-run>
    #[inline]
    pub fn create_pipeline_run<'a>(
        &self,
        pipeline_name: &str,
        options: Option<PipelineClientCreatePipelineRunOptions<'a>>,
    ) -> Call<'a, CreateRunResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/pipelines/{}/createRun", &[&pipeline_name])
            .query("api-version", &"2020-12-01")
            .query("referencePipelineRunId", &options.reference_pipeline_run_id)
            .query("isRecovery", &options.is_recovery)
            .query("startActivityName", &options.start_activity_name)
            .optional_json(options.body)
            .send("Pipeline.create_pipeline_run", options.method_options, &[202])
    }

    /// Reads one pipeline with its activities.
    ///
    /// `GET /pipelines/{pipelineName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `pipeline_name` - Pipeline on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`PipelineResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/get-pipeline>
    #[inline]
    pub fn get_pipeline<'a>(
        &self,
        pipeline_name: &str,
        options: Option<PipelineClientGetPipelineOptions<'a>>,
    ) -> Call<'a, PipelineResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/pipelines/{}", &[&pipeline_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("Pipeline.get_pipeline", options.method_options, &[200, 304])
    }

    /// Lists the pipelines of the workspace.
    ///
    /// `GET /pipelines`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PipelineListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/pipeline/get-pipelines-by-workspace>
    #[inline]
    pub fn list_pipelines_by_workspace(
        &self,
        options: Option<PipelineClientListPipelinesByWorkspaceOptions<'_>>,
    ) -> Result<Pager<PipelineListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/pipelines", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Pipeline.list_pipelines_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PipelineClient::begin_create_or_update_pipeline`].
#[derive(Clone, Debug, Default)]
pub struct PipelineClientBeginCreateOrUpdatePipelineOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`PipelineClient::begin_delete_pipeline`].
pub type PipelineClientBeginDeletePipelineOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PipelineClient::begin_rename_pipeline`].
pub type PipelineClientBeginRenamePipelineOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PipelineClient::create_pipeline_run`].
#[derive(Clone, Debug, Default)]
pub struct PipelineClientCreatePipelineRunOptions<'a> {
    /// Values for the parameters of the pipeline, by name; those with a default may be left out.
    pub body: Option<RequestContent<BTreeMap<String, Json>>>,

    /// True puts the new run in one group with the run that it repeats, and passes over what already succeeded.
    ///
    /// Query parameter `isRecovery`.
    pub is_recovery: Option<bool>,

    /// ID of the run to repeat; its parameter values are used if none are given.
    ///
    /// Query parameter `referencePipelineRunId`.
    pub reference_pipeline_run_id: Option<String>,

    /// Activity with which a repeated run begins; earlier ones are passed over.
    ///
    /// Query parameter `startActivityName`.
    pub start_activity_name: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PipelineClient::get_pipeline`].
#[derive(Clone, Debug, Default)]
pub struct PipelineClientGetPipelineOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`PipelineClient::list_pipelines_by_workspace`].
pub type PipelineClientListPipelinesByWorkspaceOptions<'a> = ListOptions<'a>;
