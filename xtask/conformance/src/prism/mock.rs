//! The mock server, and the proxy that leads the requests of a client to it.

use std::{
    net::SocketAddr,
    path::Path,
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};
use azure_core::error::ErrorKind;
use judges::{HttpResponse, Judge, Server};

use crate::service::{Respond, SentRequest};

/// Headers of the connection to the service, which are not forwarded.
const CONNECTION_HEADERS: [&str; 4] = ["accept-encoding", "connection", "content-length", "host"];

/// Starts a mock of `description` and waits until it listens.
pub(crate) fn start(judge: &Judge, description: &Path, api: &str) -> Result<Server> {
    Server::start(&judge.work().join(format!("{api}.log")), |port| {
        let mut command = judge.program("@stoplight/prism-cli/dist/index.js");
        command.args(["mock", "--multiprocess=false", "--host=127.0.0.1"]).arg(format!("--port={port}"));
        command.arg(description);
        command
    })
}

/// A proxy for one call: the client sees https and the real address, the mock gets http.
#[derive(Debug)]
pub(crate) struct MockProxy {
    pub(crate) mock: SocketAddr,
    /// The prefix of all URLs, `https://host/base`, which the mock does not know.
    pub(crate) base: String,
    first: Mutex<Option<HttpResponse>>,
}

impl MockProxy {
    /// Creates a proxy to `mock` for the URLs below `base`.
    pub(crate) fn new(mock: SocketAddr, base: String) -> Self {
        Self { mock, base, first: Mutex::default() }
    }

    pub(crate) fn first_response(&self) -> Option<HttpResponse> {
        self.first.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Sends a request to the mock.
    pub(crate) fn send(&self, request: &SentRequest) -> Result<HttpResponse> {
        let target = target(&self.base, request.url.as_str())?;
        judges::send(self.mock, &to_bytes(request, target))
    }
}

impl Respond for MockProxy {
    fn respond(&self, request: &SentRequest) -> azure_core::Result<HttpResponse> {
        let response = self.send(request).map_err(|error| azure_core::Error::new(ErrorKind::Other, error))?;
        self.first.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| response.clone());
        Ok(response)
    }
}

/// Returns the path and query of a URL below `base`.
fn target<'a>(base: &str, url: &'a str) -> Result<&'a str> {
    let target = url.strip_prefix(base).filter(|rest| rest.starts_with('/'));
    target.with_context(|| format!("{url} is not below {base}"))
}

/// Returns the bytes of the request in HTTP/1.0, whose response ends with the connection.
fn to_bytes(request: &SentRequest, target: &str) -> Vec<u8> {
    let mut text = format!("{} {target} HTTP/1.0\r\n", request.method);
    let headers = request.headers.iter().filter(|(name, _)| !CONNECTION_HEADERS.contains(&name.as_str()));
    headers.for_each(|(name, value)| text.push_str(&format!("{name}: {value}\r\n")));
    text.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
    [text.as_bytes(), &request.body].concat()
}

#[cfg(test)]
mod tests {
    use std::{
        io::{Read, Write},
        net::{Ipv4Addr, TcpListener},
    };

    use super::*;

    fn sent(url: &str) -> SentRequest {
        let headers = [("content-length", "99"), ("host", "h"), ("x-api-key", "k")];
        SentRequest {
            method: "POST".to_owned(),
            url: url.parse().unwrap(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            body: b"{}".to_vec(),
        }
    }

    #[test]
    fn targets_are_relative_to_the_base() {
        let base = "https://host.example/base";
        assert_eq!(target(base, "https://host.example/base/a%20b/?c=d").unwrap(), "/a%20b/?c=d");
        for url in ["http://host.example/base/a", "https://host.example/a", "https://host.example/baseless/a"] {
            assert!(target(base, url).is_err(), "{url}");
        }
    }

    #[test]
    fn requests_are_to_bytes() {
        let text = String::from_utf8(to_bytes(&sent("https://host.example/a"), "/a")).unwrap();
        assert_eq!(text, "POST /a HTTP/1.0\r\nx-api-key: k\r\ncontent-length: 2\r\n\r\n{}");
    }

    #[test]
    fn a_request_is_forwarded() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let proxy = MockProxy::new(listener.local_addr().unwrap(), "https://host.example/base".to_owned());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut received = [0; 64];
            // Bytes that are left unread would reset the connection.
            let length = b"POST /a HTTP/1.0\r\nx-api-key: k\r\ncontent-length: 2\r\n\r\n{}".len();
            stream.read_exact(&mut received[..length]).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nhello").unwrap();
            received[..length].to_vec()
        });
        let response = proxy.respond(&sent("https://host.example/base/a")).unwrap();
        assert_eq!((response.status, response.body.as_slice()), (200, b"hello".as_slice()));
        assert_eq!(proxy.first_response(), Some(response));
        assert_eq!(server.join().unwrap(), to_bytes(&sent("https://host.example/base/a"), "/a"));
    }
}
