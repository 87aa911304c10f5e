//! Parameter values with special characters, as a real server receives them.

use super::server::{Server, http_response};
use super::server_client;
use crate::runtime::{Call, Client, RequestBuilder};
use azure_core::http::{NoFormat, RetryOptions};

async fn send(request: RequestBuilder) -> azure_core::Result<()> {
    let call: Call<'_, (), NoFormat> = request.send("Test.get", Default::default(), &[204]);
    call.await.map(drop)
}

/// Sends one request; returns the lines of the head that the server receives.
async fn received_head(build: impl FnOnce(&Client) -> RequestBuilder) -> Vec<String> {
    let server = Server::start([http_response("204 No Content", "", "")]).await;
    let (client, _) = server_client(&server, RetryOptions::none());
    send(build(&client)).await.unwrap();
    let seen = server.requests();
    assert_eq!(seen.len(), 1);
    let (head, body) = seen[0].split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "");
    head.split("\r\n").map(str::to_owned).collect()
}

const SPECIAL: [(&str, &str); 9] = [
    ("a\r\nx-evil: 1\r\n\r\nGET /evil HTTP/1.1", "a%0D%0Ax-evil%3A%201%0D%0A%0D%0AGET%20%2Fevil%20HTTP%2F1.1"),
    ("a\0b", "a%00b"),
    ("../..", "..%2F.."),
    ("%2F..%2f", "%252F..%252f"),
    ("%00%0d%0a", "%2500%250d%250a"),
    ("\u{1F600}\u{202e}", "%F0%9F%98%80%E2%80%AE"),
    ("a?b#c&d=e", "a%3Fb%23c%26d%3De"),
    ("a\u{2028}\u{85}\u{7f}", "a%E2%80%A8%C2%85%7F"),
    ("http://evil.example/", "http%3A%2F%2Fevil.example%2F"),
];

#[tokio::test]
async fn special_characters_in_a_path() {
    for (value, encoded) in SPECIAL {
        let lines = received_head(|client| client.get("/a/{}/z", &[&value])).await;
        assert_eq!(lines[0], format!("GET /a/{encoded}/z HTTP/1.1"));
        assert!(!lines.iter().any(|line| line.starts_with("x-evil")));
    }
    let long = "x".repeat(10_000);
    assert_eq!(received_head(|client| client.get("/a/{}/z", &[&long])).await[0], format!("GET /a/{long}/z HTTP/1.1"));
}

#[tokio::test]
async fn special_characters_in_a_path_of_several_segments() {
    for (value, encoded) in [
        ("a\r\nx-evil: 1/b", "a%0D%0Ax-evil:%201/b"),
        ("a\0/b", "a%00/b"),
        ("a%2Fb/c", "a%2Fb/c"),
        ("\u{1F600}/\u{e9}", "%F0%9F%98%80/%C3%A9"),
        ("a?b/c#d", "a%3Fb/c%23d"),
    ] {
        let lines = received_head(|client| client.get("/{+}/z", &[&value])).await;
        assert_eq!(lines[0], format!("GET /{encoded}/z HTTP/1.1"));
    }
}

#[tokio::test]
async fn special_characters_in_a_query() {
    for (value, encoded) in SPECIAL {
        let lines =
            received_head(|client| client.get("/a", &[]).query("q", &value).query_each("r", &vec![value])).await;
        assert_eq!(lines[0], format!("GET /a?q={encoded}&r={encoded} HTTP/1.1"));
    }
    let lines = received_head(|client| client.get("/a", &[]).query("q\r\n&=\u{e9}", &"v")).await;
    assert_eq!(lines[0], "GET /a?q%0D%0A%26%3D%C3%A9=v HTTP/1.1");
    let long = "\u{1F600}".repeat(2_500);
    let lines = received_head(|client| client.get("/a", &[]).query("q", &long)).await;
    assert_eq!(lines[0], format!("GET /a?q={} HTTP/1.1", "%F0%9F%98%80".repeat(2_500)));
}

#[tokio::test]
async fn special_characters_in_a_header() {
    for value in ["%2F..", "../..", "a, b; c=\"d\"", "a\tb", "http://evil.example/"] {
        let lines = received_head(|client| client.get("/a", &[]).header("x-mine", &value)).await;
        assert!(lines.contains(&format!("x-mine: {value}")), "{lines:?}");
    }
    let long = "x".repeat(10_000);
    assert!(
        received_head(|client| client.get("/a", &[]).header("x-mine", &long))
            .await
            .contains(&format!("x-mine: {long}"))
    );
}
