//! Long-running operations: how they are followed.

use super::fake::{Clients as _, Reply, Service, ok, reply};
use super::models::SqlPool;
use crate::runtime::{FinalState, OperationStatus, RequestBuilder};
use azure_core::{
    Result,
    http::{
        Method, NoFormat, Poller, StatusCode,
        poller::{PollerOptions, PollerStatus, StatusMonitor},
    },
    time::Duration,
};
use futures::{StreamExt, TryStreamExt};
use std::future::IntoFuture;

/// The resource when it is done.
pub(super) const DONE: &str = r#"{"id": "done", "properties": {"provisioningState": "Succeeded"}}"#;

/// What the tests of operations begin with.
pub(super) fn request(service: &Service, method: Method) -> RequestBuilder {
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

pub(super) fn poller(service: &Service, method: Method, state: FinalState) -> Poller<OperationStatus<SqlPool>> {
    request(service, method).poller("Pools.begin", state, Default::default()).unwrap()
}

/// Plays the script; gives the requests and the id of the result.
pub(super) async fn play(method: Method, state: FinalState, script: Vec<Reply>) -> (Vec<String>, Result<String>) {
    let service = Service::new(script);
    let result = poller(&service, method, state).await;
    let result = result.and_then(|response| response.into_model()).map(|pool| pool.id.unwrap_or_default());
    assert!(result.is_err() || service.left() == 0, "the script was not played to its end");
    (service.lines(), result)
}

async fn succeeds(method: Method, script: Vec<Reply>) -> Vec<String> {
    let (lines, result) = play(method, FinalState::Default, script).await;
    assert_eq!(result.unwrap(), "done");
    lines
}

const PUT: &str = "PUT /pools/a?api-version=1";
const GET: &str = "GET /pools/a?api-version=1";

#[tokio::test]
async fn a_monitor_whatever_the_first_status_is() {
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
                reply(status).header(header, "https://service.example/ops/1?t=a%2Bb").again(),
                ok(r#"{"status": "InProgress"}"#).again(),
                ok(r#"{"status": "Succeeded"}"#),
                ok(DONE),
            ],
        )
        .await;
        assert_eq!(lines, [PUT, "GET /ops/1?t=a%2Bb", "GET /ops/1?t=a%2Bb", GET]);
    }
}

#[tokio::test]
async fn a_monitor_wins_over_what_the_first_body_says() {
    let first = reply(200).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").again();
    let script = vec![first.body(DONE), ok(r#"{"status": "Succeeded"}"#), ok(DONE)];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", GET]);
}

#[tokio::test]
async fn every_unknown_word_keeps_waiting() {
    let words = ["Creating", "Updating", "Provisioning", "Created", "Pending", "", "Succeededish", "Dequeued"];
    let mut script = vec![reply(201).header("azure-asyncoperation", "/ops/1").again()];
    script.extend(words.map(|word| reply(202).body(format!(r#"{{"status": "{word}"}}"#)).again()));
    script.extend([ok(r#"{"status": "sUcCeEdEd"}"#), ok(DONE)]);
    let lines = succeeds(Method::Put, script).await;
    assert_eq!(lines.len(), words.len() + 3);
}

#[tokio::test]
async fn a_monitor_without_status() {
    let begin = || reply(201).header("azure-asyncoperation", "/ops/1").again();
    // By its provisioning state.
    let script = vec![
        begin(),
        ok(r#"{"properties": {"provisioningState": "Activating"}}"#).again(),
        ok(r#"{"properties": {"provisioningState": "Succeeded"}}"#),
        ok(DONE),
    ];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", "GET /ops/1", GET]);
    // By its HTTP status.
    for last in [ok("{}"), reply(200), reply(204), reply(201), ok(r#"{"status": null}"#), ok(r#"{"status": 3}"#)] {
        let script = vec![begin(), reply(202).again(), reply(202).body("{}").again(), last, ok(DONE)];
        assert_eq!(succeeds(Method::Put, script).await.len(), 5);
    }
}

#[tokio::test]
async fn a_location_until_it_is_no_longer_202() {
    for first in [201, 202] {
        let script = vec![
            reply(first).header("location", "/results/1").again(),
            reply(202).again(),
            reply(202).body(r#"{"status": "Running"}"#).again(),
            ok(DONE),
        ];
        let lines = succeeds(Method::Post, script).await;
        assert_eq!(lines[1..], ["GET /results/1", "GET /results/1", "GET /results/1"]);
    }
}

#[tokio::test]
async fn words_behind_a_location() {
    let begin = || reply(202).header("location", "/results/1").again();
    // About the operation, with a 200.
    let script = vec![begin(), ok(r#"{"status": "InProgress"}"#).again(), ok(DONE)];
    assert_eq!(succeeds(Method::Post, script).await.len(), 3);
    // About the resource, which is still being made.
    let script = vec![begin(), ok(r#"{"properties": {"provisioningState": "Updating"}}"#).again(), ok(DONE)];
    assert_eq!(succeeds(Method::Post, script).await.len(), 3);
    // A member of the result that only has the same name.
    for word in ["Online", "Completed", "Succeeded"] {
        let result = format!(r#"{{"id": "done", "status": "{word}"}}"#);
        assert_eq!(succeeds(Method::Post, vec![begin(), ok(&result)]).await.len(), 2);
    }
}

#[tokio::test]
async fn links_are_relative_to_their_request_and_the_newest_wins() {
    let script = vec![
        reply(202).header("location", "ops/1").again(),
        reply(202).header("location", "2?x=1").again(),
        reply(202).again(),
        reply(202).header("location", "https://service.example/ops/3").again(),
        reply(202).header("location", "").again(),
        ok(DONE),
    ];
    let lines = succeeds(Method::Put, script).await;
    assert_eq!(
        lines[1..],
        ["GET /pools/ops/1", "GET /pools/ops/2?x=1", "GET /pools/ops/2?x=1", "GET /ops/3", "GET /ops/3"]
    );
    let script = vec![
        reply(201).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"status": "Running"}"#).header("azure-asyncoperation", "/ops/2").again(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, "GET /ops/1", "GET /ops/2", GET]);
}

#[tokio::test]
async fn an_apim_link_is_polled_as_it_stands() {
    let link = "https://service.example/pools/a?api-version=2022-08-01&asyncId=5f&asyncCode=201";
    let script = vec![reply(202).header("location", link).again(), reply(202).again(), ok(DONE)];
    let line = "GET /pools/a?api-version=2022-08-01&asyncId=5f&asyncCode=201";
    assert_eq!(succeeds(Method::Put, script).await, [PUT, line, line]);
}

#[tokio::test]
async fn a_resource_by_its_provisioning_state() {
    for method in [Method::Put, Method::Patch] {
        let script = vec![
            reply(201).body(r#"{"properties": {"provisioningState": "Creating"}}"#).again(),
            ok(r#"{"properties": {"provisioningState": "Updating"}}"#).again(),
            ok(DONE),
        ];
        assert_eq!(succeeds(method, script).await[1..], [GET, GET]);
    }
    // A resource without that state is there.
    let script = vec![
        reply(200).body(r#"{"properties": {"provisioningState": "Creating"}}"#).again(),
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
    // After a PUT or PATCH there is a resource to look at, after anything else there is nothing.
    let script = vec![reply(202).again(), reply(202).again(), ok(DONE)];
    assert_eq!(succeeds(Method::Put, script).await, [PUT, GET, GET]);
    for method in [Method::Post, Method::Delete] {
        for status in [202, 204] {
            let service = Service::new([reply(status)]);
            poller(&service, method, FinalState::Default).await.unwrap();
            assert_eq!(service.seen().len(), 1);
        }
    }
    let service = Service::new([reply(204)]);
    assert_eq!(poller(&service, Method::Put, FinalState::Default).await.unwrap().status(), StatusCode::NoContent);
}

#[tokio::test]
async fn follow_ups_are_gets_without_what_was_about_the_body() {
    let service = Service::new([
        reply(202).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ]);
    let content = SqlPool::default().try_into().unwrap();
    let poller: Poller<OperationStatus<SqlPool>> = request(&service, Method::Put)
        .header("If-Match", &"\"1\"")
        .header("If-None-Match", &"*")
        .header("x-mine", &"1")
        .json(content)
        .poller("Pools.begin", FinalState::Default, Default::default())
        .unwrap();
    poller.await.unwrap();
    let [first, others @ ..] = &service.seen()[..] else { panic!("no request") };
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
async fn the_states_on_the_way() {
    let service = Service::new([
        reply(202).header("azure-asyncoperation", "/ops/1").again(),
        ok(r#"{"id": "/ops/1", "name": "1", "status": "Running", "percentComplete": 40.5, "startTime": "2023-05-06T07:08:09", "properties": {"step": 2}}"#)
            .again(),
        ok(r#"{"status": "Succeeded", "percentComplete": "odd", "endTime": 5}"#),
        ok(DONE),
    ]);
    let mut poller = poller(&service, Method::Put, FinalState::Default);
    let first = poller.next().await.unwrap().unwrap().into_model().unwrap();
    assert_eq!(first.status, PollerStatus::InProgress);
    let second = poller.next().await.unwrap().unwrap().into_model().unwrap();
    assert_eq!(second.status(), PollerStatus::UnknownValue("Running".to_owned()));
    assert_eq!((second.name.as_deref(), second.percent_complete), (Some("1"), Some(40.5)));
    assert_eq!(second.start_time.unwrap().year(), 2023);
    assert_eq!(second.unmodeled.get("properties").unwrap()["step"], 2);
    let third = poller.next().await.unwrap().unwrap().into_model().unwrap();
    assert_eq!((third.status, third.percent_complete), (PollerStatus::Succeeded, None));
    // Not beyond the last state: there, `azure_core` 1.1.0 panics.
    assert_eq!(poller.await.unwrap().into_model().unwrap().id.as_deref(), Some("done"));
}

#[tokio::test]
async fn every_state_can_be_read() {
    // Bodies that say nothing about the operation, or nothing at all.
    for (method, script) in [
        (Method::Put, vec![reply(202).again(), ok(DONE)]),
        (Method::Put, vec![ok("[1]")]),
        (Method::Post, vec![reply(202).header("location", "/r").again(), reply(202).again(), ok("\"text\"")]),
        (Method::Post, vec![ok(r#"{"status": "Online"}"#)]),
        (Method::Delete, vec![reply(202).header("location", "/r").again(), reply(404)]),
        (Method::Delete, vec![reply(204)]),
    ] {
        let count = script.len();
        let service = Service::new(script);
        let states: Vec<_> = poller(&service, method, FinalState::Default).try_collect().await.unwrap();
        let mut words: Vec<_> = states.into_iter().map(|state| state.into_model().unwrap().status).collect();
        assert_eq!(words.len(), count);
        assert_eq!(words.pop(), Some(PollerStatus::Succeeded));
        assert!(words.iter().all(|word| *word == PollerStatus::InProgress));
    }
}

#[tokio::test]
async fn waiting() {
    // `retry-after` rules, in any of its spellings; nonsense in it neither hurries nor stops anything.
    for (name, value) in [
        ("retry-after", "0"),
        ("retry-after", "-5"),
        ("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT"),
        ("retry-after-ms", "1"),
        ("x-ms-retry-after-ms", "1"),
        ("x-ms-retry-after-ms", "-9223372036854775808"),
    ] {
        let script = vec![reply(202).header("location", "/r").header(name, value), ok(DONE)];
        let begin = std::time::Instant::now();
        succeeds(Method::Post, script).await;
        assert!(begin.elapsed() < std::time::Duration::from_millis(900), "{name}: {value}");
    }
    // Without it, the frequency does.
    let service = Service::new([reply(202).header("location", "/r"), ok(DONE)]);
    let options = PollerOptions { frequency: Duration::SECOND, ..Default::default() };
    let poller: Poller<OperationStatus<SqlPool>> =
        request(&service, Method::Post).poller("Pools.begin", FinalState::Default, options).unwrap();
    let begin = std::time::Instant::now();
    poller.await.unwrap();
    assert!(begin.elapsed() >= std::time::Duration::from_secs(1));
}

#[tokio::test]
async fn a_wait_without_end_does_not_panic() {
    let service = Service::new([reply(202).header("location", "/r").header("retry-after", "9223372036854775807")]);
    let wait = IntoFuture::into_future(poller(&service, Method::Post, FinalState::Default));
    assert!(tokio::time::timeout(std::time::Duration::from_millis(100), wait).await.is_err());
}

#[tokio::test]
async fn a_frequency_under_a_second_is_an_error_and_no_panic() {
    for frequency in [Duration::milliseconds(100), Duration::ZERO, -Duration::SECOND] {
        let service = Service::new([]);
        let options = PollerOptions { frequency, ..Default::default() };
        let result: Result<Poller<OperationStatus<(), NoFormat>>> =
            request(&service, Method::Put).poller("Pools.begin", FinalState::Default, options);
        assert!(result.unwrap_err().to_string().contains("under one second"));
    }
}

#[tokio::test]
async fn pollers_are_send() {
    let service = Service::new([reply(202).header("location", "/r").again(), ok(DONE)]);
    let poller = poller(&service, Method::Post, FinalState::Default);
    let result = tokio::spawn(IntoFuture::into_future(poller)).await.unwrap();
    assert_eq!(result.unwrap().into_model().unwrap().id.as_deref(), Some("done"));
}
