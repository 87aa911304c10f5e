// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the role assignments operations.

use crate::runtime::{self, Unmodeled};

/// Verdict on one action, and the role assignment that led to it.
#[derive(Clone, Default)]
pub struct CheckAccessDecision {
    /// Verdict, such as `Allowed` or `NotAllowed`.
    pub access_decision: Option<String>,

    /// Action that the verdict is about.
    pub action_id: Option<String>,

    /// Assignment on which the verdict rests.
    pub role_assignment: Option<RoleAssignmentDetails>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CheckAccessDecision {
    const NAME: &'static str = "CheckAccessDecision";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_decision: members.take("accessDecision")?,
            action_id: members.take("actionId")?,
            role_assignment: members.take("roleAssignment")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessDecision", &self.access_decision);
        writer.put("actionId", &self.action_id);
        writer.put("roleAssignment", &self.role_assignment);
    }
}

runtime::model!(CheckAccessDecision);

/// Identity, scope and actions to evaluate.
#[derive(Clone, Default)]
pub struct CheckPrincipalAccessRequest {
    /// Actions to evaluate; each receives a verdict of its own.
    pub actions: Option<Vec<RequiredAction>>,

    /// Where in the workspace the actions would happen, as in `workspaces/contoso`.
    pub scope: Option<String>,

    /// Identity whose access is evaluated.
    pub subject: Option<SubjectInfo>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CheckPrincipalAccessRequest {
    const NAME: &'static str = "CheckPrincipalAccessRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions: members.take("actions")?,
            scope: members.take("scope")?,
            subject: members.take("subject")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actions", &self.actions);
        writer.put("scope", &self.scope);
        writer.put("subject", &self.subject);
    }
}

runtime::model!(CheckPrincipalAccessRequest);

/// Verdicts on the actions, one for each.
#[derive(Clone, Default)]
pub struct CheckPrincipalAccessResponse {
    /// Verdicts, one for each action that was asked about.
    pub access_decisions: Option<Vec<CheckAccessDecision>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CheckPrincipalAccessResponse {
    const NAME: &'static str = "CheckPrincipalAccessResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_decisions: members.take("AccessDecisions")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("AccessDecisions", &self.access_decisions);
    }
}

runtime::model!(CheckPrincipalAccessResponse);

/// Action whose permission is in question.
#[derive(Clone, Default)]
pub struct RequiredAction {
    /// Identifier of the action, such as `Microsoft.Synapse/workspaces/read`.
    pub id: Option<String>,

    /// True if the action works on data, false if it manages the workspace.
    pub is_data_action: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for RequiredAction {
    const NAME: &'static str = "RequiredAction";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            is_data_action: members.take("isDataAction")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("isDataAction", &self.is_data_action);
    }
}

runtime::model!(RequiredAction);

/// Synapse role that an identity has at a scope.
#[derive(Clone, Default)]
pub struct RoleAssignmentDetails {
    /// GUID of the assignment.
    pub id: Option<String>,

    /// Microsoft Entra object ID of the user, group or application.
    ///
    /// A UUID as text.
    pub principal_id: Option<String>,

    /// `User`, `Group` or `ServicePrincipal`, whichever the identity is.
    pub principal_type: Option<String>,

    /// GUID of the assigned role.
    ///
    /// A UUID as text.
    pub role_definition_id: Option<String>,

    /// Part of the workspace in which the role counts, such as `workspaces/contoso`.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RoleAssignmentDetails {
    const NAME: &'static str = "RoleAssignmentDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            principal_id: members.take("principalId")?,
            principal_type: members.take("principalType")?,
            role_definition_id: members.take("roleDefinitionId")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("principalId", &self.principal_id);
        writer.put("principalType", &self.principal_type);
        writer.put("roleDefinitionId", &self.role_definition_id);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(RoleAssignmentDetails);

/// Role assignments that match the filters.
#[derive(Clone, Default)]
pub struct RoleAssignmentDetailsList {
    /// Number of assignments in this answer.
    pub count: Option<i64>,

    /// Assignments in this answer.
    pub value: Option<Vec<RoleAssignmentDetails>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RoleAssignmentDetailsList {
    const NAME: &'static str = "RoleAssignmentDetailsList";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("value", &self.value);
    }
}

runtime::model!(RoleAssignmentDetailsList);

runtime::page!(RoleAssignmentDetailsList { value : RoleAssignmentDetails });

/// Identity, role and scope of a new assignment.
#[derive(Clone, Default)]
pub struct RoleAssignmentRequest {
    /// Microsoft Entra object ID of the user, group or application.
    ///
    /// A UUID as text.
    pub principal_id: Option<String>,

    /// `User`, `Group` or `ServicePrincipal`, whichever the identity is.
    pub principal_type: Option<String>,

    /// GUID of the role to assign.
    ///
    /// A UUID as text.
    pub role_id: Option<String>,

    /// Part of the workspace in which the role counts, such as `workspaces/contoso`.
    pub scope: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for RoleAssignmentRequest {
    const NAME: &'static str = "RoleAssignmentRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            principal_id: members.take("principalId")?,
            principal_type: members.take("principalType")?,
            role_id: members.take("roleId")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("principalId", &self.principal_id);
        writer.put("principalType", &self.principal_type);
        writer.put("roleId", &self.role_id);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(RoleAssignmentRequest);

/// Identity whose access is evaluated, with the groups that it belongs to.
#[derive(Clone, Default)]
pub struct SubjectInfo {
    /// Object IDs of the groups to which the identity belongs, directly or by nesting.
    ///
    /// A UUID as text.
    pub group_ids: Option<Vec<String>>,

    /// Microsoft Entra object ID of the user, group or application.
    ///
    /// A UUID as text.
    pub principal_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SubjectInfo {
    const NAME: &'static str = "SubjectInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_ids: members.take("groupIds")?,
            principal_id: members.take("principalId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("groupIds", &self.group_ids);
        writer.put("principalId", &self.principal_id);
    }
}

runtime::model!(SubjectInfo);
