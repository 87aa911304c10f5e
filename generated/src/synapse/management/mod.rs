// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics management, version `2021-06-01`.
//!
//! Start with [`SynapseManagementClient`].

pub mod clients;

pub mod models;

pub use clients::{SynapseManagementClient, SynapseManagementClientOptions, Audience};
