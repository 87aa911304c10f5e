//! Requests that are sent again, and those that must not be: the service may have acted, or will never answer.

use super::server::{End, Server, http_response, untrusting};
use super::{computed_client, redacted_error, redacted_message, retries, server_client, server_client_at};
use crate::runtime::{Call, Client, Limits};
use crate::tests::{
    models::SqlPool,
    support::{Clients as _, Script, ok, response},
};
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{ClientMethodOptions, Context, Method, NoFormat, Response, RetryOptions},
};
use std::{
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};
use tokio::time::Instant;

const METHODS: [Method; 5] = [Method::Get, Method::Put, Method::Patch, Method::Delete, Method::Post];

async fn send(client: &Client, method: Method, limits: Limits) -> Result<Response<(), NoFormat>> {
    let request = match method {
        Method::Get => client.get("/x", &[]),
        Method::Put => client.put("/x", &[]),
        Method::Patch => client.patch("/x", &[]),
        Method::Delete => client.delete("/x", &[]),
        _ => client.post("/x", &[]),
    };
    let options = ClientMethodOptions { context: Context::new().with_value(limits) };
    let call: Call<'_, (), NoFormat> = request.send("Pools.act", options, &[200]);
    call.await
}

#[tokio::test(start_paused = true)]
async fn a_post_is_repeated_where_nothing_was_done() {
    let repeating = Limits { repeat_post: true, ..Limits::default() };
    for (first, is_refusal) in [
        (response(408), false),
        (response(500), false),
        (response(502), false),
        (response(503), false),
        (response(504), false),
        (response(429), true),
        (response(503).header("retry-after", "1"), true),
    ] {
        let first = first.body(r#"{"error": {"code": "Busy"}}"#);
        for (method, limits) in
            METHODS.map(|method| (method, Limits::default())).into_iter().chain([(Method::Post, repeating)])
        {
            let service = Script::new([first.clone(), ok("{}")]);
            let result = send(&service.client(), method, limits).await;
            let is_repeated = is_refusal || method != Method::Post || limits.repeat_post;
            assert_eq!((result.is_ok(), service.requests().len()), (is_repeated, 1 + usize::from(is_repeated)));
            if let Err(error) = result {
                assert!(error.to_string().ends_with(" (Busy)"), "{error}");
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_broken_connection() {
    for (kind, requests) in [(ErrorKind::Io, 1), (ErrorKind::Connection, 4)] {
        for method in METHODS {
            let asked = Arc::new(AtomicUsize::new(0));
            let (count, broken) = (Arc::clone(&asked), kind.clone());
            let client = computed_client(move |_, _| {
                count.fetch_add(1, Ordering::SeqCst);
                Err(Error::with_error(broken.clone(), io::Error::other("reset by peer"), "failed to send"))
            });
            let error = redacted_error(send(&client, method, Limits::default()).await);
            assert_eq!(*error.kind(), kind);
            assert!(error.to_string().ends_with("reset by peer"), "{error}");
            let expected = if kind == ErrorKind::Io && method != Method::Post { 9 } else { requests };
            assert_eq!(asked.load(Ordering::SeqCst), expected, "{method:?} {kind:?}");
        }
    }
}

/// The answer to a POST is lost on its way, so nobody knows what was done.
#[tokio::test]
async fn a_response_that_is_cut_off() {
    let cut = || super::server::bytes("HTTP/1.1 202 Accepted\r\ncontent-length: 100\r\n\r\n{\"id\"").then(End::Cut);
    let server = Server::start([cut(), http_response("200 OK", "", "{}")]).await;
    let (client, _) = server_client(&server, retries(3));
    redacted_error(send(&client, Method::Post, Limits::default()).await);
    assert_eq!(server.requests().len(), 1);
    let server = Server::start([cut(), http_response("200 OK", "", "{}")]).await;
    let (client, _) = server_client(&server, retries(3));
    send(&client, Method::Put, Limits::default()).await.unwrap();
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test(start_paused = true)]
async fn retries_of_one_call() {
    for max in 0..4 {
        let service = Script::new(std::iter::repeat_with(|| response(500)).take(20));
        let limits = Limits { retries: Some(max), ..Limits::default() };
        let message = redacted_message(send(&service.client(), Method::Get, limits).await);
        assert_eq!(message, "Pools.act: 500 Internal Server Error");
        assert_eq!(service.requests().len(), 1 + max as usize);
    }
}

/// What will not go away is told at once, and a refused connection after seconds.
#[tokio::test]
async fn permanent_faults() {
    let server = Server::start([]).await;
    let clock = Instant::now();
    let (client, _) = server_client_at(server.endpoint(), untrusting().build().unwrap(), RetryOptions::default());
    let message = redacted_message(send(&client, Method::Get, Limits::default()).await);
    assert!(message.contains("invalid peer certificate"), "{message}");
    assert_eq!(server.connections(), 1);
    let (client, _) = server_client_at("https://127.0.0.1:1", untrusting().build().unwrap(), RetryOptions::default());
    let message = redacted_message(super::get(&client).await);
    assert!(message.to_lowercase().contains("refused"), "{message}");
    assert!(clock.elapsed().as_secs() < 15, "{:?}", clock.elapsed());
    for (text, requests) in [
        ("dns error: failed to lookup address information: Name or service not known", 1),
        ("dns error: failed to lookup address information: Temporary failure in name resolution", 4),
    ] {
        let asked = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&asked);
        let client = computed_client(move |_, _| {
            count.fetch_add(1, Ordering::SeqCst);
            Err(Error::with_error(ErrorKind::Connection, io::Error::other(text), "failed to send"))
        });
        let call: Call<'_, SqlPool> = client.get("/x", &[]).send("Pools.get", Default::default(), &[200]);
        let error = redacted_error(call.await);
        assert_eq!((error.kind(), asked.load(Ordering::SeqCst)), (&ErrorKind::Connection, requests));
    }
}
