// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics access control, version `2020-12-01`.
//!
//! Start with [`AccessControlClient`].

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{AccessControlClient, AccessControlClientOptions, Audience};
