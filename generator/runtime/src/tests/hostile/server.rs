//! A real server for as long as a test takes: TLS on the loopback interface, and a script of bytes.

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

/// Made anew for every run of the tests.
static IDENTITY: LazyLock<Identity> = LazyLock::new(|| identity("the service"));

/// Of a server that is not there.
static STRANGER: LazyLock<Identity> = LazyLock::new(|| identity("a stranger"));

type Identity = rcgen::CertifiedKey<rcgen::KeyPair>;

fn identity(name: &str) -> Identity {
    let signing_key = rcgen::KeyPair::generate().unwrap();
    let mut certificate = rcgen::CertificateParams::new(vec!["127.0.0.1".to_owned()]).unwrap();
    certificate.distinguished_name.push(rcgen::DnType::CommonName, name);
    Identity { cert: certificate.self_signed(&signing_key).unwrap(), signing_key }
}

/// What happens to a connection after an answer.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum End {
    /// It waits for the next request.
    Keep,
    /// It is closed as it should be.
    Close,
    /// It is closed without the farewell of TLS.
    Cut,
    /// It is reset.
    Reset,
    /// It stays open, and nothing more comes.
    Hang,
}

/// What passes for endless: more than any test allows.
const ENDLESS: usize = 64 << 20;

/// The answer to one request: bytes, whatever they are.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    bytes: Vec<u8>,
    /// Sent again and again until nobody listens, or [`ENDLESS`] bytes have been sent.
    endless: Vec<u8>,
    end: End,
}

/// Just these bytes.
pub(super) fn bytes(bytes: impl Into<Vec<u8>>) -> Turn {
    Turn { bytes: bytes.into(), endless: Vec::new(), end: End::Keep }
}

/// A whole answer with these headers, each with its line break, and a body of the right length.
pub(super) fn answer(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Turn {
    let body = body.as_ref();
    let head = format!("HTTP/1.1 {status}\r\n{headers}content-length: {}\r\n\r\n", body.len());
    bytes([head.as_bytes(), body].concat())
}

/// A 200 with this JSON.
pub(super) fn json(body: impl AsRef<[u8]>) -> Turn {
    answer("200 OK", "content-type: application/json\r\n", body)
}

impl Turn {
    /// What happens then.
    pub(super) fn then(self, end: End) -> Self {
        Self { end, ..self }
    }

    /// Sends `more` again and again.
    pub(super) fn without_end(self, more: impl Into<Vec<u8>>) -> Self {
        Self { endless: more.into(), ..self }
    }
}

/// A server that plays a script, one turn for each request. It stops when it is dropped.
#[derive(Debug)]
pub(super) struct Server {
    endpoint: String,
    state: Arc<State>,
    task: JoinHandle<()>,
}

#[derive(Debug, Default)]
struct State {
    script: Mutex<std::collections::VecDeque<Turn>>,
    /// The requests, from the request line to the end of the body.
    seen: Mutex<Vec<String>>,
    connections: Mutex<usize>,
    /// How many connections ended before everything was written to them.
    abandoned: Mutex<usize>,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Server {
    pub(super) async fn start(script: impl IntoIterator<Item = Turn>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let endpoint = format!("https://{}", listener.local_addr().unwrap());
        let state = Arc::new(State { script: Mutex::new(script.into_iter().collect()), ..State::default() });
        let acceptor = TlsAcceptor::from(Arc::new(config()));
        let shared = state.clone();
        let task = tokio::spawn(async move {
            // Ends with the server: everything that was spawned into the set is aborted with it.
            let mut connections = tokio::task::JoinSet::new();
            while let Ok((stream, _)) = listener.accept().await {
                *shared.connections.lock().unwrap() += 1;
                connections.spawn(serve(acceptor.clone(), stream, shared.clone()));
            }
        });
        Self { endpoint, state, task }
    }

    /// Adds to the script.
    pub(super) fn play(&self, script: impl IntoIterator<Item = Turn>) {
        self.state.script.lock().unwrap().extend(script);
    }

    /// `https://127.0.0.1:` and a port.
    pub(super) fn endpoint(&self) -> &str {
        &self.endpoint
    }

    /// The requests so far, from the request line to the end of the body.
    pub(super) fn seen(&self) -> Vec<String> {
        self.state.seen.lock().unwrap().clone()
    }

    /// How many connections there were.
    pub(super) fn connections(&self) -> usize {
        *self.state.connections.lock().unwrap()
    }

    /// How many connections ended before everything was written to them.
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
        state.seen.lock().unwrap().push(request);
        let Some(turn) = state.script.lock().unwrap().pop_front() else { return };
        let mut written = stream.write_all(&turn.bytes).await;
        let mut left = if turn.endless.is_empty() { 0 } else { ENDLESS };
        while written.is_ok() && left > 0 {
            written = stream.write_all(&turn.endless).await;
            left = left.saturating_sub(turn.endless.len());
        }
        if written.is_err() || stream.flush().await.is_err() {
            *state.abandoned.lock().unwrap() += 1;
            return;
        }
        match turn.end {
            End::Keep => continue,
            End::Close => {
                let _ = stream.shutdown().await;
            }
            End::Cut => drop(stream.into_inner()),
            End::Reset => stream.into_inner().0.set_zero_linger().unwrap(),
            End::Hang => {
                // Until the client goes away.
                while matches!(stream.read(&mut [0; 64]).await, Ok(1..)) {}
                *state.abandoned.lock().unwrap() += 1;
            }
        }
        return;
    }
}

/// One request, head and body.
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

/// The certificate of the server.
pub(super) fn certificate() -> &'static [u8] {
    IDENTITY.cert.der()
}

/// An HTTP client as `azure_core` makes it, except for whom it trusts: nobody but this server.
pub(super) fn trusting() -> ClientBuilder {
    knowing(&IDENTITY)
}

/// The same for somebody who does not know this server.
pub(super) fn distrusting() -> ClientBuilder {
    knowing(&STRANGER)
}

fn knowing(identity: &Identity) -> ClientBuilder {
    reqwest::Client::builder()
        .no_proxy()
        .connect_timeout(Duration::from_secs(20))
        .read_timeout(Duration::from_secs(60))
        .redirect(redirect::Policy::none())
        .gzip(true)
        .deflate(true)
        .tls_certs_only([Certificate::from_der(identity.cert.der()).unwrap()])
}
