//! A server in a process of its own, on a free port of this machine.

use std::{
    fs::File,
    net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    thread::sleep,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;

use crate::http::send;

/// The longest wait until a server listens.
const START_TIMEOUT: Duration = Duration::from_secs(60);

/// A running server, which is killed when this value is dropped.
#[derive(Debug)]
pub struct Server {
    child: Child,
    address: SocketAddr,
}

impl Server {
    /// Starts the command that `command` returns for a free port, and waits until the server listens. Its output goes to the
    /// file `log`.
    ///
    /// # Errors
    ///
    /// If the server cannot be started, ends early or does not listen.
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
                bail!("the server ended with {status}; see {}", log.display());
            }
            ensure!(begin.elapsed() < START_TIMEOUT, "the server does not listen; see {}", log.display());
            sleep(Duration::from_millis(100));
        }
        Ok(server)
    }

    /// Returns the address that the server listens on.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Returns the JSON of the response to `GET path`.
    ///
    /// # Errors
    ///
    /// If the response is not 200 with JSON.
    pub fn get(&self, path: &str) -> Result<Value> {
        let response = send(self.address, format!("GET {path} HTTP/1.0\r\nhost: localhost\r\n\r\n").as_bytes())
            .with_context(|| path.to_owned())?;
        ensure!(response.status == 200, "{path}: the server responds with {}", response.status);
        serde_json::from_slice(&response.body).with_context(|| format!("{path} is not JSON"))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Fails if the server has ended already, which is as good.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Returns an address with a free port. If another process takes it before the server does, the start fails.
fn free_address() -> Result<SocketAddr> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("there is no free port")?;
    Ok(listener.local_addr()?)
}
