// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod managed_private_endpoints;

pub use managed_private_endpoints::{
    ManagedPrivateEndpoint, ManagedPrivateEndpointConnectionState,
    ManagedPrivateEndpointListResponse, ManagedPrivateEndpointProperties,
};

pub use super::clients::managed_private_endpoints_client::{
    ManagedPrivateEndpointsClientBeginCreateOptions,
    ManagedPrivateEndpointsClientBeginDeleteOptions,
    ManagedPrivateEndpointsClientGetOptions, ManagedPrivateEndpointsClientListOptions,
};
