//! Bodies of the wrong length, in the wrong encoding, or endless.

use super::server::{End, Server, ServerResponse, bytes, http_response, json};
use super::{get, pool, redacted_error, redacted_message, request, server_client};
use crate::runtime::{Call, Client, Download, Limits, NextLink};
use crate::tests::models::{SqlPool, SqlPoolList};
use azure_core::{
    Result,
    error::ErrorKind,
    http::{ClientMethodOptions, Context, Pager, RetryOptions, pager::PagerOptions},
};
use flate2::{Compression, write::GzEncoder};
use futures::TryStreamExt;
use std::io::Write;

const BODY: &str = "Pools.get: error converting `reqwest` request into a byte stream: ";

async fn client_with(script: Vec<ServerResponse>) -> (Server, Client) {
    let server = Server::start(script).await;
    let (client, _) = server_client(&server, RetryOptions::none());
    (server, client)
}

fn gzip(text: &[u8], times: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..times {
        encoder.write_all(text).unwrap();
    }
    encoder.finish().unwrap()
}

fn too_long(operation: &str, limit: usize) -> String {
    format!("{operation}: the response body has more than {limit} bytes, the limit in `Limits::body`")
}

/// Returns a context with a limit of the body.
fn at_most(body: usize) -> Context<'static> {
    Context::new().with_value(Limits { body, ..Limits::default() })
}

async fn get_at_most(client: &Client, body: usize) -> Result<SqlPool> {
    let options = ClientMethodOptions { context: at_most(body) };
    let call: Call<'_, SqlPool> = request(client).send("Pools.get", options, &[200]);
    call.await?.into_model()
}

#[tokio::test]
async fn body_shorter_than_content_length() {
    let (_server, client) = client_with(vec![
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{\"id\": \"1\"}"),
        bytes("HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"id\": \"1\"}").then(End::Close),
    ])
    .await;
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"));
    let error = redacted_error(get(&client).await);
    assert_eq!(*error.kind(), ErrorKind::Io);
    assert_eq!(error.to_string(), format!("{BODY}end of file before message length reached"));
}

/// Bytes after the declared length would be the response to the next request if the connection was reused.
#[tokio::test]
async fn body_longer_than_content_length() {
    let smuggled = "HTTP/1.1 200 OK\r\ncontent-length: 17\r\n\r\n{\"id\": \"smuggled\"}";
    let script = vec![
        bytes(format!("HTTP/1.1 200 OK\r\ncontent-length: 11\r\n\r\n{{\"id\": \"1\"}}{smuggled}")),
        json(r#"{"id": "2"}"#),
    ];
    let (server, client) = client_with(script).await;
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("2"));
    assert_eq!((server.connections(), server.requests().len()), (2, 2));
}

#[tokio::test]
async fn invalid_content_length() {
    for length in ["-1", "2, 11", "99999999999999999999", "2\r\ncontent-length: 11"] {
        let response = bytes(format!("HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{{\"id\": \"1\"}}"));
        let (_server, client) = client_with(vec![response]).await;
        let error = redacted_message(get(&client).await);
        assert_eq!(error, "Pools.get: failed to execute `reqwest` request: invalid content-length parsed", "{length}");
    }
}

#[tokio::test]
async fn compressed_body() {
    let response = http_response("200 OK", "content-encoding: gzip\r\n", gzip(br#"{"id": "1"}"#, 1));
    let (_server, client) = client_with(vec![response]).await;
    assert_eq!(pool(&client).await.unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn wrong_content_encoding() {
    let whole = gzip(br#"{"id": "1"}"#, 1);
    let mut wrong = whole.clone();
    *wrong.last_mut().unwrap() ^= 1;
    for (encoding, body, words) in [
        ("gzip", &b"{\"id\": \"1\"}"[..], "Invalid gzip header"),
        ("gzip", b"\x1f\x8b\x08garbage garbage", "unexpected end of file"),
        ("gzip", &whole[..20], "unexpected end of file"),
        ("gzip", &wrong, "amount of bytes read does not match"),
        ("deflate", &whole, "deflate decompression error"),
    ] {
        let response = http_response("200 OK", &format!("content-encoding: {encoding}\r\n"), body);
        let (_server, client) = client_with(vec![response]).await;
        let error = redacted_error(get(&client).await);
        assert_eq!(*error.kind(), ErrorKind::Io);
        assert_eq!(error.to_string(), format!("{BODY}{words}"));
    }
}

/// The transport does not change a body with an unknown encoding.
#[tokio::test]
async fn unknown_content_encoding() {
    for encoding in ["br", "zstd", "identity"] {
        let response =
            http_response("200 OK", &format!("content-encoding: {encoding}\r\n"), gzip(br#"{"id": "1"}"#, 1));
        let (server, client) = client_with(vec![response]).await;
        let error = redacted_error(pool(&client).await);
        assert_eq!(*error.kind(), ErrorKind::DataConversion);
        assert_eq!(error.to_string(), "SqlPool: expected value at line 1 column 1");
        assert!(server.requests()[0].contains("accept-encoding: gzip,deflate\r\n"), "{}", server.requests()[0]);
    }
}

/// Less than 128 KiB become 64 MiB. Bytes after the limit are not decompressed.
#[tokio::test]
async fn decompression_bomb() {
    let bomb = gzip(&[b' '; 1 << 20], 64);
    assert!(bomb.len() < 1 << 17);
    let (server, client) = client_with(vec![http_response("200 OK", "content-encoding: gzip\r\n", bomb)]).await;
    let error = redacted_error(get_at_most(&client, 1 << 20).await);
    assert_eq!(*error.kind(), ErrorKind::DataConversion);
    assert_eq!(error.to_string(), too_long("Pools.get", 1 << 20));
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn endless_body() {
    for (head, more) in [
        ("200 OK\r\n\r\n", " ".repeat(10_000)),
        ("200 OK\r\ntransfer-encoding: chunked\r\n\r\n", format!("2710\r\n{}\r\n", " ".repeat(10_000))),
        ("500 Oh\r\n\r\n", " ".repeat(10_000)),
    ] {
        let response = bytes(format!("HTTP/1.1 {head}")).without_end(more);
        let (server, client) = client_with(vec![response.clone(), response]).await;
        assert_eq!(redacted_message(get_at_most(&client, 1 << 20).await), too_long("Pools.get", 1 << 20));
        assert_eq!(server.requests().len(), 1);
        let options = ClientMethodOptions { context: at_most(1 << 20) };
        let download: Download<'_> = request(&client).download("Pools.get", options, &[201]);
        assert_eq!(redacted_message(download.await), too_long("Pools.get", 1 << 20));
    }
}

#[tokio::test]
async fn endless_head() {
    for more in ["x-more: more\r\n", "x"] {
        let (_server, client) =
            client_with(vec![bytes("HTTP/1.1 200 OK\r\nx-first: ").without_end(more.repeat(1000))]).await;
        let error = redacted_message(get(&client).await);
        assert_eq!(error, "Pools.get: failed to execute `reqwest` request: message head is too large");
    }
}

#[tokio::test]
async fn body_at_the_limit() {
    let (_server, client) = client_with(vec![json(r#"{"id": "1"}"#), json(r#"{"id": "1"}"#)]).await;
    assert_eq!(get_at_most(&client, 11).await.unwrap().id.as_deref(), Some("1"));
    assert_eq!(redacted_message(get_at_most(&client, 10).await), too_long("Pools.get", 10));
    assert_eq!(Limits::default().body, 256 * 1024 * 1024);
}

#[tokio::test]
async fn page_over_the_limit() {
    let (_server, client) = client_with(vec![
        json(r#"{"value": [{"id": "1"}], "nextLink": "/2"}"#),
        json(r#"{"value": [{"id": "0123456789012345678901234567890123456789"}]}"#),
    ])
    .await;
    let options = PagerOptions { context: at_most(50), ..PagerOptions::default() };
    let mut pager: Pager<SqlPoolList> =
        client.get("/pools", &[]).pager("Pools.list", NextLink::Member("nextLink"), options, &[200]).unwrap();
    assert_eq!(pager.try_next().await.unwrap().unwrap().id.as_deref(), Some("1"));
    assert_eq!(redacted_message(pager.try_next().await), too_long("Pools.list", 50));
    assert!(pager.try_next().await.unwrap().is_none());
}
