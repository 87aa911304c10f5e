// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the role definitions operations.

use crate::runtime::{self, Unmodeled};

/// Synapse rbac permission.
#[derive(Clone, Default)]
pub struct SynapseRbacPermission {
    /// Actions.
    pub actions: Option<Vec<String>>,

    /// Data actions.
    pub data_actions: Option<Vec<String>>,

    /// Not actions.
    pub not_actions: Option<Vec<String>>,

    /// Not data actions.
    pub not_data_actions: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SynapseRbacPermission {
    const NAME: &'static str = "SynapseRbacPermission";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions: members.take("actions")?,
            data_actions: members.take("dataActions")?,
            not_actions: members.take("notActions")?,
            not_data_actions: members.take("notDataActions")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actions", &self.actions);
        writer.put("dataActions", &self.data_actions);
        writer.put("notActions", &self.not_actions);
        writer.put("notDataActions", &self.not_data_actions);
    }
}

runtime::model!(SynapseRbacPermission);

/// Synapse role definition.
#[derive(Clone, Default)]
pub struct SynapseRoleDefinition {
    /// Availability status.
    pub availability_status: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Id.
    ///
    /// A UUID as text.
    pub id: Option<String>,

    /// Is built in.
    pub is_built_in: Option<bool>,

    /// Name.
    pub name: Option<String>,

    /// Permissions.
    pub permissions: Option<Vec<SynapseRbacPermission>>,

    /// Scopes.
    pub scopes: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SynapseRoleDefinition {
    const NAME: &'static str = "SynapseRoleDefinition";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            availability_status: members.take("availabilityStatus")?,
            description: members.take("description")?,
            id: members.take("id")?,
            is_built_in: members.take("isBuiltIn")?,
            name: members.take("name")?,
            permissions: members.take("permissions")?,
            scopes: members.take("scopes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("availabilityStatus", &self.availability_status);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("isBuiltIn", &self.is_built_in);
        writer.put("name", &self.name);
        writer.put("permissions", &self.permissions);
        writer.put("scopes", &self.scopes);
    }
}

runtime::model!(SynapseRoleDefinition);
