//! A byte-order mark before JSON is not part of it, wherever JSON is received; other bodies keep theirs.

use super::adobe_ims::{START, at, credential};
use super::models::{SqlPool, SqlPoolList};
use super::support::{Clients as _, Script, ScriptedResponse, ok, quick, response};
use crate::runtime::{Call, Download, FinalState, LongRunningOperation, NextLink, ServiceError, TextFormat};
use azure_core::{
    Result, Value,
    http::{NoFormat, Pager, StatusCode},
    time::Duration,
};
use futures::{StreamExt, TryStreamExt};

/// A body with a mark.
fn marked(json: &str) -> String {
    format!("\u{feff}{json}")
}

fn marked_ok(json: &str) -> ScriptedResponse {
    ok(marked(json))
}

async fn get<T>(service: &Script) -> Result<azure_core::http::Response<T>> {
    let call: Call<'_, T> = service.client().get("/pools", &[]).send("Pools.get", Default::default(), &[200]);
    call.await
}

fn poller(service: &Script) -> LongRunningOperation<SqlPool> {
    let request = service.client().put("/pools/a", &[]);
    request.begin("Pools.begin", FinalState::Location, quick()).unwrap()
}

fn service_error(error: &azure_core::Error) -> &ServiceError {
    ServiceError::from_error(error).unwrap()
}

#[tokio::test]
async fn models_and_lists() {
    let service = Script::new([marked_ok(r#"{"id":"1"}"#), marked_ok(r#"["a"]"#), marked_ok(r#"{"id":"2"}"#)]);
    assert_eq!(get::<SqlPool>(&service).await.unwrap().into_model().unwrap().id.as_deref(), Some("1"));
    assert_eq!(get::<Vec<String>>(&service).await.unwrap().into_model().unwrap(), ["a"]);
    let response = get::<SqlPool>(&service).await.unwrap();
    assert_eq!(response.body().json::<Value>().unwrap(), serde_json::json!({"id": "2"}));
}

#[tokio::test]
async fn pages_and_their_links() {
    let service = Script::new([marked_ok(r#"{"value":[{"id":"1"}],"nextLink":"/2"}"#), marked_ok("{\"value\":[]}")]);
    let request = service.client().get("/pools", &[]);
    let pager: Pager<SqlPoolList> =
        request.pager("Pools.list", NextLink::Member("nextLink"), Default::default(), &[200]).unwrap();
    assert_eq!(pager.try_collect::<Vec<_>>().await.unwrap().len(), 1);
    assert_eq!(service.lines(), ["GET /pools", "GET /2"]);
}

#[tokio::test]
async fn status_monitors_and_results() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now(),
        marked_ok(r#"{"status":"Running","name":"op"}"#).retry_now(),
        marked_ok(r#"{"status":"Succeeded"}"#),
        marked_ok(r#"{"id":"1"}"#),
    ]);
    let mut poller = poller(&service);
    poller.next().await.unwrap().unwrap();
    let status = poller.next().await.unwrap().unwrap();
    assert_eq!(status.status, "Running".into());
    assert_eq!(status.name.as_deref(), Some("op"));
    assert_eq!(poller.await.unwrap().into_model().unwrap().id.as_deref(), Some("1"));
}

/// A monitor is JSON, whatever the operation asks for. Its result is not.
#[tokio::test]
async fn status_monitors_of_operations_with_other_bodies() {
    let service = Script::new([
        response(202).header("azure-asyncoperation", "/ops/1").header("location", "/results/1").retry_now(),
        marked_ok(r#"{"status":"Running"}"#).retry_now(),
        marked_ok(r#"{"status":"Succeeded"}"#),
        marked_ok("text"),
    ]);
    let request = service.client().post("/pools/a/export", &[]).accept("text/plain");
    let poller: LongRunningOperation<String, TextFormat> =
        request.begin("Pools.export", FinalState::Location, quick()).unwrap();
    assert_eq!(poller.await.unwrap().into_model().unwrap(), "\u{feff}text");
}

#[tokio::test]
async fn failures_behind_links_are_failures() {
    let failed = r#"{"status":"Failed","error":{"code":"Quota","message":"full"}}"#;
    for header in ["azure-asyncoperation", "location"] {
        for accept in ["application/json", "text/plain"] {
            let service = Script::new([response(202).header(header, "/ops/1").retry_now(), marked_ok(failed)]);
            let request = service.client().put("/pools/a", &[]).accept(accept);
            let poller: LongRunningOperation<SqlPool> =
                request.begin("Pools.begin", FinalState::Location, quick()).unwrap();
            let error = poller.await.unwrap_err();
            let error = service_error(&error);
            assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("Quota"), Some("full")));
            assert_eq!(&*error.body, failed.as_bytes());
        }
    }
    // The resource itself is polled.
    let failed = r#"{"properties":{"provisioningState":"Failed"}}"#;
    let service = Script::new([response(202).retry_now(), marked_ok(failed)]);
    assert!(poller(&service).await.unwrap_err().to_string().contains("the operation ended as Failed"));
}

#[tokio::test]
async fn error_bodies() {
    for body in [
        r#"{"error":{"code":"Wrong","message":"no"}}"#,
        r#"{"code":"Wrong","message":"no"}"#,
        r#" [{"code":"Wrong","message":"no"}]"#,
    ] {
        let service = Script::new([response(400).body(marked(body)), response(400).body(marked(body))]);
        let error = get::<SqlPool>(&service).await.unwrap_err();
        let error = service_error(&error);
        assert_eq!((error.code.as_deref(), error.message.as_deref()), (Some("Wrong"), Some("no")), "{body}");
        assert_eq!(&*error.body, body.as_bytes());
        error.body.json::<Value>().unwrap();
        let download: Download<'_> =
            service.client().get("/file", &[]).accept("image/png").download("Files.get", Default::default(), &[200]);
        assert_eq!(service_error(&download.await.unwrap_err()).code.as_deref(), Some("Wrong"));
    }
    // The message of plain text has no mark, the text as it came has.
    let service = Script::new([response(400).body(marked("no way"))]);
    let error = get::<SqlPool>(&service).await.unwrap_err();
    assert_eq!(service_error(&error).message.as_deref(), Some("no way"));
    assert_eq!(&*service_error(&error).body, marked("no way").as_bytes());
}

#[tokio::test]
async fn tokens_of_adobe() {
    let service = Script::new([marked_ok(r#"{"access_token":"t","token_type":"bearer","expires_in":3600}"#)]);
    let token = at(&credential(&service), Duration::ZERO).await.unwrap();
    assert_eq!((token.token.secret(), token.expires_on), ("t", START + Duration::HOUR));
    let error = r#"{"error":"invalid_client","error_description":"wrong"}"#;
    let service = Script::new([response(400).body(marked(error))]);
    let error = at(&credential(&service), Duration::ZERO).await.unwrap_err();
    assert!(error.to_string().contains("(invalid_client): wrong"), "{error}");
}

#[tokio::test]
async fn text_and_files_keep_their_mark() {
    let body = marked(r#"{"id":"1"}"#);
    let service = Script::new([ok(&body), ok(&body), ok(&body)]);
    let client = service.client();
    for accept in ["text/plain", "text/plain, application/json"] {
        let text: Call<'_, String, TextFormat> =
            client.get("/text", &[]).accept(accept).send("Texts.get", Default::default(), &[200]);
        assert_eq!(text.await.unwrap().into_model().unwrap(), body, "{accept}");
    }
    let file: Download<'_, ()> = client.get("/file", &[]).download("Files.get", Default::default(), &[200]);
    assert_eq!(file.await.unwrap().into_body().collect().await.unwrap(), body.as_bytes());
}

/// Nothing but a mark is nothing, and a second mark is not one.
#[tokio::test]
async fn marks_without_json() {
    let service = Script::new([ok("\u{feff}"), ok("\u{feff}\u{feff}{}")]);
    let empty: Call<'_, (), NoFormat> =
        service.client().delete("/pools", &[]).send("Pools.delete", Default::default(), &[200]);
    assert_eq!(empty.await.unwrap().status(), StatusCode::Ok);
    assert!(get::<SqlPool>(&service).await.unwrap().into_model().is_err());
}
