// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the group operations.

use crate::runtime::{self, Unmodeled};
use super::GroupType;

/// Definition of a group.
#[derive(Clone, Default)]
pub struct GroupCreateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupCreateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupCreateParameters {
    const NAME: &'static str = "GroupCreateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(GroupCreateParameters);

/// Name and kind of a new group.
#[derive(Clone, Default)]
pub struct GroupCreateParametersProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group; `system` cannot be chosen.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GroupCreateParametersProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for GroupCreateParametersProperties {
    const NAME: &'static str = "GroupCreateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupCreateParametersProperties);

/// Change to a group.
#[derive(Clone, Default)]
pub struct GroupUpdateParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<GroupUpdateParametersProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupUpdateParameters {
    const NAME: &'static str = "GroupUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(GroupUpdateParameters);

/// Fields of a group that are to change.
#[derive(Clone, Default)]
pub struct GroupUpdateParametersProperties {
    /// Free text that says what this is; some kinds may contain HTML.
    pub description: Option<String>,

    /// Name for people.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// Identifier of the group at the identity provider; only for external groups.
    pub external_id: Option<String>,

    /// Kind of group.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GroupUpdateParametersProperties {
    const NAME: &'static str = "GroupUpdateParametersProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            display_name: members.take("displayName")?,
            external_id: members.take("externalId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("displayName", &self.display_name);
        writer.put("externalId", &self.external_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(GroupUpdateParametersProperties);
