//! Running a Synapse pipeline.

use std::{collections::BTreeMap, time::Duration};

use azure_core::http::StatusCode;
use azure_synapse_apim::{
    Json, ServiceError,
    synapse::artifacts::{ArtifactsClient, ArtifactsClientOptions},
};
use fake_service::{Script, ScriptedResponse, ok, response};
use serde_json::{Value, json};

use super::{assert_bearer, assert_request};

#[path = "../../examples/run_pipeline.rs"]
#[allow(dead_code, reason = "`main` is for the console")]
mod example;

const ENDPOINT: &str = "https://contoso.dev.azuresynapse.net";
const CREATE: &str = "https://contoso.dev.azuresynapse.net/pipelines/Load%20sales/createRun?api-version=2020-12-01";
const READ: &str = "https://contoso.dev.azuresynapse.net/pipelineruns/run-1?api-version=2020-12-01";
const QUERY: &str = "https://contoso.dev.azuresynapse.net/pipelines/Load%20sales/pipelineruns/run-1/queryActivityruns?api-version=2020-12-01";

/// Never waited for: these tests do not sleep.
const LONG: Duration = Duration::from_secs(60);

async fn run(service: &Script, interval: Duration, deadline: Duration) -> azure_core::Result<example::Outcome> {
    let options = ArtifactsClientOptions { client_options: service.options() };
    let client = ArtifactsClient::new(ENDPOINT, service.credential(), Some(options)).unwrap();
    let parameters: BTreeMap<String, Json> =
        [("day".to_owned(), "2026-01-31".into()), ("full".to_owned(), true.into())].into();
    example::run_pipeline(&client, "Load sales", &parameters, interval, deadline).await
}

fn created() -> ScriptedResponse {
    response(202).body(r#"{"runId":"run-1"}"#)
}

fn state(status: &str) -> ScriptedResponse {
    ok(json!({"runId": "run-1", "pipelineName": "Load sales", "status": status}).to_string())
}

fn ended(status: &str, message: &str) -> ScriptedResponse {
    ok(json!({
        "runId": "run-1",
        "pipelineName": "Load sales",
        "status": status,
        "message": message,
        "runStart": "2026-02-01T05:00:00Z",
        "runEnd": "2026-02-01T05:01:23.5Z",
        "durationInMs": 83500,
    })
    .to_string())
}

/// The query for the failed activities of the run above: a day more on both sides.
fn query(token: Option<&str>) -> Value {
    let mut query = json!({
        "filters": [{"operand": "Status", "operator": "Equals", "values": ["Failed"]}],
        "lastUpdatedAfter": "2026-01-31T05:00:00Z",
        "lastUpdatedBefore": "2026-02-02T05:01:23.5Z",
    });
    if let Some(token) = token {
        query["continuationToken"] = token.into();
    }
    query
}

#[tokio::test]
async fn waits_for_a_final_status() {
    let service = Script::new([
        created(),
        state("Queued"),
        state("InProgress"),
        state("Canceling"),
        state("A state of tomorrow"),
        ended("Succeeded", ""),
    ]);
    let outcome = run(&service, Duration::ZERO, LONG).await.unwrap();
    assert!(outcome.succeeded());
    assert_eq!(outcome.to_string(), "Succeeded after 83 s");

    let seen = service.requests();
    assert_eq!(seen.len(), 6);
    assert_request(&seen[0], "POST", CREATE, Some(&json!({"day": "2026-01-31", "full": true})));
    for read in &seen[1..] {
        assert_request(read, "GET", READ, None);
    }
    assert_bearer(&service, "https://dev.azuresynapse.net/.default");
}

#[tokio::test]
async fn a_failed_run_names_its_failed_activities_of_all_pages() {
    let copy = json!({
        "activityName": "Copy", "activityType": "Copy", "status": "Failed",
        "error": {"errorCode": "2200", "message": "the file is not there", "failureType": "UserError", "target": "Copy"},
    });
    let check = json!({
        "activityName": "Check", "activityType": "Lookup", "status": "Failed",
        "error": {"errorCode": "2100", "message": "no such table", "failureType": "UserError", "target": "Check"},
    });
    let service = Script::new([
        created(),
        ended("Failed", "Operation on target Copy failed"),
        ok(json!({"value": [copy], "continuationToken": "more"}).to_string()),
        ok(json!({"value": [check]}).to_string()),
    ]);
    let outcome = run(&service, Duration::ZERO, LONG).await.unwrap();
    assert!(!outcome.succeeded());
    assert_eq!(
        outcome.to_string(),
        "Failed after 83 s: Operation on target Copy failed\n  \
         Copy (Copy) failed with 2200: the file is not there\n  \
         Check (Lookup) failed with 2100: no such table"
    );

    let seen = service.requests();
    assert_eq!(seen.len(), 4);
    assert_request(&seen[1], "GET", READ, None);
    assert_request(&seen[2], "POST", QUERY, Some(&query(None)));
    assert_request(&seen[3], "POST", QUERY, Some(&query(Some("more"))));
    assert_bearer(&service, "https://dev.azuresynapse.net/.default");
}

#[tokio::test]
async fn a_cancelled_run_is_not_a_success() {
    let service = Script::new([created(), ended("Cancelled", "by Jane"), ok(r#"{"value":[]}"#)]);
    let outcome = run(&service, Duration::ZERO, LONG).await.unwrap();
    assert!(!outcome.succeeded());
    assert_eq!(outcome.to_string(), "Cancelled after 83 s: by Jane");
    assert_request(&service.requests()[2], "POST", QUERY, Some(&query(None)));
}

#[tokio::test]
async fn the_deadline_ends_the_wait_only() {
    // The next look would be after the deadline, so it is not waited for either.
    let service = Script::new([created(), state("InProgress")]);
    let error = run(&service, LONG, Duration::from_secs(59)).await.err().unwrap();
    assert_eq!(error.to_string(), "run run-1 is still InProgress after 59 s; it goes on");

    let seen = service.requests();
    assert_eq!(seen.len(), 2);
    assert_request(&seen[1], "GET", READ, None);
}

#[tokio::test]
async fn missing_pipeline() {
    let body = r#"{"error":{"code":"PipelineNotFound","message":"there is no pipeline Load sales"}}"#;
    let service = Script::new([response(404).body(body)]);
    let error = run(&service, Duration::ZERO, LONG).await.err().unwrap();
    let service_error = ServiceError::from_error(&error).unwrap();
    assert_eq!(service_error.status, StatusCode::NotFound);
    assert_eq!(service_error.code.as_deref(), Some("PipelineNotFound"));
    assert_eq!(
        error.to_string(),
        "Pipeline.create_pipeline_run: 404 Not Found (PipelineNotFound): there is no pipeline Load sales"
    );
    assert_eq!(service.requests().len(), 1);
}
