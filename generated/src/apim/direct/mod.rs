// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure API Management, direct management, version `2017-03-01`.
//!
//! Start with [`ApimClient`].

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{ApimClient, ApimClientOptions};
