// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the named value operations.

use crate::runtime::{self, Unmodeled};
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

/// Named value collection.
#[derive(Clone, Default)]
pub struct NamedValueCollection {
    /// Count.
    pub count: Option<i64>,

    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<NamedValueContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueCollection {
    const NAME: &'static str = "NamedValueCollection";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueCollection);

runtime::page!(NamedValueCollection { value : NamedValueContract });

/// Named value contract.
#[derive(Clone, Default)]
pub struct NamedValueContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<NamedValueContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueContract {
    const NAME: &'static str = "NamedValueContract";

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

runtime::model!(NamedValueContract);

/// Named value contract properties.
#[derive(Clone, Default)]
pub struct NamedValueContractProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
    ///
    /// At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueContractProperties {
    const NAME: &'static str = "NamedValueContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueContractProperties);

/// Named value create contract.
#[derive(Clone, Default)]
pub struct NamedValueCreateContract {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<NamedValueCreateContractProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueCreateContract {
    const NAME: &'static str = "NamedValueCreateContract";

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

runtime::model!(NamedValueCreateContract);

/// Named value create contract properties.
#[derive(Clone, Default)]
pub struct NamedValueCreateContractProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
    ///
    /// At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl NamedValueCreateContractProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for NamedValueCreateContractProperties {
    const NAME: &'static str = "NamedValueCreateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueCreateContractProperties);

/// Named value secret contract.
#[derive(Clone, Default)]
pub struct NamedValueSecretContract {
    /// Value.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueSecretContract {
    const NAME: &'static str = "NamedValueSecretContract";

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

runtime::model!(NamedValueSecretContract);

/// Named value update parameter properties.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameterProperties {
    /// Display name.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key vault.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// Secret.
    pub secret: Option<bool>,

    /// Tags.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value.
    ///
    /// 1 to 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueUpdateParameterProperties {
    const NAME: &'static str = "NamedValueUpdateParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            display_name: members.take("displayName")?,
            key_vault: members.take("keyVault")?,
            secret: members.take("secret")?,
            tags: members.take("tags")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("displayName", &self.display_name);
        writer.put("keyVault", &self.key_vault);
        writer.put("secret", &self.secret);
        writer.put("tags", &self.tags);
        writer.put("value", &self.value);
    }
}

runtime::model!(NamedValueUpdateParameterProperties);

/// Named value update parameters.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameters {
    /// Properties.
    pub properties: Option<NamedValueUpdateParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for NamedValueUpdateParameters {
    const NAME: &'static str = "NamedValueUpdateParameters";

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

runtime::model!(NamedValueUpdateParameters);
