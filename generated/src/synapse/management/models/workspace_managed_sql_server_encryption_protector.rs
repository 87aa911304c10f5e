// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server encryption protector operations.

use crate::runtime::{self, Unmodeled};

/// Key that protects the encryption at rest of the dedicated SQL pools of a workspace.
#[derive(Clone, Default)]
pub struct EncryptionProtector {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Portal metadata; has no effect on encryption.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<EncryptionProtectorProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionProtector {
    const NAME: &'static str = "EncryptionProtector";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            kind: members.take("kind")?,
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
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(EncryptionProtector);

/// Encryption protectors of a workspace.
#[derive(Clone, Default)]
pub struct EncryptionProtectorListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<EncryptionProtector>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionProtectorListResult {
    const NAME: &'static str = "EncryptionProtectorListResult";

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

runtime::model!(EncryptionProtectorListResult);

runtime::page!(EncryptionProtectorListResult { value : EncryptionProtector });

/// Kind, name and address of the key of an encryption protector.
#[derive(Clone, Default)]
pub struct EncryptionProtectorProperties {
    /// Name of the key, composed of vault, key and version.
    pub server_key_name: Option<String>,

    /// Whether the service or Key Vault holds the key.
    pub server_key_type: Option<ServerKeyType>,

    /// Part of the region in which the key is used.
    ///
    /// Read-only: set by the service, left out of requests.
    pub subregion: Option<String>,

    /// Hash that identifies the key.
    ///
    /// Read-only: set by the service, left out of requests.
    pub thumbprint: Option<String>,

    /// Address of the key in Key Vault.
    ///
    /// Read-only: set by the service, left out of requests.
    pub uri: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl EncryptionProtectorProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(server_key_type: ServerKeyType) -> Self {
        Self {
            server_key_type: Some(server_key_type),
            ..Self::default()
        }
    }
}

impl runtime::Model for EncryptionProtectorProperties {
    const NAME: &'static str = "EncryptionProtectorProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            server_key_name: members.take("serverKeyName")?,
            server_key_type: members.take("serverKeyType")?,
            subregion: members.take("subregion")?,
            thumbprint: members.take("thumbprint")?,
            uri: members.take("uri")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("serverKeyName", &self.server_key_name);
        writer.put("serverKeyType", &self.server_key_type);
        writer.read_only().put("subregion", &self.subregion);
        writer.read_only().put("thumbprint", &self.thumbprint);
        writer.read_only().put("uri", &self.uri);
    }
}

runtime::model!(EncryptionProtectorProperties);

/// Whether the service or Key Vault holds the key of the encryption protector.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ServerKeyType {
    /// `AzureKeyVault`
    AzureKeyVault,

    /// `ServiceManaged`
    ServiceManaged,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ServerKeyType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AzureKeyVault", Self::AzureKeyVault),
        ("ServiceManaged", Self::ServiceManaged),
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

runtime::text_enum!(ServerKeyType);
