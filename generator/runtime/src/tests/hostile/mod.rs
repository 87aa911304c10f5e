//! Hostile services: limits, redaction and errors.
//!
//! Where the transport matters, the service is a real [`server`] on the loopback interface, with TLS and the HTTP client
//! of users. Everywhere else it is a [`Script`]. The request of every test contains secrets, and [`redacted_message`] checks
//! that errors do not.

mod bodies;
mod clocks;
mod connections;
mod content;
mod json;
mod killed;
mod limits_of_azure_core;
mod memory;
mod operations;
mod pages;
mod redirects;
mod repeats;
mod secrets;
mod server;
mod throttling;
mod timeouts;
mod values;
mod xml;

use super::models::SqlPool;
use super::recorders::install_subscriber;
use super::support::{ENDPOINT, Script, error_output};
use crate::runtime::{Call, Client, RequestBuilder, bearer};
use azure_core::{
    Error, Result,
    http::{AsyncRawResponse, ClientOptions, FixedRetryOptions, Request, Response, RetryOptions, Transport},
    time::Duration,
};
use fake_service::{FakeCredential, TOKEN};
use server::Server;
use std::{process::Command, sync::Arc};

/// The signature in the query of every request.
const SIGNATURE: &str = "c2lnbmVk-by-nobody";

/// Starts a request with a signed URL.
fn request(client: &Client) -> RequestBuilder {
    client.get("/pools/a", &[]).query("api-version", &"1").query("sig", &SIGNATURE)
}

/// Sends [`request`]; returns the response.
async fn get(client: &Client) -> Result<Response<SqlPool>> {
    let call: Call<'_, SqlPool> = request(client).send("Pools.get", Default::default(), &[200]);
    call.await
}

/// Sends [`request`]; returns the model in the response.
async fn pool(client: &Client) -> Result<SqlPool> {
    get(client).await?.into_model()
}

/// Returns the error in `result`, and checks that its output contains no secret.
fn redacted_error<T>(result: Result<T>) -> Error {
    let error = result.err().expect("an error");
    let all = error_output(&error);
    for secret in [TOKEN, SIGNATURE] {
        assert!(!all.contains(secret), "{all}");
    }
    error
}

/// Returns the message of the error in `result`, and checks that its output contains no secret.
fn redacted_message<T>(result: Result<T>) -> String {
    redacted_error(result).to_string()
}

/// Returns options for this number of retries with a short delay.
fn retries(count: u32) -> RetryOptions {
    let delay = Duration::milliseconds(10);
    RetryOptions::fixed(FixedRetryOptions { delay, max_retries: count, ..Default::default() })
}

/// Returns a client of a real server, and its credential. The HTTP client has the settings of `azure_core`.
fn server_client(server: &Server, retry: RetryOptions) -> (Client, Arc<FakeCredential>) {
    server_client_at(server.endpoint(), server::trusting().build().unwrap(), retry)
}

fn server_client_at(endpoint: &str, http: reqwest::Client, retry: RetryOptions) -> (Client, Arc<FakeCredential>) {
    install_subscriber();
    let credential = Arc::<FakeCredential>::default();
    let options = ClientOptions { transport: Some(Transport::new(Arc::new(http))), retry, ..Default::default() };
    let client = Client::new(endpoint, [bearer(credential.clone(), &["scope"])], options).unwrap();
    (client, credential)
}

/// Returns a client of a script that does not retry.
fn without_retries(service: &Script) -> Client {
    let options = ClientOptions { retry: RetryOptions::none(), ..service.options() };
    Client::new(ENDPOINT, [bearer(service.credential(), &["scope"])], options).unwrap()
}

/// Returns a child process that runs one test of this program with these environment variables.
fn child_process(test: &'static str, variables: &[(&str, &str)]) -> Command {
    let mut child = Command::new(std::env::current_exe().unwrap());
    let (_crate, test) = test.split_once("::").unwrap();
    child.args(["--exact", test, "--nocapture"]).envs(variables.iter().copied());
    for name in ["SSL_CERT_DIR", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        child.env_remove(name);
    }
    child
}

/// Runs one test of this program in a child process with these environment variables. Returns its output.
async fn run_in_child_process(test: &'static str, variables: &[(&str, &str)]) -> String {
    let mut child = child_process(test, variables);
    // Not on this thread: a server of this process has to respond meanwhile.
    let output = tokio::task::spawn_blocking(move || child.output()).await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
    text
}

/// Returns a client of a service whose responses are computed from the request and the number of requests before it.
fn computed_client<F>(respond: F) -> Client
where
    F: Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync + 'static,
{
    install_subscriber();
    let service = Script::computed(respond);
    Client::new(ENDPOINT, [bearer(service.credential(), &["scope"])], service.options()).unwrap()
}
