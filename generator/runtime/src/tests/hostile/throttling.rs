//! Throttling: retries, and the limit of `retry-after`.

use super::{get, redacted_error, redacted_message, request, without_retries};
use crate::runtime::{Client, Download, FinalState, LongRunningOperation, NextLink, ServiceError};
use crate::tests::{
    models::{SqlPool, SqlPoolList},
    support::{Clients as _, Script, ScriptedResponse, UNFINISHED, ok, quick, response},
};
use azure_core::{
    http::{NoFormat, Pager, RequestContent},
    time::{Duration, OffsetDateTime, to_rfc7231},
};
use futures::TryStreamExt;
use tokio::time::Instant;

const BUSY: [(u16, &str); 2] = [(429, "429 Too Many Requests"), (503, "503 Service Unavailable")];

fn busy(status: u16) -> ScriptedResponse {
    response(status).body(r#"{"error": {"code": "Busy", "message": "later"}}"#)
}

/// Returns the seconds until the response, and the number of requests.
async fn seconds(script: Vec<ScriptedResponse>) -> (u64, usize) {
    let service = Script::new(script);
    let clock = Instant::now();
    get(&service.client()).await.unwrap();
    assert_eq!(service.remaining(), 0);
    (clock.elapsed().as_secs(), service.requests().len())
}

#[tokio::test(start_paused = true)]
async fn retries_without_retry_after_are_limited() {
    for (status, words) in BUSY {
        let service = Script::new(std::iter::repeat_with(|| busy(status)).take(100));
        let clock = Instant::now();
        let error = redacted_message(get(&service.client()).await);
        assert_eq!(error, format!("Pools.get: {words} (Busy): later"));
        // One try and eight retries with exponential backoff of at most half a minute.
        assert_eq!((service.requests().len(), service.token_count()), (9, 1));
        assert!((70..90).contains(&clock.elapsed().as_secs()), "{:?}", clock.elapsed());
    }
}

#[tokio::test(start_paused = true)]
async fn retries_with_retry_after_are_limited() {
    for (status, words) in BUSY {
        let service = Script::new(std::iter::repeat_with(|| busy(status).header("retry-after", "40")).take(100));
        let clock = Instant::now();
        let error = redacted_error(get(&service.client()).await);
        assert_eq!(error.to_string(), format!("Pools.get: {words} (Busy): later; retry after 40s"));
        assert_eq!(ServiceError::from_error(&error).unwrap().retry_after, Some(Duration::seconds(40)));
        assert_eq!((service.requests().len(), clock.elapsed().as_secs()), (9, 320));
    }
}

#[tokio::test(start_paused = true)]
async fn retry_after_is_honoured() {
    let later = |seconds| to_rfc7231(&(OffsetDateTime::now_utc() + Duration::seconds(seconds)));
    for (status, _) in BUSY {
        for (header, value, expected) in [
            ("retry-after", "7".to_owned(), 7..=7),
            ("retry-after", "600".to_owned(), 600..=600),
            ("retry-after", later(60), 57..=60),
            ("retry-after-ms", "9000".to_owned(), 9..=9),
            ("x-ms-retry-after-ms", "600000".to_owned(), 600..=600),
            // Shorter than the delay of the retry policy, or invalid.
            ("retry-after", "0".to_owned(), 0..=1),
            ("retry-after", later(-3600), 0..=1),
            ("retry-after", "-31536000".to_owned(), 0..=1),
            ("retry-after", i64::MIN.to_string(), 0..=1),
            ("retry-after", "99999999999999999999".to_owned(), 0..=1),
            ("retry-after", "1e3".to_owned(), 0..=1),
            ("retry-after", "tomorrow".to_owned(), 0..=1),
        ] {
            let (waited, requests) = seconds(vec![busy(status).header(header, &value), ok("{}")]).await;
            assert!(expected.contains(&waited), "{header}: {value}: {waited}");
            assert_eq!(requests, 2);
        }
    }
}

/// The caller decides about a delay of more than ten minutes.
#[tokio::test(start_paused = true)]
async fn too_long_retry_after_is_an_error() {
    for (status, words) in BUSY {
        for (header, value, wait) in [
            ("retry-after", "601".to_owned(), "10m1s"),
            ("retry-after", "31536000".to_owned(), "365d"),
            ("retry-after", i64::MAX.to_string(), "106751991167300d15h30m7s"),
            ("retry-after-ms", "600001".to_owned(), "10m1ms"),
            ("x-ms-retry-after-ms", i64::MAX.to_string(), "106751991167d7h12m55s807ms"),
        ] {
            let service = Script::new([busy(status).header(header, &value), ok("{}")]);
            let clock = Instant::now();
            let error = redacted_error(get(&service.client()).await);
            assert_eq!(error.to_string(), format!("Pools.get: {words} (Busy): later; retry after {wait}"));
            let found = ServiceError::from_error(&error).unwrap();
            assert!(found.retry_after.unwrap() > Duration::minutes(10));
            assert_eq!((found.operation, found.code.as_deref()), ("Pools.get", Some("Busy")));
            assert_eq!(error.http_status().map(u16::from), Some(status));
            assert_eq!((service.requests().len(), clock.elapsed().as_secs()), (1, 0));
        }
        // A date.
        let service = Script::new([busy(status).header("retry-after", "Fri, 31 Dec 9999 23:59:59 GMT"), ok("{}")]);
        assert!(redacted_message(get(&service.client()).await).contains("; retry after "));
        assert_eq!(service.requests().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn too_long_retry_after_of_every_operation() {
    let year = || busy(429).header("retry-after", "31536000");
    let words = "429 Too Many Requests (Busy): later; retry after 365d";
    let start = |client: &Client| -> LongRunningOperation<SqlPool> {
        client.put("/x", &[]).begin("Pools.begin", FinalState::Default, quick()).unwrap()
    };
    let started = || response(202).header("azure-asyncoperation", "/ops/1").retry_now();
    let service = Script::new([
        year(),
        ok(r#"{"value": [{"id": "1"}], "nextLink": "/2"}"#),
        year(),
        year(),
        started(),
        year(),
        started(),
        ok(r#"{"status": "Succeeded"}"#),
        year(),
    ]);
    let client = service.client();
    let clock = Instant::now();
    let download: Download<'_> = request(&client).download("Files.get", Default::default(), &[200]);
    assert_eq!(redacted_message(download.await), format!("Files.get: {words}"));
    let mut pager: Pager<SqlPoolList> =
        request(&client).pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200]).unwrap();
    assert!(pager.try_next().await.unwrap().is_some());
    assert_eq!(redacted_message(pager.try_next().await), format!("Pools.list: {words}"));
    for end in ["", UNFINISHED, UNFINISHED] {
        assert_eq!(redacted_message(start(&client).await), format!("Pools.begin: {words}{end}"));
    }
    assert_eq!((service.remaining(), clock.elapsed().as_secs()), (0, 0));
    // Also without retries.
    assert_eq!(redacted_message(get(&without_retries(&Script::new([year()]))).await), format!("Pools.get: {words}"));
}

/// The header of other statuses is ignored.
#[tokio::test(start_paused = true)]
async fn retry_after_beside_other_statuses() {
    for status in [408, 500, 502, 504] {
        let (waited, requests) = seconds(vec![response(status).header("retry-after", "31536000"), ok("{}")]).await;
        assert_eq!((waited, requests), (0, 2), "{status}");
    }
    let service = Script::new([response(400).header("retry-after", "31536000"), ok("{}")]);
    let error = redacted_message(get(&service.client()).await);
    assert_eq!(error, "Pools.get: 400 Bad Request; retry after 365d");
}

/// Retries send the same body.
#[tokio::test(start_paused = true)]
async fn retries_send_the_same_body() {
    let service = Script::new([busy(503), busy(429), ok("")]);
    let content = RequestContent::<SqlPool>::from(b"{\"id\": \"1\"}".to_vec());
    let client = service.client();
    let call = client.put("/x", &[]).json(content).send::<(), NoFormat>("Pools.act", Default::default(), &[200]);
    call.await.unwrap();
    let seen = service.requests();
    assert_eq!(seen.len(), 3);
    assert!(seen.iter().all(|seen| seen.line() == "PUT /x" && seen.body == "{\"id\": \"1\"}"));
}
