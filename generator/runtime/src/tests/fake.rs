//! A service that plays a script and remembers what it was asked, and a credential that counts.

use crate::runtime::{Client, bearer};
use async_trait::async_trait;
use azure_core::{
    Error, Result,
    credentials::{AccessToken, TokenCredential, TokenRequestOptions},
    error::ErrorKind,
    http::{
        AsyncRawResponse, Body, ClientOptions, HttpClient, Method, Request, StatusCode, Transport,
        headers::{HeaderName, Headers},
    },
    time::{Duration, OffsetDateTime},
};
use std::{
    collections::{BTreeMap, VecDeque},
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

/// The endpoint of [`Service::client`].
pub(super) const ENDPOINT: &str = "https://service.example";

/// One scripted response.
pub(super) struct Reply {
    status: u16,
    headers: Headers,
    body: String,
}

/// A response with this status and no body.
pub(super) fn reply(status: u16) -> Reply {
    Reply { status, headers: Headers::new(), body: String::new() }
}

/// A 200 with this body.
pub(super) fn ok(body: &str) -> Reply {
    reply(200).body(body)
}

impl Reply {
    pub(super) fn header(mut self, name: &'static str, value: &str) -> Self {
        self.headers.insert(HeaderName::from_static(name), value.to_owned());
        self
    }

    pub(super) fn body(mut self, body: &str) -> Self {
        self.body = body.to_owned();
        self
    }

    /// Asks to be polled again at once.
    pub(super) fn again(self) -> Self {
        self.header("retry-after", "0")
    }
}

/// One request that arrived.
#[derive(Clone, Debug)]
pub(super) struct Seen {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: BTreeMap<String, String>,
    pub(super) body: String,
}

impl Seen {
    pub(super) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(String::as_str)
    }

    /// Method and URL, without the endpoint.
    pub(super) fn line(&self) -> String {
        format!("{} {}", self.method.as_str(), self.url.strip_prefix(ENDPOINT).unwrap_or(&self.url))
    }
}

#[derive(Debug, Default)]
struct Player {
    script: Mutex<VecDeque<(u16, Headers, String)>>,
    seen: Mutex<Vec<Seen>>,
}

#[async_trait]
impl HttpClient for Player {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let body = match request.body() {
            Body::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
            Body::SeekableStream(_) => "(a stream)".to_owned(),
        };
        let headers = request.headers().iter();
        self.seen.lock().unwrap().push(Seen {
            method: request.method(),
            url: request.url().to_string(),
            headers: headers.map(|(name, value)| (name.as_str().to_owned(), value.as_str().to_owned())).collect(),
            body,
        });
        let next = self.script.lock().unwrap().pop_front();
        let (status, headers, body) =
            next.ok_or_else(|| Error::with_message(ErrorKind::Other, "one request more than the script has"))?;
        Ok(AsyncRawResponse::from_bytes(StatusCode::from(status), headers, body))
    }
}

#[derive(Debug, Default)]
struct Counting(AtomicUsize);

#[async_trait]
impl TokenCredential for Counting {
    async fn get_token(&self, scopes: &[&str], _: Option<TokenRequestOptions<'_>>) -> Result<AccessToken> {
        assert_eq!(scopes, ["https://service.example/.default"]);
        self.0.fetch_add(1, Ordering::SeqCst);
        Ok(AccessToken::new("the-token", OffsetDateTime::now_utc() + Duration::HOUR))
    }
}

/// A service with a script.
#[derive(Clone)]
pub(super) struct Service {
    player: Arc<Player>,
    credential: Arc<Counting>,
}

impl Service {
    pub(super) fn new(script: impl IntoIterator<Item = Reply>) -> Self {
        let script = script.into_iter().map(|reply| (reply.status, reply.headers, reply.body)).collect();
        let player = Player { script: Mutex::new(script), seen: Mutex::default() };
        Self { player: Arc::new(player), credential: Arc::default() }
    }

    pub(super) fn client(&self) -> Client {
        self.client_at(ENDPOINT).unwrap()
    }

    pub(super) fn client_at(&self, endpoint: &str) -> Result<Client> {
        let authorization = [bearer(self.credential.clone(), "https://service.example/.default")];
        Client::new(endpoint, authorization, self.options())
    }

    pub(super) fn options(&self) -> ClientOptions {
        ClientOptions { transport: Some(Transport::new(self.player.clone())), ..Default::default() }
    }

    pub(super) fn seen(&self) -> Vec<Seen> {
        self.player.seen.lock().unwrap().clone()
    }

    /// Method and URL of every request.
    pub(super) fn lines(&self) -> Vec<String> {
        self.seen().iter().map(Seen::line).collect()
    }

    /// How often a token was asked for.
    pub(super) fn tokens(&self) -> usize {
        self.credential.0.load(Ordering::SeqCst)
    }

    /// How much of the script is left.
    pub(super) fn left(&self) -> usize {
        self.player.script.lock().unwrap().len()
    }
}
