//! Long-running operations: failures.

use super::pollers::{play, poller};
use super::support::{Script, ScriptedResponse, UNFINISHED, ok, response};
use crate::runtime::{FinalState, OperationUnfinished, ServiceError};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{Method, StatusCode},
};
use futures::TryStreamExt;

async fn fails(method: Method, script: Vec<ScriptedResponse>) -> Error {
    play(method, FinalState::Default, script).await.1.unwrap_err()
}

fn by_monitor() -> ScriptedResponse {
    response(201).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now()
}

#[tokio::test]
async fn service_error_of_a_failed_operation() {
    for word in ["Failed", "Canceled", "Cancelled", "failed", "CANCELED"] {
        let body = format!(
            r#"{{"status": "{word}", "error": {{"code": "Conflict", "message": "in \"use\"", "details": [{{"code": "A", "message": "b"}}]}}}}"#
        );
        let error = fails(Method::Put, vec![by_monitor(), ok(&body).header("x-ms-request-id", "id-1")]).await;
        assert_eq!(
            error.to_string(),
            format!("Pools.begin: the operation ended as {word} (Conflict): in \"use\"; A: b [request id-1]")
        );
        let found = ServiceError::from_error(&error).unwrap();
        assert_eq!((found.status, found.code.as_deref()), (StatusCode::Ok, Some("Conflict")));
        match error.kind() {
            ErrorKind::HttpResponse { status, error_code, raw_response: Some(raw) } => {
                assert_eq!((*status, error_code.as_deref()), (StatusCode::Ok, Some("Conflict")));
                assert_eq!(&**raw.body(), body.as_bytes());
            }
            other => panic!("another kind: {other:?}"),
        }
    }
}

/// The message of an operation that failed with the code `Quota`.
const QUOTA: &str = "Pools.begin: the operation ended as Failed (Quota): too many";

#[tokio::test]
async fn failures_in_every_response() {
    let words = r#""error": {"code": "Quota", "message": "too many"}"#;
    let failed = format!(r#"{{"status": "Failed", {words}}}"#);
    let state = format!(r#"{{"properties": {{"provisioningState": "Failed", {words}}}}}"#);
    let both = format!(r#"{{"properties": {{"provisioningState": "Failed"}}, {words}}}"#);
    let flat = r#"{"status": "Failed", "code": "Quota", "message": "too many"}"#;
    let creating = r#"{"properties": {"provisioningState": "Creating"}}"#;
    let location = || response(202).header("location", "/results/1").retry_now();
    for script in [
        vec![by_monitor(), ok(&failed)],
        vec![by_monitor(), response(202).body(&failed)],
        vec![by_monitor(), ok(flat)],
        vec![by_monitor(), ok(&state)],
        vec![location(), ok(&failed)],
        vec![location(), response(202).body(&failed)],
        vec![location(), ok(&state)],
        vec![ok(&state)],
        vec![response(201).body(&both)],
        vec![ok(creating).retry_now(), ok(&both)],
    ] {
        assert_eq!(fails(Method::Put, script).await.to_string(), QUOTA);
    }
}

/// A failure that has no word for the status, or has it where no other service does.
#[tokio::test]
async fn failures_without_the_usual_status() {
    let words = r#""code": "Quota", "message": "too many""#;
    let nested = format!(r#"{{"error": {{{words}}}}}"#);
    let named = format!(r#"{{"id": "/ops/1", "name": "1", "error": {{{words}}}, "properties": null}}"#);
    let flat = format!("{{{words}}}");
    let capital = format!(r#"{{"Status": "Failed", "error": {{{words}}}}}"#);
    let inner = format!(r#"{{"properties": {{"status": "Failed"}}, "error": {{{words}}}}}"#);
    let top = format!(r#"{{"provisioningState": "Failed", "error": {{{words}}}}}"#);
    let number = format!(r#"{{"status": 409, "error": {{{words}}}}}"#);
    let location = || response(202).header("location", "/results/1").retry_now();
    for method in [Method::Put, Method::Patch, Method::Post, Method::Delete] {
        for body in [&nested, &named, &flat, &capital, &inner, &top, &number] {
            // A state of the resource beside a 202 is that of before.
            let statuses: &[u16] = if body == &top { &[200, 201] } else { &[200, 201, 202] };
            for &status in statuses {
                let answer = || response(status).body(body);
                for script in [vec![by_monitor(), answer()], vec![location(), answer()]] {
                    assert_eq!(fails(method, script).await.to_string(), QUOTA, "{method:?} {status} {body}");
                }
            }
        }
        for body in [&nested, &named, &flat, &number] {
            assert_eq!(fails(method, vec![ok(body)]).await.to_string(), QUOTA, "{method:?} {body}");
        }
    }
}

/// Members of a result that have the names of an error, and errors that do not count.
#[tokio::test]
async fn results_that_look_like_failures() {
    let location = || response(202).header("location", "/results/1").retry_now();
    for body in [
        r#"{"id": "done", "error": null}"#,
        r#"{"id": "done", "error": {}}"#,
        r#"{"id": "done", "error": {"code": "Old"}, "properties": {}}"#,
        r#"{"id": "done", "code": "A", "message": "B", "runId": "1"}"#,
        r#"{"id": "done", "status": "Succeeded", "error": {"code": "Warning"}}"#,
    ] {
        for script in [vec![location(), ok(body)], vec![ok(body)]] {
            let (_, result) = play(Method::Post, FinalState::Default, script).await;
            assert_eq!(result.unwrap(), "done", "{body}");
        }
    }
    // An operation that says that it runs has not ended, whatever else it says.
    let running = ok(r#"{"status": "InProgress", "error": {"code": "Retrying"}}"#).retry_now();
    let script = vec![by_monitor(), running, ok(r#"{"status": "Succeeded"}"#), ok(super::pollers::DONE)];
    assert_eq!(play(Method::Put, FinalState::Default, script).await.1.unwrap(), "done");
}

/// Without a link nobody can tell how a started action ends, so it is never a success.
#[tokio::test]
async fn a_202_without_a_link() {
    let error = fails(Method::Post, vec![response(202)]).await;
    let message = "Pools.begin: the response has no link to the status of the operation";
    assert_eq!(error.to_string(), format!("{message}{UNFINISHED}"));
    assert!(OperationUnfinished::from_error(&error).unwrap().token().is_none());
    // What is deleted is asked for until it is gone, and may not go.
    let there = ok(r#"{"properties": {"provisioningState": "Failed"}}"#);
    let error = fails(Method::Delete, vec![response(202).retry_now(), there]).await;
    assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed");
}

#[tokio::test]
async fn failure_without_a_message() {
    for body in
        [r#"{"status": "Failed"}"#, r#"{"status": "Failed", "error": null}"#, r#"{"status": "Failed", "error": {}}"#]
    {
        let error = fails(Method::Put, vec![by_monitor(), ok(body)]).await;
        assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed");
    }
}

#[tokio::test]
async fn a_failure_behind_a_location_is_not_a_result() {
    for status in [200, 202] {
        let body = r#"{"id": "5f", "status": "Failed", "resultInfo": "conflict"}"#;
        let script = vec![response(202).header("location", "/results/1").retry_now(), response(status).body(body)];
        let error = fails(Method::Post, script).await;
        assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed");
        assert_eq!(&*ServiceError::from_error(&error).unwrap().body, body.as_bytes());
    }
}

#[tokio::test]
async fn a_failed_apim_create_is_not_the_resource() {
    // The status of the resource would be 404 after a failed create and 200 after a failed update. The link is polled.
    let link = "/pools/a?asyncId=5f";
    let script = vec![
        response(202).header("location", link).retry_now(),
        response(202).retry_now(),
        response(400).body(r#"{"error": {"code": "ValidationError", "message": "bad host name"}}"#),
    ];
    let (lines, result) = play(Method::Put, FinalState::Default, script).await;
    assert_eq!(lines[2], format!("GET {link}"));
    assert_eq!(result.unwrap_err().to_string(), "Pools.begin: 400 Bad Request (ValidationError): bad host name");
}

#[tokio::test]
async fn failed_requests() {
    let body = r#"{"code": "Gone", "message": "expired"}"#;
    let error = fails(Method::Put, vec![response(409).body(body)]).await;
    assert_eq!(error.to_string(), "Pools.begin: 409 Conflict (Gone): expired");
    // After another status behind the link; before that, a 404 is polled again.
    let running = || ok(r#"{"status": "Running"}"#).retry_now();
    let error = fails(Method::Put, vec![by_monitor(), running(), response(404).body(body)]).await;
    assert_eq!(error.to_string(), format!("Pools.begin: 404 Not Found (Gone): expired{UNFINISHED}"));
    // A missing status monitor says nothing about the resource, which is asked.
    let script = vec![by_monitor(), running(), response(404).body(body), ok(super::pollers::DONE)];
    let (lines, result) = play(Method::Delete, FinalState::Default, script).await;
    assert_eq!(lines.last().unwrap(), "GET /pools/a?api-version=1");
    assert_eq!(result.unwrap_err().to_string(), format!("Pools.begin: 404 Not Found (Gone): expired{UNFINISHED}"));
    let location = || response(202).header("location", "/results/1").retry_now();
    assert!(
        fails(Method::Put, vec![location(), response(202).retry_now(), response(404)]).await.http_status().is_some()
    );
}

#[tokio::test]
async fn malformed_status_monitor() {
    for body in ["<html>Sign in</html>", "[]", "\"Succeeded\"", "{\"status\": \"Succ"] {
        let error = fails(Method::Put, vec![by_monitor(), ok(body)]).await.to_string();
        assert_eq!(error, format!("Pools.begin: the status monitor of the operation is not a JSON object{UNFINISHED}"));
    }
}

#[tokio::test]
async fn malformed_resource() {
    let creating = r#"{"properties": {"provisioningState": "Creating"}}"#;
    for script in [vec![ok(&creating[..30])], vec![ok(creating).retry_now(), ok("soon")]] {
        let error = fails(Method::Put, script).await;
        assert!(matches!(error.kind(), ErrorKind::DataConversion));
        assert_eq!(error.to_string(), format!("Pools.begin: the resource is not JSON{UNFINISHED}"));
    }
}

#[tokio::test]
async fn throttled_status_monitor() {
    let script = vec![
        by_monitor(),
        response(429).header("retry-after", "0"),
        ok(r#"{"status": "Succeeded"}"#),
        ok(super::pollers::DONE),
    ];
    let (lines, result) = play(Method::Put, FinalState::Default, script).await;
    assert_eq!((lines.len(), result.unwrap().as_str()), (4, "done"));
}

#[tokio::test]
async fn a_stream_of_statuses_ends_with_the_error() {
    let failed = r#"{"status": "Failed", "error": {"code": "Conflict"}}"#;
    let service = Script::new([by_monitor(), ok(r#"{"status": "Running"}"#).retry_now(), ok(failed)]);
    let mut poller = poller(&service, Method::Put, FinalState::Default);
    assert!(poller.try_next().await.unwrap().is_some());
    assert!(poller.try_next().await.unwrap().is_some());
    let error = poller.try_next().await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Conflict"));
    assert!(poller.try_next().await.unwrap().is_none());
}
