//! Long-running operations: how they fail.

use super::fake::{Reply, Service, ok, reply};
use super::pollers::{play, poller};
use crate::runtime::{FinalState, ServiceError};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{Method, StatusCode},
};
use futures::TryStreamExt;

async fn fails(method: Method, script: Vec<Reply>) -> Error {
    play(method, FinalState::Default, script).await.1.unwrap_err()
}

fn by_monitor() -> Reply {
    reply(201).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").again()
}

#[tokio::test]
async fn the_error_of_the_service_comes_out() {
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

#[tokio::test]
async fn failures_in_every_place() {
    let words = r#""error": {"code": "Quota", "message": "too many"}"#;
    let failed = format!(r#"{{"status": "Failed", {words}}}"#);
    let state = format!(r#"{{"properties": {{"provisioningState": "Failed", {words}}}}}"#);
    let both = format!(r#"{{"properties": {{"provisioningState": "Failed"}}, {words}}}"#);
    let flat = r#"{"status": "Failed", "code": "Quota", "message": "too many"}"#;
    let creating = r#"{"properties": {"provisioningState": "Creating"}}"#;
    let location = || reply(202).header("location", "/results/1").again();
    for script in [
        vec![by_monitor(), ok(&failed)],
        vec![by_monitor(), reply(202).body(&failed)],
        vec![by_monitor(), ok(flat)],
        vec![by_monitor(), ok(&state)],
        vec![location(), ok(&failed)],
        vec![location(), reply(202).body(&failed)],
        vec![location(), ok(&state)],
        vec![ok(&state)],
        vec![reply(201).body(&both)],
        vec![ok(creating).again(), ok(&both)],
    ] {
        let error = fails(Method::Put, script).await;
        assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed (Quota): too many");
    }
}

#[tokio::test]
async fn a_failure_without_words() {
    for body in
        [r#"{"status": "Failed"}"#, r#"{"status": "Failed", "error": null}"#, r#"{"status": "Failed", "error": {}}"#]
    {
        let error = fails(Method::Put, vec![by_monitor(), ok(body)]).await;
        assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed");
    }
}

#[tokio::test]
async fn a_failure_behind_a_location_never_looks_like_a_result() {
    for status in [200, 202] {
        let body = r#"{"id": "5f", "status": "Failed", "resultInfo": "conflict"}"#;
        let script = vec![reply(202).header("location", "/results/1").again(), reply(status).body(body)];
        let error = fails(Method::Post, script).await;
        assert_eq!(error.to_string(), "Pools.begin: the operation ended as Failed");
        assert_eq!(&*ServiceError::from_error(&error).unwrap().body, body.as_bytes());
    }
}

#[tokio::test]
async fn a_failed_apim_create_is_not_mistaken_for_the_resource() {
    // The plain resource would answer 404 after a failed create and 200 after a failed update. The link is asked instead.
    let link = "/pools/a?asyncId=5f";
    let script = vec![
        reply(202).header("location", link).again(),
        reply(202).again(),
        reply(400).body(r#"{"error": {"code": "ValidationError", "message": "bad host name"}}"#),
    ];
    let (lines, result) = play(Method::Put, FinalState::Default, script).await;
    assert_eq!(lines[2], format!("GET {link}"));
    assert_eq!(result.unwrap_err().to_string(), "Pools.begin: 400 Bad Request (ValidationError): bad host name");
}

#[tokio::test]
async fn requests_that_fail_on_the_way() {
    let body = r#"{"code": "Gone", "message": "expired"}"#;
    let error = fails(Method::Put, vec![reply(409).body(body)]).await;
    assert_eq!(error.to_string(), "Pools.begin: 409 Conflict (Gone): expired");
    // After something was found behind the link; before that, a 404 is waited out.
    let running = || ok(r#"{"status": "Running"}"#).again();
    let error = fails(Method::Put, vec![by_monitor(), running(), reply(404).body(body)]).await;
    assert_eq!(error.to_string(), "Pools.begin: 404 Not Found (Gone): expired");
    // A monitor that is gone says nothing about what it watched.
    assert!(fails(Method::Delete, vec![by_monitor(), running(), reply(404)]).await.http_status().is_some());
    let location = || reply(202).header("location", "/results/1").again();
    assert!(fails(Method::Put, vec![location(), reply(202).again(), reply(404)]).await.http_status().is_some());
}

#[tokio::test]
async fn a_monitor_that_is_no_object() {
    for body in ["<html>Sign in</html>", "[]", "\"Succeeded\"", "{\"status\": \"Succ"] {
        let error = fails(Method::Put, vec![by_monitor(), ok(body)]).await.to_string();
        assert_eq!(error, "Pools.begin: the monitor of the operation is no JSON object");
    }
}

#[tokio::test]
async fn a_resource_that_cannot_be_read_is_in_no_known_state() {
    let creating = r#"{"properties": {"provisioningState": "Creating"}}"#;
    for script in [vec![ok(&creating[..30])], vec![ok(creating).again(), ok("soon")]] {
        let error = fails(Method::Put, script).await;
        assert!(matches!(error.kind(), ErrorKind::DataConversion));
        assert_eq!(error.to_string(), "Pools.begin: the resource is no JSON");
    }
}

#[tokio::test]
async fn a_busy_monitor_is_asked_again() {
    let script = vec![
        by_monitor(),
        reply(429).header("retry-after", "0"),
        ok(r#"{"status": "Succeeded"}"#),
        ok(super::pollers::DONE),
    ];
    let (lines, result) = play(Method::Put, FinalState::Default, script).await;
    assert_eq!((lines.len(), result.unwrap().as_str()), (4, "done"));
}

#[tokio::test]
async fn a_stream_of_states_ends_with_the_error() {
    let failed = r#"{"status": "Failed", "error": {"code": "Conflict"}}"#;
    let service = Service::new([by_monitor(), ok(r#"{"status": "Running"}"#).again(), ok(failed)]);
    let mut poller = poller(&service, Method::Put, FinalState::Default);
    assert!(poller.try_next().await.unwrap().is_some());
    assert!(poller.try_next().await.unwrap().is_some());
    let error = poller.try_next().await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Conflict"));
    assert!(poller.try_next().await.unwrap().is_none());
}
