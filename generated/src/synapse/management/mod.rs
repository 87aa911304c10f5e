// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics management.
//!
//! Start with [`SynapseManagementClient`](clients::SynapseManagementClient).

pub mod clients;

pub mod models;

pub use clients::{SynapseManagementClient, SynapseManagementClientOptions, Audience};
