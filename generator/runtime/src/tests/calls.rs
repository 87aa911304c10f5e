//! The futures of plain operations.

use super::models::SqlPool;
use super::support::{Clients as _, Script, ok, response};
use crate::runtime::{Call, Client, Download, RequestBuilder, ServiceError};
use azure_core::http::{ClientMethodOptions, Context, NoFormat};
use std::time::Duration;

/// A sub-client as the generator writes it.
#[derive(Clone, Debug)]
struct SqlPoolsClient {
    client: Client,
    subscription_id: String,
}

#[derive(Clone, Debug, Default)]
struct GetOptions<'a> {
    top: Option<i32>,
    method_options: ClientMethodOptions<'a>,
}

impl SqlPoolsClient {
    fn get<'a>(&'a self, group: &'a str, options: Option<GetOptions<'a>>) -> Call<'a, SqlPool> {
        let options = options.unwrap_or_default();
        self.client
            .get("/subscriptions/{}/groups/{}", &[&self.subscription_id, &group])
            .query("api-version", &"2021-06-01")
            .query("$top", &options.top)
            .send("SqlPools.get", options.method_options, &[200])
    }
}

fn pools(service: &Script) -> SqlPoolsClient {
    SqlPoolsClient { client: service.client(), subscription_id: "sub".to_owned() }
}

fn assert_send<T: Send>(it: T) -> T {
    it
}

#[tokio::test]
async fn a_call_returns_a_model() {
    let service = Script::new([ok(r#"{"id": "1"}"#)]);
    let client = pools(&service);
    let context = Context::new().with_value(7_u8);
    let options = GetOptions { top: Some(3), method_options: ClientMethodOptions { context } };
    let pool = client.get("a/b", Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(pool.id.as_deref(), Some("1"));
    assert_eq!(service.lines(), ["GET /subscriptions/sub/groups/a%2Fb?api-version=2021-06-01&$top=3"]);
}

#[tokio::test]
async fn calls_are_lazy_send_and_joinable() {
    let service = Script::new([ok("{}"), ok("{}"), ok("{}"), ok("{}")]);
    let client = pools(&service);
    drop(assert_send(client.get("never", None)));
    assert_eq!(service.requests().len(), 0);

    let (a, b) = tokio::join!(client.get("a", None), client.get("b", None));
    a.unwrap();
    b.unwrap();
    let spawned = tokio::spawn({
        let client = client.clone();
        async move { client.get("c", None).await.map(|response| response.status()) }
    });
    spawned.await.unwrap().unwrap();
    let timely = tokio::time::timeout(Duration::from_secs(5), client.get("d", None));
    timely.await.unwrap().unwrap();
    assert_eq!(service.requests().len(), 4);
    assert_eq!(service.token_count(), 1);
    assert!(size_of::<Call<'_, SqlPool>>() <= 2 * size_of::<usize>());
}

#[tokio::test]
async fn read_errors_have_model_and_path() {
    let service = Script::new([ok(r#"{"sku": {"capacity": "x"}}"#), ok("<html>"), ok("")]);
    let client = pools(&service);
    let error = client.get("a", None).await.unwrap().into_model().unwrap_err();
    assert_eq!(error.to_string(), "SqlPool: `sku.capacity`: expected an integer, found a string");
    assert!(client.get("a", None).await.unwrap().into_model().is_err());
    assert!(client.get("a", None).await.unwrap().into_model().is_err());
}

#[tokio::test]
async fn throttling_is_retried_and_client_errors_are_not() {
    let busy = || response(429).header("retry-after", "0").body(r#"{"error":{"code":"TooManyRequests"}}"#);
    let service = Script::new([busy(), busy(), ok("{}"), response(400).body("{}"), ok("{}")]);
    let client = pools(&service);
    client.get("a", None).await.unwrap();
    assert_eq!(service.requests().len(), 3);
    let error = client.get("a", None).await.unwrap_err();
    assert_eq!(error.http_status().map(u16::from), Some(400));
    assert_eq!(service.remaining(), 1);
}

#[tokio::test]
async fn undocumented_statuses_are_errors() {
    let service =
        Script::new([response(202), response(204), response(302).header("location", "https://evil.example/")]);
    for status in [202, 204, 302] {
        let error = pools(&service).get("a", None).await.unwrap_err();
        assert_eq!(error.http_status().map(u16::from), Some(status));
        assert_eq!(ServiceError::from_error(&error).unwrap().operation, "SqlPools.get");
    }
    assert_eq!(service.requests().len(), 3);
}

#[tokio::test]
async fn downloads_are_streamed() {
    let script = [ok("bytes"), response(404).body(r#"{"code":"NotFound","message":"no such file"}"#)];
    let service = Script::new(script);
    let client = service.client();
    let get = || -> RequestBuilder { client.get("/file", &[]).accept("application/octet-stream") };
    let download: Download<'_> = assert_send(get().download("Files.get", Default::default(), &[200]));
    let body = download.await.unwrap().into_body().collect().await.unwrap();
    assert_eq!(&*body, b"bytes");
    let download: Download<'_> = get().download("Files.get", Default::default(), &[200]);
    let error = download.await.unwrap_err();
    assert_eq!(ServiceError::from_error(&error).unwrap().code.as_deref(), Some("NotFound"));
}

#[tokio::test]
async fn debug_of_a_client_and_a_call() {
    let service = Script::new([]);
    let client = pools(&service);
    let text = format!("{client:?}");
    assert!(text.contains("https://service.example/") && !text.contains("olicy"), "{text}");
    assert_eq!(format!("{:?}", client.get("a", None)), "Call { .. }");
    let nothing: Call<'_, (), NoFormat> = client.client.get("/x", &[]).send("A.b", Default::default(), &[]);
    drop(nothing);
}

#[tokio::test]
async fn transport_errors_have_their_cause() {
    let service = Script::new([]);
    let error = pools(&service).get("a", None).await.unwrap_err().to_string();
    assert!(error.starts_with("SqlPools.get: "), "{error}");
    assert!(error.ends_with("the script has no more responses"), "{error}");
}
