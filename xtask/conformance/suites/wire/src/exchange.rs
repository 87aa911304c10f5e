//! One request and its answer, translated.

use azure_core::{
    Error, Result,
    error::ErrorKind,
    http::{
        AsyncRawResponse, Body, Method, Request, StatusCode,
        headers::{HeaderName, Headers},
    },
};
use futures::TryStreamExt;
use reqwest::{
    Response, Url,
    header::{CONTENT_TYPE, COOKIE, HeaderMap, LOCATION},
};

use super::{Server, host};

/// More redirects than any scenario has.
const REDIRECTS: usize = 10;

/// Sends `request`; follows redirects if the server's client does.
pub(crate) async fn exchange(server: &Server, request: &Request) -> Result<AsyncRawResponse> {
    let (mut url, mut method) = (request.url().clone(), request.method());
    for _ in 0..REDIRECTS {
        let response = send(server, request, method, &url).await?;
        match next(method, &url, &response).filter(|_| server.follows) {
            Some(found) => (method, url) = found,
            None => return answer(response).await,
        }
    }
    Err(Error::with_message(ErrorKind::Other, "redirected without end"))
}

async fn send(server: &Server, request: &Request, method: Method, url: &Url) -> Result<Response> {
    let mut url = url.clone();
    let _ = url.set_scheme("http");
    let verb = reqwest::Method::from_bytes(method.as_str().as_bytes())
        .map_err(|_| Error::with_message(ErrorKind::Other, "no verb"))?;
    let mut builder = server.client.request(verb, url);
    let mut own = None;
    for (name, value) in request.headers().iter() {
        if name.as_str() == COOKIE.as_str() {
            own = Some(value.as_str());
        } else {
            builder = builder.header(name.as_str(), value.as_str());
        }
    }
    if let Some(cookies) = server.cookies(|cookies| cookies.header(own)) {
        builder = builder.header(COOKIE, cookies);
    }
    // A redirect to GET leaves the body behind.
    if method == request.method() {
        builder = match request.body().clone() {
            Body::Bytes(bytes) => builder.body(bytes),
            Body::SeekableStream(stream) => builder.body(reqwest::Body::wrap_stream(stream)),
        };
    }
    let response = builder.send().await.map_err(broken)?;
    server.cookies(|cookies| cookies.keep(response.headers()));
    Ok(response)
}

/// Where `response` sends its reader, and with which verb, as browsers and most transports understand it.
fn next(method: Method, url: &Url, response: &Response) -> Option<(Method, Url)> {
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

async fn answer(response: Response) -> Result<AsyncRawResponse> {
    let status = StatusCode::from(response.status().as_u16());
    let headers = translated(response.headers());
    let text = response.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    if text.is_some_and(|text| text.contains("json") || text.contains("xml")) {
        let body = response.bytes().await.map_err(broken)?;
        // Bytes that are no text stay as they are: clients have to cope with them.
        let body = match std::str::from_utf8(&body) {
            Ok(text) => secure(text).into_bytes().into(),
            Err(_) => body,
        };
        return Ok(AsyncRawResponse::from_bytes(status, headers, body));
    }
    let body = response.bytes_stream().map_err(broken);
    Ok(AsyncRawResponse::new(status, headers, Box::pin(body)))
}

/// The headers, with links as the client is to see them, and without a wait where the server asks for none.
fn translated(received: &HeaderMap) -> Headers {
    let mut headers = Headers::new();
    headers.insert(HeaderName::from_static("retry-after"), "0");
    for (name, value) in received {
        if let Ok(value) = value.to_str() {
            headers.insert(name.as_str().to_owned(), secure(value));
        }
    }
    headers
}

/// `http` links to the server as `https`.
fn secure(text: &str) -> String {
    let host = host();
    text.replace(&format!("http://{host}"), &format!("https://{host}"))
}

fn broken(error: reqwest::Error) -> Error {
    let kind = if error.is_connect() { ErrorKind::Connection } else { ErrorKind::Io };
    Error::with_error(kind, error, "the server of the suite did not answer")
}
