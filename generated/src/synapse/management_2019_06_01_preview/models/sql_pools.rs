// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::text_enum! {
    /// How a dedicated SQL pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool.
    pub enum CreateMode {
        /// `Default`
        Default = "Default",

        /// `PointInTimeRestore`
        PointInTimeRestore = "PointInTimeRestore",

        /// `Recovery`
        Recovery = "Recovery",

        /// `Restore`
        Restore = "Restore",
    }
}

runtime::model! {
    /// Compute size of a dedicated SQL pool.
    pub struct Sku {
        /// Number of units, for sizes that can be scaled by count.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Name of the compute size, such as `DW100c`.
        #[json("name")]
        pub name: Option<String>,

        /// Service level to which the size belongs.
        #[json("tier")]
        pub tier: Option<String>,
    }
}

runtime::model! {
    /// Dedicated SQL pool of a workspace.
    pub struct SqlPool {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SqlPoolResourceProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<Sku>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
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

runtime::model! {
    /// Page of dedicated SQL pools.
    pub struct SqlPoolInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SqlPool>>,
    }
}

runtime::page!(SqlPoolInfoListResult { value : SqlPool });

runtime::model! {
    /// Changes to a dedicated SQL pool.
    pub struct SqlPoolPatchInfo {
        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SqlPoolResourceProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<Sku>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

runtime::model! {
    /// Status, storage, collation and origin of a dedicated SQL pool.
    pub struct SqlPoolResourceProperties {
        /// Database collation, which orders and compares text; fixed when the pool is created.
        #[json("collation")]
        pub collation: Option<String>,

        /// How the pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool. Each restoring
        /// mode needs its source fields.
        #[json("createMode")]
        pub create_mode: Option<CreateMode>,

        /// Creation time of the pool (UTC).
        #[json("creationDate")]
        pub creation_date: Option<OffsetDateTime>,

        /// Storage limit of the pool, in bytes.
        #[json("maxSizeBytes")]
        pub max_size_bytes: Option<i64>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        #[json("provisioningState")]
        pub provisioning_state: Option<String>,

        /// Resource ID of the geo-backup to recover from.
        #[json("recoverableDatabaseId")]
        pub recoverable_database_id: Option<String>,

        /// Time (UTC) to which the pool is restored.
        #[json("restorePointInTime")]
        pub restore_point_in_time: Option<String>,

        /// Resource ID of the pool, deleted pool or backup from which the new one is made.
        #[json("sourceDatabaseId")]
        pub source_database_id: Option<String>,

        /// Running state, such as `Online`, `Paused`, `Pausing`, `Resuming` or `Scaling`.
        #[json("status")]
        pub status: Option<String>,
    }
}
