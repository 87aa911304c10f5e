//! A fake service: a transport that records requests, and gives one response to all of them or forwards them.

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
use judges::HttpResponse;

/// The endpoint of clients that take one.
pub(crate) const ENDPOINT: &str = "https://service.example";

/// A request that a client sent.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct SentRequest {
    pub(crate) method: String,
    pub(crate) url: Url,
    /// Values by the names of the headers in lower case.
    pub(crate) headers: BTreeMap<String, String>,
    pub(crate) body: Vec<u8>,
}

/// A source of responses.
pub(crate) trait Respond: Debug + Send + Sync {
    /// Returns the response to `request`.
    fn respond(&self, request: &SentRequest) -> Result<HttpResponse>;
}

impl Respond for HttpResponse {
    fn respond(&self, _: &SentRequest) -> Result<HttpResponse> {
        Ok(self.clone())
    }
}

/// The transport of a client.
#[derive(Debug)]
pub(crate) struct FakeService {
    response: HttpResponse,
    responder: Arc<dyn Respond>,
    requests: Mutex<Vec<SentRequest>>,
}

impl FakeService {
    /// Creates a service that always gives this response.
    pub(crate) fn new(status: u16, body: Vec<u8>) -> Self {
        Self::responding(HttpResponse { status, headers: BTreeMap::new(), body })
    }

    /// Creates a service that always gives this response, which has headers.
    pub(crate) fn responding(response: HttpResponse) -> Self {
        Self { response: response.clone(), responder: Arc::new(response), requests: Mutex::default() }
    }

    /// Creates a service that forwards requests to `responder`.
    pub(crate) fn forwarding(responder: Arc<dyn Respond>) -> Self {
        Self { responder, ..Self::new(200, Vec::new()) }
    }

    /// Returns the first request that arrived.
    pub(crate) fn first_request(&self) -> Option<SentRequest> {
        self.requests().first().cloned()
    }

    /// Returns the response that is always given.
    pub(crate) fn response(&self) -> RawResponse {
        let HttpResponse { status, headers, body } = self.response.clone();
        RawResponse::from_bytes(StatusCode::from(status), with_retry_after(headers), body)
    }

    fn requests(&self) -> MutexGuard<'_, Vec<SentRequest>> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Returns the headers, with the shortest wait: a failure is retried.
fn with_retry_after(given: BTreeMap<String, String>) -> Headers {
    let mut headers = Headers::new();
    headers.insert(HeaderName::from_static("retry-after"), "0");
    for (name, value) in given {
        headers.insert(HeaderName::from(name), value);
    }
    headers
}

#[async_trait]
impl HttpClient for FakeService {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let body = match request.body() {
            Body::Bytes(bytes) => bytes.to_vec(),
            // No argument that is made from an example is a stream.
            Body::SeekableStream(_) => b"(a stream)".to_vec(),
        };
        let headers = request.headers().iter();
        let sent = SentRequest {
            method: request.method().as_str().to_owned(),
            url: request.url().clone(),
            headers: headers.map(|(name, value)| (name.as_str().to_lowercase(), value.as_str().to_owned())).collect(),
            body,
        };
        self.requests().push(sent.clone());
        let HttpResponse { status, headers, body } = self.responder.respond(&sent)?;
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(status), with_retry_after(headers), body))
    }
}

/// A credential with a fixed token.
#[derive(Debug)]
pub(crate) struct FakeCredential;

#[async_trait]
impl TokenCredential for FakeCredential {
    async fn get_token(&self, _: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        Ok(AccessToken::new("token", OffsetDateTime::now_utc() + Duration::DAY))
    }
}
