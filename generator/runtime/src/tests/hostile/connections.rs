//! Connections that do not come about, or break.

use super::server::{End, Server, answer, bytes, distrusting, json, trusting};
use super::{client_at, client_of, get, pool, refused, retries, told};
use crate::runtime::Download;
use azure_core::{error::ErrorKind, http::RetryOptions};
use futures::TryStreamExt;
use tokio::{io::AsyncWriteExt, net::TcpListener};

const HEAD: &str = "Pools.get: failed to execute `reqwest` request: ";

/// The error of one request to a server with this script.
async fn error_of(script: Vec<super::server::Turn>) -> azure_core::Error {
    let server = Server::start(script).await;
    refused(get(&client_of(&server, RetryOptions::none()).0).await)
}

#[tokio::test]
async fn nobody_is_there() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    drop(listener);
    let (client, _) = client_at(&endpoint, trusting().build().unwrap(), RetryOptions::none());
    let error = refused(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    let words = format!("{HEAD}Connection refused");
    assert!(error.to_string().starts_with(&words), "{error}");
}

#[tokio::test]
async fn a_stranger_is_there() {
    let server = Server::start([json("{}")]).await;
    let (client, _) = client_at(server.endpoint(), distrusting().build().unwrap(), RetryOptions::none());
    let error = refused(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    assert_eq!(error.to_string(), format!("{HEAD}invalid peer certificate: UnknownIssuer"));
    assert_eq!(server.seen(), [""; 0]);
}

#[tokio::test]
async fn somebody_who_does_not_speak_tls() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let endpoint = format!("https://{}", listener.local_addr().unwrap());
    let service = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.write_all(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").await.unwrap();
        stream
    });
    let (client, _) = client_at(&endpoint, trusting().build().unwrap(), RetryOptions::none());
    let error = refused(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Connection);
    assert_eq!(error.to_string(), format!("{HEAD}received corrupt message of type InvalidContentType"));
    drop(service.await);
}

/// How a connection may break, and how the words for it begin: before the head is complete, inside the body.
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
async fn broken_off_before_the_answer_and_inside_its_head() {
    for (end, words, _) in BREAKS {
        for begin in ["", "HTTP/1.1 200 OK\r\ncontent-le"] {
            starts_with(&error_of(vec![bytes(begin).then(end)]).await, HEAD, words);
        }
    }
}

#[tokio::test]
async fn broken_off_inside_the_body() {
    for (end, _, words) in BREAKS {
        for body in [
            "content-length: 100\r\n\r\n",
            "content-length: 100\r\n\r\n{\"id\"",
            "transfer-encoding: chunked\r\n\r\n100\r\n{\"id\"",
        ] {
            let turn = bytes(format!("HTTP/1.1 200 OK\r\n{body}"));
            starts_with(&error_of(vec![turn.then(end)]).await, BODY, words);
        }
    }
    // All of the JSON is there, but not all of the body.
    let turn = bytes("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n").then(End::Close);
    starts_with(&error_of(vec![turn]).await, BODY, "unexpected EOF during chunk size line");
}

#[tokio::test]
async fn a_body_that_only_the_end_of_the_connection_ends() {
    let turn = || bytes("HTTP/1.1 200 OK\r\n\r\n{\"id\": \"1\"}");
    // The farewell of TLS proves that nobody has cut it.
    let server = Server::start([turn().then(End::Close)]).await;
    assert_eq!(pool(&client_of(&server, RetryOptions::none()).0).await.unwrap().id.as_deref(), Some("1"));
    for (end, _, words) in [BREAKS[0], BREAKS[2]] {
        starts_with(&error_of(vec![turn().then(end)]).await, BODY, words);
    }
}

#[tokio::test]
async fn broken_off_after_the_body() {
    for (end, _, _) in BREAKS {
        let server = Server::start([json(r#"{"id": "1"}"#).then(end), json(r#"{"id": "2"}"#)]).await;
        let (client, _) = client_of(&server, retries(2));
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"), "{end:?}");
        // The dead connection is not used again, or not for good.
        assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("2"), "{end:?}");
        assert_eq!(server.connections(), 2);
    }
}

#[tokio::test]
async fn a_break_is_survived_by_asking_again() {
    let cut = || bytes("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"id");
    let script = [bytes("").then(End::Reset), cut().then(End::Cut), cut().then(End::Close), json(r#"{"id": "1"}"#)];
    let server = Server::start(script).await;
    let (client, credential) = client_of(&server, retries(3));
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"));
    assert_eq!((server.seen().len(), credential.scopes().len()), (4, 1));
}

#[tokio::test]
async fn the_last_break_is_told() {
    let server = Server::start([bytes("").then(End::Close), bytes("").then(End::Close)]).await;
    let error = told(get(&client_of(&server, retries(1)).0).await);
    assert_eq!(
        error,
        "Pools.get: retry policy expired and the request will no longer be retried: failed to execute `reqwest` \
         request: connection closed before message completed"
    );
    assert_eq!(server.seen().len(), 2);
}

#[tokio::test]
async fn a_download_that_breaks_off() {
    let turn = bytes("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nbytes").then(End::Close);
    let server = Server::start([answer("200 OK", "", "whole"), turn]).await;
    let (client, _) = client_of(&server, RetryOptions::none());
    let download = || -> Download<'_> { super::request(&client).download("Files.get", Default::default(), &[200]) };
    assert_eq!(download().await.unwrap().into_body().collect().await.unwrap(), "whole");
    let mut body = download().await.unwrap().into_body();
    assert_eq!(body.try_next().await.unwrap().unwrap(), "bytes");
    assert_eq!(
        told(body.try_next().await),
        "Files.get: error converting `reqwest` request into a byte stream: end of file before message length reached"
    );
}
