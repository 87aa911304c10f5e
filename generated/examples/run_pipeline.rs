//! Starts a Synapse pipeline, waits until its run has ended, and prints the activities that failed with their errors.
//!
//! ```console
//! cargo run -p azure_synapse_apim --example run_pipeline --features synapse-artifacts -- \
//!     WORKSPACE PIPELINE '{"day": "2026-01-31", "full": true}'
//! ```
//!
//! The last argument holds the parameters of the pipeline as a JSON object; those with a default may be left out. The exit
//! code is 0 only if the run succeeded.
//!
//! Sign in with `az login` or `azd auth login`. Rights (Synapse RBAC): *Synapse Compute Operator* on the workspace and
//! *Synapse Credential User* on its credential `WorkspaceSystemIdentity`, under which pipelines run.
#![allow(unreachable_pub, reason = "a test calls it, too")]

use std::{
    collections::BTreeMap,
    fmt,
    process::ExitCode,
    time::{Duration, Instant},
};

use azure_core::{Error, Result, error::ErrorKind, time::OffsetDateTime};
use azure_synapse_apim::{
    Json, json_content,
    synapse::artifacts::{
        ArtifactsClient,
        models::{
            ActivityRun, PipelineClientCreatePipelineRunOptions, PipelineRun, RunFilterParameters, RunQueryFilter,
            RunQueryFilterOperand, RunQueryFilterOperator,
        },
    },
};

/// The result of a pipeline run.
pub struct Outcome {
    /// The run itself.
    pub run: PipelineRun,
    /// The activities that failed; empty if the run succeeded.
    pub failed: Vec<ActivityRun>,
}

impl Outcome {
    /// Whether the whole pipeline succeeded.
    pub fn succeeded(&self) -> bool {
        self.run.status.as_deref() == Some("Succeeded")
    }
}

/// Starts `pipeline`, polls its run every `interval`, and stops polling after `deadline`.
pub async fn run_pipeline(
    client: &ArtifactsClient,
    pipeline: &str,
    parameters: &BTreeMap<String, Json>,
    interval: Duration,
    deadline: Duration,
) -> Result<Outcome> {
    let options =
        PipelineClientCreatePipelineRunOptions { body: Some(json_content(parameters)?), ..Default::default() };
    let created = client.pipeline_client().create_pipeline_run(pipeline, Some(options)).await?.into_model()?;
    let run_id = created.run_id.unwrap_or_default();
    println!("{pipeline}: started run {run_id}");

    let run = wait_for_end(client, &run_id, interval, deadline).await?;
    let mut outcome = Outcome { run, failed: Vec::new() };
    if !outcome.succeeded() {
        outcome.failed = failed_activities(client, pipeline, &run_id, &outcome.run).await?;
    }
    Ok(outcome)
}

/// Polls the run until it has ended.
async fn wait_for_end(
    client: &ArtifactsClient,
    run_id: &str,
    interval: Duration,
    deadline: Duration,
) -> Result<PipelineRun> {
    let started = Instant::now();
    loop {
        let run = client.pipeline_run_client().get_pipeline_run(run_id, None).await?.into_model()?;
        let status = run.status.as_deref().unwrap_or_default();
        // Every other state is on the way to one of these: `Queued`, `InProgress`, `Canceling`.
        if matches!(status, "Succeeded" | "Failed" | "Cancelled") {
            return Ok(run);
        }
        if started.elapsed() + interval > deadline {
            // The run continues. `cancel_pipeline_run` ends it.
            let message = format!("run {run_id} is still {status} after {} s; it goes on", deadline.as_secs());
            return Err(Error::with_message(ErrorKind::Other, message));
        }
        tokio::time::sleep(interval).await;
    }
}

/// Returns the activities of a run that failed.
async fn failed_activities(
    client: &ArtifactsClient,
    pipeline: &str,
    run_id: &str,
    run: &PipelineRun,
) -> Result<Vec<ActivityRun>> {
    // The query requires a time window. It is wide, as the query is for one run.
    let now = OffsetDateTime::now_utc();
    let after = run.run_start.unwrap_or(now) - azure_core::time::Duration::DAY;
    let before = run.run_end.unwrap_or(now) + azure_core::time::Duration::DAY;
    let only_failed = RunQueryFilter {
        operand: Some(RunQueryFilterOperand::Status),
        operator: Some(RunQueryFilterOperator::Equals),
        values: Some(vec!["Failed".to_owned()]),
        ..Default::default()
    };
    let mut query = RunFilterParameters { filters: Some(vec![only_failed]), ..RunFilterParameters::new(after, before) };

    let mut failed = Vec::new();
    loop {
        let body = query.clone().try_into()?;
        let page =
            client.pipeline_run_client().query_activity_runs(pipeline, run_id, body, None).await?.into_model()?;
        failed.extend(page.value.unwrap_or_default());
        // The continuation token of a page requests the next one.
        query.continuation_token = page.continuation_token;
        if query.continuation_token.is_none() {
            return Ok(failed);
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let status = self.run.status.as_deref().unwrap_or_default();
        let seconds = self.run.duration_in_ms.unwrap_or_default() / 1000;
        write!(f, "{status} after {seconds} s")?;
        if let Some(message) = self.run.message.as_deref().filter(|message| !message.is_empty()) {
            write!(f, ": {message}")?;
        }
        for activity in &self.failed {
            let name = activity.activity_name.as_deref().unwrap_or_default();
            let kind = activity.activity_type.as_deref().unwrap_or_default();
            // The error of an activity is any JSON; these are its usual members.
            let about = |member| Some(activity.error.as_ref()?.get(member)?.as_text()?.into_owned());
            let code = about("errorCode").unwrap_or_default();
            let message = about("message").unwrap_or_default();
            write!(f, "\n  {name} ({kind}) failed with {code}: {message}")?;
        }
        Ok(())
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (workspace, pipeline, parameters) = match arguments.as_slice() {
        [workspace, pipeline] => (workspace, pipeline, "{}"),
        [workspace, pipeline, parameters] => (workspace, pipeline, parameters.as_str()),
        _ => {
            eprintln!("usage: run_pipeline WORKSPACE PIPELINE [PARAMETERS AS A JSON OBJECT]");
            return ExitCode::FAILURE;
        }
    };
    match run(workspace, pipeline, parameters).await {
        Ok(outcome) => {
            println!("{outcome}");
            if outcome.succeeded() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(workspace: &str, pipeline: &str, parameters: &str) -> Result<Outcome> {
    let parameters: BTreeMap<String, Json> = serde_json::from_str(parameters).map_err(|error| {
        Error::with_error_fn(ErrorKind::DataConversion, error, || "the parameters are not a JSON object")
    })?;
    // Signs in as the developer does: Azure CLI or Azure Developer CLI.
    let credential = azure_identity::DeveloperToolsCredential::new(None)?;
    let client = ArtifactsClient::new(&format!("https://{workspace}.dev.azuresynapse.net"), credential, None)?;
    let (interval, deadline) = (Duration::from_secs(15), Duration::from_secs(2 * 60 * 60));
    run_pipeline(&client, pipeline, &parameters, interval, deadline).await
}
