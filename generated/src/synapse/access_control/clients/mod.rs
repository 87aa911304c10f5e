// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! The clients: one for the service, one for each group of its operations.

pub(super) mod access_control_client;
pub(super) mod role_assignments_client;
pub(super) mod role_definitions_client;

pub use access_control_client::{
    AccessControlClient, AccessControlClientOptions, Audience,
};
pub use role_assignments_client::RoleAssignmentsClient;
pub use role_definitions_client::RoleDefinitionsClient;
