// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure API Management, version `2024-05-01`.
//!
//! Start with [`ApiManagementClient`].

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{ApiManagementClient, ApiManagementClientOptions, Audience};
