// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod connection_specs_client;
pub(super) mod connections_client;
pub(super) mod flow_service_client;
pub(super) mod flow_specs_client;
pub(super) mod flows_client;
pub(super) mod runs_client;
pub(super) mod source_connections_client;
pub(super) mod target_connections_client;

pub use connection_specs_client::ConnectionSpecsClient;
pub use connections_client::ConnectionsClient;
pub use flow_service_client::{
    FlowServiceClient, FlowServiceClientOptions, FlowServiceHeaders,
};
pub use flow_specs_client::FlowSpecsClient;
pub use flows_client::FlowsClient;
pub use runs_client::RunsClient;
pub use source_connections_client::SourceConnectionsClient;
pub use target_connections_client::TargetConnectionsClient;
