// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the role definitions operations.

use crate::runtime::{self, Unmodeled};

/// Actions that a role permits and the exceptions from them.
#[derive(Clone, Default)]
pub struct SynapseRbacPermission {
    /// Permitted management actions; `*` stands for any part of a name.
    pub actions: Option<Vec<String>>,

    /// Permitted actions on data; `*` stands for any part of a name.
    pub data_actions: Option<Vec<String>>,

    /// Management actions that are left out of the permitted ones.
    pub not_actions: Option<Vec<String>>,

    /// Data actions that are left out of the permitted ones.
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

/// Synapse role: its name, what it permits and where it can be assigned.
#[derive(Clone, Default)]
pub struct SynapseRoleDefinition {
    /// Whether the role can be used already, for example general availability or preview.
    pub availability_status: Option<String>,

    /// What the role is meant for, in words.
    pub description: Option<String>,

    /// GUID of the role.
    ///
    /// A UUID as text.
    pub id: Option<String>,

    /// True if Synapse defines the role.
    pub is_built_in: Option<bool>,

    /// Name of the role, such as `Synapse Administrator`.
    pub name: Option<String>,

    /// What the role permits.
    pub permissions: Option<Vec<SynapseRbacPermission>>,

    /// Patterns of the scopes at which the role can be assigned.
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
