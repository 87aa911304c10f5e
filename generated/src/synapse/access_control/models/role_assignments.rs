// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the role assignments operations.

use crate::runtime;

runtime::model! {
    /// Verdict on one action, and the role assignment that led to it.
    pub struct CheckAccessDecision {
        /// Verdict, such as `Allowed` or `NotAllowed`.
        #[json("accessDecision")]
        pub access_decision: Option<String>,

        /// Action that the verdict is about.
        #[json("actionId")]
        pub action_id: Option<String>,

        /// Assignment on which the verdict rests.
        #[json("roleAssignment")]
        pub role_assignment: Option<RoleAssignmentDetails>,
    }
}

runtime::model! {
    /// Identity, scope and actions to evaluate.
    pub struct CheckPrincipalAccessRequest {
        /// Actions to evaluate; each receives a verdict of its own.
        #[json("actions")]
        pub actions: Option<Vec<RequiredAction>>,

        /// Where in the workspace the actions would happen, as in `workspaces/contoso`.
        #[json("scope")]
        pub scope: Option<String>,

        /// Identity whose access is evaluated.
        #[json("subject")]
        pub subject: Option<SubjectInfo>,
    }
}

impl CheckPrincipalAccessRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        actions: Vec<RequiredAction>,
        scope: impl Into<String>,
        subject: SubjectInfo,
    ) -> Self {
        Self {
            actions: Some(actions),
            scope: Some(scope.into()),
            subject: Some(subject),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Verdicts on the actions, one for each.
    pub struct CheckPrincipalAccessResponse {
        /// Verdicts, one for each action that was asked about.
        #[json("AccessDecisions")]
        pub access_decisions: Option<Vec<CheckAccessDecision>>,
    }
}

runtime::model! {
    /// Action whose permission is in question.
    pub struct RequiredAction {
        /// Identifier of the action, such as `Microsoft.Synapse/workspaces/read`.
        #[json("id")]
        pub id: Option<String>,

        /// True if the action works on data, false if it manages the workspace.
        #[json("isDataAction")]
        pub is_data_action: Option<bool>,
    }
}

impl RequiredAction {
    /// Creates a value with the members that the service requires.
    pub fn new(id: impl Into<String>, is_data_action: bool) -> Self {
        Self {
            id: Some(id.into()),
            is_data_action: Some(is_data_action),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Synapse role that an identity has at a scope.
    pub struct RoleAssignmentDetails {
        /// GUID of the assignment.
        #[json("id")]
        pub id: Option<String>,

        /// Microsoft Entra object ID of the user, group or application.
        ///
        /// A UUID as text.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// `User`, `Group` or `ServicePrincipal`, whichever the identity is.
        #[json("principalType")]
        pub principal_type: Option<String>,

        /// GUID of the assigned role.
        ///
        /// A UUID as text.
        #[json("roleDefinitionId")]
        pub role_definition_id: Option<String>,

        /// Part of the workspace in which the role counts, such as `workspaces/contoso`.
        #[json("scope")]
        pub scope: Option<String>,
    }
}

runtime::model! {
    /// Role assignments that match the filters.
    pub struct RoleAssignmentDetailsList {
        /// Number of assignments in this answer.
        #[json("count")]
        pub count: Option<i64>,

        /// Assignments in this answer.
        #[json("value")]
        pub value: Option<Vec<RoleAssignmentDetails>>,
    }
}

runtime::page!(RoleAssignmentDetailsList { value : RoleAssignmentDetails });

runtime::model! {
    /// Identity, role and scope of a new assignment.
    pub struct RoleAssignmentRequest {
        /// Microsoft Entra object ID of the user, group or application.
        ///
        /// A UUID as text.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// `User`, `Group` or `ServicePrincipal`, whichever the identity is.
        #[json("principalType")]
        pub principal_type: Option<String>,

        /// GUID of the role to assign.
        ///
        /// A UUID as text.
        #[json("roleId")]
        pub role_id: Option<String>,

        /// Part of the workspace in which the role counts, such as `workspaces/contoso`.
        #[json("scope")]
        pub scope: Option<String>,
    }
}

impl RoleAssignmentRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        principal_id: impl Into<String>,
        role_id: impl Into<String>,
        scope: impl Into<String>,
    ) -> Self {
        Self {
            principal_id: Some(principal_id.into()),
            role_id: Some(role_id.into()),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Identity whose access is evaluated, with the groups that it belongs to.
    pub struct SubjectInfo {
        /// Object IDs of the groups to which the identity belongs, directly or by nesting.
        ///
        /// A UUID as text.
        #[json("groupIds")]
        pub group_ids: Option<Vec<String>>,

        /// Microsoft Entra object ID of the user, group or application.
        ///
        /// A UUID as text.
        #[json("principalId")]
        pub principal_id: Option<String>,
    }
}

impl SubjectInfo {
    /// Creates a value with the members that the service requires.
    pub fn new(principal_id: impl Into<String>) -> Self {
        Self {
            principal_id: Some(principal_id.into()),
            ..Self::default()
        }
    }
}
