//! Timeouts of responses that are not sent completely.

use super::server::{End, Server, ServerResponse, bytes, json, trusting};
use super::{get, redacted_error, redacted_message, request, server_client, server_client_at};
use crate::runtime::{Call, Client, Download, Limits, NextLink};
use crate::tests::models::{SqlPool, SqlPoolList};
use azure_core::{
    Error,
    error::ErrorKind,
    http::{ClientMethodOptions, Context, Pager, RetryOptions, pager::PagerOptions},
    time::Duration,
};
use futures::TryStreamExt;
use std::{io, time::Duration as StdDuration, time::Instant};

/// The ways to keep somebody waiting.
fn stalls() -> [ServerResponse; 3] {
    ["", "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n", "HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"id\""]
        .map(|begin| bytes(begin).then(End::Hang))
}

const SHORT: Duration = Duration::milliseconds(400);

fn within(timeout: Duration) -> Context<'static> {
    Context::new().with_value(Limits { timeout: Some(timeout), ..Limits::default() })
}

async fn get_within(client: &Client, timeout: Duration) -> Error {
    let options = ClientMethodOptions { context: within(timeout) };
    let call: Call<'_, SqlPool> = request(client).send("Pools.get", options, &[200]);
    redacted_error(call.await)
}

/// Until the server has noticed that nobody waits any more.
async fn is_abandoned(server: &Server) {
    let begin = Instant::now();
    while server.abandoned() == 0 {
        assert!(begin.elapsed() < StdDuration::from_secs(5), "the connection is still open");
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn timeout() {
    for response in stalls() {
        let server = Server::start([response]).await;
        let (client, _) = server_client(&server, RetryOptions::default());
        let error = get_within(&client, SHORT).await;
        assert_eq!(*error.kind(), ErrorKind::Io);
        assert_eq!(
            error.to_string(),
            "Pools.get: not completed within 400ms, the limit in `Limits::timeout`: timed out"
        );
        let inner = std::error::Error::source(&error).and_then(std::error::Error::source).unwrap();
        assert_eq!(inner.downcast_ref::<io::Error>().unwrap().kind(), io::ErrorKind::TimedOut);
        is_abandoned(&server).await;
        assert_eq!(server.requests().len(), 1);
    }
}

#[tokio::test]
async fn timeout_of_all_tries() {
    let server = Server::start(std::iter::repeat_n(bytes("").then(End::Close), 100)).await;
    let (client, _) = server_client(&server, super::retries(1000));
    let begin = Instant::now();
    let error = get_within(&client, Duration::milliseconds(600)).await;
    assert_eq!(error.to_string(), "Pools.get: not completed within 600ms, the limit in `Limits::timeout`: timed out");
    assert!(begin.elapsed() < StdDuration::from_secs(3));
    assert!(server.requests().len() > 1, "it was not tried again");
}

#[tokio::test]
async fn timeout_of_zero() {
    for timeout in [Duration::ZERO, -Duration::SECOND, Duration::MIN] {
        let server = Server::start([json("{}")]).await;
        let (client, credential) = server_client(&server, RetryOptions::none());
        let error = get_within(&client, timeout).await.to_string();
        assert_eq!(
            error,
            format!("Pools.get: not completed within {timeout}, the limit in `Limits::timeout`: timed out")
        );
        assert_eq!((server.requests().len(), credential.scopes().len()), (0, 0));
    }
}

#[tokio::test]
async fn longest_timeout() {
    let server = Server::start([json("{}")]).await;
    let options = ClientMethodOptions { context: within(Duration::MAX) };
    let (client, _) = server_client(&server, RetryOptions::none());
    let call: Call<'_, SqlPool> = request(&client).send("Pools.get", options, &[200]);
    call.await.unwrap();
}

/// The option that `azure_core` has: a transport with a timeout of its own. It counts each try by itself.
#[tokio::test]
async fn timeout_of_the_transport() {
    for response in stalls() {
        for http in
            [trusting().timeout(StdDuration::from_millis(400)), trusting().read_timeout(StdDuration::from_millis(400))]
        {
            let server = Server::start([response.clone()]).await;
            let (client, _) = server_client_at(server.endpoint(), http.build().unwrap(), RetryOptions::none());
            let error = redacted_error(get(&client).await);
            assert_eq!(*error.kind(), ErrorKind::Io);
            let text = error.to_string();
            assert!(text.starts_with("Pools.get: ") && text.ends_with(" operation timed out"), "{text}");
        }
    }
}

#[tokio::test]
async fn dropping_a_call_closes_the_connection() {
    for response in stalls() {
        let server = Server::start([response]).await;
        let (client, _) = server_client(&server, RetryOptions::default());
        let call = Box::pin(get(&client));
        assert!(tokio::time::timeout(StdDuration::from_millis(400), call).await.is_err());
        is_abandoned(&server).await;
    }
}

/// Each page has the whole time, and the time of the reader does not count.
#[tokio::test]
async fn timeout_of_a_pager() {
    let page = json(r#"{"value": [{"id": "1"}], "nextLink": "/2"}"#);
    let [silent, ..] = stalls();
    let server = Server::start([page, json(r#"{"value": [{"id": "2"}], "nextLink": "/3"}"#), silent]).await;
    let (client, _) = server_client(&server, RetryOptions::default());
    let options = PagerOptions { context: within(Duration::milliseconds(700)), ..PagerOptions::default() };
    let link = NextLink::Member("nextLink");
    let mut pager: Pager<SqlPoolList> = client.get("/1", &[]).pager("Pools.list", link, options, &[200]).unwrap();
    assert_eq!(pager.try_next().await.unwrap().unwrap().id.as_deref(), Some("1"));
    tokio::time::sleep(StdDuration::from_millis(800)).await;
    assert_eq!(pager.try_next().await.unwrap().unwrap().id.as_deref(), Some("2"));
    let error = redacted_message(pager.try_next().await);
    assert_eq!(error, "Pools.list: not completed within 700ms, the limit in `Limits::timeout`: timed out");
    is_abandoned(&server).await;
}

/// The timeout of a download ends with the head of the response.
#[tokio::test]
async fn timeout_of_a_download() {
    let [silent, ..] = stalls();
    let server =
        Server::start([silent, bytes("HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nbytes").then(End::Hang)]).await;
    let http = trusting().read_timeout(StdDuration::from_millis(500)).build().unwrap();
    let (client, _) = server_client_at(server.endpoint(), http, RetryOptions::none());
    let download = || -> Download<'_> {
        let options = ClientMethodOptions { context: within(SHORT) };
        request(&client).download("Files.get", options, &[200])
    };
    assert_eq!(
        redacted_message(download().await),
        "Files.get: not completed within 400ms, the limit in `Limits::timeout`: timed out"
    );
    let mut body = download().await.unwrap().into_body();
    assert_eq!(body.try_next().await.unwrap().unwrap(), "bytes");
    assert_eq!(
        redacted_message(body.try_next().await),
        "Files.get: error converting `reqwest` request into a byte stream: operation timed out"
    );
}
