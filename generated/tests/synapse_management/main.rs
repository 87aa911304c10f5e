//! The Synapse management client, with a scripted service.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "tests stop at the first surprise")]

mod clouds;
mod errors;
mod long_running;
mod paging;
mod program;
mod requests;
mod round_trip;

use azure_synapse_apim::synapse::management::{SynapseManagementClient, SynapseManagementClientOptions};
use fake_service::Script;

const SUBSCRIPTION: &str = "01234567-89ab-4def-0123-456789abcdef";

/// A client of the scripted service.
fn client(service: &Script) -> SynapseManagementClient {
    let options = SynapseManagementClientOptions { client_options: service.options() };
    SynapseManagementClient::new(SUBSCRIPTION, service.credential(), Some(options)).unwrap()
}

/// The path of a workspace, with what follows.
fn workspace(rest: &str) -> String {
    format!("/subscriptions/{SUBSCRIPTION}/resourceGroups/rg/providers/Microsoft.Synapse/workspaces/ws{rest}")
}
