//! A TLS server on the loopback interface with scripted responses.

use reqwest::{Certificate, ClientBuilder, redirect};
use std::{
    io,
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
};
use tokio_rustls::{TlsAcceptor, rustls, rustls::pki_types::PrivateKeyDer, server::TlsStream};

/// The certificate of the server, created for every run of the tests.
static IDENTITY: LazyLock<Identity> = LazyLock::new(|| identity("the service"));

/// Another certificate, which clients of [`untrusting`] trust.
static OTHER_IDENTITY: LazyLock<Identity> = LazyLock::new(|| identity("another service"));

type Identity = rcgen::CertifiedKey<rcgen::KeyPair>;

fn identity(name: &str) -> Identity {
    let signing_key = rcgen::KeyPair::generate().unwrap();
    let mut certificate = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    certificate.distinguished_name.push(rcgen::DnType::CommonName, name);
    Identity { cert: certificate.self_signed(&signing_key).unwrap(), signing_key }
}

/// The state of a connection after a response.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum End {
    /// Open for the next request.
    Keep,
    /// Closed with a TLS `close_notify`.
    Close,
    /// Closed without a TLS `close_notify`.
    Cut,
    /// Reset.
    Reset,
    /// Open, without further bytes.
    Hang,
}

/// The length in bytes of an endless response: more than any limit in a test.
const ENDLESS: usize = 64 << 20;

/// The bytes of a response, valid or not.
#[derive(Clone, Debug)]
pub(super) struct ServerResponse {
    bytes: Vec<u8>,
    /// Sent repeatedly until the connection ends, or [`ENDLESS`] bytes have been sent.
    endless: Vec<u8>,
    end: End,
}

/// Returns a response of these bytes.
pub(super) fn bytes(bytes: impl Into<Vec<u8>>) -> ServerResponse {
    ServerResponse { bytes: bytes.into(), endless: Vec::new(), end: End::Keep }
}

/// Returns a valid response with these headers, each with its line break.
pub(super) fn http_response(status: &str, headers: &str, body: impl AsRef<[u8]>) -> ServerResponse {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
    bytes([head.as_bytes(), body].concat())
}

/// Returns a 200 with this JSON.
pub(super) fn json(body: impl AsRef<[u8]>) -> ServerResponse {
    http_response("200 OK", "content-type: application/json\r\n", body)
}

impl ServerResponse {
    /// Sets the state of the connection after the response.
    pub(super) fn then(self, end: End) -> Self {
        Self { end, ..self }
    }

    /// Makes the response endless by repeating `more`.
    pub(super) fn without_end(self, more: impl Into<Vec<u8>>) -> Self {
        Self { endless: more.into(), ..self }
    }
}

/// A server that sends one scripted response for each request. It stops when it is dropped.
#[derive(Debug)]
pub(super) struct Server {
    endpoint: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    script: Mutex<std::collections::VecDeque<ServerResponse>>,
    /// The text of the requests.
    requests: Mutex<Vec<String>>,
    connections: Mutex<usize>,
    /// The number of connections that the client ended early.
    abandoned: Mutex<usize>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub(super) async fn start(script: impl IntoIterator<Item = ServerResponse>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("https://{}", listener.local_addr().unwrap());
        let state = Arc::new(State { script: Mutex::new(script.into_iter().collect()), ..State::default() });
        let acceptor = TlsAcceptor::from(Arc::new(config()));
        let shared = state.clone();
        let task = tokio::spawn(async move {
            // Dropped with the server, which aborts the tasks in it.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                *shared.connections.lock().unwrap() += 1;
                connections.spawn(serve(acceptor.clone(), stream, shared.clone()));
            }
        });
        Self { endpoint, state, task }
    }

    /// Appends responses to the script.
    pub(super) fn play(&self, script: impl IntoIterator<Item = ServerResponse>) {
        self.state.script.lock().unwrap().extend(script);
    }

    /// Returns `https://127.0.0.1:` and a port.
    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// Returns the text of the requests so far.
    pub(super) fn requests(&self) -> Vec<String> {
        self.state.requests.lock().unwrap().clone()
    }

    /// Returns the number of connections so far.
    pub(super) fn connections(&self) -> usize {
        *self.state.connections.lock().unwrap()
    }

    /// The number of connections that the client ended early.
    pub(super) fn abandoned(&self) -> usize {
        *self.state.abandoned.lock().unwrap()
    }
}

fn config() -> rustls::ServerConfig {
    let key = PrivateKeyDer::try_from(IDENTITY.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![IDENTITY.cert.der().clone()], key)
        .unwrap()
}

async fn serve(acceptor: TlsAcceptor, stream: TcpStream, state: Arc<State>) {
    let Ok(mut stream) = acceptor.accept(stream).await else { return };
    while let Ok(request) = read(&mut stream).await {
        state.requests.lock().unwrap().push(request);
        let Some(response) = state.script.lock().unwrap().pop_front() else { return };
        let mut written = stream.write_all(&response.bytes).await;
        let mut left = if response.endless.is_empty() { 0 } else { ENDLESS };
        while written.is_ok() && left > 0 {
            written = stream.write_all(&response.endless).await;
            left = left.saturating_sub(response.endless.len());
        }
        if written.is_err() || stream.flush().await.is_err() {
            *state.abandoned.lock().unwrap() += 1;
            return;
        }
        match response.end {
            End::Keep => continue,
            End::Close => {
                let _ = stream.shutdown().await;
            }
            End::Cut => drop(stream.into_inner()),
            End::Reset => stream.into_inner().0.set_zero_linger().unwrap(),
            End::Hang => {
                // Until the client closes the connection.
                while matches!(stream.read(&mut [0; 64]).await, Ok(1..)) {}
                *state.abandoned.lock().unwrap() += 1;
            }
        }
        return;
    }
}

/// Reads one request, head and body.
async fn read(stream: &mut TlsStream<TcpStream>) -> io::Result<String> {
    let mut request = Vec::new();
    let mut missing = None;
    while missing.is_none_or(|missing: usize| request.len() < missing) {
        let mut chunk = [0; 4096];
        let count = stream.read(&mut chunk).await?;
        if count == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        request.extend_from_slice(&chunk[..count]);
        let text = String::from_utf8_lossy(&request).to_ascii_lowercase();
        if let Some(head) = text.find("\r\n\r\n") {
            let length = text[..head].lines().find_map(|line| line.strip_prefix("content-length: "));
            missing = Some(head + 4 + length.map_or(0, |length| length.parse::<usize>().unwrap()));
        }
    }
    Ok(String::from_utf8(request).unwrap())
}

/// Returns the certificate of the server.
pub(super) fn certificate() -> &'static [u8] {
    IDENTITY.cert.der()
}

/// Returns an HTTP client with the settings of `azure_core` that trusts this server only.
pub(super) fn trusting() -> ClientBuilder {
    trusting_only(&IDENTITY)
}

/// Returns an HTTP client with the settings of `azure_core` that does not trust this server.
pub(super) fn untrusting() -> ClientBuilder {
    trusting_only(&OTHER_IDENTITY)
}

fn trusting_only(identity: &Identity) -> ClientBuilder {
    reqwest::Client::builder()
        .no_proxy()
        .connect_timeout(Duration::from_secs(20))
        .read_timeout(Duration::from_secs(60))
        .redirect(redirect::Policy::none())
        .gzip(true)
        .deflate(true)
        .tls_certs_only([Certificate::from_der(identity.cert.der()).unwrap()])
}
