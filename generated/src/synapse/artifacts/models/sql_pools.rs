// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::text_enum! {
    /// How the SQL pool came into being: empty, or from a restore point, a geo-backup or a deleted pool.
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
    /// Size of a dedicated SQL pool.
    pub struct Sku {
        /// Number of units of the size.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Size, such as `DW100c`.
        #[json("name")]
        pub name: Option<String>,

        /// Service level to which the size belongs.
        #[json("tier")]
        pub tier: Option<String>,
    }
}

runtime::model! {
    /// Dedicated SQL pool of the workspace.
    pub struct SqlPool {
        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<SqlPoolResourceProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<Sku>,

        /// Names and values by which resources are grouped and billed.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Dedicated SQL pools of the workspace.
    pub struct SqlPoolInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SqlPool>>,
    }
}

runtime::model! {
    /// State, size and origin of a dedicated SQL pool.
    pub struct SqlPoolResourceProperties {
        /// Database collation, which orders and compares text; fixed when the pool is created.
        #[json("collation")]
        pub collation: Option<String>,

        /// How the pool came into being.
        #[json("createMode")]
        pub create_mode: Option<CreateMode>,

        /// Time (UTC) of creation.
        #[json("creationDate")]
        pub creation_date: Option<OffsetDateTime>,

        /// Storage limit of the pool, in bytes.
        #[json("maxSizeBytes")]
        pub max_size_bytes: Option<i64>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        #[json("provisioningState")]
        pub provisioning_state: Option<String>,

        /// Resource ID of the geo-backup from which the pool was recovered.
        #[json("recoverableDatabaseId")]
        pub recoverable_database_id: Option<String>,

        /// Time (UTC) to which the pool was restored.
        #[json("restorePointInTime")]
        pub restore_point_in_time: Option<String>,

        /// Resource ID of the pool or backup from which this one was made.
        #[json("sourceDatabaseId")]
        pub source_database_id: Option<String>,

        /// Whether the pool is online, paused or changing.
        #[json("status")]
        pub status: Option<String>,
    }
}
