//! Long-running operations: where the result is.

use super::fake::{Reply, Service, ok, reply};
use super::pollers::{DONE, play, poller, request};
use crate::runtime::{
    FinalState::{self, AzureAsyncOperation, Default as Unsaid, Location, OperationLocation, OriginalUri},
    OperationStatus,
};
use azure_core::http::{Method, NoFormat, Poller, StatusCode};

const ORIGINAL: &str = "GET /pools/a?api-version=1";
const ACTION: &str = "GET /pools/a/pause?api-version=1";

/// Begins with both links and lets the monitor succeed with this body. The last line, if a fourth request was sent.
async fn after_monitor(
    method: Method,
    state: FinalState,
    location: Option<&str>,
    monitor: &str,
    more: bool,
) -> Option<String> {
    let mut first = reply(202).header("azure-asyncoperation", "/ops/1").again();
    if let Some(location) = location {
        first = first.header("location", location);
    }
    let mut script = vec![first, ok(r#"{"status": "Running"}"#).again(), ok(monitor)];
    if more {
        script.push(ok(DONE));
    }
    let (lines, result) = play(method, state, script).await;
    assert_eq!(result.unwrap(), "done", "{method:?} {state:?}");
    assert_eq!(lines[1..3], ["GET /ops/1", "GET /ops/1"]);
    lines.get(3).cloned()
}

#[tokio::test]
async fn after_a_monitor() {
    let plain = r#"{"status": "Succeeded", "id": "done"}"#;
    let pointing = r#"{"status": "Succeeded", "resourceLocation": "/made/1", "id": "done"}"#;
    let there = Some("/results/1");
    for (method, state, location, monitor, expected) in [
        // A PUT or PATCH made a resource.
        (Method::Put, Unsaid, None, plain, Some(ORIGINAL)),
        (Method::Put, Unsaid, there, plain, Some(ORIGINAL)),
        (Method::Patch, Unsaid, there, plain, Some(ORIGINAL)),
        (Method::Put, AzureAsyncOperation, there, plain, Some(ORIGINAL)),
        (Method::Patch, OperationLocation, None, plain, Some(ORIGINAL)),
        (Method::Put, OriginalUri, there, plain, Some(ORIGINAL)),
        (Method::Put, Location, there, plain, Some("GET /results/1")),
        (Method::Put, Location, None, plain, Some(ORIGINAL)),
        (Method::Put, Unsaid, None, pointing, Some("GET /made/1")),
        // A POST did something.
        (Method::Post, Unsaid, there, plain, Some("GET /results/1")),
        (Method::Post, Unsaid, None, plain, None),
        (Method::Post, Unsaid, there, pointing, Some("GET /made/1")),
        (Method::Post, Location, there, pointing, Some("GET /results/1")),
        (Method::Post, Location, None, plain, None),
        (Method::Post, AzureAsyncOperation, there, pointing, None),
        (Method::Post, OperationLocation, there, plain, None),
        (Method::Post, OriginalUri, there, plain, Some(ACTION)),
        // A GET computed something.
        (Method::Get, Unsaid, there, plain, Some("GET /results/1")),
        (Method::Get, AzureAsyncOperation, None, plain, None),
        // After a DELETE there is nothing.
        (Method::Delete, Unsaid, there, pointing, None),
        (Method::Delete, Location, there, plain, None),
        (Method::Delete, OriginalUri, there, plain, None),
    ] {
        let last = after_monitor(method, state, location, monitor, expected.is_some()).await;
        assert_eq!(last.as_deref(), expected, "{method:?} {state:?} {location:?}");
    }
}

#[tokio::test]
async fn the_newest_location_is_the_one() {
    let script = vec![
        reply(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").again(),
        ok(r#"{"status": "Running"}"#).header("location", "/results/2").again(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ];
    let (lines, result) = play(Method::Post, Unsaid, script).await;
    assert_eq!((lines[3].as_str(), result.unwrap().as_str()), ("GET /results/2", "done"));
}

#[tokio::test]
async fn after_a_location() {
    let begin = || reply(202).header("location", "/results/1").again();
    let of = |lines: Vec<String>| lines.last().cloned().unwrap();
    // What it gives is the result.
    for (method, state) in
        [(Method::Put, Unsaid), (Method::Post, Unsaid), (Method::Put, Location), (Method::Post, AzureAsyncOperation)]
    {
        let (lines, result) = play(method, state, vec![begin(), ok(DONE)]).await;
        assert_eq!((of(lines).as_str(), result.unwrap().as_str()), ("GET /results/1", "done"));
    }
    // Unless it gives nothing and there is a resource, or it is said otherwise.
    for (last, state) in [(reply(204), Unsaid), (reply(200), Unsaid), (ok("{}"), OriginalUri)] {
        let (lines, result) = play(Method::Put, state, vec![begin(), last, ok(DONE)]).await;
        assert_eq!((of(lines).as_str(), result.unwrap().as_str()), (ORIGINAL, "done"));
    }
}

async fn without_result(method: Method, script: Vec<Reply>) -> (Vec<String>, StatusCode) {
    let service = Service::new(script);
    let poller: Poller<OperationStatus<(), NoFormat>> =
        request(&service, method).poller("Pools.begin", FinalState::Default, Default::default()).unwrap();
    let status = poller.await.unwrap().status();
    assert_eq!(service.left(), 0);
    (service.lines(), status)
}

#[tokio::test]
async fn a_result_that_nobody_reads_is_not_fetched() {
    for method in [Method::Put, Method::Post, Method::Patch, Method::Delete] {
        let script = vec![
            reply(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").again(),
            ok(r#"{"status": "Succeeded"}"#),
        ];
        let (lines, status) = without_result(method, script).await;
        assert_eq!((lines.len(), status), (2, StatusCode::Ok));
    }
}

#[tokio::test]
async fn deleted_and_gone() {
    let deleting = r#"{"properties": {"provisioningState": "Deleting"}}"#;
    for (script, last) in [
        (vec![reply(202).header("location", "/r").again(), reply(202).again(), reply(204)], StatusCode::NoContent),
        (vec![reply(202).header("location", "/r").again(), ok("")], StatusCode::Ok),
        // What was to be deleted is no longer there.
        (vec![reply(202).header("location", "/r").again(), reply(404).body("{}")], StatusCode::NoContent),
        (vec![ok(deleting).again(), ok(deleting).again(), reply(404)], StatusCode::NoContent),
        (vec![reply(202)], StatusCode::Accepted),
        (vec![reply(204)], StatusCode::NoContent),
        (vec![ok("{}")], StatusCode::Ok),
    ] {
        assert_eq!(without_result(Method::Delete, script).await.1, last);
    }
}

#[tokio::test]
async fn a_result_that_cannot_be_fetched_is_an_error_of_its_own() {
    let service = Service::new([
        reply(201).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"status": "Succeeded"}"#),
        reply(403).body(r#"{"error": {"code": "Forbidden", "message": "no reading"}}"#),
    ]);
    let error = poller(&service, Method::Put, Unsaid).await.unwrap_err();
    assert_eq!(error.to_string(), "Pools.begin: 403 Forbidden (Forbidden): no reading");
}
