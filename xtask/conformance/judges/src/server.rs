//! A server on a free port of this machine, as a process of its own.

use std::{
    fs::File,
    io::{Read, Write},
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

/// How long a server may take until it listens.
const START: Duration = Duration::from_secs(60);

/// How long it may take for one answer.
const ANSWER: Duration = Duration::from_secs(30);

/// A running server; it ends with this value.
#[derive(Debug)]
pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Runs what `command` makes of a free port, and waits until it listens. What it prints goes to the file `log`.
    ///
    /// # Errors
    ///
    /// If it cannot be started, ends early or does not listen.
    pub fn start(log: &Path, command: impl FnOnce(u16) -> Command) -> Result<Self> {
        let address = free_address()?;
        let output = File::create(log).with_context(|| format!("cannot write {}", log.display()))?;
        let child = command(address.port())
            .stdin(Stdio::null())
            .stdout(output.try_clone()?)
            .stderr(output)
            .spawn()
            .context("cannot start node")?;
        let mut server = Self { child, address };
        let begin = Instant::now();
        while TcpStream::connect(address).is_err() {
            if let Some(status) = server.child.try_wait()? {
                bail!("the server ended early: {status}; see {}", log.display());
            }
            ensure!(begin.elapsed() < START, "the server does not listen; see {}", log.display());
            sleep(Duration::from_millis(100));
        }
        Ok(server)
    }

    /// Where it listens.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The JSON that it answers to `GET path`.
    ///
    /// # Errors
    ///
    /// If it does not answer 200 with JSON.
    pub fn get(&self, path: &str) -> Result<Value> {
        let mut stream = TcpStream::connect(self.address).context("the server does not listen")?;
        stream.set_read_timeout(Some(ANSWER))?;
        // HTTP/1.0: the answer ends with the connection and comes in one piece.
        write!(stream, "GET {path} HTTP/1.0\r\nhost: localhost\r\n\r\n")?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).with_context(|| format!("the server does not answer {path}"))?;
        let (head, body) = answer.split_once("\r\n\r\n").context("the server gave no HTTP answer")?;
        ensure!(head.split(' ').nth(1) == Some("200"), "{path}: {}", head.lines().next().unwrap_or_default());
        serde_json::from_str(body).with_context(|| format!("{path} is not JSON"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself: then there is nothing to end.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Nobody else takes the port between here and the start, in all likelihood; if somebody does, the start fails.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr()?)
}
