// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant access operations.

use crate::runtime::{self, Unmodeled};

/// Access information collection.
#[derive(Clone, Default)]
pub struct AccessInformationCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<AccessInformationContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationCollection {
    const NAME: &'static str = "AccessInformationCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(AccessInformationCollection);

runtime::page!(AccessInformationCollection { value : AccessInformationContract });

/// Access information contract.
#[derive(Clone, Default)]
pub struct AccessInformationContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<AccessInformationContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationContract {
    const NAME: &'static str = "AccessInformationContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
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
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(AccessInformationContract);

/// Access information contract properties.
#[derive(Clone, Default)]
pub struct AccessInformationContractProperties {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Id.
    pub id: Option<String>,

    /// Principal id.
    pub principal_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationContractProperties {
    const NAME: &'static str = "AccessInformationContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            id: members.take("id")?,
            principal_id: members.take("principalId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("id", &self.id);
        writer.put("principalId", &self.principal_id);
    }
}

runtime::model!(AccessInformationContractProperties);

/// Access information create parameter properties.
#[derive(Clone, Default)]
pub struct AccessInformationCreateParameterProperties {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Primary key.
    pub primary_key: Option<String>,

    /// Principal id.
    pub principal_id: Option<String>,

    /// Secondary key.
    pub secondary_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationCreateParameterProperties {
    const NAME: &'static str = "AccessInformationCreateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            primary_key: members.take("primaryKey")?,
            principal_id: members.take("principalId")?,
            secondary_key: members.take("secondaryKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("primaryKey", &self.primary_key);
        writer.put("principalId", &self.principal_id);
        writer.put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(AccessInformationCreateParameterProperties);

/// Access information create parameters.
#[derive(Clone, Default)]
pub struct AccessInformationCreateParameters {
    /// Properties.
    pub properties: Option<AccessInformationCreateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationCreateParameters {
    const NAME: &'static str = "AccessInformationCreateParameters";

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

runtime::model!(AccessInformationCreateParameters);

/// Access information secrets contract.
#[derive(Clone, Default)]
pub struct AccessInformationSecretsContract {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Id.
    pub id: Option<String>,

    /// Primary key.
    pub primary_key: Option<String>,

    /// Principal id.
    pub principal_id: Option<String>,

    /// Secondary key.
    pub secondary_key: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationSecretsContract {
    const NAME: &'static str = "AccessInformationSecretsContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            id: members.take("id")?,
            primary_key: members.take("primaryKey")?,
            principal_id: members.take("principalId")?,
            secondary_key: members.take("secondaryKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("id", &self.id);
        writer.put("primaryKey", &self.primary_key);
        writer.put("principalId", &self.principal_id);
        writer.put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(AccessInformationSecretsContract);

/// Access information update parameter properties.
#[derive(Clone, Default)]
pub struct AccessInformationUpdateParameterProperties {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationUpdateParameterProperties {
    const NAME: &'static str = "AccessInformationUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(AccessInformationUpdateParameterProperties);

/// Access information update parameters.
#[derive(Clone, Default)]
pub struct AccessInformationUpdateParameters {
    /// Properties.
    pub properties: Option<AccessInformationUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AccessInformationUpdateParameters {
    const NAME: &'static str = "AccessInformationUpdateParameters";

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

runtime::model!(AccessInformationUpdateParameters);
