// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics artifacts, version `2020-12-01`.
//!
//! Start with [`ArtifactsClient`].

pub mod clients;

pub mod models;

pub use clients::{ArtifactsClient, ArtifactsClientOptions, Audience};
