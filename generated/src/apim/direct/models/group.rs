// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the group operations.

use crate::runtime::{self, Unmodeled};
use super::GroupType;

/// Complete settings of a group.
#[derive(Clone, Default)]
pub struct GroupCreateParameters {
    /// Text about the group; may contain HTML.
    pub description: Option<String>,

    /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
    pub external_id: Option<String>,

    /// Display name of the group.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether the group is created here or taken from an external directory.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GroupCreateParameters {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for GroupCreateParameters {
    const NAME: &'static str = "GroupCreateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            external_id: members.take("externalId")?,
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("externalId", &self.external_id);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupCreateParameters);

/// Settings of a group that are to change.
#[derive(Clone, Default)]
pub struct GroupUpdateParameters {
    /// Text about the group; may contain HTML.
    pub description: Option<String>,

    /// ID of the external group, for Microsoft Entra in the form `aad://contoso.onmicrosoft.com/groups/{object ID}`.
    pub external_id: Option<String>,

    /// Display name of the group.
    ///
    /// 1 to 300 characters.
    pub name: Option<String>,

    /// Whether the group is created here or taken from an external directory.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupUpdateParameters {
    const NAME: &'static str = "GroupUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            external_id: members.take("externalId")?,
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("externalId", &self.external_id);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupUpdateParameters);
