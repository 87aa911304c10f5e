// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics managed private endpoints, version `2020-12-01`.
//!
//! Start with [`ManagedPrivateEndpointsClient`].

pub mod clients;

pub mod models;

pub use clients::{
    ManagedPrivateEndpointsClient, ManagedPrivateEndpointsClientOptions, Audience,
};
