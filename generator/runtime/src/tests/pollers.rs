//! Long-running operations: polling.

use super::models::SqlPool;
use super::support::{Clients as _, Script, ScriptedResponse, ok, quick, response};
use crate::runtime::{FinalState, LongRunningOperation, OperationStatus, RequestBuilder};
use azure_core::{
    Result,
    http::{
        Method, NoFormat, StatusCode,
        poller::{PollerOptions, PollerStatus},
    },
    time::Duration,
};
use futures::{StreamExt, TryStreamExt};
use std::future::IntoFuture;

/// The resource when the operation is done.
pub(super) const DONE: &str = r#"{"id": "done", "properties": {"provisioningState": "Succeeded"}}"#;

/// Returns the first request of an operation.
pub(super) fn request(service: &Script, method: Method) -> RequestBuilder {
    let client = service.client();
    let request = match method {
        Method::Delete => client.delete("/pools/a", &[]),
        Method::Get => client.get("/pools/a", &[]),
        Method::Patch => client.patch("/pools/a", &[]),
        Method::Post => client.post("/pools/a/pause", &[]),
        _ => client.put("/pools/a", &[]),
    };
    request.query("api-version", &"1")
}

/// Returns an operation whose polls are as close as its service allows.
pub(super) fn poller(service: &Script, method: Method, state: FinalState) -> LongRunningOperation<SqlPool> {
    request(service, method).begin("Pools.begin", state, quick()).unwrap()
}

/// Plays the script; returns the requests and the id of the result.
pub(super) async fn play(
    method: Method,
    state: FinalState,
    script: Vec<ScriptedResponse>,
) -> (Vec<String>, Result<String>) {
    let service = Script::new(script);
    let result = poller(&service, method, state).await;
    let result = result.and_then(|response| response.into_model()).map(|pool| pool.id.unwrap_or_default());
    assert!(result.is_err() || service.remaining() == 0, "the script was not played to its end");
    (service.lines(), result)
}

async fn succeeds(method: Method, script: Vec<ScriptedResponse>) -> Vec<String> {
    let (lines, result) = play(method, FinalState::Default, script).await;
    assert_eq!(result.unwrap(), "done");
    lines
}

const PUT: &str = "PUT /pools/a?api-version=1";
const GET: &str = "GET /pools/a?api-version=1";

#[tokio::test]
async fn status_monitor_after_any_first_status() {
    for (status, header) in [
        (201, "azure-asyncoperation"),
        // API Management.
        (200, "azure-asyncoperation"),
        (202, "azure-asyncoperation"),
        (202, "operation-location"),
        (204, "operation-location"),
    ] {
        let lines = succeeds(
            Method::Put,
            vec![
                response(status).header(header, "https://service.example/ops/1?t=a%2Bb").retry_now(),
                ok(r#"{"status": "InProgress"}"#).retry_now(),
                ok(r#"{"status": "Succeeded"}"#),
                ok(DONE),
            ],
        )
        .await;
        assert_eq!(lines, [PUT, "GET /ops/1?t=a%2Bb", "GET /ops/1?t=a%2Bb", GET]);
    }
}

#[tokio::test]
async fn status_monitor_has_precedence_over_the_first_body() {
    let first = response(200).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now();
    let script = vec![first.body(DONE), ok(r#"{"status": "Succeeded"}"#), ok(DONE)];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", GET]);
}

#[tokio::test]
async fn unknown_statuses_are_polled() {
    let words = ["Creating", "Updating", "Provisioning", "Created", "Pending", "", "Succeededish", "Dequeued"];
    let mut script = vec![response(201).header("azure-asyncoperation", "/ops/1").retry_now()];
    script.extend(words.map(|word| response(202).body(format!(r#"{{"status": "{word}"}}"#)).retry_now()));
    script.extend([ok(r#"{"status": "sUcCeEdEd"}"#), ok(DONE)]);
    let lines = succeeds(Method::Put, script).await;
    assert_eq!(lines.len(), words.len() + 3);
}

#[tokio::test]
async fn status_monitor_without_status() {
    let begin = || response(201).header("azure-asyncoperation", "/ops/1").retry_now();
    // By its provisioning state.
    let script = vec![
        begin(),
        ok(r#"{"properties": {"provisioningState": "Activating"}}"#).retry_now(),
        ok(r#"{"properties": {"provisioningState": "Succeeded"}}"#),
        ok(DONE),
    ];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", "GET /ops/1", GET]);
    // By its HTTP status.
    for last in
        [ok("{}"), response(200), response(204), response(201), ok(r#"{"status": null}"#), ok(r#"{"status": 3}"#)]
    {
        let script = vec![begin(), response(202).retry_now(), response(202).body("{}").retry_now(), last, ok(DONE)];
        assert_eq!(succeeds(Method::Put, script).await.len(), 5);
    }
}

#[tokio::test]
async fn a_location_until_it_is_no_longer_202() {
    for first in [201, 202] {
        let script = vec![
            response(first).header("location", "/results/1").retry_now(),
            response(202).retry_now(),
            response(202).body(r#"{"status": "Running"}"#).retry_now(),
            ok(DONE),
        ];
        let lines = succeeds(Method::Post, script).await;
        assert_eq!(lines[1..], ["GET /results/1", "GET /results/1", "GET /results/1"]);
    }
}

#[tokio::test]
async fn statuses_behind_a_location() {
    let begin = || response(202).header("location", "/results/1").retry_now();
    // About the operation, with a 200.
    let script = vec![begin(), ok(r#"{"status": "InProgress"}"#).retry_now(), ok(DONE)];
    assert_eq!(succeeds(Method::Post, script).await.len(), 3);
    // About the resource, which is still being made.
    let script = vec![begin(), ok(r#"{"properties": {"provisioningState": "Updating"}}"#).retry_now(), ok(DONE)];
    assert_eq!(succeeds(Method::Post, script).await.len(), 3);
    // A member of the result that only has the same name.
    for word in ["Online", "Completed", "Succeeded"] {
        let result = format!(r#"{{"id": "done", "status": "{word}"}}"#);
        assert_eq!(succeeds(Method::Post, vec![begin(), ok(&result)]).await.len(), 2);
    }
}

#[tokio::test]
async fn links_are_relative_and_the_newest_is_polled() {
    let script = vec![
        response(202).header("location", "ops/1").retry_now(),
        response(202).header("location", "2?x=1").retry_now(),
        response(202).retry_now(),
        response(202).header("location", "https://service.example/ops/3").retry_now(),
        response(202).header("location", "").retry_now(),
        ok(DONE),
    ];
    let lines = succeeds(Method::Put, script).await;
    assert_eq!(
        lines[1..],
        ["GET /pools/ops/1", "GET /pools/ops/2?x=1", "GET /pools/ops/2?x=1", "GET /ops/3", "GET /ops/3"]
    );
    let script = vec![
        response(201).header("azure-asyncoperation", "/ops/1").retry_now(),
        ok(r#"{"status": "Running"}"#).header("azure-asyncoperation", "/ops/2").retry_now(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", "GET /ops/2", GET]);
}

#[tokio::test]
async fn apim_links_are_polled_unchanged() {
    let link = "https://service.example/pools/a?api-version=2022-08-01&asyncId=5f&asyncCode=201";
    let script = vec![response(202).header("location", link).retry_now(), response(202).retry_now(), ok(DONE)];
    let line = "GET /pools/a?api-version=2022-08-01&asyncId=5f&asyncCode=201";
    assert_eq!(succeeds(Method::Put, script).await, [PUT, line, line]);
}

#[tokio::test]
async fn a_resource_by_its_provisioning_state() {
    for method in [Method::Put, Method::Patch] {
        let script = vec![
            response(201).body(r#"{"properties": {"provisioningState": "Creating"}}"#).retry_now(),
            ok(r#"{"properties": {"provisioningState": "Updating"}}"#).retry_now(),
            ok(DONE),
        ];
        assert_eq!(succeeds(method, script).await[1..], [GET, GET]);
    }
    // A resource without that state is there.
    let script = vec![
        response(200).body(r#"{"properties": {"provisioningState": "Creating"}}"#).retry_now(),
        ok(r#"{"id": "done", "properties": {}}"#),
    ];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, GET]);
}

#[tokio::test]
async fn done_at_once() {
    for body in [DONE, r#"{"id": "done"}"#, r#"{"id": "done", "status": "Failed"}"#] {
        assert_eq!(succeeds(Method::Put, vec![ok(body)]).await, [PUT]);
        assert_eq!(succeeds(Method::Post, vec![ok(body)]).await.len(), 1);
    }
    // The URL of an action is nothing to poll.
    let acting = r#"{"id": "done", "properties": {"provisioningState": "Updating"}}"#;
    assert_eq!(succeeds(Method::Post, vec![ok(acting)]).await.len(), 1);
    // A location beside a 200 is no link to follow.
    assert_eq!(succeeds(Method::Put, vec![ok(DONE).header("location", "/results/1")]).await, [PUT]);
}

#[tokio::test]
async fn an_empty_202_and_a_204() {
    // After a PUT or PATCH there is a resource to look at.
    let script = vec![response(202).retry_now(), response(202).retry_now(), ok(DONE)];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, GET, GET]);
    for method in [Method::Post, Method::Delete] {
        let service = Script::new([response(204)]);
        poller(&service, method, FinalState::Default).await.unwrap();
        assert_eq!(service.requests().len(), 1);
    }
    let service = Script::new([response(204)]);
    assert_eq!(poller(&service, Method::Put, FinalState::Default).await.unwrap().status(), StatusCode::NoContent);
}

#[tokio::test]
async fn later_requests_are_gets_without_headers_of_the_body() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", "/ops/1").retry_now(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ]);
    let content = SqlPool::default().try_into().unwrap();
    let poller: LongRunningOperation<SqlPool> = request(&service, Method::Put)
        .header("If-Match", &"\"1\"")
        .header("If-None-Match", &"*")
        .header("x-mine", &"1")
        .json(content)
        .begin("Pools.begin", FinalState::Default, quick())
        .unwrap();
    poller.await.unwrap();
    let [first, others @ ..] = &service.requests()[..] else { panic!("no request") };
    assert_eq!((first.body.as_str(), first.header("if-match")), ("{}", Some("\"1\"")));
    for seen in others {
        assert_eq!((seen.method, seen.body.as_str()), (Method::Get, ""));
        for name in ["content-type", "if-match", "if-none-match"] {
            assert_eq!(seen.header(name), None, "{name}");
        }
        assert_eq!((seen.header("x-mine"), seen.header("accept")), (Some("1"), Some("application/json")));
        assert_eq!(seen.header("authorization"), Some("Bearer the-token"));
    }
}

#[tokio::test]
async fn streaming_the_statuses() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", "/ops/1").retry_now(),
        ok(r#"{"id": "/ops/1", "name": "1", "status": "Running", "percentComplete": 40.5, "startTime": "2023-05-06T07:08:09", "properties": {"step": 2}}"#)
            .retry_now(),
        ok(r#"{"status": "Succeeded", "percentComplete": "odd", "endTime": 5}"#),
        ok(DONE),
    ]);
    let mut poller = poller(&service, Method::Put, FinalState::Default);
    let first = poller.next().await.unwrap().unwrap();
    assert_eq!(first.status, PollerStatus::InProgress);
    let second = poller.next().await.unwrap().unwrap();
    assert_eq!(second.status, PollerStatus::UnknownValue("Running".to_owned()));
    assert_eq!((second.name.as_deref(), second.percent_complete), (Some("1"), Some(40.5)));
    assert_eq!(second.start_time.unwrap().year(), 2023);
    assert_eq!(*second.unmodeled.get("properties").unwrap(), serde_json::json!({"step": 2}));
    let third = poller.next().await.unwrap().unwrap();
    assert_eq!((third.status, third.percent_complete), (PollerStatus::Succeeded, None));
    assert!(poller.next().await.is_none());
    assert!(poller.next().await.is_none());
    assert_eq!(poller.await.unwrap().into_model().unwrap().id.as_deref(), Some("done"));
}

#[tokio::test]
async fn every_status_can_be_read() {
    // Bodies that say nothing about the operation, or nothing at all.
    for (method, script) in [
        (Method::Put, vec![response(202).retry_now(), ok(DONE)]),
        (Method::Put, vec![ok("[1]")]),
        (
            Method::Post,
            vec![response(202).header("location", "/r").retry_now(), response(202).retry_now(), ok("\"text\"")],
        ),
        (Method::Post, vec![ok(r#"{"status": "Online"}"#)]),
        (Method::Delete, vec![response(202).header("location", "/r").retry_now(), response(404)]),
        (Method::Delete, vec![response(204)]),
    ] {
        let count = script.len();
        let service = Script::new(script);
        let states: Vec<_> = poller(&service, method, FinalState::Default).try_collect().await.unwrap();
        let mut words: Vec<_> = states.into_iter().map(|state| state.status).collect();
        assert_eq!(words.len(), count);
        assert_eq!(words.pop(), Some(PollerStatus::Succeeded));
        assert!(words.iter().all(|word| *word == PollerStatus::InProgress));
    }
}

#[tokio::test]
async fn progress_has_one_scale() {
    for (sent, expected) in [("0.5", 50.0), ("1.0", 100.0), ("0.0", 0.0), ("1", 1.0), ("37", 37.0), ("99.5", 99.5)] {
        let body = format!(r#"{{"status": "Running", "percentComplete": {sent}}}"#);
        let service = Script::new([response(202).header("azure-asyncoperation", "/ops/1"), ok(&body)]);
        let mut poller = poller(&service, Method::Put, FinalState::Default);
        poller.next().await.unwrap().unwrap();
        let status: OperationStatus = poller.next().await.unwrap().unwrap();
        assert_eq!(status.percent_complete, Some(expected), "{sent}");
        assert_eq!(status.to_string(), format!("Running ({expected:.0} %)"));
    }
}

/// The time between two polls, by a clock that jumps to the next event.
async fn pause(first: ScriptedResponse, frequency: Duration) -> std::time::Duration {
    let service = Script::new([first.header("location", "/r"), ok(DONE)]);
    let options = PollerOptions { frequency, ..Default::default() };
    let poller: LongRunningOperation<SqlPool> =
        request(&service, Method::Post).begin("Pools.begin", FinalState::Default, options).unwrap();
    let begin = tokio::time::Instant::now();
    poller.await.unwrap();
    begin.elapsed()
}

#[tokio::test(start_paused = true)]
async fn delays() {
    let seconds = std::time::Duration::from_secs;
    // `retry-after` rules in any of its spellings; nonsense in it neither stops anything nor makes it hot.
    for (name, value) in [
        ("retry-after", "0"),
        ("retry-after", "-5"),
        ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("retry-after-ms", "1"),
        ("x-ms-retry-after-ms", "1"),
        ("x-ms-retry-after-ms", "-9223372036854775808"),
    ] {
        let pause = pause(response(202).header(name, value), Duration::seconds(30)).await;
        assert!(pause >= seconds(1) && pause < seconds(2), "{name}: {value}: {pause:?}");
    }
    for (asked, expected) in [("7", 7), ("86400", 600), ("9223372036854775807", 600)] {
        let pause = pause(response(202).header("retry-after", asked), Duration::seconds(30)).await;
        assert!(pause >= seconds(expected) && pause < seconds(expected + 1), "{asked}: {pause:?}");
    }
    // Without it, the frequency does, also below a second.
    for milliseconds in [50, 2_000, 30_000] {
        let pause = pause(response(202), Duration::milliseconds(milliseconds as i64)).await;
        assert!(pause.as_millis().abs_diff(milliseconds) < 20, "{milliseconds}: {pause:?}");
    }
}

#[tokio::test]
async fn invalid_frequency() {
    for frequency in [Duration::ZERO, -Duration::SECOND] {
        let service = Script::new([]);
        let options = PollerOptions { frequency, ..Default::default() };
        let result: Result<LongRunningOperation<(), NoFormat>> =
            request(&service, Method::Put).begin("Pools.begin", FinalState::Default, options);
        assert!(result.unwrap_err().to_string().contains("is not positive"));
    }
}

#[tokio::test]
async fn operations_are_send() {
    let service = Script::new([response(202).header("location", "/r").retry_now(), ok(DONE)]);
    let poller = poller(&service, Method::Post, FinalState::Default);
    let result = tokio::spawn(IntoFuture::into_future(poller)).await.unwrap();
    assert_eq!(result.unwrap().into_model().unwrap().id.as_deref(), Some("done"));
}
