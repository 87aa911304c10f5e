//! Long-running operations: waiting, watching, leaving and resuming.

use super::models::SqlPool;
use super::pollers::{DONE, poller, request};
use super::support::{Clients as _, Script, ScriptedResponse, UNFINISHED, error_output, ok, quick, response};
use crate::runtime::{FinalState, LongRunningOperation, LongRunningOptions, OperationToken, OperationUnfinished};
use azure_core::{
    Result,
    http::{Method, NoFormat},
};
use futures::{FutureExt, StreamExt, TryStreamExt};
use std::{
    future::IntoFuture,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::time::Instant;

const SIGNED: &str = "/ops/1?sig=s3cr3t";

fn started() -> ScriptedResponse {
    response(202).header("azure-asyncoperation", SIGNED).header("location", "/results/1")
}

fn running(percent: u8) -> ScriptedResponse {
    ok(format!(r#"{{"status": "Running", "percentComplete": {percent}}}"#))
}

fn succeeded() -> ScriptedResponse {
    ok(r#"{"status": "Succeeded"}"#)
}

fn script() -> [ScriptedResponse; 5] {
    [started(), running(10), running(60), succeeded(), ok(DONE)]
}

fn put(service: &Script) -> LongRunningOperation<SqlPool> {
    poller(service, Method::Put, FinalState::Default)
}

fn resume(service: &Script, token: &OperationToken) -> Result<LongRunningOperation<SqlPool>> {
    service.client().resume(token, Some(LongRunningOptions { method_options: quick() }))
}

async fn id(operation: LongRunningOperation<SqlPool>) -> String {
    operation.await.unwrap().into_model().unwrap().id.unwrap()
}

/// The steps of somebody who does not know the rules: each is allowed at any time.
#[tokio::test(start_paused = true)]
async fn any_order_of_calls() {
    for choices in 0..4_usize.pow(6) {
        let service = Script::new(script());
        let mut operation = put(&service);
        let mut seen = 0;
        for step in 0..6 {
            match choices / 4_usize.pow(step) % 4 {
                0 => seen += usize::from(operation.try_next().await.unwrap().is_some()),
                1 => drop(operation.start().await.unwrap()),
                // A future that is dropped while it waits loses nothing.
                2 => drop(operation.next().now_or_never()),
                _ => assert_eq!(operation.token().is_some(), !service.lines().is_empty(), "{choices}"),
            }
        }
        assert!(seen <= 4);
        assert_eq!(id(operation).await, "done", "{choices}");
        assert_eq!(service.lines().iter().filter(|line| line.starts_with("PUT")).count(), 1);
    }
}

#[tokio::test]
async fn progress() {
    let service = Script::new(script());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let lines = Arc::clone(&seen);
    let operation = put(&service).with_progress(move |status| lines.lock().unwrap().push(status.to_string()));
    assert_eq!(id(operation).await, "done");
    assert_eq!(*seen.lock().unwrap(), ["InProgress", "Running (10 %)", "Running (60 %)", "Succeeded"]);
    // A status is told once, whoever asked for it.
    let service = Script::new(script());
    seen.lock().unwrap().clear();
    let lines = Arc::clone(&seen);
    let mut operation = put(&service);
    operation.start().await.unwrap();
    let mut operation = operation.with_progress(move |status| lines.lock().unwrap().push(status.to_string()));
    assert_eq!(operation.try_next().await.unwrap().unwrap().to_string(), "InProgress");
    assert_eq!(id(operation).await, "done");
    assert_eq!(seen.lock().unwrap().len(), 4);
}

/// The first status is there before the first pause, and `start` does not wait at all.
#[tokio::test(start_paused = true)]
async fn the_start_is_at_once() {
    for first in [started(), started().header("retry-after", "120")] {
        let service = Script::new([first, succeeded(), ok(DONE)]);
        let clock = Instant::now();
        let mut operation: LongRunningOperation<SqlPool> =
            request(&service, Method::Put).begin("Pools.begin", FinalState::Default, Default::default()).unwrap();
        assert!(service.lines().is_empty() && operation.token().is_none());
        operation.start().await.unwrap();
        operation.try_next().await.unwrap().unwrap();
        assert_eq!((clock.elapsed(), service.lines().len()), (Duration::ZERO, 1));
        operation.await.unwrap();
        assert!(clock.elapsed() >= Duration::from_secs(30));
    }
}

/// Another client, which knows nothing but the text, comes to the same end from every step.
#[tokio::test]
async fn resumed_at_every_step() {
    for steps in 1..=4 {
        let service = Script::new(script());
        let mut operation = put(&service);
        for _ in 0..steps {
            operation.try_next().await.unwrap().unwrap();
        }
        let stored = operation.token().unwrap().as_str().to_owned();
        drop(operation);
        let rest = script().into_iter().skip(steps.min(3));
        let other = Script::new(rest);
        let token: OperationToken = stored.parse().unwrap();
        assert_eq!(id(resume(&other, &token).unwrap()).await, "done", "{steps}");
        assert!(other.lines().iter().all(|line| line.starts_with("GET ")), "{:?}", other.lines());
        assert_eq!(other.lines()[0], format!("GET {SIGNED}"));
        assert_eq!(other.remaining(), 0);
    }
}

/// What is known of the polling so far is in the token.
#[tokio::test]
async fn a_token_keeps_what_was_seen() {
    // The newest link, and that it was there: a 404 means that it is gone.
    let moved = running(1).header("azure-asyncoperation", "/ops/2");
    let service = Script::new([started(), moved]);
    let mut operation = put(&service);
    operation.try_next().await.unwrap();
    operation.try_next().await.unwrap();
    let other = Script::new([response(404)]);
    let error = resume(&other, &operation.token().unwrap()).unwrap().await.unwrap_err();
    assert_eq!((error.http_status().map(u16::from), other.lines()), (Some(404), vec!["GET /ops/2".to_owned()]));
    // Before that it may appear later, and the newest `Location` is where the result is.
    let service = Script::new([response(202).header("operation-location", "/ops/1").header("location", "/results/1")]);
    let mut operation = poller(&service, Method::Post, FinalState::Location);
    let token = operation.start().await.unwrap();
    let other = Script::new([response(404), response(404), succeeded(), ok(DONE)]);
    assert_eq!(id(resume(&other, &token).unwrap()).await, "done");
    assert_eq!(other.lines()[3], "GET /results/1");
}

/// Nothing has to be polled, or only the resource.
#[tokio::test]
async fn resumed_without_links() {
    let service = Script::new([ok(r#"{"properties": {"provisioningState": "Creating"}}"#)]);
    let token = put(&service).start().await.unwrap();
    let other = Script::new([ok(DONE)]);
    assert_eq!(id(resume(&other, &token).unwrap()).await, "done");
    assert_eq!(other.lines(), ["GET /pools/a?api-version=1"]);
    // Done at once: the resource is read.
    let token = put(&Script::new([ok(DONE)])).start().await.unwrap();
    assert_eq!(id(resume(&Script::new([ok(DONE)]), &token).unwrap()).await, "done");
    // The result of an action is nowhere else, and is not made up.
    let mut operation = poller(&Script::new([ok(DONE)]), Method::Post, FinalState::Default);
    let token = operation.start().await.unwrap();
    let error = resume(&Script::new([]), &token).unwrap_err();
    assert!(error.to_string().contains("its result was in the response to that request"), "{error}");
    assert_eq!(id(operation).await, "done");
    // Without a result there is nothing to miss.
    let service = Script::new([response(204)]);
    let mut operation: LongRunningOperation<(), NoFormat> =
        request(&service, Method::Post).begin("Pools.begin", FinalState::Default, quick()).unwrap();
    let token = operation.start().await.unwrap();
    let resumed: LongRunningOperation<(), NoFormat> = Script::new([]).client().resume(&token, None).unwrap();
    resumed.await.unwrap();
}

#[tokio::test]
async fn errors_after_the_start_carry_the_token() {
    let service = Script::new([started(), response(410), succeeded(), ok(DONE)]);
    let mut operation = put(&service);
    operation.try_next().await.unwrap();
    let error = operation.try_next().await.unwrap_err();
    assert_eq!(error.to_string(), format!("Pools.begin: 410 Gone{UNFINISHED}"));
    let unfinished = OperationUnfinished::from_error(&error).unwrap();
    assert_eq!(unfinished.token(), operation.token().as_ref());
    let other = Script::new([succeeded(), ok(DONE)]);
    assert_eq!(id(resume(&other, unfinished.token().unwrap()).unwrap()).await, "done");
    // The same operation goes on, too.
    assert_eq!(id(operation).await, "done");
    // An end, and what never began, have none.
    for script in [vec![started(), ok(r#"{"status": "Failed"}"#)], vec![response(409)], vec![]] {
        let mut operation = put(&Script::new(script));
        let error = loop {
            if let Err(error) = operation.try_next().await {
                break error;
            }
        };
        assert!(OperationUnfinished::from_error(&error).is_none(), "{error}");
        assert!(operation.try_next().await.unwrap().is_none());
        let again = operation.await.unwrap_err();
        assert_eq!(again.to_string(), "Pools.begin: the operation has ended, and its error was returned before");
    }
}

/// A link that nobody can follow leaves the resource.
#[tokio::test]
async fn a_start_with_a_bad_link() {
    let service = Script::new([response(201).header("azure-asyncoperation", "https://["), ok(DONE)]);
    let mut operation = put(&service);
    let error = operation.start().await.unwrap_err();
    assert!(OperationUnfinished::from_error(&error).unwrap().token().is_some(), "{error}");
    assert_eq!(id(operation).await, "done");
    assert_eq!(service.lines()[1], "GET /pools/a?api-version=1");
}

#[tokio::test]
async fn no_secrets_in_a_token() {
    let service = Script::new([started(), response(410)]);
    let mut operation: LongRunningOperation<SqlPool> = request(&service, Method::Put)
        .header("x-functions-key", &"k3y")
        .begin("Pools.begin", FinalState::Default, quick())
        .unwrap();
    let token = operation.start().await.unwrap();
    assert!(!token.as_str().contains("k3y") && !token.as_str().contains("the-token"), "{}", token.as_str());
    operation.try_next().await.unwrap();
    let error = operation.try_next().await.unwrap_err();
    for text in [format!("{token:?}"), format!("{operation:?}"), error_output(&error)] {
        assert!(text.contains("/ops/1") || text.contains("410"), "{text}");
        assert!(!text.contains("s3cr3t") && !text.contains("k3y"), "{text}");
    }
}

#[tokio::test]
async fn tokens_of_others() {
    let service = Script::new([started()]);
    let token = put(&service).start().await.unwrap();
    let error = service.client_at("https://other.example").unwrap().resume::<SqlPool, NoFormat>(&token, None);
    let error = error.unwrap_err().to_string();
    assert!(error.contains("is of an operation at https://service.example, not at https://other.example/"), "{error}");
    // A link to another origin gets no credential, whoever wrote the token.
    let forged = token.as_str().replace("https://service.example/ops/1", "https://evil.example/ops/1");
    let other = Script::new([succeeded(), ok(DONE)]);
    let error = resume(&other, &forged.parse().unwrap()).unwrap().await.unwrap_err().to_string();
    assert!(error.starts_with("resume: refused to follow a link to `https://evil.example`"), "{error}");
    assert_eq!((other.lines().len(), other.token_count()), (0, 0));
    for (text, problem) in [
        ("", "is not a JSON object"),
        ("[]", "is not a JSON object"),
        ("{}", "has no valid `version`"),
        (r#"{"version": 2}"#, "has version 2; this library knows 1"),
    ] {
        let error = text.parse::<OperationToken>().unwrap_err().to_string();
        assert_eq!(error, format!("the token of a long-running operation {problem}"));
    }
    // Each member is checked before anything is sent.
    let members: serde_json::Map<String, serde_json::Value> = serde_json::from_str(token.as_str()).unwrap();
    for name in members.keys().filter(|name| !["version", "accept", "location", "next"].contains(&name.as_str())) {
        for value in [serde_json::json!(null), serde_json::json!("odd"), serde_json::json!(-1)] {
            let mut members = members.clone();
            members.insert(name.clone(), value);
            let token = serde_json::Value::Object(members).to_string().parse().unwrap();
            let error = resume(&other, &token).unwrap_err().to_string();
            assert_eq!(error, format!("the token of a long-running operation has no valid `{name}`"));
        }
    }
}

#[tokio::test]
async fn resumed_operations_are_send() {
    let token = put(&Script::new([started()])).start().await.unwrap();
    let operation = resume(&Script::new([succeeded(), ok(DONE)]), &token).unwrap();
    tokio::spawn(IntoFuture::into_future(operation)).await.unwrap().unwrap();
}
