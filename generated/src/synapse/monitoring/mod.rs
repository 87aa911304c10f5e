// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics monitoring, version `2020-12-01`.
//!
//! Start with [`MonitoringClient`].

pub mod clients;

pub mod models;

pub use clients::{MonitoringClient, MonitoringClientOptions, Audience};
