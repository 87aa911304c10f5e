//! Connections that fail or break.

use super::server::{End, Server, bytes, http_response, json, trusting, untrusting};
use super::{get, pool, redacted_error, redacted_message, retries, server_client, server_client_at};
use crate::runtime::Download;
use azure_core::{error::ErrorKind, http::RetryOptions};
use futures::TryStreamExt;
use tokio::{io::AsyncWriteExt, net::TcpListener};

const HEAD: &str = "Pools.get: failed to execute `reqwest` request: ";

/// Sends one request to a server with this script; returns the error.
async fn error_of(script: Vec<super::server::ServerResponse>) -> azure_core::Error {
    let server = Server::start(script).await;
    redacted_error(get(&server_client(&server, RetryOptions::none()).0).await)
}

#[tokio::test]
async fn connection_refused() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    drop(listener);
    let (client, _) = server_client_at(&endpoint, trusting().build().unwrap(), RetryOptions::none());
    let error = redacted_error(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    let words = format!("{HEAD}Connection refused");
    assert!(error.to_string().starts_with(&words), "{error}");
}

#[tokio::test]
async fn untrusted_certificate() {
    let server = Server::start([json("{}")]).await;
    let (client, _) = server_client_at(server.endpoint(), untrusting().build().unwrap(), RetryOptions::none());
    let error = redacted_error(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    assert_eq!(error.to_string(), format!("{HEAD}invalid peer certificate: UnknownIssuer"));
    assert_eq!(server.requests(), [""; 0]);
}

#[tokio::test]
async fn server_without_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let service = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        stream
    });
    let (client, _) = server_client_at(&endpoint, trusting().build().unwrap(), RetryOptions::none());
    let error = redacted_error(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    assert_eq!(error.to_string(), format!("{HEAD}received corrupt message of type InvalidContentType"));
    drop(service.await);
}

/// The ends of a connection, with the start of the message in the head and in the body.
const BREAKS: [(End, &str, &str); 3] = [
    (End::Reset, "Connection reset by peer", "Connection reset by peer"),
    (End::Close, "connection closed before message completed", "end of file before message length reached"),
    (
        End::Cut,
        "peer closed connection without sending TLS close_notify",
        "peer closed connection without sending TLS close_notify",
    ),
];

const BODY: &str = "Pools.get: error converting `reqwest` request into a byte stream: ";

fn starts_with(error: &azure_core::Error, head: &str, words: &str) {
    assert_eq!(*error.kind(), ErrorKind::Io);
    assert!(error.to_string().starts_with(&format!("{head}{words}")), "{error}");
}

#[tokio::test]
async fn connection_breaks_before_the_body() {
    for (end, words, _) in BREAKS {
        for begin in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
            starts_with(&error_of(vec![bytes(begin).then(end)]).await, HEAD, words);
        }
    }
}

#[tokio::test]
async fn connection_breaks_in_the_body() {
    for (end, _, words) in BREAKS {
        for body in [
            "content-length: 100\r\n\r\n",
            "content-length: 100\r\n\r\n{\"id\"",
            "transfer-encoding: chunked\r\n\r\n100\r\n{\"id\"",
        ] {
            let response = bytes(format!("HTTP/1.1 200 OK\r\n{body}"));
            starts_with(&error_of(vec![response.then(end)]).await, BODY, words);
        }
    }
    // All of the JSON is there, but not all of the body.
    let response = bytes("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n").then(End::Close);
    starts_with(&error_of(vec![response]).await, BODY, "unexpected EOF during chunk size line");
}

#[tokio::test]
async fn body_that_ends_with_the_connection() {
    let response = || bytes("HTTP/1.1 200 OK\r\n\r\n{\"id\": \"1\"}");
    // The TLS `close_notify` proves that it is complete.
    let server = Server::start([response().then(End::Close)]).await;
    assert_eq!(pool(&server_client(&server, RetryOptions::none()).0).await.unwrap().id.as_deref(), Some("1"));
    for (end, _, words) in [BREAKS[0], BREAKS[2]] {
        starts_with(&error_of(vec![response().then(end)]).await, BODY, words);
    }
}

#[tokio::test]
async fn connection_breaks_after_the_body() {
    for (end, _, _) in BREAKS {
        let server = Server::start([json(r#"{"id": "1"}"#).then(end), json(r#"{"id": "2"}"#)]).await;
        let (client, _) = server_client(&server, retries(2));
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"), "{end:?}");
        // The broken connection is not reused, or the request is retried.
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("2"), "{end:?}");
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn broken_connections_are_retried() {
    let cut = || bytes("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"id");
    let script = [bytes("").then(End::Reset), cut().then(End::Cut), cut().then(End::Close), json(r#"{"id": "1"}"#)];
    let server = Server::start(script).await;
    let (client, credential) = server_client(&server, retries(3));
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"));
    assert_eq!((server.requests().len(), credential.scopes().len()), (4, 1));
}

#[tokio::test]
async fn error_of_the_last_retry() {
    let server = Server::start([bytes("").then(End::Close), bytes("").then(End::Close)]).await;
    let error = redacted_message(get(&server_client(&server, retries(1)).0).await);
    assert_eq!(
        error,
        "Pools.get: retry policy expired and the request will no longer be retried: failed to execute `reqwest` \
         request: connection closed before message completed"
    );
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn connection_breaks_in_a_download() {
    let response = bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nbytes").then(End::Close);
    let server = Server::start([http_response("200 OK", "", "whole"), response]).await;
    let (client, _) = server_client(&server, RetryOptions::none());
    let download = || -> Download<'_> { super::request(&client).download("Files.get", Default::default(), &[200]) };
    assert_eq!(download().await.unwrap().into_body().collect().await.unwrap(), "whole");
    let mut body = download().await.unwrap().into_body();
    assert_eq!(body.try_next().await.unwrap().unwrap(), "bytes");
    assert_eq!(
        redacted_message(body.try_next().await),
        "Files.get: error converting `reqwest` request into a byte stream: end of file before message length reached"
    );
}
