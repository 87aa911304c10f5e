// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the named value operations.

use crate::runtime::{self, Unmodeled};
use super::{KeyVaultContractCreateProperties, KeyVaultContractProperties};

/// Page of named values.
#[derive(Clone, Default)]
pub struct NamedValueCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Constant or secret that policies refer to by name.
#[derive(Clone, Default)]
pub struct NamedValueContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NamedValueContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Name, value and kind of a named value.
#[derive(Clone, Default)]
pub struct NamedValueContractProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractProperties>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value; left out if it is kept encrypted.
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

/// Definition of a named value.
#[derive(Clone, Default)]
pub struct NamedValueCreateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<NamedValueCreateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Name and value of a new named value.
#[derive(Clone, Default)]
pub struct NamedValueCreateContractProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// Value; not needed if it comes from Key Vault.
    ///
    /// Secret: not shown by `Debug`. At most 4096 characters.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl NamedValueCreateContractProperties {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueCreateContractProperties);

/// Value of a named value.
#[derive(Clone, Default)]
pub struct NamedValueSecretContract {
    /// Value in clear text.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueSecretContract);

/// Fields of a named value that are to change.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameterProperties {
    /// Name for people.
    ///
    /// 1 to 256 characters, pattern `^[A-Za-z0-9-._]+$`.
    pub display_name: Option<String>,

    /// Key Vault secret that holds the value.
    pub key_vault: Option<KeyVaultContractCreateProperties>,

    /// True if the value is encrypted and left out of reads; false by default.
    pub secret: Option<bool>,

    /// Labels by which lists of named values can be filtered.
    ///
    /// At most 32 items.
    pub tags: Option<Vec<String>>,

    /// New value.
    ///
    /// Secret: not shown by `Debug`. 1 to 4096 characters.
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
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(NamedValueUpdateParameterProperties);

/// Change to a named value.
#[derive(Clone, Default)]
pub struct NamedValueUpdateParameters {
    /// Settings and state that are specific to the resource.
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
