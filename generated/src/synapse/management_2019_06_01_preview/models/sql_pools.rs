// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// How a dedicated SQL pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CreateMode {
    /// `Default`
    Default,

    /// `PointInTimeRestore`
    PointInTimeRestore,

    /// `Recovery`
    Recovery,

    /// `Restore`
    Restore,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CreateMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Default", Self::Default),
        ("PointInTimeRestore", Self::PointInTimeRestore),
        ("Recovery", Self::Recovery),
        ("Restore", Self::Restore),
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

runtime::text_enum!(CreateMode);

/// Compute size of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct Sku {
    /// Number of units, for sizes that can be scaled by count.
    pub capacity: Option<i32>,

    /// Name of the compute size, such as `DW100c`.
    pub name: Option<String>,

    /// Service level to which the size belongs.
    pub tier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Sku {
    const NAME: &'static str = "Sku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            name: members.take("name")?,
            tier: members.take("tier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("name", &self.name);
        writer.put("tier", &self.tier);
    }
}

runtime::model!(Sku);

/// Dedicated SQL pool of a workspace.
#[derive(Clone, Default)]
pub struct SqlPool {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolResourceProperties>,

    /// Size of the pool.
    pub sku: Option<Sku>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SqlPool {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SqlPool {
    const NAME: &'static str = "SqlPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SqlPool);

/// Page of dedicated SQL pools.
#[derive(Clone, Default)]
pub struct SqlPoolInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SqlPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolInfoListResult {
    const NAME: &'static str = "SqlPoolInfoListResult";

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
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(SqlPoolInfoListResult);

runtime::page!(SqlPoolInfoListResult { value : SqlPool });

/// Changes to a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolPatchInfo {
    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolResourceProperties>,

    /// Size of the pool.
    pub sku: Option<Sku>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolPatchInfo {
    const NAME: &'static str = "SqlPoolPatchInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("location", &self.location);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(SqlPoolPatchInfo);

/// Status, storage, collation and origin of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolResourceProperties {
    /// Database collation, which orders and compares text; fixed when the pool is created.
    pub collation: Option<String>,

    /// How the pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool. Each restoring
    /// mode needs its source fields.
    pub create_mode: Option<CreateMode>,

    /// Creation time of the pool (UTC).
    pub creation_date: Option<OffsetDateTime>,

    /// Storage limit of the pool, in bytes.
    pub max_size_bytes: Option<i64>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    pub provisioning_state: Option<String>,

    /// Resource ID of the geo-backup to recover from.
    pub recoverable_database_id: Option<String>,

    /// Time (UTC) to which the pool is restored.
    pub restore_point_in_time: Option<String>,

    /// Resource ID of the pool, deleted pool or backup from which the new one is made.
    pub source_database_id: Option<String>,

    /// Running state, such as `Online`, `Paused`, `Pausing`, `Resuming` or `Scaling`.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolResourceProperties {
    const NAME: &'static str = "SqlPoolResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            collation: members.take("collation")?,
            create_mode: members.take("createMode")?,
            creation_date: members.take("creationDate")?,
            max_size_bytes: members.take("maxSizeBytes")?,
            provisioning_state: members.take("provisioningState")?,
            recoverable_database_id: members.take("recoverableDatabaseId")?,
            restore_point_in_time: members.take("restorePointInTime")?,
            source_database_id: members.take("sourceDatabaseId")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("collation", &self.collation);
        writer.put("createMode", &self.create_mode);
        writer.put("creationDate", &self.creation_date);
        writer.put("maxSizeBytes", &self.max_size_bytes);
        writer.put("provisioningState", &self.provisioning_state);
        writer.put("recoverableDatabaseId", &self.recoverable_database_id);
        writer.put("restorePointInTime", &self.restore_point_in_time);
        writer.put("sourceDatabaseId", &self.source_database_id);
        writer.put("status", &self.status);
    }
}

runtime::model!(SqlPoolResourceProperties);
