//! A service that gives one answer to everything, or that of somebody else, and remembers what it was asked.

use std::{
    collections::BTreeMap,
    fmt::Debug,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
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

/// An answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Reply {
    pub(crate) status: u16,
    /// By lower-case name.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// Somebody who answers.
pub(crate) trait Answers: Debug + Send + Sync {
    /// The answer to `request`.
    fn answer(&self, request: &Seen) -> Result<Reply>;
}

impl Answers for Reply {
    fn answer(&self, _: &Seen) -> Result<Reply> {
        Ok(self.clone())
    }
}

/// A service, as clients see it.
#[derive(Debug)]
pub(crate) struct Service {
    status: u16,
    body: Vec<u8>,
    answers: Arc<dyn Answers>,
    seen: Mutex<Vec<Seen>>,
}

impl Service {
    /// A service that answers with this.
    pub(crate) fn new(status: u16, body: Vec<u8>) -> Self {
        let reply = Reply { status, headers: BTreeMap::new(), body: body.clone() };
        Self { status, body, answers: Arc::new(reply), seen: Mutex::default() }
    }

    /// A service that lets somebody else answer.
    pub(crate) fn of(answers: Arc<dyn Answers>) -> Self {
        Self { status: 200, body: Vec::new(), answers, seen: Mutex::default() }
    }

    /// The first request that arrived.
    pub(crate) fn first(&self) -> Option<Seen> {
        self.seen().first().cloned()
    }

    /// The one answer.
    pub(crate) fn answer(&self) -> RawResponse {
        RawResponse::from_bytes(StatusCode::from(self.status), headers(&BTreeMap::new()), self.body.clone())
    }

    fn seen(&self) -> MutexGuard<'_, Vec<Seen>> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn headers(given: &BTreeMap<String, String>) -> Headers {
    let mut headers = Headers::new();
    // A poller waits before it tells what it saw, and a failure is tried again.
    headers.insert(HeaderName::from_static("retry-after"), "0");
    for (name, value) in given {
        headers.insert(HeaderName::from(name.clone()), value.clone());
    }
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
        let seen = Seen {
            method: request.method().as_str().to_owned(),
            url: request.url().clone(),
            headers: headers_seen.collect(),
            body,
        };
        self.seen().push(seen.clone());
        let Reply { status, headers: given, body } = self.answers.answer(&seen)?;
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(status), headers(&given), body))
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
