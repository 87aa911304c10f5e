//! A scripted transport that records its requests, and a credential that records its use. For tests only.

use std::{
    collections::{BTreeMap, VecDeque},
    fmt,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
};

use async_trait::async_trait;
use azure_core::{
    Bytes, Error, Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    http::{
        AsyncRawResponse, Body, ClientOptions, HttpClient, Method, Request, StatusCode, Transport,
        headers::{HeaderName, Headers},
    },
    time::{Duration, OffsetDateTime},
};

/// The token of [`FakeCredential`].
pub const TOKEN: &str = "the-token";

/// A response of a [`Script`].
#[derive(Clone, Debug)]
pub struct ScriptedResponse {
    status: u16,
    headers: Headers,
    body: Bytes,
}

/// Returns a response with this status and without a body.
#[must_use]
pub fn response(status: u16) -> ScriptedResponse {
    ScriptedResponse { status, headers: Headers::new(), body: Bytes::new() }
}

/// Returns a 200 with this body.
#[must_use]
pub fn ok(body: impl AsRef<[u8]>) -> ScriptedResponse {
    response(200).body(body)
}

impl ScriptedResponse {
    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(HeaderName::from_static(name), value.to_owned());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: impl AsRef<[u8]>) -> Self {
        self.body = Bytes::copy_from_slice(body.as_ref());
        self
    }

    /// Adds a `retry-after` of zero, so that a poll or a retry is not delayed.
    #[must_use]
    pub fn retry_now(self) -> Self {
        self.header("retry-after", "0")
    }
}

impl From<ScriptedResponse> for AsyncRawResponse {
    fn from(response: ScriptedResponse) -> Self {
        Self::from_bytes(StatusCode::from(response.status), response.headers, response.body)
    }
}

/// A request that a [`Script`] has received.
#[derive(Clone, Debug)]
pub struct RecordedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// The headers by their names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body; a stream is not read.
    pub body: String,
}

impl RecordedRequest {
    fn new(request: &Request) -> Self {
        let body = match request.body() {
            Body::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Body::SeekableStream(_) => "(a stream)".to_owned(),
        };
        let headers = request.headers().iter();
        Self {
            method: request.method(),
            url: request.url().to_string(),
            headers: headers.map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect(),
            body,
        }
    }

    /// Returns a header by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Returns method, path and query, as in `GET /pools?top=1`.
    #[must_use]
    pub fn line(&self) -> String {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        format!("{} {path}", self.method.as_str())
    }
}

/// Computes the response to a request from the request and the number of requests before it.
type Responder = dyn Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync;

/// The source of the responses.
enum Responses {
    Listed(Mutex<VecDeque<ScriptedResponse>>),
    /// With the number of requests so far, which are not recorded: there may be very many.
    Computed(Box<Responder>, AtomicUsize),
}

struct FakeTransport {
    responses: Responses,
    requests: Mutex<Vec<RecordedRequest>>,
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FakeTransport").field("requests", &self.requests).finish_non_exhaustive()
    }
}

#[async_trait]
impl HttpClient for FakeTransport {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        match &self.responses {
            Responses::Computed(respond, count) => respond(request, count.fetch_add(1, Ordering::SeqCst)),
            Responses::Listed(responses) => {
                lock(&self.requests).push(RecordedRequest::new(request));
                let next = lock(responses).pop_front();
                let exhausted = || Error::with_message(ErrorKind::Other, "the script has no more responses");
                next.map(AsyncRawResponse::from).ok_or_else(exhausted)
            }
        }
    }
}

/// A credential that returns [`TOKEN`] and records the scopes of every request for a token.
#[derive(Debug, Default)]
pub struct FakeCredential(Mutex<Vec<String>>);

impl FakeCredential {
    /// Returns the scopes of every request for a token, in order.
    #[must_use]
    pub fn scopes(&self) -> Vec<String> {
        lock(&self.0).clone()
    }
}

#[async_trait]
impl TokenCredential for FakeCredential {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        lock(&self.0).push(scopes.join(" "));
        Ok(AccessToken::new(TOKEN, OffsetDateTime::now_utc() + Duration::HOUR))
    }
}

/// Responses in place of a service, with a record of the requests. Clones share both.
#[derive(Clone, Debug)]
pub struct Script {
    transport: Arc<FakeTransport>,
    credential: Arc<FakeCredential>,
}

impl Script {
    /// Creates a script of one response for each request; a further request fails.
    #[must_use]
    pub fn new(responses: impl IntoIterator<Item = ScriptedResponse>) -> Self {
        Self::of(Responses::Listed(Mutex::new(responses.into_iter().collect())))
    }

    /// Creates a script whose responses are computed from the request and the number of requests before it. Requests are not
    /// recorded.
    #[must_use]
    pub fn computed(respond: impl Fn(&Request, usize) -> Result<AsyncRawResponse> + Send + Sync + 'static) -> Self {
        Self::of(Responses::Computed(Box::new(respond), AtomicUsize::new(0)))
    }

    fn of(responses: Responses) -> Self {
        let transport = FakeTransport { responses, requests: Mutex::default() };
        Self { transport: Arc::new(transport), credential: Arc::default() }
    }

    /// Returns client options with the script as transport.
    #[must_use]
    pub fn options(&self) -> ClientOptions {
        ClientOptions { transport: Some(Transport::new(self.transport.clone())), ..Default::default() }
    }

    /// Returns the credential that belongs to the script.
    #[must_use]
    pub fn credential(&self) -> Arc<FakeCredential> {
        self.credential.clone()
    }

    /// Returns the requests so far.
    #[must_use]
    pub fn requests(&self) -> Vec<RecordedRequest> {
        lock(&self.transport.requests).clone()
    }

    /// Returns the [`line`](RecordedRequest::line) of every request so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.requests().iter().map(RecordedRequest::line).collect()
    }

    /// Returns the number of requests for a token so far.
    #[must_use]
    pub fn token_count(&self) -> usize {
        self.credential.scopes().len()
    }

    /// Returns the number of responses that were not requested yet; zero if they are computed.
    #[must_use]
    pub fn remaining(&self) -> usize {
        match &self.transport.responses {
            Responses::Listed(responses) => lock(responses).len(),
            Responses::Computed(..) => 0,
        }
    }
}

/// Locks a mutex, also after a panic of another test.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
