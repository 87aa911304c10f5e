//! A service that gives one answer to everything and remembers what it was asked.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use async_trait::async_trait;
use azure_core::{
    Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    http::{
        AsyncRawResponse, Body, HttpClient, RawResponse, Request, StatusCode, Url,
        headers::{HeaderName, Headers},
    },
    time::{Duration, OffsetDateTime},
};

/// Where clients go whose users say where they go.
pub(crate) const ENDPOINT: &str = "https://service.example";

/// A request that arrived.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Seen {
    /// The verb, in capital letters.
    pub(crate) method: String,
    pub(crate) url: Url,
    /// By lower-case name.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// A service with one answer.
#[derive(Debug)]
pub(crate) struct Service {
    status: u16,
    body: Vec<u8>,
    seen: Mutex<Vec<Seen>>,
}

impl Service {
    /// A service that answers with this.
    pub(crate) fn new(status: u16, body: Vec<u8>) -> Self {
        Self { status, body, seen: Mutex::default() }
    }

    /// The first request that arrived.
    pub(crate) fn first(&self) -> Option<Seen> {
        self.seen().first().cloned()
    }

    /// The answer.
    pub(crate) fn answer(&self) -> RawResponse {
        RawResponse::from_bytes(StatusCode::from(self.status), headers(), self.body.clone())
    }

    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn headers() -> Headers {
    let mut headers = Headers::new();
    // A poller waits before it tells what it saw.
    headers.insert(HeaderName::from_static("retry-after"), "0");
    headers
}

#[async_trait]
impl HttpClient for Service {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let body = match request.body() {
            Body::Bytes(bytes) => bytes.to_vec(),
            // No argument that is made from an example is a stream.
            Body::SeekableStream(_) => b"(a stream)".to_vec(),
        };
        let headers_seen =
            request.headers().iter().map(|(name, value)| (name.as_str().to_lowercase(), value.as_str().to_owned()));
        self.seen().push(Seen {
            method: request.method().as_str().to_owned(),
            url: request.url().clone(),
            headers: headers_seen.collect(),
            body,
        });
        let status = StatusCode::from(self.status);
        Ok(AsyncRawResponse::from_bytes(status, headers(), self.body.clone()))
    }
}

/// A credential with one token.
#[derive(Debug)]
pub(crate) struct Token;

#[async_trait]
impl TokenCredential for Token {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        Ok(AccessToken::new("token", OffsetDateTime::now_utc() + Duration::DAY))
    }
}
