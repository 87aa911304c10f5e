// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Adobe Experience Platform Flow Service, version `1.0`.
//!
//! Start with [`FlowServiceClient`].

pub mod clients;

pub mod models;

pub mod synapse_connection;

pub use clients::{FlowServiceClient, FlowServiceClientOptions, FlowServiceHeaders};
