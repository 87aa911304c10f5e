// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics management, first preview, version `2019-06-01-preview`.
//!
//! Start with [`SynapseManagementClient`].

pub mod clients;

pub mod models;

pub use clients::{SynapseManagementClient, SynapseManagementClientOptions, Audience};
