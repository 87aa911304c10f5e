// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the big data pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::LibraryInfo;

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
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("maxNodeCount")]
        pub max_node_count: Option<i32>,

        /// Fewest nodes to which the pool scales.
        ///
        /// Can be set when the resource is created, not changed later.
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
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creationDate", read_only)]
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

        /// True if Spark settings are tuned from earlier runs.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("isAutotuneEnabled")]
        pub is_autotune_enabled: Option<bool>,

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
        pub spark_config_properties: Option<SparkConfigProperties>,

        /// Folder for Spark events, in the default storage of the workspace.
        #[json("sparkEventsFolder")]
        pub spark_events_folder: Option<String>,

        /// Version of Apache Spark, such as `3.4`.
        #[json("sparkVersion")]
        pub spark_version: Option<String>,
    }
}

runtime::text_enum! {
    /// Where Spark settings of a pool come from: an uploaded file or a configuration stored in the workspace.
    pub enum ConfigurationType {
        /// `Artifact`
        Artifact = "Artifact",

        /// `File`
        File = "File",
    }
}

runtime::model! {
    /// Whether Spark adds and removes executors during a session, and in which range.
    pub struct DynamicExecutorAllocation {
        /// True if the number of executors follows the load of the session.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Most executors that a session may have.
        #[json("maxExecutors")]
        pub max_executors: Option<i32>,

        /// Fewest executors that a session may have.
        #[json("minExecutors")]
        pub min_executors: Option<i32>,
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
        /// `HardwareAcceleratedFPGA`
        HardwareAcceleratedFpga = "HardwareAcceleratedFPGA",

        /// `HardwareAcceleratedGPU`
        HardwareAcceleratedGpu = "HardwareAcceleratedGPU",

        /// `MemoryOptimized`
        MemoryOptimized = "MemoryOptimized",

        /// `None`
        None = "None",
    }
}

runtime::model! {
    /// Spark settings that every session of an Apache Spark pool receives.
    pub struct SparkConfigProperties {
        /// Whether the settings come from a file or from a stored configuration.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("configurationType")]
        pub configuration_type: Option<ConfigurationType>,

        /// Text of the settings, one property per line.
        #[json("content")]
        pub content: Option<String>,

        /// Name of the settings file.
        #[json("filename")]
        pub filename: Option<String>,

        /// Time (UTC) when the settings were last changed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("time", read_only)]
        pub time: Option<OffsetDateTime>,
    }
}
