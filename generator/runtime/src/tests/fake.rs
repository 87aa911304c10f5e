//! The scripted service, with the runtime's own client.

use azure_core::Result;
pub(super) use fake_service::{Reply, Seen, Service, ok, reply};

use crate::runtime::{Client, bearer};

/// The endpoint of [`Clients::client`].
pub(super) const ENDPOINT: &str = "https://service.example";

/// Clients of a scripted service.
pub(super) trait Clients {
    /// A client at [`ENDPOINT`].
    fn client(&self) -> Client;

    /// A client at another endpoint.
    fn client_at(&self, endpoint: &str) -> Result<Client>;
}

impl Clients for Service {
    fn client(&self) -> Client {
        self.client_at(ENDPOINT).unwrap()
    }

    fn client_at(&self, endpoint: &str) -> Result<Client> {
        let authorization = [bearer(self.credential(), &["https://service.example/.default"])];
        Client::new(endpoint, authorization, self.options())
    }
}
