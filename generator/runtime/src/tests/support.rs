//! Clients of a scripted service, and the output of errors.

use azure_core::{Error, Result, http::poller::PollerOptions, time::Duration};
pub(super) use fake_service::{RecordedRequest, Script, ScriptedResponse, ok, response};

use crate::runtime::{Client, bearer};

/// The endpoint of [`Clients::client`].
pub(super) const ENDPOINT: &str = "https://service.example";

/// Clients of a script.
pub(super) trait Clients {
    /// Returns a client at [`ENDPOINT`].
    fn client(&self) -> Client;

    /// Returns a client at another endpoint.
    fn client_at(&self, endpoint: &str) -> Result<Client>;
}

impl Clients for Script {
    fn client(&self) -> Client {
        self.client_at(ENDPOINT).unwrap()
    }

    fn client_at(&self, endpoint: &str) -> Result<Client> {
        let authorization = [bearer(self.credential(), &["https://service.example/.default"])];
        Client::new(endpoint, authorization, self.options())
    }
}

/// The end of the message of an error after the start of an operation.
pub(super) const UNFINISHED: &str = "; the operation was started, and its end is not known";

/// Returns options with a shorter time between two polls than the runtime has on its own.
pub(super) fn quick() -> PollerOptions<'static> {
    PollerOptions { frequency: Duration::MILLISECOND, ..Default::default() }
}

/// Returns everything that can be printed of an error and its causes.
pub(super) fn error_output(error: &Error) -> String {
    let mut text = format!("{error:?}\n{error:#?}");
    let mut cause: Option<&(dyn std::error::Error + 'static)> = Some(error);
    while let Some(current) = cause {
        text.push_str(&format!("\n{current}"));
        cause = current.source();
    }
    text
}
