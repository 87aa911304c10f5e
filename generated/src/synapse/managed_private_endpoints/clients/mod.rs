// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod managed_private_endpoints_client;

pub use managed_private_endpoints_client::{
    ManagedPrivateEndpointsClient, ManagedPrivateEndpointsClientOptions, Audience,
};
