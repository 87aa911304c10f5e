//! The mock server, and the little HTTP that it takes to ask it.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    path::Path,
    sync::{Mutex, PoisonError},
    time::Duration,
};

use anyhow::{Context, Result, ensure};
use azure_core::error::ErrorKind;
use judges::{Judge, Server};

use crate::service::{Answers, Reply, Seen};

/// How long it may take for one answer.
const ANSWER: Duration = Duration::from_secs(30);

/// Headers that speak of one connection, not of the request.
const OF_THE_CONNECTION: [&str; 4] = ["accept-encoding", "connection", "content-length", "host"];

/// Starts a mock of `description` and waits until it listens.
pub(crate) fn start(judge: &Judge, description: &Path, api: &str) -> Result<Server> {
    Server::start(&judge.work().join(format!("{api}.log")), |port| {
        let mut command = judge.program("@stoplight/prism-cli/dist/index.js");
        command.args(["mock", "--multiprocess=false", "--host=127.0.0.1"]).arg(format!("--port={port}"));
        command.arg(description);
        command
    })
}

/// What answers for one call: https and the real address outside, http and the mock on the wire.
#[derive(Debug)]
pub(crate) struct Forward {
    pub(crate) mock: SocketAddr,
    /// `https://host/base`, which all addresses begin with and the mock knows nothing of.
    pub(crate) base: String,
    first: Mutex<Option<Reply>>,
}

impl Forward {
    /// Leads to `mock` what is meant for `base`.
    pub(crate) fn new(mock: SocketAddr, base: String) -> Self {
        Self { mock, base, first: Mutex::default() }
    }

    /// The first answer.
    pub(crate) fn first(&self) -> Option<Reply> {
        self.first.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Asks the mock.
    pub(crate) fn ask(&self, request: &Seen) -> Result<Reply> {
        let target = target(&self.base, request.url.as_str())?;
        let mut stream = TcpStream::connect(self.mock).context("the mock does not listen")?;
        stream.set_read_timeout(Some(ANSWER))?;
        stream.write_all(&written(request, target))?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).context("the mock does not answer")?;
        read(&answer)
    }
}

impl Answers for Forward {
    fn answer(&self, request: &Seen) -> azure_core::Result<Reply> {
        let reply = self.ask(request).map_err(|error| azure_core::Error::new(ErrorKind::Other, error))?;
        self.first.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(|| reply.clone());
        Ok(reply)
    }
}

/// What stands behind `base`.
fn target<'a>(base: &str, url: &'a str) -> Result<&'a str> {
    let target = url.strip_prefix(base).filter(|rest| rest.starts_with('/'));
    target.with_context(|| format!("{url} is no address below {base}"))
}

/// The request in HTTP/1.0: the answer ends with the connection and comes in one piece.
fn written(request: &Seen, target: &str) -> Vec<u8> {
    let mut text = format!("{} {target} HTTP/1.0\r\n", request.method);
    let headers = request.headers.iter().filter(|(name, _)| !OF_THE_CONNECTION.contains(&name.as_str()));
    headers.for_each(|(name, value)| text.push_str(&format!("{name}: {value}\r\n")));
    text.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
    [text.as_bytes(), &request.body].concat()
}

fn read(answer: &[u8]) -> Result<Reply> {
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").context("the mock gave no HTTP answer")?;
    let (head, rest) = answer.split_at(end);
    let head = std::str::from_utf8(head).context("the mock gave no HTTP answer")?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers: BTreeMap<_, _> =
        headers.map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_owned())).collect();
    ensure!(!headers.contains_key("transfer-encoding"), "the mock answered in pieces");
    let body = rest.get(4..).unwrap_or_default().to_vec();
    Ok(Reply { status: status.context("the mock gave no HTTP status")?, headers, body })
}

#[cfg(test)]
mod tests {
    use std::net::{Ipv4Addr, TcpListener};

    use super::*;

    fn seen(url: &str) -> Seen {
        let headers = [("content-length", "99"), ("host", "h"), ("x-api-key", "k")];
        Seen {
            method: "POST".to_owned(),
            url: url.parse().unwrap(),
            headers: headers.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            body: b"{}".to_vec(),
        }
    }

    #[test]
    fn addresses_lose_their_base() {
        let base = "https://host.example/base";
        assert_eq!(target(base, "https://host.example/base/a%20b/?c=d").unwrap(), "/a%20b/?c=d");
        for url in ["http://host.example/base/a", "https://host.example/a", "https://host.example/baseless/a"] {
            assert!(target(base, url).is_err(), "{url}");
        }
    }

    #[test]
    fn requests_are_written() {
        let text = String::from_utf8(written(&seen("https://host.example/a"), "/a")).unwrap();
        assert_eq!(text, "POST /a HTTP/1.0\r\nx-api-key: k\r\ncontent-length: 2\r\n\r\n{}");
    }

    #[test]
    fn answers_are_read() {
        let reply = read(b"HTTP/1.1 422 Unprocessable Entity\r\nSL-Violations: [1]\r\n\r\n{}\r\n\r\n").unwrap();
        let headers = [("sl-violations".to_owned(), "[1]".to_owned())].into();
        assert_eq!(reply, Reply { status: 422, headers, body: b"{}\r\n\r\n".to_vec() });
        assert_eq!(read(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap().body, b"");
        assert!(read(b"HTTP/1.1 200 OK\r\n").is_err());
        assert!(read(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").is_err());
    }

    #[test]
    fn a_request_is_answered_over_the_wire() {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let forward = Forward::new(listener.local_addr().unwrap(), "https://host.example/base".to_owned());
        let server = std::thread::spawn(move || {
            let (mut stream, _) = listener.accept().unwrap();
            let mut asked = [0; 64];
            // What is left unread when a connection ends would break it.
            let length = b"POST /a HTTP/1.0\r\nx-api-key: k\r\ncontent-length: 2\r\n\r\n{}".len();
            stream.read_exact(&mut asked[..length]).unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\n\r\nhello").unwrap();
            asked[..length].to_vec()
        });
        let reply = forward.answer(&seen("https://host.example/base/a")).unwrap();
        assert_eq!((reply.status, reply.body.as_slice()), (200, b"hello".as_slice()));
        assert_eq!(forward.first(), Some(reply));
        assert_eq!(server.join().unwrap(), written(&seen("https://host.example/base/a"), "/a"));
    }
}
