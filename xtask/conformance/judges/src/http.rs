//! A minimal HTTP client for the servers of this machine.

use std::{
    collections::BTreeMap,
    io::{Read, Write},
    net::{SocketAddr, TcpStream},
    time::Duration,
};

use anyhow::{Context, Result, ensure};

/// The longest wait for a response.
const TIMEOUT: Duration = Duration::from_secs(30);

/// A response of a server.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct HttpResponse {
    /// The status code of the response.
    pub status: u16,
    /// Values by the names of the headers in lower case.
    pub headers: BTreeMap<String, String>,
    /// The whole body.
    pub body: Vec<u8>,
}

/// Sends the bytes of a request in HTTP/1.0, whose response ends with the connection and has no chunks.
///
/// # Errors
///
/// If the server does not listen, or does not respond with HTTP within 30 seconds.
pub fn send(address: SocketAddr, request: &[u8]) -> Result<HttpResponse> {
    let mut stream = TcpStream::connect(address).context("the server does not listen")?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    stream.write_all(request)?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response).context("the server does not respond")?;
    parse(&response)
}

fn parse(response: &[u8]) -> Result<HttpResponse> {
    let end = response.windows(4).position(|four| four == b"\r\n\r\n").context("the response is not HTTP")?;
    let (head, rest) = response.split_at(end);
    let head = std::str::from_utf8(head).context("the response is not HTTP")?;
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|status| status.parse().ok());
    let headers = lines.filter_map(|line| line.split_once(':'));
    let headers: BTreeMap<_, _> =
        headers.map(|(name, value)| (name.trim().to_lowercase(), value.trim().to_owned())).collect();
    ensure!(!headers.contains_key("transfer-encoding"), "the response to HTTP/1.0 is chunked");
    let body = rest.get(4..).unwrap_or_default().to_vec();
    Ok(HttpResponse { status: status.context("the response has no status")?, headers, body })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn responses_are_parsed() {
        let response = parse(b"HTTP/1.1 422 Unprocessable Entity\r\nSL-Violations: [1]\r\n\r\n{}\r\n\r\n").unwrap();
        let headers = [("sl-violations".to_owned(), "[1]".to_owned())].into();
        assert_eq!(response, HttpResponse { status: 422, headers, body: b"{}\r\n\r\n".to_vec() });
        assert_eq!(parse(b"HTTP/1.1 204 No Content\r\n\r\n").unwrap().body, b"");
        assert!(parse(b"HTTP/1.1 200 OK\r\n").is_err());
        assert!(parse(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").is_err());
    }
}
