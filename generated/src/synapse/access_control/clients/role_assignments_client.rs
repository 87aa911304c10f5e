// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RoleAssignmentsClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    runtime::{Call, CallOptions, Client, NextLink, TokenParameter},
    synapse::access_control::models::{
        CheckPrincipalAccessRequest, CheckPrincipalAccessResponse, RoleAssignmentDetails,
        RoleAssignmentDetailsList, RoleAssignmentRequest,
    },
};

/// Assignments of Synapse roles to users, groups and applications, and checks of what an identity may do.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`AccessControlClient::role_assignments_client`](crate::synapse::access_control::clients::AccessControlClient::role_assignments_client).
#[derive(Clone, Debug)]
pub struct RoleAssignmentsClient {
    pub(super) client: Client,
}

impl RoleAssignmentsClient {
    /// Evaluates which of the given actions an identity may perform at a scope. Nothing is changed. Groups of the
    /// identity count only if they are listed in the request.
    ///
    /// `POST /checkAccessSynapseRbac`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CheckPrincipalAccessResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-assignments/check-principal-access>
    #[inline]
    pub fn check_principal_access<'a>(
        &self,
        body: RequestContent<CheckPrincipalAccessRequest>,
        options: Option<RoleAssignmentsClientCheckPrincipalAccessOptions<'a>>,
    ) -> Call<'a, CheckPrincipalAccessResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/checkAccessSynapseRbac", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "RoleAssignments.check_principal_access",
                options.method_options,
                &[200],
            )
    }

    /// Gives a Synapse role to a user, group or application at a scope. The ID of the assignment is chosen by the
    /// caller, normally a new GUID. The right to assign roles at the scope is needed, which Synapse Administrators
    /// have.
    ///
    /// `PUT /roleAssignments/{roleAssignmentId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `role_assignment_id` - GUID of the role assignment; for a new one, a GUID of your choice. At least 1
    ///   character.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`RoleAssignmentDetails`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-assignments/create-role-assignment>
    #[inline]
    pub fn create_role_assignment<'a>(
        &self,
        role_assignment_id: &str,
        body: RequestContent<RoleAssignmentRequest>,
        options: Option<RoleAssignmentsClientCreateRoleAssignmentOptions<'a>>,
    ) -> Call<'a, RoleAssignmentDetails> {
        let options = options.unwrap_or_default();
        self.client
            .put("/roleAssignments/{}", &[&role_assignment_id])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "RoleAssignments.create_role_assignment",
                options.method_options,
                &[200],
            )
    }

    /// Takes an assigned Synapse role away. Take care to leave the workspace at least one Synapse Administrator.
    /// Running work is not interrupted.
    ///
    /// `DELETE /roleAssignments/{roleAssignmentId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `role_assignment_id` - GUID of the role assignment; for a new one, a GUID of your choice. At least 1
    ///   character.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-assignments/delete-role-assignment-by-id>
    #[inline]
    pub fn delete_role_assignment_by_id<'a>(
        &self,
        role_assignment_id: &str,
        options: Option<RoleAssignmentsClientDeleteRoleAssignmentByIdOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/roleAssignments/{}", &[&role_assignment_id])
            .query("api-version", &"2020-12-01")
            .query("scope", &options.scope)
            .send(
                "RoleAssignments.delete_role_assignment_by_id",
                options.method_options,
                &[200, 204],
            )
    }

    /// Reads one role assignment: identity, role and scope.
    ///
    /// `GET /roleAssignments/{roleAssignmentId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `role_assignment_id` - GUID of the role assignment; for a new one, a GUID of your choice. At least 1
    ///   character.
    ///
    /// # Returns
    ///
    /// The [`RoleAssignmentDetails`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-assignments/get-role-assignment-by-id>
    #[inline]
    pub fn get_role_assignment_by_id<'a>(
        &self,
        role_assignment_id: &str,
        options: Option<RoleAssignmentsClientGetRoleAssignmentByIdOptions<'a>>,
    ) -> Call<'a, RoleAssignmentDetails> {
        let options = options.unwrap_or_default();
        self.client
            .get("/roleAssignments/{}", &[&role_assignment_id])
            .query("api-version", &"2020-12-01")
            .send(
                "RoleAssignments.get_role_assignment_by_id",
                options.method_options,
                &[200],
            )
    }

    /// Lists role assignments of the workspace, if wanted only those of one role, one identity or one scope.
    ///
    /// `GET /roleAssignments`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`RoleAssignmentDetailsList`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/role-assignments/list-role-assignments>
    #[inline]
    pub fn list_role_assignments(
        &self,
        options: Option<RoleAssignmentsClientListRoleAssignmentsOptions<'_>>,
    ) -> Result<Pager<RoleAssignmentDetailsList>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/roleAssignments", &[])
            .query("api-version", &"2020-12-01")
            .query("roleId", &options.role_id)
            .query("principalId", &options.principal_id)
            .query("scope", &options.scope)
            .header("x-ms-continuation", &options.continuation_token)
            .pager(
                "RoleAssignments.list_role_assignments",
                NextLink::Header(
                    "x-ms-continuation",
                    TokenParameter::Header("x-ms-continuation"),
                ),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`RoleAssignmentsClient::check_principal_access`].
pub type RoleAssignmentsClientCheckPrincipalAccessOptions<'a> = CallOptions<'a>;

/// Options of [`RoleAssignmentsClient::create_role_assignment`].
pub type RoleAssignmentsClientCreateRoleAssignmentOptions<'a> = CallOptions<'a>;

/// Options of [`RoleAssignmentsClient::delete_role_assignment_by_id`].
#[derive(Clone, Debug, Default)]
pub struct RoleAssignmentsClientDeleteRoleAssignmentByIdOptions<'a> {
    /// Scope such as `workspaces/contoso` or `workspaces/contoso/bigDataPools/pool1`. For a list it selects what
    /// belongs to the scope, for a deletion it names that of the assignment.
    ///
    /// Query parameter `scope`.
    pub scope: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`RoleAssignmentsClient::get_role_assignment_by_id`].
pub type RoleAssignmentsClientGetRoleAssignmentByIdOptions<'a> = CallOptions<'a>;

/// Options of [`RoleAssignmentsClient::list_role_assignments`].
#[derive(Clone, Debug, Default)]
pub struct RoleAssignmentsClientListRoleAssignmentsOptions<'a> {
    /// Token from the header of a page, with which the list begins after that page.
    ///
    /// Header `x-ms-continuation`.
    pub continuation_token: Option<String>,

    /// Only assignments of the identity with this Microsoft Entra object ID.
    ///
    /// Query parameter `principalId`.
    pub principal_id: Option<String>,

    /// Only assignments of the role with this GUID.
    ///
    /// Query parameter `roleId`.
    pub role_id: Option<String>,

    /// Scope such as `workspaces/contoso` or `workspaces/contoso/bigDataPools/pool1`. For a list it selects what
    /// belongs to the scope, for a deletion it names that of the assignment.
    ///
    /// Query parameter `scope`.
    pub scope: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
