// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics monitoring, preview, version `2019-11-01-preview`.
//!
//! Start with [`MonitoringClient`].

pub mod clients;

pub mod models;

pub use clients::{MonitoringClient, MonitoringClientOptions, Audience};
