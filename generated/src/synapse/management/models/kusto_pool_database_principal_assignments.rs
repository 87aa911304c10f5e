// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool database principal assignments operations.

use crate::runtime::{self, Unmodeled};
use super::{PrincipalType, ResourceProvisioningState, SystemData};

/// Role of a user, group or application on one Data Explorer database.
#[derive(Clone, Default)]
pub struct DatabasePrincipalAssignment {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DatabasePrincipalProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DatabasePrincipalAssignment {
    const NAME: &'static str = "DatabasePrincipalAssignment";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DatabasePrincipalAssignment);

/// Name of a database role assignment whose availability is asked for.
#[derive(Clone, Default)]
pub struct DatabasePrincipalAssignmentCheckNameRequest {
    /// Assignment name to check.
    pub name: Option<String>,

    /// Resource type that the name is for.
    pub type_prop: Option<DatabasePrincipalAssignmentType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabasePrincipalAssignmentCheckNameRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(
        name: impl Into<String>,
        type_prop: DatabasePrincipalAssignmentType,
    ) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabasePrincipalAssignmentCheckNameRequest {
    const NAME: &'static str = "DatabasePrincipalAssignmentCheckNameRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(DatabasePrincipalAssignmentCheckNameRequest);

/// Role assignments on a Data Explorer database.
#[derive(Clone, Default)]
pub struct DatabasePrincipalAssignmentListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<DatabasePrincipalAssignment>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DatabasePrincipalAssignmentListResult {
    const NAME: &'static str = "DatabasePrincipalAssignmentListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(DatabasePrincipalAssignmentListResult);

runtime::page!(
    DatabasePrincipalAssignmentListResult { value : DatabasePrincipalAssignment }
);

/// Resource type of role assignments on a database.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DatabasePrincipalAssignmentType {
    /// `Microsoft.Synapse/workspaces/kustoPools/databases/principalAssignments`
    MicrosoftSynapseWorkspacesKustoPoolsDatabasesPrincipalAssignments,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DatabasePrincipalAssignmentType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "Microsoft.Synapse/workspaces/kustoPools/databases/principalAssignments",
            Self::MicrosoftSynapseWorkspacesKustoPoolsDatabasesPrincipalAssignments,
        ),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(DatabasePrincipalAssignmentType);

/// Who has which role on the database.
#[derive(Clone, Default)]
pub struct DatabasePrincipalProperties {
    /// Object ID of the principal in Microsoft Entra.
    ///
    /// Read-only: set by the service, left out of requests.
    pub aad_object_id: Option<String>,

    /// User e-mail address, application ID or group name that receives the role.
    pub principal_id: Option<String>,

    /// How the principal is shown to people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub principal_name: Option<String>,

    /// Whether the principal is a user, a group or an application.
    pub principal_type: Option<PrincipalType>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Role that the principal has on the database.
    pub role: Option<DatabasePrincipalRole>,

    /// Microsoft Entra tenant of the principal.
    pub tenant_id: Option<String>,

    /// Home organization of the principal, as shown to people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub tenant_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatabasePrincipalProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        principal_id: impl Into<String>,
        principal_type: PrincipalType,
        role: DatabasePrincipalRole,
    ) -> Self {
        Self {
            principal_id: Some(principal_id.into()),
            principal_type: Some(principal_type),
            role: Some(role),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatabasePrincipalProperties {
    const NAME: &'static str = "DatabasePrincipalProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            aad_object_id: members.take("aadObjectId")?,
            principal_id: members.take("principalId")?,
            principal_name: members.take("principalName")?,
            principal_type: members.take("principalType")?,
            provisioning_state: members.take("provisioningState")?,
            role: members.take("role")?,
            tenant_id: members.take("tenantId")?,
            tenant_name: members.take("tenantName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("aadObjectId", &self.aad_object_id);
        writer.put("principalId", &self.principal_id);
        writer.read_only().put("principalName", &self.principal_name);
        writer.put("principalType", &self.principal_type);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("role", &self.role);
        writer.put("tenantId", &self.tenant_id);
        writer.read_only().put("tenantName", &self.tenant_name);
    }
}

runtime::model!(DatabasePrincipalProperties);

/// Role on one Data Explorer database.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DatabasePrincipalRole {
    /// `Admin`
    Admin,

    /// `Ingestor`
    Ingestor,

    /// `Monitor`
    Monitor,

    /// `UnrestrictedViewer`
    UnrestrictedViewer,

    /// `User`
    User,

    /// `Viewer`
    Viewer,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DatabasePrincipalRole {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Admin", Self::Admin),
        ("Ingestor", Self::Ingestor),
        ("Monitor", Self::Monitor),
        ("UnrestrictedViewer", Self::UnrestrictedViewer),
        ("User", Self::User),
        ("Viewer", Self::Viewer),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(DatabasePrincipalRole);
