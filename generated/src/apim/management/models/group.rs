// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the group operations.

use crate::runtime::{self, Unmodeled};
use super::GroupType;

/// Group create parameters.
#[derive(Clone, Default)]
pub struct GroupCreateParameters {
    /// Properties.
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

/// Group create parameters properties.
#[derive(Clone, Default)]
pub struct GroupCreateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
    pub type_prop: Option<GroupType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GroupCreateParametersProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Group update parameters.
#[derive(Clone, Default)]
pub struct GroupUpdateParameters {
    /// Properties.
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

/// Group update parameters properties.
#[derive(Clone, Default)]
pub struct GroupUpdateParametersProperties {
    /// Description.
    pub description: Option<String>,

    /// Display name.
    ///
    /// 1 to 300 characters.
    pub display_name: Option<String>,

    /// External id.
    pub external_id: Option<String>,

    /// Type.
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
