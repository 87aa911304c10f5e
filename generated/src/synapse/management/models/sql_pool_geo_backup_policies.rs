// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool geo backup policies operations.

use crate::runtime::{self, Unmodeled};

/// Daily backup of a dedicated SQL pool to the paired region.
#[derive(Clone, Default)]
pub struct GeoBackupPolicy {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Portal metadata; has no effect on backups.
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
    pub properties: Option<GeoBackupPolicyProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GeoBackupPolicy {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: GeoBackupPolicyProperties) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for GeoBackupPolicy {
    const NAME: &'static str = "GeoBackupPolicy";

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

runtime::model!(GeoBackupPolicy);

/// Geo-backup settings of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct GeoBackupPolicyListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<GeoBackupPolicy>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GeoBackupPolicyListResult {
    const NAME: &'static str = "GeoBackupPolicyListResult";

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

runtime::model!(GeoBackupPolicyListResult);

runtime::page!(GeoBackupPolicyListResult { value : GeoBackupPolicy });

/// Switch of the geo-backup.
#[derive(Clone, Default)]
pub struct GeoBackupPolicyProperties {
    /// Whether geo-backups are taken.
    pub state: Option<GeoBackupPolicyState>,

    /// Kind of storage for the backups.
    ///
    /// Read-only: set by the service, left out of requests.
    pub storage_type: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl GeoBackupPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(state: GeoBackupPolicyState) -> Self {
        Self {
            state: Some(state),
            ..Self::default()
        }
    }
}

impl runtime::Model for GeoBackupPolicyProperties {
    const NAME: &'static str = "GeoBackupPolicyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            state: members.take("state")?,
            storage_type: members.take("storageType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("state", &self.state);
        writer.read_only().put("storageType", &self.storage_type);
    }
}

runtime::model!(GeoBackupPolicyProperties);

/// Whether geo-backup is on or off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum GeoBackupPolicyState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for GeoBackupPolicyState {
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

runtime::text_enum!(GeoBackupPolicyState);
