//! Spans: one for each operation, whatever the number of its requests.

use super::models::{SqlPool, SqlPoolList};
use super::pollers::DONE;
use super::recorders::SpanRecorder;
use super::support::{ENDPOINT, Script, ok, quick, response};
use crate::runtime::{Call, Client, FinalState, LongRunningOperation, NextLink};
use azure_core::http::Pager;
use futures::TryStreamExt;

fn client(service: &Script, recorder: &SpanRecorder) -> Client {
    Client::new(ENDPOINT, [], recorder.options(service.options())).unwrap()
}

/// Checks that there is one span of an operation around those of its requests.
fn assert_spans(recorder: &SpanRecorder, name: &str, requests: usize) {
    let text = recorder.text();
    let lines: Vec<_> = text.lines().filter(|line| line.starts_with("start ") || line.starts_with("end ")).collect();
    let (first, last) = (format!("start {name}"), format!("end {name}"));
    let inner = ["start (request)", "end (request)"].repeat(requests);
    let expected: Vec<_> = [&first[..]].into_iter().chain(inner).chain([&last[..]]).collect();
    assert_eq!(lines, expected);
}

#[tokio::test]
async fn one_span_per_operation() {
    let recorder = SpanRecorder::default();
    let service = Script::new([ok("{}")]);
    let call: Call<'_, SqlPool> =
        client(&service, &recorder).get("/x", &[]).send("Pools.get", Default::default(), &[200]);
    call.await.unwrap();
    assert_spans(&recorder, "Pools.get", 1);

    let recorder = SpanRecorder::default();
    let service = Script::new([ok(r#"{"nextLink": "/2"}"#), ok(r#"{"nextLink": "/3"}"#), ok("{}")]);
    let pager: Pager<SqlPoolList> = client(&service, &recorder)
        .get("/x", &[])
        .pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200])
        .unwrap();
    pager.try_collect::<Vec<_>>().await.unwrap();
    assert_spans(&recorder, "Pools.list", 3);

    let recorder = SpanRecorder::default();
    let service = Script::new([
        response(202).header("azure-asyncoperation", "/ops/1").retry_now(),
        ok(r#"{"status": "Succeeded"}"#),
        ok(DONE),
    ]);
    let poller: LongRunningOperation<SqlPool> =
        client(&service, &recorder).put("/x", &[]).begin("Pools.begin_create", FinalState::Default, quick()).unwrap();
    poller.await.unwrap();
    assert_spans(&recorder, "Pools.begin_create", 3);
}
