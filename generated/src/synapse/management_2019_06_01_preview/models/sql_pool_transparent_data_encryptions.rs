// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool transparent data encryptions operations.

use crate::runtime::{self, Unmodeled};

/// Encryption at rest of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct TransparentDataEncryption {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TransparentDataEncryptionProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TransparentDataEncryption {
    const NAME: &'static str = "TransparentDataEncryption";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
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
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(TransparentDataEncryption);

/// Page of encryption-at-rest settings.
#[derive(Clone, Default)]
pub struct TransparentDataEncryptionListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<TransparentDataEncryption>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TransparentDataEncryptionListResult {
    const NAME: &'static str = "TransparentDataEncryptionListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(TransparentDataEncryptionListResult);

runtime::page!(
    TransparentDataEncryptionListResult { value : TransparentDataEncryption }
);

/// Switch of the encryption at rest.
#[derive(Clone, Default)]
pub struct TransparentDataEncryptionProperties {
    /// Whether the pool is encrypted at rest.
    pub status: Option<TransparentDataEncryptionStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TransparentDataEncryptionProperties {
    const NAME: &'static str = "TransparentDataEncryptionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("status", &self.status);
    }
}

runtime::model!(TransparentDataEncryptionProperties);

/// Whether encryption at rest is on or off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TransparentDataEncryptionStatus {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TransparentDataEncryptionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
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

runtime::text_enum!(TransparentDataEncryptionStatus);
