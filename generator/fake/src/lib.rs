//! A service that plays a script and remembers what it was asked, and a credential that counts. For tests only.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
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

/// The token that [`Credential`] gives.
pub const TOKEN: &str = "the-token";

/// One scripted response.
#[derive(Clone, Debug)]
pub struct Reply {
    status: u16,
    headers: Headers,
    body: Bytes,
}

/// A response with this status and no body.
#[must_use]
pub fn reply(status: u16) -> Reply {
    Reply { status, headers: Headers::new(), body: Bytes::new() }
}

/// A 200 with this body.
#[must_use]
pub fn ok(body: impl AsRef<[u8]>) -> Reply {
    reply(200).body(body)
}

impl Reply {
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

    /// Asks to be polled or tried again at once.
    #[must_use]
    pub fn again(self) -> Self {
        self.header("retry-after", "0")
    }
}

/// One request that arrived.
#[derive(Clone, Debug)]
pub struct Seen {
    /// The verb.
    pub method: Method,
    /// The whole URL.
    pub url: String,
    /// Names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The body; a stream is not read.
    pub body: String,
}

impl Seen {
    /// A header by its name in lower case.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Verb and URL from the path on.
    #[must_use]
    pub fn line(&self) -> String {
        let rest = self.url.split_once("://").map_or(self.url.as_str(), |(_, rest)| rest);
        let path = rest.find('/').and_then(|at| rest.get(at..)).unwrap_or_default();
        format!("{} {path}", self.method.as_str())
    }
}

#[derive(Debug, Default)]
struct Player {
    script: Mutex<VecDeque<Reply>>,
    seen: Mutex<Vec<Seen>>,
}

#[async_trait]
impl HttpClient for Player {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let body = match request.body() {
            Body::Bytes(bytes) => String::from_utf8_lossy(bytes).into_owned(),
            Body::SeekableStream(_) => "(a stream)".to_owned(),
        };
        let headers = request.headers().iter();
        lock(&self.seen).push(Seen {
            method: request.method(),
            url: request.url().to_string(),
            headers: headers.map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect(),
            body,
        });
        let next = lock(&self.script).pop_front();
        let reply =
            next.ok_or_else(|| Error::with_message(ErrorKind::Other, "one request more than the script has"))?;
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(reply.status), reply.headers, reply.body))
    }
}

/// A credential that gives [`TOKEN`] and remembers the scopes it was asked for.
#[derive(Debug, Default)]
pub struct Credential(Mutex<Vec<String>>);

impl Credential {
    /// The scopes of every request for a token, in order.
    #[must_use]
    pub fn scopes(&self) -> Vec<String> {
        lock(&self.0).clone()
    }
}

#[async_trait]
impl TokenCredential for Credential {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        lock(&self.0).push(scopes.join(" "));
        Ok(AccessToken::new(TOKEN, OffsetDateTime::now_utc() + Duration::HOUR))
    }
}

/// A service with a script.
#[derive(Clone, Debug)]
pub struct Service {
    player: Arc<Player>,
    credential: Arc<Credential>,
}

impl Service {
    /// A service that answers with `script`, one reply for each request, whatever it is.
    #[must_use]
    pub fn new(script: impl IntoIterator<Item = Reply>) -> Self {
        let player = Player { script: Mutex::new(script.into_iter().collect()), seen: Mutex::default() };
        Self { player: Arc::new(player), credential: Arc::default() }
    }

    /// Options with this service as transport.
    #[must_use]
    pub fn options(&self) -> ClientOptions {
        ClientOptions { transport: Some(Transport::new(self.player.clone())), ..Default::default() }
    }

    /// The credential whose use is counted.
    #[must_use]
    pub fn credential(&self) -> Arc<Credential> {
        self.credential.clone()
    }

    /// The requests so far.
    #[must_use]
    pub fn seen(&self) -> Vec<Seen> {
        lock(&self.player.seen).clone()
    }

    /// Verb and path of every request so far.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        self.seen().iter().map(Seen::line).collect()
    }

    /// How often a token was asked for.
    #[must_use]
    pub fn tokens(&self) -> usize {
        self.credential.scopes().len()
    }

    /// How much of the script is left.
    #[must_use]
    pub fn left(&self) -> usize {
        lock(&self.player.script).len()
    }
}

/// What a test that failed left behind is still worth reading.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
