// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RunNotebookClient`] and the options of its methods.

use azure_core::{Result, http::RequestContent};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, LongRunningOperation, LongRunningOptions,
    },
    synapse::artifacts::models::{
        RunNotebookRequest, RunNotebookResponse, RunNotebookSnapshotResponse,
    },
};

/// Runs of stored notebooks without a pipeline: start, progress, cancellation and the executed copy.
///
/// Sends api-version `2022-03-01-preview`.
///
/// Made by
/// [`ArtifactsClient::run_notebook_client`](crate::synapse::artifacts::clients::ArtifactsClient::run_notebook_client).
#[derive(Clone, Debug)]
pub struct RunNotebookClient {
    pub(super) client: Client,
}

impl RunNotebookClient {
    /// Runs a stored notebook on a Spark pool under a run ID of your choice, normally a new GUID. The work goes on
    /// after the answer; `RunNotebook_GetStatus` tells how it ended.
    ///
    /// `PUT /notebooks/runs/{runId}`, api-version `2022-03-01-preview`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run. At most 100 characters.
    /// * `body` - Notebook, Spark pool, session and parameters of the run.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`RunNotebookResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/run-notebook/create-run>
    #[inline]
    pub fn begin_create_run(
        &self,
        run_id: &str,
        body: RequestContent<RunNotebookRequest>,
        options: Option<RunNotebookClientBeginCreateRunOptions<'_>>,
    ) -> Result<LongRunningOperation<RunNotebookResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/notebooks/runs/{}", &[&run_id])
            .query("api-version", &"2022-03-01-preview")
            .json(body)
            .begin(
                "RunNotebook.begin_create_run",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Cancels the run of a notebook. The status 409 says that the run was already over.
    ///
    /// `POST /notebooks/runs/{runId}/cancel`, api-version `2022-03-01-preview`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run. At most 100 characters.
    ///
    /// # Returns
    ///
    /// The [`RunNotebookResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError). Its `body` reads as
    /// [`RunNotebookResponse`](crate::synapse::artifacts::models::RunNotebookResponse) with status 409.
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/run-notebook/cancel-run>
    #[inline]
    pub fn cancel_run<'a>(
        &self,
        run_id: &str,
        options: Option<RunNotebookClientCancelRunOptions<'a>>,
    ) -> Call<'a, RunNotebookResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/notebooks/runs/{}/cancel", &[&run_id])
            .query("api-version", &"2022-03-01-preview")
            .send("RunNotebook.cancel_run", options.method_options, &[200])
    }

    /// Reads the notebook as it was run, with its parameters, outputs and exit value.
    ///
    /// `GET /notebooks/runs/{runId}/snapshot`, api-version `2022-03-01-preview`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run. At most 100 characters.
    ///
    /// # Returns
    ///
    /// The [`RunNotebookSnapshotResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/run-notebook/get-snapshot>
    #[inline]
    pub fn get_snapshot<'a>(
        &self,
        run_id: &str,
        options: Option<RunNotebookClientGetSnapshotOptions<'a>>,
    ) -> Call<'a, RunNotebookSnapshotResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebooks/runs/{}/snapshot", &[&run_id])
            .query("api-version", &"2022-03-01-preview")
            .send("RunNotebook.get_snapshot", options.method_options, &[200])
    }

    /// Reads whether the run of a notebook is still going on, and its exit value or error.
    ///
    /// `GET /notebooks/runs/{runId}`, api-version `2022-03-01-preview`
    ///
    /// # Arguments
    ///
    /// * `run_id` - ID of the run. At most 100 characters.
    ///
    /// # Returns
    ///
    /// The [`RunNotebookResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/run-notebook/get-status>
    #[inline]
    pub fn get_status<'a>(
        &self,
        run_id: &str,
        options: Option<RunNotebookClientGetStatusOptions<'a>>,
    ) -> Call<'a, RunNotebookResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/notebooks/runs/{}", &[&run_id])
            .query("api-version", &"2022-03-01-preview")
            .send("RunNotebook.get_status", options.method_options, &[200])
    }
}

/// Options of [`RunNotebookClient::begin_create_run`].
pub type RunNotebookClientBeginCreateRunOptions<'a> = LongRunningOptions<'a>;

/// Options of [`RunNotebookClient::cancel_run`].
pub type RunNotebookClientCancelRunOptions<'a> = CallOptions<'a>;

/// Options of [`RunNotebookClient::get_snapshot`].
pub type RunNotebookClientGetSnapshotOptions<'a> = CallOptions<'a>;

/// Options of [`RunNotebookClient::get_status`].
pub type RunNotebookClientGetStatusOptions<'a> = CallOptions<'a>;
