// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool metadata sync configs operations.

use crate::runtime::{self, Unmodeled};

/// Metadata synchronization of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct MetadataSyncConfig {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<MetadataSyncConfigProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetadataSyncConfig {
    const NAME: &'static str = "MetadataSyncConfig";

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

runtime::model!(MetadataSyncConfig);

/// Switch and interval of the metadata synchronization.
#[derive(Clone, Default)]
pub struct MetadataSyncConfigProperties {
    /// True if the feature is on.
    pub enabled: Option<bool>,

    /// Time between two synchronizations, in minutes.
    pub sync_interval_in_minutes: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MetadataSyncConfigProperties {
    const NAME: &'static str = "MetadataSyncConfigProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            sync_interval_in_minutes: members.take("syncIntervalInMinutes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("syncIntervalInMinutes", &self.sync_interval_in_minutes);
    }
}

runtime::model!(MetadataSyncConfigProperties);
