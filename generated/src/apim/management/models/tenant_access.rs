// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant access operations.

use crate::runtime::{self, Unmodeled};

/// Page of direct access settings.
#[derive(Clone, Default)]
pub struct AccessInformationCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Direct access setting of a service.
#[derive(Clone, Default)]
pub struct AccessInformationContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AccessInformationContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Direct access to one part of a service, without the keys.
#[derive(Clone, Default)]
pub struct AccessInformationContractProperties {
    /// True if direct access is on.
    pub enabled: Option<bool>,

    /// `access` for the management endpoint, `gitAccess` for the Git repository.
    pub id: Option<String>,

    /// User as whom direct access acts.
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

/// User, keys and switch of direct access.
#[derive(Clone, Default)]
pub struct AccessInformationCreateParameterProperties {
    /// True turns direct access on.
    pub enabled: Option<bool>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`.
    pub primary_key: Option<String>,

    /// User as whom direct access acts.
    pub principal_id: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("principalId", &self.principal_id);
        writer.secret().put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(AccessInformationCreateParameterProperties);

/// Definition of direct access to one part of a service.
#[derive(Clone, Default)]
pub struct AccessInformationCreateParameters {
    /// Settings and state that are specific to the resource.
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

/// Direct access to one part of a service, with the keys.
#[derive(Clone, Default)]
pub struct AccessInformationSecretsContract {
    /// True if direct access is on.
    pub enabled: Option<bool>,

    /// `access` for the management endpoint, `gitAccess` for the Git repository.
    pub id: Option<String>,

    /// First key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`.
    pub primary_key: Option<String>,

    /// User as whom direct access acts.
    pub principal_id: Option<String>,

    /// Second key; ordinary reads leave it out.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("primaryKey", &self.primary_key);
        writer.put("principalId", &self.principal_id);
        writer.secret().put("secondaryKey", &self.secondary_key);
    }
}

runtime::model!(AccessInformationSecretsContract);

/// New position of the direct access switch.
#[derive(Clone, Default)]
pub struct AccessInformationUpdateParameterProperties {
    /// True turns direct access on.
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

/// Change to direct access.
#[derive(Clone, Default)]
pub struct AccessInformationUpdateParameters {
    /// Settings and state that are specific to the resource.
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
