//! A hostile service: what the runtime survives, and what a user is told then.
//!
//! Where the transport matters, the service is a real one on the loopback interface ([`server`]), asked over TLS by the
//! HTTP client that users have. Everywhere else it is the scripted one, or a function ([`answering`]). The request of every
//! test carries secrets, and [`told`] looks for them in whatever an error shows.

mod bodies;
mod clocks;
mod connections;
mod content;
mod json;
mod limits_of_azure_core;
mod logs;
mod memory;
mod operations;
mod pages;
mod redirects;
mod secrets;
mod server;
mod throttling;
mod timeouts;
mod values;
mod xml;

use super::adobe_ims::shown;
use super::fake::Service;
use super::models::SqlPool;
use crate::runtime::{Call, Client, RequestBuilder, bearer};
use async_trait::async_trait;
use azure_core::{
    Error, Result,
    http::{
        AsyncRawResponse, ClientOptions, FixedRetryOptions, HttpClient, Request, Response, RetryOptions, Transport,
    },
    time::Duration,
};
use fake_service::{Credential, TOKEN};
use server::Server;
use std::{
    fmt,
    process::Command,
    sync::{Arc, Mutex},
};

/// A signature in a query.
const SIGNATURE: &str = "c2lnbmVk-by-nobody";

/// Asks for a pool with a signed URL.
fn request(client: &Client) -> RequestBuilder {
    client.get("/pools/a", &[]).query("api-version", &"1").query("sig", &SIGNATURE)
}

/// The answer to [`request`].
async fn get(client: &Client) -> Result<Response<SqlPool>> {
    let call: Call<'_, SqlPool> = request(client).send("Pools.get", Default::default(), &[200]);
    call.await
}

/// The pool in the answer to [`request`].
async fn pool(client: &Client) -> Result<SqlPool> {
    get(client).await?.into_model()
}

/// The error in `result`, of which nothing shows a secret.
fn refused<T>(result: Result<T>) -> Error {
    let error = result.err().expect("an error");
    let all = shown(&error);
    for secret in [TOKEN, SIGNATURE] {
        assert!(!all.contains(secret), "{all}");
    }
    error
}

/// The words of the error in `result`, of which nothing shows a secret.
fn told<T>(result: Result<T>) -> String {
    refused(result).to_string()
}

/// A few retries, quickly.
fn retries(count: u32) -> RetryOptions {
    let delay = Duration::milliseconds(10);
    RetryOptions::fixed(FixedRetryOptions { delay, max_retries: count, ..Default::default() })
}

/// A client of a real server, and its credential. The HTTP client is like the one that `azure_core` makes.
fn client_of(server: &Server, retry: RetryOptions) -> (Client, Arc<Credential>) {
    client_at(server.endpoint(), server::trusting().build().unwrap(), retry)
}

fn client_at(endpoint: &str, http: reqwest::Client, retry: RetryOptions) -> (Client, Arc<Credential>) {
    logs::everybody_is_heard();
    let credential = Arc::<Credential>::default();
    let options = ClientOptions { transport: Some(Transport::new(Arc::new(http))), retry, ..Default::default() };
    let client = Client::new(endpoint, [bearer(credential.clone(), &["scope"])], options).unwrap();
    (client, credential)
}

/// A client of the scripted service that asks once.
fn once(service: &Service) -> Client {
    let options = ClientOptions { retry: RetryOptions::none(), ..service.options() };
    Client::new(super::fake::ENDPOINT, [bearer(service.credential(), &["scope"])], options).unwrap()
}

/// Runs one test of this program again, in a process of its own with these variables. Gives what it prints.
async fn again(test: &'static str, variables: &[(&str, &str)]) -> String {
    let mut child = Command::new(std::env::current_exe().unwrap());
    let (_crate, test) = test.split_once("::").unwrap();
    child.args(["--exact", test, "--nocapture"]).envs(variables.iter().copied());
    for name in ["SSL_CERT_DIR", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        child.env_remove(name);
    }
    // Not here: a server of this process may have to answer meanwhile.
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    text
}

/// Options with a service as transport that is a function of the request and of the number of requests before it.
fn answering<F>(answer: F) -> ClientOptions
where
    F: Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync + 'static,
{
    let service = Answering { answer, count: Mutex::default() };
    ClientOptions { transport: Some(Transport::new(Arc::new(service))), ..Default::default() }
}

/// A client of such a service.
fn client_answered<F>(answer: F) -> Client
where
    F: Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync + 'static,
{
    logs::everybody_is_heard();
    let authorization = [bearer(Arc::<Credential>::default(), &["scope"])];
    Client::new(super::fake::ENDPOINT, authorization, answering(answer)).unwrap()
}

struct Answering<F> {
    answer: F,
    count: Mutex<usize>,
}

impl<F> fmt::Debug for Answering<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Answering")
    }
}

#[async_trait]
impl<F> HttpClient for Answering<F>
where
    F: Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync,
{
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let before = {
            let mut count = self.count.lock().unwrap();
            *count += 1;
            *count - 1
        };
        (self.answer)(request, before)
    }
}
