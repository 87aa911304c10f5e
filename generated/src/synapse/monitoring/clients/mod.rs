// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod monitoring_client;

pub use monitoring_client::{MonitoringClient, MonitoringClientOptions, Audience};
