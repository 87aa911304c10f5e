//! Long-running operations that never end, vanish, or lead away.

use super::server::{End, Server, answer, bytes, json};
use super::{client_of, refused, retries, told};
use crate::runtime::{Client, FinalState, Limits, OperationStatus, ServiceError};
use crate::tests::{
    fake::{Clients as _, Reply, Service, ok, reply},
    models::SqlPool,
    pollers::{DONE, play, poller},
};
use azure_core::{
    Result,
    http::{
        Context, Method, Poller, RetryOptions,
        poller::{PollerOptions, PollerStatus},
    },
    time::{Duration, OffsetDateTime, to_rfc7231},
};
use futures::{StreamExt, TryStreamExt};
use std::{future::IntoFuture, time::Duration as StdDuration};
use tokio::time::Instant;

const RUNNING: &str = r#"{"status": "Running"}"#;

fn started() -> Reply {
    reply(202).header("azure-asyncoperation", "/ops/1").again()
}

fn begin(client: &Client, timeout: Duration) -> Poller<OperationStatus<SqlPool>> {
    let limits = Limits { timeout: Some(timeout), ..Limits::default() };
    let options = PollerOptions { context: Context::new().with_value(limits), ..PollerOptions::default() };
    client.put("/pools/a", &[]).poller("Pools.begin", FinalState::Default, options).unwrap()
}

/// What became of the operation, and how long it would have taken.
async fn run(method: Method, script: Vec<Reply>) -> (usize, Result<String>, StdDuration) {
    let begin = Instant::now();
    let (lines, result) = play(method, FinalState::Default, script).await;
    (lines.len(), result, begin.elapsed())
}

#[tokio::test]
async fn without_end_until_the_timeout() {
    let running = || ok(RUNNING).header("retry-after-ms", "20");
    let service = Service::new(std::iter::once(started()).chain(std::iter::repeat_with(running).take(1000)));
    let error = told(begin(&service.client(), Duration::milliseconds(300)).await);
    assert_eq!(error, "Pools.begin: not done after 300ms, the timeout in its context: timed out");
    assert!((2..100).contains(&service.seen().len()), "{}", service.seen().len());

    // The same for who looks at the states.
    let service = Service::new(std::iter::once(started()).chain(std::iter::repeat_with(running).take(1000)));
    let mut states: Vec<_> = begin(&service.client(), Duration::milliseconds(300)).collect().await;
    assert_eq!(told(states.pop().unwrap()), error);
    assert!(states.iter().all(Result::is_ok) && !states.is_empty());
}

/// The timeout ends a wait as well, and counts what came before it.
#[tokio::test]
async fn a_long_wait_until_the_timeout() {
    let service = Service::new([started(), ok(RUNNING).header("retry-after", "600"), ok(RUNNING)]);
    let clock = Instant::now();
    let error = told(begin(&service.client(), Duration::milliseconds(200)).await);
    assert_eq!(error, "Pools.begin: not done after 200ms, the timeout in its context: timed out");
    assert!(clock.elapsed() < StdDuration::from_secs(5));
    assert_eq!(service.seen().len(), 2);
}

#[tokio::test]
async fn silence_until_the_timeout() {
    let monitor = "azure-asyncoperation: /ops/1\r\nretry-after: 0\r\n";
    let silence = || bytes("").then(End::Hang);
    for script in [
        vec![silence()],
        vec![answer("202 Accepted", monitor, ""), silence()],
        vec![answer("202 Accepted", monitor, ""), json(r#"{"status": "Succeeded"}"#), silence()],
    ] {
        let requests = script.len();
        let server = Server::start(script).await;
        let (client, _) = client_of(&server, RetryOptions::default());
        let error = told(begin(&client, Duration::milliseconds(800)).await);
        assert_eq!(error, "Pools.begin: not done after 800ms, the timeout in its context: timed out");
        assert_eq!(server.seen().len(), requests);
    }
}

#[tokio::test(start_paused = true)]
async fn a_dropped_operation_is_not_asked_for_again() {
    let service = Service::new(std::iter::once(started()).chain(std::iter::repeat_with(|| ok(RUNNING)).take(1000)));
    let future = IntoFuture::into_future(poller(&service, Method::Put, FinalState::Default));
    assert!(tokio::time::timeout(StdDuration::from_secs(100), future).await.is_err());
    let asked = service.seen().len();
    assert_eq!(asked, 5, "every thirty seconds, from the beginning");
    tokio::time::sleep(StdDuration::from_secs(3600)).await;
    assert_eq!(service.seen().len(), asked);
}

#[tokio::test]
async fn broken_connections_on_the_way() {
    let monitor = "azure-asyncoperation: /ops/1\r\nretry-after: 0\r\n";
    let script = [
        answer("202 Accepted", monitor, "").then(End::Reset),
        bytes("").then(End::Close),
        answer("200 OK", "retry-after: 0\r\n", RUNNING).then(End::Cut),
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"status\"").then(End::Cut),
        json(r#"{"status": "Succeeded"}"#),
        json(DONE),
    ];
    let server = Server::start(script).await;
    let (client, _) = client_of(&server, retries(3));
    let result = begin(&client, Duration::seconds(20)).await.unwrap().into_model().unwrap();
    assert_eq!(result.id.as_deref(), Some("done"));
    assert_eq!(server.seen().len(), 6);
}

#[tokio::test]
async fn a_monitor_that_moves_to_another_host() {
    for header in ["azure-asyncoperation", "operation-location"] {
        for place in
            ["https://evil.example/ops/1", "https://service.example:8443/ops/1", "http://service.example/ops/1"]
        {
            let service = Service::new([started(), ok(RUNNING).header(header, place).again(), ok(DONE)]);
            let error = told(poller(&service, Method::Put, FinalState::Default).await);
            assert!(error.starts_with("Pools.begin: refused to follow a link to `http"), "{error}");
            assert_eq!((service.seen().len(), service.tokens()), (2, 1), "{place}");
        }
    }
    let begin = reply(202).header("location", "/results/1").again();
    let moved = reply(202).header("location", "https://evil.example/results/1").again();
    let service = Service::new([begin, moved, ok(DONE)]);
    let error = told(poller(&service, Method::Post, FinalState::Default).await);
    assert_eq!(
        error,
        "Pools.begin: refused to follow a link to `https://evil.example`, which has another host or port: this client \
         talks to `https://service.example` only"
    );
    assert_eq!(service.seen().len(), 2);
}

/// What was just made is not always visible at once.
#[tokio::test(start_paused = true)]
async fn not_found_at_first() {
    let missing = || reply(404).body(r#"{"error": {"code": "NotFound", "message": "no such operation"}}"#);
    let creating = || reply(201).body(r#"{"properties": {"provisioningState": "Creating"}}"#).again();
    for (method, first, last) in [
        (Method::Put, started(), vec![ok(r#"{"status": "Succeeded"}"#), ok(DONE)]),
        (Method::Delete, started(), vec![ok(r#"{"status": "Succeeded", "id": "done"}"#)]),
        (Method::Post, reply(202).header("location", "/results/1").again(), vec![ok(DONE)]),
        (Method::Put, creating(), vec![ok(DONE)]),
    ] {
        for times in 1..=4 {
            let missed = std::iter::repeat_with(missing).take(times);
            let script: Vec<_> = [first.clone()].into_iter().chain(missed).chain(last.clone()).collect();
            let requests = script.len();
            let (lines, result, waited) = run(method, script).await;
            assert_eq!((lines, result.unwrap().as_str()), (requests, "done"));
            // At the frequency of the options, as the service names no time.
            assert_eq!(waited.as_secs(), 30 * times as u64);
        }
        let script: Vec<_> = [first].into_iter().chain(std::iter::repeat_with(missing).take(5)).chain(last).collect();
        let (lines, result, _) = run(method, script).await;
        assert_eq!((lines, told(result).as_str()), (6, "Pools.begin: 404 Not Found (NotFound): no such operation"));
    }
}

/// Seen from outside, it runs.
#[tokio::test(start_paused = true)]
async fn the_states_while_nothing_is_found() {
    let missing = reply(404).body(r#"{"error": {"code": "NotFound"}, "status": "Failed"}"#).header("retry-after", "3");
    let service = Service::new([started(), missing, ok(r#"{"status": "Succeeded"}"#), ok(DONE)]);
    let clock = Instant::now();
    let states: Vec<_> = poller(&service, Method::Put, FinalState::Default).try_collect().await.unwrap();
    let states: Vec<_> = states.into_iter().map(|state| state.into_model().unwrap()).collect();
    let words: Vec<_> = states.iter().map(|state| state.status.clone()).collect();
    assert_eq!(words, [PollerStatus::InProgress, PollerStatus::InProgress, PollerStatus::Succeeded]);
    assert!(states.iter().all(|state| state.error.is_none()));
    assert_eq!(clock.elapsed().as_secs(), 3);
}

#[tokio::test(start_paused = true)]
async fn not_found_later_and_gone() {
    for (status, words) in [(404, "404 Not Found"), (410, "410 Gone")] {
        for first in [started(), reply(202).header("location", "/results/1").again()] {
            let running = reply(202).body(RUNNING).again();
            let script = vec![first, running, reply(status).body(r#"{"code": "Expired"}"#), ok(DONE)];
            let (lines, result, _) = run(Method::Put, script).await;
            assert_eq!((lines, told(result)), (3, format!("Pools.begin: {words} (Expired)")));
        }
        // Gone before it was there: nobody waits for it.
        let (lines, result, _) = run(Method::Put, vec![started(), reply(410), ok(DONE)]).await;
        assert_eq!((lines, told(result).as_str()), (2, "Pools.begin: 410 Gone"));
    }
}

#[tokio::test(start_paused = true)]
async fn failing_once_and_then_going_on() {
    for status in [408, 429, 500, 502, 503, 504] {
        let script = vec![
            started(),
            reply(status).body("<html>"),
            ok(RUNNING).again(),
            reply(status),
            ok(r#"{"status": "Succeeded"}"#),
            reply(status),
            ok(DONE),
        ];
        let (lines, result, _) = run(Method::Put, script).await;
        assert_eq!((lines, result.unwrap().as_str()), (7, "done"), "{status}");
    }
}

#[tokio::test(start_paused = true)]
async fn failing_without_end() {
    for status in [429, 500, 503] {
        let failing = std::iter::repeat_with(|| reply(status).body(r#"{"code": "Busy"}"#)).take(100);
        let service = Service::new(std::iter::once(started()).chain(failing));
        let error = refused(poller(&service, Method::Put, FinalState::Default).await);
        assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("Busy"));
        assert_eq!(error.http_status().map(u16::from), Some(status));
        // The first request, the first poll, and eight retries.
        assert_eq!(service.seen().len(), 10);
    }
}

#[tokio::test(start_paused = true)]
async fn any_other_status_is_an_error() {
    for status in [301, 302, 304, 307, 400, 401, 403, 409, 412, 501] {
        let script = [started(), reply(status).header("location", "/elsewhere"), ok(DONE)];
        let service = Service::new(script);
        let error = refused(poller(&service, Method::Put, FinalState::Default).await);
        assert_eq!((error.http_status().map(u16::from), service.seen().len()), (Some(status), 2));
    }
}

/// Who asks for less polls gets less.
#[tokio::test(start_paused = true)]
async fn a_long_frequency() {
    let service = Service::new([started(), ok(RUNNING), ok(r#"{"status": "Succeeded"}"#), ok(DONE)]);
    let options = PollerOptions { frequency: Duration::HOUR, ..PollerOptions::default() };
    let clock = Instant::now();
    let poller: Poller<OperationStatus<SqlPool>> =
        service.client().put("/pools/a", &[]).poller("Pools.begin", FinalState::Default, options).unwrap();
    poller.await.unwrap();
    assert_eq!(clock.elapsed().as_secs(), 3600);
}

/// Ten minutes is the longest that a service can make anybody wait for the next poll.
#[tokio::test(start_paused = true)]
async fn waits_without_measure() {
    let later = |seconds| to_rfc7231(&(OffsetDateTime::now_utc() + Duration::seconds(seconds)));
    for (header, value, seconds) in [
        ("retry-after", "599".to_owned(), 599..=599),
        ("retry-after", "601".to_owned(), 600..=600),
        ("retry-after", "31536000".to_owned(), 600..=600),
        ("retry-after", i64::MAX.to_string(), 600..=600),
        ("retry-after", later(60), 57..=60),
        ("retry-after", later(31_536_000), 600..=600),
        ("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT".to_owned(), 600..=600),
        ("retry-after", later(-60), 0..=0),
        ("retry-after", i64::MIN.to_string(), 0..=0),
        ("retry-after", "99999999999999999999".to_owned(), 30..=30),
        ("retry-after", "soon".to_owned(), 30..=30),
        ("retry-after", String::new(), 30..=30),
        ("retry-after-ms", i64::MAX.to_string(), 600..=600),
        ("x-ms-retry-after-ms", "5000".to_owned(), 5..=5),
    ] {
        let script = vec![started(), ok(RUNNING).header(header, &value), ok(r#"{"status": "Succeeded"}"#), ok(DONE)];
        let (_, result, waited) = run(Method::Put, script).await;
        assert_eq!(result.unwrap(), "done");
        assert!(seconds.contains(&waited.as_secs()), "{header}: {value}: {waited:?}");
    }
}
