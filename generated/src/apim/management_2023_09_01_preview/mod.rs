// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure API Management, preview, version `2023-09-01-preview`.
//!
//! Start with [`ApiManagementClient`].

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{ApiManagementClient, ApiManagementClientOptions, Audience};
