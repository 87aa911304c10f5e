//! Long-running operations that never end, disappear, or move to another origin.

use super::server::{End, Server, bytes, http_response, json};
use super::{redacted_error, redacted_message, retries, server_client};
use crate::runtime::{Client, FinalState, Limits, LongRunningOperation, ServiceError};
use crate::tests::{
    models::SqlPool,
    pollers::{DONE, request},
    support::{Clients as _, Script, ScriptedResponse, UNFINISHED, ok, response},
};
use azure_core::{
    Result,
    http::{
        Context, Method, RetryOptions,
        poller::{PollerOptions, PollerStatus},
    },
    time::{Duration, OffsetDateTime, to_rfc7231},
};
use futures::{StreamExt, TryStreamExt};
use std::{future::IntoFuture, time::Duration as StdDuration};
use tokio::time::Instant;

const RUNNING: &str = r#"{"status": "Running"}"#;

fn started() -> ScriptedResponse {
    response(202).header("azure-asyncoperation", "/ops/1").retry_now()
}

fn begin(client: &Client, timeout: Duration) -> LongRunningOperation<SqlPool> {
    let limits = Limits { timeout: Some(timeout), ..Limits::default() };
    let options = PollerOptions { context: Context::new().with_value(limits), frequency: Duration::milliseconds(10) };
    client.put("/pools/a", &[]).begin("Pools.begin", FinalState::Default, options).unwrap()
}

/// Returns an operation with the default options.
fn poller(service: &Script, method: Method) -> LongRunningOperation<SqlPool> {
    request(service, method).begin("Pools.begin", FinalState::Default, PollerOptions::default()).unwrap()
}

/// Runs an operation; returns the number of requests, the result and the duration.
async fn run(method: Method, script: Vec<ScriptedResponse>) -> (usize, Result<String>, StdDuration) {
    let begin = Instant::now();
    let service = Script::new(script);
    let result = poller(&service, method).await.and_then(|response| response.into_model());
    assert!(result.is_err() || service.remaining() == 0, "the script was not played to its end");
    (service.requests().len(), result.map(|pool| pool.id.unwrap_or_default()), begin.elapsed())
}

#[tokio::test]
async fn timeout_of_an_endless_operation() {
    let running = || ok(RUNNING).header("retry-after-ms", "20");
    let service = Script::new(std::iter::once(started()).chain(std::iter::repeat_with(running).take(1000)));
    let error = redacted_message(begin(&service.client(), Duration::milliseconds(300)).await);
    let words = "Pools.begin: not completed within 300ms, the limit in `Limits::timeout`: timed out";
    assert_eq!(error, format!("{words}{UNFINISHED}"));
    assert!((2..100).contains(&service.requests().len()), "{}", service.requests().len());

    // The same for a stream of statuses.
    let service = Script::new(std::iter::once(started()).chain(std::iter::repeat_with(running).take(1000)));
    let mut states: Vec<_> = begin(&service.client(), Duration::milliseconds(300)).collect().await;
    assert_eq!(redacted_message(states.pop().unwrap()), error);
    assert!(states.iter().all(Result::is_ok) && !states.is_empty());
}

/// The timeout includes delays.
#[tokio::test]
async fn timeout_during_a_delay() {
    let service = Script::new([started(), ok(RUNNING).header("retry-after", "600"), ok(RUNNING)]);
    let clock = Instant::now();
    let error = redacted_message(begin(&service.client(), Duration::milliseconds(200)).await);
    let words = "Pools.begin: not completed within 200ms, the limit in `Limits::timeout`: timed out";
    assert_eq!(error, format!("{words}{UNFINISHED}"));
    assert!(clock.elapsed() < StdDuration::from_secs(5));
    assert_eq!(service.requests().len(), 2);
}

#[tokio::test]
async fn timeout_without_response() {
    let monitor = "azure-asyncoperation: /ops/1\r\nretry-after: 0\r\n";
    let silence = || bytes("").then(End::Hang);
    for script in [
        vec![silence()],
        vec![http_response("202 Accepted", monitor, ""), silence()],
        vec![http_response("202 Accepted", monitor, ""), json(r#"{"status": "Succeeded"}"#), silence()],
    ] {
        let requests = script.len();
        let server = Server::start(script).await;
        let (client, _) = server_client(&server, RetryOptions::default());
        let error = redacted_message(begin(&client, Duration::milliseconds(800)).await);
        let words = "Pools.begin: not completed within 800ms, the limit in `Limits::timeout`: timed out";
        let end = if requests == 1 { "; whether the operation was started is not known" } else { UNFINISHED };
        assert_eq!(error, format!("{words}{end}"));
        assert_eq!(server.requests().len(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_operation_is_not_polled() {
    let service = Script::new(std::iter::once(started()).chain(std::iter::repeat_with(|| ok(RUNNING)).take(1000)));
    let future = IntoFuture::into_future(poller(&service, Method::Put));
    assert!(tokio::time::timeout(StdDuration::from_secs(100), future).await.is_err());
    let asked = service.requests().len();
    assert_eq!(asked, 5, "every thirty seconds, from the beginning");
    tokio::time::sleep(StdDuration::from_secs(3600)).await;
    assert_eq!(service.requests().len(), asked);
}

#[tokio::test]
async fn broken_connections_are_retried() {
    let monitor = "azure-asyncoperation: /ops/1\r\nretry-after: 0\r\n";
    let script = [
        http_response("202 Accepted", monitor, "").then(End::Reset),
        bytes("").then(End::Close),
        http_response("200 OK", "retry-after: 0\r\n", RUNNING).then(End::Cut),
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"status\"").then(End::Cut),
        json(r#"{"status": "Succeeded"}"#),
        json(DONE),
    ];
    let server = Server::start(script).await;
    let (client, _) = server_client(&server, retries(3));
    let result = begin(&client, Duration::seconds(20)).await.unwrap().into_model().unwrap();
    assert_eq!(result.id.as_deref(), Some("done"));
    assert_eq!(server.requests().len(), 6);
}

#[tokio::test]
async fn status_monitor_at_another_origin() {
    for header in ["azure-asyncoperation", "operation-location"] {
        for place in
            ["https://evil.example/ops/1", "https://service.example:8443/ops/1", "http://service.example/ops/1"]
        {
            let service = Script::new([started(), ok(RUNNING).header(header, place).retry_now(), ok(DONE)]);
            let error = redacted_message(poller(&service, Method::Put).await);
            assert!(error.starts_with("Pools.begin: refused to follow a link to `http"), "{error}");
            assert_eq!((service.requests().len(), service.token_count()), (2, 1), "{place}");
        }
    }
    let begin = response(202).header("location", "/results/1").retry_now();
    let moved = response(202).header("location", "https://evil.example/results/1").retry_now();
    let service = Script::new([begin, moved, ok(DONE)]);
    let error = redacted_message(poller(&service, Method::Post).await);
    let words = "Pools.begin: refused to follow a link to `https://evil.example`, which has another host or port: this client \
         talks to `https://service.example` only";
    assert_eq!(error, format!("{words}{UNFINISHED}"));
    assert_eq!(service.requests().len(), 2);
}

/// New resources are not always visible at once.
#[tokio::test(start_paused = true)]
async fn not_found_before_any_other_status() {
    let missing = || response(404).body(r#"{"error": {"code": "NotFound", "message": "no such operation"}}"#);
    let creating = || response(201).body(r#"{"properties": {"provisioningState": "Creating"}}"#).retry_now();
    for (method, first, last) in [
        (Method::Put, started(), vec![ok(r#"{"status": "Succeeded"}"#), ok(DONE)]),
        (Method::Delete, started(), vec![ok(r#"{"status": "Succeeded", "id": "done"}"#)]),
        (Method::Post, response(202).header("location", "/results/1").retry_now(), vec![ok(DONE)]),
        (Method::Put, creating(), vec![ok(DONE)]),
    ] {
        for times in 1..=4 {
            let missed = std::iter::repeat_with(missing).take(times);
            let script: Vec<_> = [first.clone()].into_iter().chain(missed).chain(last.clone()).collect();
            let requests = script.len();
            let (lines, result, waited) = run(method, script).await;
            assert_eq!((lines, result.unwrap().as_str()), (requests, "done"));
            // The first time is the shortest, then the frequency of the options counts, as the service names no time.
            assert_eq!(waited.as_secs(), 1 + 30 * times as u64);
        }
        let script: Vec<_> = [first].into_iter().chain(std::iter::repeat_with(missing).take(5)).chain(last).collect();
        let (lines, result, _) = run(method, script).await;
        // After a DELETE the resource is asked, which is still there.
        let requests = if method == Method::Delete { 7 } else { 6 };
        assert_eq!(
            (lines, redacted_message(result)),
            (requests, format!("Pools.begin: 404 Not Found (NotFound): no such operation{UNFINISHED}"))
        );
    }
}

/// The status is that of a running operation.
#[tokio::test(start_paused = true)]
async fn status_while_not_found() {
    let missing =
        response(404).body(r#"{"error": {"code": "NotFound"}, "status": "Failed"}"#).header("retry-after", "3");
    let service = Script::new([started(), missing, ok(r#"{"status": "Succeeded"}"#), ok(DONE)]);
    let clock = Instant::now();
    let states: Vec<_> = poller(&service, Method::Put).try_collect().await.unwrap();
    let words: Vec<_> = states.iter().map(|state| state.status.clone()).collect();
    assert_eq!(words, [PollerStatus::InProgress, PollerStatus::InProgress, PollerStatus::Succeeded]);
    assert!(states.iter().all(|state| state.error.is_none()));
    assert_eq!(clock.elapsed().as_secs(), 1 + 3);
}

#[tokio::test(start_paused = true)]
async fn not_found_later_and_410() {
    for (status, words) in [(404, "404 Not Found"), (410, "410 Gone")] {
        for first in [started(), response(202).header("location", "/results/1").retry_now()] {
            let running = response(202).body(RUNNING).retry_now();
            let script = vec![first, running, response(status).body(r#"{"code": "Expired"}"#), ok(DONE)];
            let (lines, result, _) = run(Method::Put, script).await;
            assert_eq!((lines, redacted_message(result)), (3, format!("Pools.begin: {words} (Expired){UNFINISHED}")));
        }
        // A 410 is an error, also before any other status.
        let (lines, result, _) = run(Method::Put, vec![started(), response(410), ok(DONE)]).await;
        assert_eq!((lines, redacted_message(result)), (2, format!("Pools.begin: 410 Gone{UNFINISHED}")));
    }
}

#[tokio::test(start_paused = true)]
async fn transient_errors_are_retried() {
    for status in [408, 429, 500, 502, 503, 504] {
        let script = vec![
            started(),
            response(status).body("<html>"),
            ok(RUNNING).retry_now(),
            response(status),
            ok(r#"{"status": "Succeeded"}"#),
            response(status),
            ok(DONE),
        ];
        let (lines, result, _) = run(Method::Put, script).await;
        assert_eq!((lines, result.unwrap().as_str()), (7, "done"), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn persistent_errors() {
    for status in [429, 500, 503] {
        let failing = std::iter::repeat_with(|| response(status).body(r#"{"code": "Busy"}"#)).take(100);
        let service = Script::new(std::iter::once(started()).chain(failing));
        let error = redacted_error(poller(&service, Method::Put).await);
        assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Busy"));
        assert_eq!(error.http_status().map(u16::from), Some(status));
        // The first request, and six polls, five of which are passed over, with eight retries each.
        assert_eq!(service.requests().len(), 1 + 6 * 9);
    }
}

#[tokio::test(start_paused = true)]
async fn other_statuses_are_errors() {
    for status in [301, 302, 304, 307, 400, 412] {
        let script = [started(), response(status).header("location", "/elsewhere"), ok(DONE)];
        let service = Script::new(script);
        let error = redacted_error(poller(&service, Method::Put).await);
        assert_eq!((error.http_status().map(u16::from), service.requests().len()), (Some(status), 2));
    }
}

/// These say nothing about the operation, and the retry policy does not repeat them.
#[tokio::test(start_paused = true)]
async fn statuses_that_are_passed_over() {
    for status in [401, 403, 409, 501] {
        let script = |times: usize| {
            let refused = std::iter::repeat_with(move || response(status)).take(times);
            [started()].into_iter().chain(refused).chain([ok(r#"{"status": "Succeeded"}"#), ok(DONE)])
        };
        let (lines, result, waited) = run(Method::Put, script(5).collect()).await;
        assert_eq!((lines, result.unwrap().as_str(), waited.as_secs()), (8, "done", 1 + 5 * 30));
        // Any other answer begins the count anew, and what is returned in the end can be asked again.
        let service = Script::new(script(6));
        let mut operation = poller(&service, Method::Put);
        operation.try_next().await.unwrap();
        let error = redacted_error(operation.try_next().await);
        assert_eq!((error.http_status().map(u16::from), service.requests().len()), (Some(status), 7));
        assert_eq!(operation.await.unwrap().into_model().unwrap().id.as_deref(), Some("done"));
    }
}

/// The frequency may be long.
#[tokio::test(start_paused = true)]
async fn a_long_frequency() {
    let service = Script::new([started(), ok(RUNNING), ok(r#"{"status": "Succeeded"}"#), ok(DONE)]);
    let options = PollerOptions { frequency: Duration::HOUR, ..PollerOptions::default() };
    let clock = Instant::now();
    let poller: LongRunningOperation<SqlPool> =
        service.client().put("/pools/a", &[]).begin("Pools.begin", FinalState::Default, options).unwrap();
    poller.await.unwrap();
    assert_eq!(clock.elapsed().as_secs(), 1 + 3600);
}

/// The longest delay between two polls is ten minutes.
#[tokio::test(start_paused = true)]
async fn retry_after_is_limited() {
    let later = |seconds| to_rfc7231(&(OffsetDateTime::now_utc() + Duration::seconds(seconds)));
    for (header, value, seconds) in [
        ("retry-after", "599".to_owned(), 599..=599),
        ("retry-after", "601".to_owned(), 600..=600),
        ("retry-after", "31536000".to_owned(), 600..=600),
        ("retry-after", i64::MAX.to_string(), 600..=600),
        ("retry-after", later(60), 57..=60),
        ("retry-after", later(31_536_000), 600..=600),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT".to_owned(), 600..=600),
        ("retry-after", later(-60), 1..=1),
        ("retry-after", i64::MIN.to_string(), 1..=1),
        ("retry-after", "99999999999999999999".to_owned(), 30..=30),
        ("retry-after", "soon".to_owned(), 30..=30),
        ("retry-after", String::new(), 30..=30),
        ("retry-after-ms", i64::MAX.to_string(), 600..=600),
        ("x-ms-retry-after-ms", "5000".to_owned(), 5..=5),
    ] {
        let script = vec![started(), ok(RUNNING).header(header, &value), ok(r#"{"status": "Succeeded"}"#), ok(DONE)];
        let (_, result, waited) = run(Method::Put, script).await;
        assert_eq!(result.unwrap(), "done");
        // The pause before the first poll is the shortest.
        let waited = waited - StdDuration::from_secs(1);
        assert!(seconds.contains(&waited.as_secs()), "{header}: {value}: {waited:?}");
    }
}
