// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod role_assignments;
mod role_definitions;

pub use role_assignments::{
    CheckAccessDecision, CheckPrincipalAccessRequest, CheckPrincipalAccessResponse,
    RequiredAction, RoleAssignmentDetails, RoleAssignmentDetailsList,
    RoleAssignmentRequest, SubjectInfo,
};
pub use role_definitions::{SynapseRbacPermission, SynapseRoleDefinition};

pub use super::clients::role_assignments_client::{
    RoleAssignmentsClientCheckPrincipalAccessOptions,
    RoleAssignmentsClientCreateRoleAssignmentOptions,
    RoleAssignmentsClientDeleteRoleAssignmentByIdOptions,
    RoleAssignmentsClientGetRoleAssignmentByIdOptions,
    RoleAssignmentsClientListRoleAssignmentsOptions,
};
pub use super::clients::role_definitions_client::{
    RoleDefinitionsClientGetRoleDefinitionByIdOptions,
    RoleDefinitionsClientListRoleDefinitionsOptions,
    RoleDefinitionsClientListScopesOptions,
};
