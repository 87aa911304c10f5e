// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TriggerRunClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    runtime::{Call, CallOptions, Client},
    synapse::artifacts::models::{RunFilterParameters, TriggerRunsQueryResponse},
};

/// Runs of triggers: search, repetition and cancellation.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::trigger_run_client`](crate::synapse::artifacts::clients::ArtifactsClient::trigger_run_client).
#[derive(Clone, Debug)]
pub struct TriggerRunClient {
    pub(super) client: Client,
}

impl TriggerRunClient {
    /// Cancels a run of a tumbling window trigger that is waiting or running.
    ///
    /// `POST /triggers/{triggerName}/triggerRuns/{runId}/cancel`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger-run/cancel-trigger-instance>
    #[inline]
    pub fn cancel_trigger_instance<'a>(
        &self,
        trigger_name: &str,
        run_id: &str,
        options: Option<TriggerRunClientCancelTriggerInstanceOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/triggerRuns/{}/cancel", &[&trigger_name, &run_id])
            .query("api-version", &"2020-12-01")
            .send("TriggerRun.cancel_trigger_instance", options.method_options, &[200])
    }

    /// Finds trigger runs within a time window that match the filters, with the pipeline runs that they started.
    ///
    /// `POST /queryTriggerRuns`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Time window, filters and order of the runs to find.
    ///
    /// # Returns
    ///
    /// The [`TriggerRunsQueryResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger-run/query-trigger-runs-by-workspace>
    #[inline]
    pub fn query_trigger_runs_by_workspace<'a>(
        &self,
        body: RequestContent<RunFilterParameters>,
        options: Option<TriggerRunClientQueryTriggerRunsByWorkspaceOptions<'a>>,
    ) -> Call<'a, TriggerRunsQueryResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/queryTriggerRuns", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "TriggerRun.query_trigger_runs_by_workspace",
                options.method_options,
                &[200],
            )
    }

    /// Repeats a run of a tumbling window trigger for the same window.
    ///
    /// `POST /triggers/{triggerName}/triggerRuns/{runId}/rerun`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `trigger_name` - Trigger on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/trigger-run/rerun-trigger-instance>
    #[inline]
    pub fn rerun_trigger_instance<'a>(
        &self,
        trigger_name: &str,
        run_id: &str,
        options: Option<TriggerRunClientRerunTriggerInstanceOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/triggers/{}/triggerRuns/{}/rerun", &[&trigger_name, &run_id])
            .query("api-version", &"2020-12-01")
            .send("TriggerRun.rerun_trigger_instance", options.method_options, &[200])
    }
}

/// Options of [`TriggerRunClient::cancel_trigger_instance`].
pub type TriggerRunClientCancelTriggerInstanceOptions<'a> = CallOptions<'a>;

/// Options of [`TriggerRunClient::query_trigger_runs_by_workspace`].
pub type TriggerRunClientQueryTriggerRunsByWorkspaceOptions<'a> = CallOptions<'a>;

/// Options of [`TriggerRunClient::rerun_trigger_instance`].
pub type TriggerRunClientRerunTriggerInstanceOptions<'a> = CallOptions<'a>;
