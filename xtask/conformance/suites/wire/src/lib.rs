//! How the clients of the suites reach a server of this machine.
//!
//! Credentials and origins are guarded in the clients: nothing but `https` passes. The servers of the suites speak plain
//! `http`, and say so in the links that they answer. So the clients are given an `https` address, and the transport here,
//! which stands for the network, translates in both directions. The guard stays as it ships.

mod cookies;
mod exchange;

use std::{
    env,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use azure_core::{
    http::{AsyncRawResponse, ClientOptions, FixedRetryOptions, HttpClient, Request, RetryOptions, Transport},
    time::Duration,
};

use self::cookies::Cookies;

/// The variable that names the server, such as `http://localhost:3000`.
const SERVER: &str = "SUITE_SERVER";

/// Where the server is, as the clients are told.
///
/// # Panics
///
/// If nobody said where the server is: nothing can be proved without it.
#[must_use]
pub fn endpoint() -> String {
    format!("https://{}", host())
}

/// Name and port of the server.
///
/// # Panics
///
/// As [`endpoint`].
#[must_use]
pub fn host() -> String {
    let server =
        env::var(SERVER).unwrap_or_else(|_| panic!("{SERVER} names no server; see xtask/conformance/suites/Cargo.toml"));
    server.trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// Options of a client that reaches the server, keeps its cookies and does not wait before it tries again.
#[must_use]
pub fn options() -> ClientOptions {
    with(Server::new(false))
}

/// [`options`] for a client whose transport follows redirects, as a user's own transport may; that of `azure_core` does not.
#[must_use]
pub fn following() -> ClientOptions {
    with(Server::new(true))
}

fn with(server: Server) -> ClientOptions {
    let retry = FixedRetryOptions { delay: Duration::ZERO, max_retries: 8, ..FixedRetryOptions::default() };
    ClientOptions {
        transport: Some(Transport::new(Arc::new(server))),
        retry: RetryOptions::fixed(retry),
        ..ClientOptions::default()
    }
}

/// The server behind the translation.
#[derive(Debug)]
struct Server {
    client: reqwest::Client,
    cookies: Mutex<Cookies>,
    follows: bool,
}

impl Server {
    fn new(follows: bool) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        Self { client: client.unwrap_or_default(), cookies: Mutex::default(), follows }
    }

    fn cookies<T>(&self, with: impl FnOnce(&mut Cookies) -> T) -> T {
        with(&mut self.cookies.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

#[async_trait]
impl HttpClient for Server {
    async fn execute_request(&self, request: &Request) -> azure_core::Result<AsyncRawResponse> {
        exchange::exchange(self, request).await
    }
}
