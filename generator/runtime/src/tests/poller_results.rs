//! Long-running operations: the source of the result.

use super::pollers::{DONE, play, poller, request};
use super::support::{Script, ScriptedResponse, UNFINISHED, ok, quick, response};
use crate::runtime::{
    FinalState::{
        self, AzureAsyncOperation, Default as Unsaid, Location, MonitorProperties, OperationLocation, OriginalUri,
    },
    LongRunningOperation,
};
use azure_core::http::{Method, NoFormat, StatusCode};

const ORIGINAL: &str = "GET /pools/a?api-version=1";
const ACTION: &str = "GET /pools/a/pause?api-version=1";

/// Plays an operation with both links whose status monitor succeeds with this body. Returns the fourth request.
async fn after_monitor(
    method: Method,
    state: FinalState,
    location: Option<&str>,
    monitor: &str,
    more: bool,
) -> Option<String> {
    let mut first = response(202).header("azure-asyncoperation", "/ops/1").retry_now();
    if let Some(location) = location {
        first = first.header("location", location);
    }
    let mut script = vec![first, ok(r#"{"status": "Running"}"#).retry_now(), ok(monitor)];
    if more {
        script.push(ok(DONE));
    }
    let (lines, result) = play(method, state, script).await;
    assert_eq!(result.unwrap(), "done", "{method:?} {state:?}");
    assert_eq!(lines[1..3], ["GET /ops/1", "GET /ops/1"]);
    lines.get(3).cloned()
}

#[tokio::test]
async fn result_after_a_status_monitor() {
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
async fn result_at_the_newest_location() {
    let script = vec![
        response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now(),
        ok(r#"{"status": "Running"}"#).header("location", "/results/2").retry_now(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ];
    let (lines, result) = play(Method::Post, Unsaid, script).await;
    assert_eq!((lines[3].as_str(), result.unwrap().as_str()), ("GET /results/2", "done"));
}

#[tokio::test]
async fn result_after_a_location() {
    let begin = || response(202).header("location", "/results/1").retry_now();
    let of = |lines: Vec<String>| lines.last().cloned().unwrap();
    // Its response is the result.
    for (method, state) in
        [(Method::Put, Unsaid), (Method::Post, Unsaid), (Method::Put, Location), (Method::Post, AzureAsyncOperation)]
    {
        let (lines, result) = play(method, state, vec![begin(), ok(DONE)]).await;
        assert_eq!((of(lines).as_str(), result.unwrap().as_str()), ("GET /results/1", "done"));
    }
    // Except without a body for a resource, or with another final state.
    for (last, state) in [(response(204), Unsaid), (response(200), Unsaid), (ok("{}"), OriginalUri)] {
        let (lines, result) = play(Method::Put, state, vec![begin(), last, ok(DONE)]).await;
        assert_eq!((of(lines).as_str(), result.unwrap().as_str()), (ORIGINAL, "done"));
    }
}

/// An action whose result is in the `properties` of its monitor, as the description tells: the result has no status.
#[tokio::test]
async fn result_in_the_monitor() {
    let inside = r#"{"status": "Succeeded", "name": "op", "properties": {"id": "done"}, "error": null}"#;
    let whole = r#"{"status": "Succeeded", "id": "done", "properties": null}"#;
    for (state, monitor, expected) in
        [(MonitorProperties, inside, "done"), (MonitorProperties, whole, "done"), (AzureAsyncOperation, whole, "done")]
    {
        let by_monitor = response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1");
        let script = vec![by_monitor.retry_now(), ok(monitor)];
        let (lines, result) = play(Method::Post, state, script).await;
        assert_eq!((lines.len(), result.unwrap().as_str()), (2, expected));
    }
}

async fn without_result(method: Method, script: Vec<ScriptedResponse>) -> (Vec<String>, StatusCode) {
    let service = Script::new(script);
    let poller: LongRunningOperation<(), NoFormat> =
        request(&service, method).begin("Pools.begin", FinalState::Default, quick()).unwrap();
    let status = poller.await.unwrap().status();
    assert_eq!(service.remaining(), 0);
    (service.lines(), status)
}

#[tokio::test]
async fn an_unused_result_is_not_fetched() {
    for method in [Method::Put, Method::Post, Method::Patch, Method::Delete] {
        let script = vec![
            response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now(),
            ok(r#"{"status": "Succeeded"}"#),
        ];
        let (lines, status) = without_result(method, script).await;
        assert_eq!((lines.len(), status), (2, StatusCode::Ok));
    }
}

#[tokio::test]
async fn deleted_resources() {
    let deleting = r#"{"properties": {"provisioningState": "Deleting"}}"#;
    let there = r#"{"properties": {"provisioningState": "Succeeded"}}"#;
    for (script, last) in [
        (
            vec![response(202).header("location", "/r").retry_now(), response(202).retry_now(), response(204)],
            StatusCode::NoContent,
        ),
        (vec![response(202).header("location", "/r").retry_now(), ok("")], StatusCode::Ok),
        // What was to be deleted is no longer there.
        (vec![response(202).header("location", "/r").retry_now(), response(404).body("{}")], StatusCode::NoContent),
        (vec![ok(deleting).retry_now(), ok(deleting).retry_now(), response(404)], StatusCode::NoContent),
        // Accepted, without a link: the resource is there until it is gone, whatever its state.
        (
            vec![response(202).retry_now(), ok(there).retry_now(), ok("{}").retry_now(), response(404)],
            StatusCode::NoContent,
        ),
        (vec![response(202).body(there).retry_now(), response(404)], StatusCode::NoContent),
        // The resource as it was.
        (vec![ok(there)], StatusCode::Ok),
        (vec![response(204)], StatusCode::NoContent),
        (vec![ok("{}")], StatusCode::Ok),
        // The monitor of API Management lies below the service, and is deleted with it.
        (
            vec![
                response(202).header("azure-asyncoperation", "/POOLS/A/operationresults/1").retry_now(),
                ok(r#"{"status": "InProgress"}"#).retry_now(),
                response(404),
            ],
            StatusCode::NoContent,
        ),
        (
            vec![
                response(202).header("azure-asyncoperation", "/pools/a/operationresults/1").retry_now(),
                response(404),
            ],
            StatusCode::NoContent,
        ),
        // Any other monitor that is gone says nothing, but the resource does.
        (
            vec![
                response(202).header("azure-asyncoperation", "/ops/1").retry_now(),
                ok(r#"{"status": "InProgress"}"#).retry_now(),
                response(404),
                response(404),
            ],
            StatusCode::NoContent,
        ),
    ] {
        assert_eq!(without_result(Method::Delete, script).await.1, last);
    }
}

/// A link to the result that has no resource, in spite of the description.
#[tokio::test]
async fn a_location_without_the_resource() {
    let status = ok(r#"{"status": "Succeeded", "name": "1", "properties": null}"#);
    for nothing in [response(204), response(404), ok(""), status] {
        for method in [Method::Put, Method::Patch] {
            let first = response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1");
            let script = vec![first.retry_now(), ok(r#"{"status": "Succeeded"}"#), nothing.clone(), ok(DONE)];
            let (lines, result) = play(method, Location, script).await;
            assert_eq!(
                (lines[2..].join(", "), result.unwrap()),
                (format!("GET /results/1, {ORIGINAL}"), "done".into())
            );
        }
    }
    // The only link, which answers with the status of the operation.
    let first = response(202).header("location", "/results/1").retry_now();
    let (lines, result) = play(Method::Put, Unsaid, vec![first, ok(r#"{"status": "Succeeded"}"#), ok(DONE)]).await;
    assert_eq!((lines.last().unwrap().as_str(), result.unwrap().as_str()), (ORIGINAL, "done"));
}

/// A link that is not needed is not judged.
#[tokio::test]
async fn malformed_links_that_are_not_followed() {
    for state in [Unsaid, Location, AzureAsyncOperation] {
        let first = response(202).header("azure-asyncoperation", "/ops/1").header("location", "https://[").retry_now();
        let script = vec![first, ok(r#"{"status": "Succeeded"}"#).header("location", "https://["), ok(DONE)];
        let (lines, result) = play(Method::Put, state, script).await;
        assert_eq!((lines.last().unwrap().as_str(), result.unwrap().as_str()), (ORIGINAL, "done"));
    }
}

/// The result is asked for as long as a poll is, and nobody takes its error for that of the operation.
#[tokio::test(start_paused = true)]
async fn error_of_the_result() {
    let begin = || response(201).header("azure-asyncoperation", "/ops/1").retry_now();
    let refused =
        |status| response(status).body(r#"{"error": {"code": "Forbidden", "message": "no reading"}}"#).retry_now();
    for (status, words) in [(403, "403 Forbidden"), (404, "404 Not Found")] {
        let script = |times: usize| {
            let refused = std::iter::repeat_with(|| refused(status)).take(times);
            [begin(), ok(r#"{"status": "Succeeded"}"#)].into_iter().chain(refused)
        };
        let (_, result) = play(Method::Put, Unsaid, script(5).chain([ok(DONE)]).collect()).await;
        assert_eq!(result.unwrap(), "done");
        let error = poller(&Script::new(script(6)), Method::Put, Unsaid).await.unwrap_err();
        assert_eq!(error.to_string(), format!("Pools.begin: {words} (Forbidden): no reading{UNFINISHED}"));
    }
}
