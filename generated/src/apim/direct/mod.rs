// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure API Management, direct management, version `2017-03-01`.
//!
//! Start with [`ApimClient`].
//!
//! **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.

pub mod clients;

pub mod models;

mod headers;

pub use headers::ResponseHeaders;

pub use clients::{ApimClient, ApimClientOptions};
