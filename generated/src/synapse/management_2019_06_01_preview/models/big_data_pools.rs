// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the big data pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Automatic pause of an Apache Spark pool after idle time.
    pub struct AutoPauseProperties {
        /// Idle time before the pool pauses, in minutes.
        #[json("delayInMinutes")]
        pub delay_in_minutes: Option<i32>,

        /// True if the pool pauses by itself when it is idle.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Range of nodes between which an Apache Spark pool scales by itself.
    pub struct AutoScaleProperties {
        /// True if the number of nodes follows the load.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Most nodes to which the pool scales.
        #[json("maxNodeCount")]
        pub max_node_count: Option<i32>,

        /// Fewest nodes to which the pool scales.
        #[json("minNodeCount")]
        pub min_node_count: Option<i32>,
    }
}

runtime::model! {
    /// Tag change for an Apache Spark pool.
    pub struct BigDataPoolPatchInfo {
        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

runtime::model! {
    /// Apache Spark pool of a workspace.
    pub struct BigDataPoolResourceInfo {
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
        pub properties: Option<BigDataPoolResourceProperties>,

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

impl BigDataPoolResourceInfo {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of Apache Spark pools.
    pub struct BigDataPoolResourceInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<BigDataPoolResourceInfo>>,
    }
}

runtime::page!(BigDataPoolResourceInfoListResult { value : BigDataPoolResourceInfo });

runtime::model! {
    /// Nodes, scaling, packages, Spark version and logging of an Apache Spark pool.
    pub struct BigDataPoolResourceProperties {
        /// Automatic pause after idle time.
        #[json("autoPause")]
        pub auto_pause: Option<AutoPauseProperties>,

        /// Automatic choice of the number of nodes.
        #[json("autoScale")]
        pub auto_scale: Option<AutoScaleProperties>,

        /// Share of the local disk for caching, in percent.
        #[json("cacheSize")]
        pub cache_size: Option<i32>,

        /// Creation time of the pool (UTC).
        #[json("creationDate")]
        pub creation_date: Option<OffsetDateTime>,

        /// Workspace packages that are installed on the pool.
        #[json("customLibraries")]
        pub custom_libraries: Option<Vec<LibraryInfo>>,

        /// Folder for Spark logs, in the default storage of the workspace.
        #[json("defaultSparkLogFolder")]
        pub default_spark_log_folder: Option<String>,

        /// Automatic choice of the number of executors in a session.
        #[json("dynamicExecutorAllocation")]
        pub dynamic_executor_allocation: Option<DynamicExecutorAllocation>,

        /// True if the nodes share no hardware with other customers; needs a large enough node size.
        #[json("isComputeIsolationEnabled")]
        pub is_compute_isolation_enabled: Option<bool>,

        /// Time (UTC) of the last successful change to the pool.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastSucceededTimestamp", read_only)]
        pub last_succeeded_timestamp: Option<OffsetDateTime>,

        /// Requirements file with the Python packages of the pool.
        #[json("libraryRequirements")]
        pub library_requirements: Option<LibraryRequirements>,

        /// Number of nodes if the pool does not scale by itself.
        #[json("nodeCount")]
        pub node_count: Option<i32>,

        /// Cores and memory of each node.
        #[json("nodeSize")]
        pub node_size: Option<NodeSize>,

        /// Hardware family of the nodes.
        #[json("nodeSizeFamily")]
        pub node_size_family: Option<NodeSizeFamily>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        #[json("provisioningState")]
        pub provisioning_state: Option<String>,

        /// True if a session may install packages of its own.
        #[json("sessionLevelPackagesEnabled")]
        pub session_level_packages_enabled: Option<bool>,

        /// Spark settings for all sessions of the pool.
        #[json("sparkConfigProperties")]
        pub spark_config_properties: Option<LibraryRequirements>,

        /// Folder for Spark events, in the default storage of the workspace.
        #[json("sparkEventsFolder")]
        pub spark_events_folder: Option<String>,

        /// Version of Apache Spark, such as `3.4`.
        #[json("sparkVersion")]
        pub spark_version: Option<String>,
    }
}

runtime::model! {
    /// Whether Spark adds and removes executors during a session.
    pub struct DynamicExecutorAllocation {
        /// True if the number of executors follows the load of the session.
        #[json("enabled")]
        pub enabled: Option<bool>,
    }
}

runtime::model! {
    /// Package file of a workspace, such as a jar or a wheel, and where it is stored.
    pub struct LibraryInfo {
        /// Blob container that holds the file.
        #[json("containerName")]
        pub container_name: Option<String>,

        /// Object ID of the identity that uploaded the file.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creatorId", read_only)]
        pub creator_id: Option<String>,

        /// File name of the package.
        #[json("name")]
        pub name: Option<String>,

        /// Path of the package file in its storage container.
        #[json("path")]
        pub path: Option<String>,

        /// Whether the upload of the file is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningStatus", read_only)]
        pub provisioning_status: Option<String>,

        /// Kind of package, such as `jar` or `whl`.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Time (UTC) when the file was last uploaded.
        #[json("uploadedTimestamp")]
        pub uploaded_timestamp: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Requirements file that lists the Python packages of an Apache Spark pool.
    pub struct LibraryRequirements {
        /// Text of the requirements file.
        #[json("content")]
        pub content: Option<String>,

        /// Name of the requirements file.
        #[json("filename")]
        pub filename: Option<String>,

        /// Time (UTC) when the requirements were last changed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("time", read_only)]
        pub time: Option<OffsetDateTime>,
    }
}

runtime::text_enum! {
    /// Cores and memory of each Apache Spark node.
    pub enum NodeSize {
        /// `Large`
        Large = "Large",

        /// `Medium`
        Medium = "Medium",

        /// `None`
        None = "None",

        /// `Small`
        Small = "Small",

        /// `XLarge`
        XLarge = "XLarge",

        /// `XXLarge`
        XxLarge = "XXLarge",

        /// `XXXLarge`
        XxxLarge = "XXXLarge",
    }
}

runtime::text_enum! {
    /// Hardware family of Apache Spark nodes.
    pub enum NodeSizeFamily {
        /// `MemoryOptimized`
        MemoryOptimized = "MemoryOptimized",

        /// `None`
        None = "None",
    }
}
