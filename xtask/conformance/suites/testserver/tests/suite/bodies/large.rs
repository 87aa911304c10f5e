//! A body that is larger than the memory, to a service that only counts.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{Ipv4Addr, TcpListener},
    pin::Pin,
    task::{Context, Poll},
    thread,
};

use azure_core::{http::Body, stream::SeekableStream};
use futures::AsyncRead;

/// Three gigabytes.
const LENGTH: u64 = 3000 * 1024 * 1024;

/// What the whole process may have held in memory, in kibibytes.
const MEMORY: u64 = 256 * 1024;

/// So many zeros.
#[derive(Clone, Debug)]
struct Zeros(u64);

impl AsyncRead for Zeros {
    fn poll_read(mut self: Pin<&mut Self>, _: &mut Context<'_>, buffer: &mut [u8]) -> Poll<std::io::Result<usize>> {
        let length = buffer.len().min(usize::try_from(self.0).unwrap());
        buffer[..length].fill(0);
        self.0 -= length as u64;
        Poll::Ready(Ok(length))
    }
}

#[async_trait::async_trait]
impl SeekableStream for Zeros {
    async fn reset(&mut self) -> azure_core::Result<()> {
        self.0 = LENGTH;
        Ok(())
    }

    fn len(&self) -> Option<u64> {
        Some(LENGTH)
    }
}

#[tokio::test]
async fn a_body_may_be_larger_than_the_memory() {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let endpoint = format!("https://localhost:{}", listener.local_addr().unwrap().port());
    let sink = thread::spawn(move || count(&listener));
    let options = clients::body_binary::clients::BodyBinaryClientOptions { client_options: transport::options() };
    let client = clients::body_binary::clients::BodyBinaryClient::new(&endpoint, Some(options)).unwrap();
    let body = Body::SeekableStream(Box::new(Zeros(LENGTH))).into();
    client.upload_client().binary(body, None).await.unwrap();
    assert_eq!(sink.join().unwrap(), LENGTH);
    if let Some(peak) = peak() {
        assert!(peak < MEMORY, "{peak} KiB");
    }
}

/// Receives one request and returns the length of its body.
fn count(listener: &TcpListener) -> u64 {
    let (stream, _) = listener.accept().unwrap();
    let mut reader = BufReader::with_capacity(1 << 20, stream);
    let mut length = 0;
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        match line.to_lowercase().split_once(':') {
            Some(("content-length", value)) => length = value.trim().parse().unwrap(),
            None if line == "\r\n" => break,
            _ => {}
        }
    }
    let counted = std::io::copy(&mut reader.by_ref().take(length), &mut std::io::sink()).unwrap();
    reader.get_mut().write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap();
    counted
}

/// Returns the peak memory of this process in kibibytes, on Linux.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix("kB")?.trim().parse().ok()
}
