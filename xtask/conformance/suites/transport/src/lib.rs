//! The transport of the clients of the suites, to a server of this machine.
//!
//! The clients accept `https` only, in their endpoints and in links of the service. The servers of the suites use plain `http`,
//! also in the links of their responses. So the clients get an `https` endpoint, and this transport translates in both
//! directions: the checks of the clients stay as they are. It also keeps cookies, in which
//! some scenarios count attempts, and asks for no wait between polls.

use std::{
    collections::BTreeMap,
    env,
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Body, ClientOptions, FixedRetryOptions, HttpClient, Method, Request, RetryOptions,
        StatusCode, Transport,
        headers::{HeaderName, Headers},
    },
    time::Duration,
};
use futures::TryStreamExt;
use reqwest::{
    Response, Url,
    header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION, SET_COOKIE},
};

/// The environment variable with the URL of the server, such as `http://localhost:3000`.
const SERVER: &str = "SUITE_SERVER";

/// The limit of redirects, which no scenario reaches.
const MAX_REDIRECTS: usize = 10;

/// Returns the endpoint for the clients.
///
/// # Panics
///
/// If `SUITE_SERVER` is not set.
#[must_use]
pub fn endpoint() -> String {
    format!("https://{}", host())
}

/// Returns host and port of the server.
///
/// # Panics
///
/// As [`endpoint`].
#[must_use]
pub fn host() -> String {
    let server = env::var(SERVER).unwrap_or_else(|_| panic!("{SERVER} is not set; run `cargo xtask conformance`"));
    server.trim_start_matches("http://").trim_end_matches('/').to_owned()
}

/// Returns options for a client of the server, which does not wait before it retries.
#[must_use]
pub fn options() -> ClientOptions {
    with_transport(Server::new(false))
}

/// [`options`] with a transport that follows redirects, as a user's own transport may; that of `azure_core` does not.
#[must_use]
pub fn options_following_redirects() -> ClientOptions {
    with_transport(Server::new(true))
}

fn with_transport(server: Server) -> ClientOptions {
    let retry = FixedRetryOptions { delay: Duration::ZERO, max_retries: 8, ..FixedRetryOptions::default() };
    ClientOptions {
        transport: Some(Transport::new(Arc::new(server))),
        retry: RetryOptions::fixed(retry),
        ..ClientOptions::default()
    }
}

/// The transport: translates between `https` for the client and `http` for the server.
#[derive(Debug)]
struct Server {
    client: reqwest::Client,
    cookies: Mutex<Cookies>,
    follows_redirects: bool,
}

impl Server {
    fn new(follows_redirects: bool) -> Self {
        let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build();
        Self { client: client.unwrap_or_default(), cookies: Mutex::default(), follows_redirects }
    }

    fn cookies<T>(&self, with: impl FnOnce(&mut Cookies) -> T) -> T {
        with(&mut self.cookies.lock().unwrap_or_else(PoisonError::into_inner))
    }

    async fn send(&self, request: &Request, method: Method, url: &Url) -> Result<Response> {
        let mut url = url.clone();
        let _ = url.set_scheme("http");
        let reqwest_method = reqwest::Method::from_bytes(method.as_str().as_bytes())
            .map_err(|_| Error::with_message(ErrorKind::Other, "the method is unknown"))?;
        let mut builder = self.client.request(reqwest_method, url);
        let mut own = None;
        for (name, value) in request.headers().iter() {
            if name.as_str() == COOKIE.as_str() {
                own = Some(value.as_str());
            } else {
                builder = builder.header(name.as_str(), value.as_str());
            }
        }
        if let Some(cookies) = self.cookies(|cookies| cookies.header(own)) {
            builder = builder.header(COOKIE, cookies);
        }
        // A redirect that changes the method to GET has no body.
        if method == request.method() {
            builder = match request.body().clone() {
                Body::Bytes(bytes) => builder.body(bytes),
                Body::SeekableStream(stream) => builder.body(reqwest::Body::wrap_stream(stream)),
            };
        }
        let response = builder.send().await.map_err(connection_error)?;
        self.cookies(|cookies| cookies.store(response.headers()));
        Ok(response)
    }
}

#[async_trait]
impl HttpClient for Server {
    async fn execute_request(&self, request: &Request) -> Result<AsyncRawResponse> {
        let (mut url, mut method) = (request.url().clone(), request.method());
        for _ in 0..MAX_REDIRECTS {
            let response = self.send(request, method, &url).await?;
            match redirect(method, &url, &response).filter(|_| self.follows_redirects) {
                Some(target) => (method, url) = target,
                None => return translate(response).await,
            }
        }
        Err(Error::with_message(ErrorKind::Other, format!("more than {MAX_REDIRECTS} redirects")))
    }
}

/// Returns method and URL of the request that `response` redirects to, as browsers and most transports do.
fn redirect(method: Method, url: &Url, response: &Response) -> Option<(Method, Url)> {
    let safe = matches!(method, Method::Get | Method::Head);
    let method = match response.status().as_u16() {
        300..=302 if safe => method,
        303 if !safe => Method::Get,
        307 | 308 => method,
        _ => return None,
    };
    let target = response.headers().get(LOCATION)?.to_str().ok()?;
    Some((method, url.join(target).ok()?))
}

/// Returns the response as the client is to see it.
async fn translate(response: Response) -> Result<AsyncRawResponse> {
    let status = StatusCode::from(response.status().as_u16());
    let headers = translate_headers(response.headers());
    let text = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if text.is_some_and(|text| text.contains("json") || text.contains("xml")) {
        let body = response.bytes().await.map_err(connection_error)?;
        // A body that is not UTF-8 stays as it is: clients have to handle it.
        let body = match std::str::from_utf8(&body) {
            Ok(text) => to_https(text).into_bytes().into(),
            Err(_) => body,
        };
        return Ok(AsyncRawResponse::from_bytes(status, headers, body));
    }
    let body = response.bytes_stream().map_err(connection_error);
    Ok(AsyncRawResponse::new(status, headers, Box::pin(body)))
}

/// Returns the headers with translated links, and with a wait of zero seconds where the server asks for none.
fn translate_headers(received: &HeaderMap) -> Headers {
    let mut headers = Headers::new();
    headers.insert(HeaderName::from_static("retry-after"), "0");
    for (name, value) in received {
        if let Ok(value) = value.to_str() {
            headers.insert(name.as_str().to_owned(), to_https(value));
        }
    }
    headers
}

/// Replaces `http` by `https` in links to the server.
fn to_https(text: &str) -> String {
    let host = host();
    text.replace(&format!("http://{host}"), &format!("https://{host}"))
}

fn connection_error(error: reqwest::Error) -> Error {
    let kind = if error.is_connect() { ErrorKind::Connection } else { ErrorKind::Io };
    Error::with_error(kind, error, "the server of the suite did not respond")
}

/// The cookies of one client, by name.
#[derive(Debug, Default)]
struct Cookies(BTreeMap<String, String>);

impl Cookies {
    /// Stores the cookies that a response sets.
    fn store(&mut self, headers: &HeaderMap) {
        let set = headers.get_all(SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
        for (name, value) in set.filter_map(|cookie| cookie.split(';').next()?.split_once('=')) {
            self.0.insert(name.trim().to_owned(), value.trim().to_owned());
        }
    }

    /// Returns the value of the header `Cookie`: those that the client itself sends, then the stored ones.
    fn header(&self, own: Option<&str>) -> Option<String> {
        let kept = self.0.iter().map(|(name, value)| format!("{name}={value}"));
        let all: Vec<String> = own.map(str::to_owned).into_iter().chain(kept).collect();
        (!all.is_empty()).then(|| all.join("; "))
    }
}
