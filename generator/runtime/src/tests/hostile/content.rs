//! Responses of another media type or encoding than declared or accepted.

use super::server::{Server, bytes};
use super::{computed_client, get, pool, redacted_error, redacted_message, request, server_client, without_retries};
use crate::runtime::{Call, FinalState, LongRunningOperation, NextLink, RequestBuilder, ServiceError, TextFormat};
use crate::tests::{
    models::{SqlPool, SqlPoolList},
    support::{Clients as _, Script, ScriptedResponse, UNFINISHED, ok, quick, response},
};
use azure_core::{
    error::ErrorKind,
    http::{NoFormat, Pager, RetryOptions},
};
use futures::TryStreamExt;

const PAGE: &str = "\n<!DOCTYPE html><html><body>Sign in</body></html>";

fn html(body: &str) -> ScriptedResponse {
    ok(body).header("content-type", "text/html; charset=utf-8")
}

#[tokio::test]
async fn json_of_any_type() {
    for media_type in ["application/json", "text/json", "application/octet-stream", "text/plain", "text/html", "%", ""]
    {
        let service = Script::new([ok(r#"{"id": "1"}"#).header("content-type", media_type)]);
        assert_eq!(pool(&service.client()).await.unwrap().id.as_deref(), Some("1"), "{media_type}");
    }
    let service = Script::new([ok(r#"{"id": "1"}"#)]);
    assert_eq!(pool(&service.client()).await.unwrap().id.as_deref(), Some("1"));
}

/// Responses of proxies and portals with a 200, which are never the result of an operation.
#[tokio::test]
async fn html_in_place_of_json() {
    let words = |operation: &str| {
        format!("{operation}: 200 OK, but the body is HTML instead of JSON: a proxy may have sent the response")
    };
    for media_type in ["text/html", "text/html; charset=utf-8", "TEXT/HTML"] {
        for body in [PAGE.to_owned(), format!("\u{feff}{PAGE}")] {
            let service = Script::new([ok(&body).header("content-type", media_type)]);
            let error = redacted_error(get(&service.client()).await);
            assert_eq!(*error.kind(), ErrorKind::DataConversion);
            assert_eq!(error.to_string(), words("Pools.get"));
            // It is still there for who wants to see it.
            assert_eq!(&*ServiceError::from_error(&error).unwrap().body, body.as_bytes());
            assert_eq!(service.requests().len(), 1);
        }
    }
    // Not even an operation without a result has succeeded.
    let service = Script::new([html(PAGE), html(PAGE), html(PAGE)]);
    let client = service.client();
    let delete: Call<'_, (), NoFormat> =
        client.delete("/pools/a", &[]).send("Pools.delete", Default::default(), &[200]);
    assert_eq!(redacted_message(delete.await), words("Pools.delete"));
    let pager: Pager<SqlPoolList> =
        request(&client).pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200]).unwrap();
    assert_eq!(redacted_message(pager.try_collect::<Vec<_>>().await), words("Pools.list"));
    let begin = |request: RequestBuilder| -> LongRunningOperation<SqlPool> {
        request.begin("Pools.begin", FinalState::Default, quick()).unwrap()
    };
    assert_eq!(redacted_message(begin(client.put("/pools/a", &[])).await), words("Pools.begin"));
    let started = || response(202).header("azure-asyncoperation", "/ops/1").retry_now();
    let service = Script::new([started(), html(PAGE), started(), ok(r#"{"status": "Succeeded"}"#), html(PAGE)]);
    for _ in 0..2 {
        let error = redacted_message(begin(service.client().put("/pools/a", &[])).await);
        assert_eq!(error, words("Pools.begin") + UNFINISHED);
    }
}

#[tokio::test]
async fn accepted_html() {
    let service = Script::new([html(PAGE), html("")]);
    let client = service.client();
    let text: Call<'_, String, TextFormat> =
        client.get("/page", &[]).accept("text/html").send("Pages.get", Default::default(), &[200]);
    assert_eq!(text.await.unwrap().into_model().unwrap(), PAGE);
    let nothing: Call<'_, (), NoFormat> = client.delete("/page", &[]).send("Pages.delete", Default::default(), &[200]);
    nothing.await.unwrap();
}

#[tokio::test]
async fn text_that_is_not_json() {
    for (body, problem) in [
        (PAGE, "expected value at line 2 column 1"),
        ("", "EOF while parsing a value at line 1 column 0"),
        ("{\"id\": \"1\"", "EOF while parsing an object at line 1 column 10"),
        ("{\"id\": NaN}", "`id`: expected value at line 1 column 8"),
        ("null", "expected an object, found null"),
        ("[{}]", "expected an object, found an array"),
        // One mark is allowed.
        ("\u{feff}\u{feff}{}", "expected value at line 1 column 1"),
        (
            "{\"id\": \"line\nbreak\"}",
            "`id`: control character (\\u0000-\\u001F) found while parsing a string at line 2 column 0",
        ),
    ] {
        let error = redacted_error(pool(&Script::new([ok(body)]).client()).await);
        assert_eq!(*error.kind(), ErrorKind::DataConversion);
        assert_eq!(error.to_string(), format!("SqlPool: {problem}"));
    }
    let service = Script::new([ok("{\"id\": \"1\"} {\"id\": \"2\"}")]);
    assert_eq!(redacted_message(pool(&service.client()).await), "trailing characters at line 1 column 13");
}

#[tokio::test]
async fn text_that_is_not_unicode() {
    let in_value = b"{\"id\": \"\xff\"}";
    let in_name = b"{\"\xc3\x28\": 1}";
    let half = br#"{"id": "\ud800"}"#;
    for (body, problem) in [
        (&in_value[..], "`id`: invalid unicode code point at line 1 column 9"),
        (in_name, "invalid unicode code point at line 1 column 3"),
        (half, "`id`: unexpected end of hex escape at line 1 column 15"),
    ] {
        assert_eq!(redacted_message(pool(&Script::new([ok(body)]).client()).await), format!("SqlPool: {problem}"));
    }
    let service =
        Script::new([ok(b"caf\xe9"), ok(b"{\"nextLink\": \"/\xff\"}"), response(404).body(b"{\"code\": \"\xff\"}")]);
    let client = without_retries(&service);
    let text: Call<'_, String, TextFormat> = client.get("/x", &[]).send("Texts.get", Default::default(), &[200]);
    assert_eq!(redacted_message(text.await.unwrap().into_model()), "the body is not UTF-8 text");
    let pager: Pager<SqlPoolList> =
        request(&client).pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200]).unwrap();
    assert_eq!(
        redacted_message(pager.try_collect::<Vec<_>>().await),
        "Pools.list: the page has no readable `nextLink`: invalid unicode code point at line 1 column 16"
    );
    assert_eq!(redacted_message(get(&client).await), "Pools.get: 404 Not Found: {\"code\": \"\u{fffd}\"}");
}

/// NUL and other characters that may not be in a text elsewhere are ordinary ones in JSON.
#[tokio::test]
async fn unusual_text_round_trips() {
    let body = r#"{"\u0000name":"\u0000","id":"\u0000\u202e\ud83d\ude00\r\n","tags":{"":"","\u0000":"\u007f"}}"#;
    let pool = pool(&Script::new([ok(body)]).client()).await.unwrap();
    assert_eq!(pool.id.as_deref(), Some("\0\u{202e}\u{1F600}\r\n"));
    let again: azure_core::Value = serde_json::from_str(&serde_json::to_string(&pool).unwrap()).unwrap();
    assert_eq!(again, serde_json::from_str::<azure_core::Value>(body).unwrap());
}

/// The transport drops headers that are no visible ASCII; nothing else is lost.
#[tokio::test]
async fn headers_that_are_not_text() {
    let head =
        b"HTTP/1.1 404 Not Found\r\nx-ms-request-id: \xff\xfe\r\nx-ms-error-code: Code\r\ncontent-length: 0\r\n\r\n";
    let server = Server::start([bytes(head)]).await;
    let (client, _) = server_client(&server, RetryOptions::none());
    assert_eq!(redacted_message(get(&client).await), "Pools.get: 404 Not Found (Code)");
}

#[tokio::test]
async fn long_errors_are_truncated() {
    let details = format!(r#"{{"code": "{0}", "message": "{0}"}},"#, "x".repeat(5000)).repeat(2000);
    let long = "y".repeat(1 << 20);
    let body = format!(
        r#"{{"error": {{"code": "{long}", "message": "{long}", "target": "{long}", "innererror": "{long}", "details": [{details} {{}}]}}}}"#
    );
    let client = computed_client(move |_, _| {
        let mut headers = azure_core::http::headers::Headers::new();
        headers.insert("x-ms-request-id", "z".repeat(10_000));
        Ok(azure_core::http::AsyncRawResponse::from_bytes(400.into(), headers, body.clone()))
    });
    let error = get(&client).await.unwrap_err();
    let found = ServiceError::from_error(&error).unwrap();
    assert_eq!((found.details.len(), found.code.as_ref().unwrap().len()), (2001, 1 << 20));
    assert!(error.to_string().contains("; and 1993 more"));
    // With a backtrace, `Debug` is as long as that is.
    let debug = Some(format!("{error:?}")).filter(|text| !text.contains("stack backtrace"));
    let debug =
        debug.filter(|_| std::backtrace::Backtrace::capture().status() != std::backtrace::BacktraceStatus::Captured);
    for text in [error.to_string(), debug.unwrap_or_default(), error.kind().to_string()] {
        assert!(text.len() < 60_000, "{}", text.len());
    }
}
