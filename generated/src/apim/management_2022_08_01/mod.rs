// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure API Management, 2022-08-01, version `2022-08-01`.
//!
//! Start with [`ApiManagementClient`].

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{ApiManagementClient, ApiManagementClientOptions, Audience};
