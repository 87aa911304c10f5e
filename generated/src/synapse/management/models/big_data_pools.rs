// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the big data pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::LibraryInfo;

/// Automatic pause of an Apache Spark pool after idle time.
#[derive(Clone, Default)]
pub struct AutoPauseProperties {
    /// Idle time before the pool pauses, in minutes.
    pub delay_in_minutes: Option<i32>,

    /// True if the pool pauses by itself when it is idle.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AutoPauseProperties {
    const NAME: &'static str = "AutoPauseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            delay_in_minutes: members.take("delayInMinutes")?,
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("delayInMinutes", &self.delay_in_minutes);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(AutoPauseProperties);

/// Range of nodes between which an Apache Spark pool scales by itself.
#[derive(Clone, Default)]
pub struct AutoScaleProperties {
    /// True if the number of nodes follows the load.
    pub enabled: Option<bool>,

    /// Most nodes to which the pool scales.
    ///
    /// Can be set when the resource is created, not changed later.
    pub max_node_count: Option<i32>,

    /// Fewest nodes to which the pool scales.
    ///
    /// Can be set when the resource is created, not changed later.
    pub min_node_count: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AutoScaleProperties {
    const NAME: &'static str = "AutoScaleProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            max_node_count: members.take("maxNodeCount")?,
            min_node_count: members.take("minNodeCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("maxNodeCount", &self.max_node_count);
        writer.put("minNodeCount", &self.min_node_count);
    }
}

runtime::model!(AutoScaleProperties);

/// Tag change for an Apache Spark pool.
#[derive(Clone, Default)]
pub struct BigDataPoolPatchInfo {
    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BigDataPoolPatchInfo {
    const NAME: &'static str = "BigDataPoolPatchInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(BigDataPoolPatchInfo);

/// Apache Spark pool of a workspace.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceInfo {
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
    pub properties: Option<BigDataPoolResourceProperties>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for BigDataPoolResourceInfo {
    const NAME: &'static str = "BigDataPoolResourceInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
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
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(BigDataPoolResourceInfo);

/// Page of Apache Spark pools.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<BigDataPoolResourceInfo>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BigDataPoolResourceInfoListResult {
    const NAME: &'static str = "BigDataPoolResourceInfoListResult";

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

runtime::model!(BigDataPoolResourceInfoListResult);

runtime::page!(BigDataPoolResourceInfoListResult { value : BigDataPoolResourceInfo });

/// Nodes, scaling, packages, Spark version and logging of an Apache Spark pool.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceProperties {
    /// Automatic pause after idle time.
    pub auto_pause: Option<AutoPauseProperties>,

    /// Automatic choice of the number of nodes.
    pub auto_scale: Option<AutoScaleProperties>,

    /// Share of the local disk for caching, in percent.
    pub cache_size: Option<i32>,

    /// Creation time of the pool (UTC).
    ///
    /// Read-only: set by the service, left out of requests.
    pub creation_date: Option<OffsetDateTime>,

    /// Workspace packages that are installed on the pool.
    pub custom_libraries: Option<Vec<LibraryInfo>>,

    /// Folder for Spark logs, in the default storage of the workspace.
    pub default_spark_log_folder: Option<String>,

    /// Automatic choice of the number of executors in a session.
    pub dynamic_executor_allocation: Option<DynamicExecutorAllocation>,

    /// True if Spark settings are tuned from earlier runs.
    ///
    /// Can be set when the resource is created, not changed later.
    pub is_autotune_enabled: Option<bool>,

    /// True if the nodes share no hardware with other customers; needs a large enough node size.
    pub is_compute_isolation_enabled: Option<bool>,

    /// Time (UTC) of the last successful change to the pool.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_succeeded_timestamp: Option<OffsetDateTime>,

    /// Requirements file with the Python packages of the pool.
    pub library_requirements: Option<LibraryRequirements>,

    /// Number of nodes if the pool does not scale by itself.
    pub node_count: Option<i32>,

    /// Cores and memory of each node.
    pub node_size: Option<NodeSize>,

    /// Hardware family of the nodes.
    pub node_size_family: Option<NodeSizeFamily>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    pub provisioning_state: Option<String>,

    /// True if a session may install packages of its own.
    pub session_level_packages_enabled: Option<bool>,

    /// Spark settings for all sessions of the pool.
    pub spark_config_properties: Option<SparkConfigProperties>,

    /// Folder for Spark events, in the default storage of the workspace.
    pub spark_events_folder: Option<String>,

    /// Version of Apache Spark, such as `3.4`.
    pub spark_version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BigDataPoolResourceProperties {
    const NAME: &'static str = "BigDataPoolResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auto_pause: members.take("autoPause")?,
            auto_scale: members.take("autoScale")?,
            cache_size: members.take("cacheSize")?,
            creation_date: members.take("creationDate")?,
            custom_libraries: members.take("customLibraries")?,
            default_spark_log_folder: members.take("defaultSparkLogFolder")?,
            dynamic_executor_allocation: members.take("dynamicExecutorAllocation")?,
            is_autotune_enabled: members.take("isAutotuneEnabled")?,
            is_compute_isolation_enabled: members.take("isComputeIsolationEnabled")?,
            last_succeeded_timestamp: members.take("lastSucceededTimestamp")?,
            library_requirements: members.take("libraryRequirements")?,
            node_count: members.take("nodeCount")?,
            node_size: members.take("nodeSize")?,
            node_size_family: members.take("nodeSizeFamily")?,
            provisioning_state: members.take("provisioningState")?,
            session_level_packages_enabled: members.take("sessionLevelPackagesEnabled")?,
            spark_config_properties: members.take("sparkConfigProperties")?,
            spark_events_folder: members.take("sparkEventsFolder")?,
            spark_version: members.take("sparkVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("autoPause", &self.auto_pause);
        writer.put("autoScale", &self.auto_scale);
        writer.put("cacheSize", &self.cache_size);
        writer.read_only().put("creationDate", &self.creation_date);
        writer.put("customLibraries", &self.custom_libraries);
        writer.put("defaultSparkLogFolder", &self.default_spark_log_folder);
        writer.put("dynamicExecutorAllocation", &self.dynamic_executor_allocation);
        writer.put("isAutotuneEnabled", &self.is_autotune_enabled);
        writer.put("isComputeIsolationEnabled", &self.is_compute_isolation_enabled);
        writer.read_only().put("lastSucceededTimestamp", &self.last_succeeded_timestamp);
        writer.put("libraryRequirements", &self.library_requirements);
        writer.put("nodeCount", &self.node_count);
        writer.put("nodeSize", &self.node_size);
        writer.put("nodeSizeFamily", &self.node_size_family);
        writer.put("provisioningState", &self.provisioning_state);
        writer.put("sessionLevelPackagesEnabled", &self.session_level_packages_enabled);
        writer.put("sparkConfigProperties", &self.spark_config_properties);
        writer.put("sparkEventsFolder", &self.spark_events_folder);
        writer.put("sparkVersion", &self.spark_version);
    }
}

runtime::model!(BigDataPoolResourceProperties);

/// Where Spark settings of a pool come from: an uploaded file or a configuration stored in the workspace.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ConfigurationType {
    /// `Artifact`
    Artifact,

    /// `File`
    File,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ConfigurationType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Artifact", Self::Artifact),
        ("File", Self::File),
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

runtime::text_enum!(ConfigurationType);

/// Whether Spark adds and removes executors during a session, and in which range.
#[derive(Clone, Default)]
pub struct DynamicExecutorAllocation {
    /// True if the number of executors follows the load of the session.
    pub enabled: Option<bool>,

    /// Most executors that a session may have.
    pub max_executors: Option<i32>,

    /// Fewest executors that a session may have.
    pub min_executors: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DynamicExecutorAllocation {
    const NAME: &'static str = "DynamicExecutorAllocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            max_executors: members.take("maxExecutors")?,
            min_executors: members.take("minExecutors")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
        writer.put("maxExecutors", &self.max_executors);
        writer.put("minExecutors", &self.min_executors);
    }
}

runtime::model!(DynamicExecutorAllocation);

/// Requirements file that lists the Python packages of an Apache Spark pool.
#[derive(Clone, Default)]
pub struct LibraryRequirements {
    /// Text of the requirements file.
    pub content: Option<String>,

    /// Name of the requirements file.
    pub filename: Option<String>,

    /// Time (UTC) when the requirements were last changed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryRequirements {
    const NAME: &'static str = "LibraryRequirements";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            content: members.take("content")?,
            filename: members.take("filename")?,
            time: members.take("time")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("content", &self.content);
        writer.put("filename", &self.filename);
        writer.read_only().put("time", &self.time);
    }
}

runtime::model!(LibraryRequirements);

/// Cores and memory of each Apache Spark node.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NodeSize {
    /// `Large`
    Large,

    /// `Medium`
    Medium,

    /// `None`
    None,

    /// `Small`
    Small,

    /// `XLarge`
    XLarge,

    /// `XXLarge`
    XxLarge,

    /// `XXXLarge`
    XxxLarge,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NodeSize {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Large", Self::Large),
        ("Medium", Self::Medium),
        ("None", Self::None),
        ("Small", Self::Small),
        ("XLarge", Self::XLarge),
        ("XXLarge", Self::XxLarge),
        ("XXXLarge", Self::XxxLarge),
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

runtime::text_enum!(NodeSize);

/// Hardware family of Apache Spark nodes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NodeSizeFamily {
    /// `HardwareAcceleratedFPGA`
    HardwareAcceleratedFpga,

    /// `HardwareAcceleratedGPU`
    HardwareAcceleratedGpu,

    /// `MemoryOptimized`
    MemoryOptimized,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NodeSizeFamily {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("HardwareAcceleratedFPGA", Self::HardwareAcceleratedFpga),
        ("HardwareAcceleratedGPU", Self::HardwareAcceleratedGpu),
        ("MemoryOptimized", Self::MemoryOptimized),
        ("None", Self::None),
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

runtime::text_enum!(NodeSizeFamily);

/// Spark settings that every session of an Apache Spark pool receives.
#[derive(Clone, Default)]
pub struct SparkConfigProperties {
    /// Whether the settings come from a file or from a stored configuration.
    ///
    /// Can be set when the resource is created, not changed later.
    pub configuration_type: Option<ConfigurationType>,

    /// Text of the settings, one property per line.
    pub content: Option<String>,

    /// Name of the settings file.
    pub filename: Option<String>,

    /// Time (UTC) when the settings were last changed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkConfigProperties {
    const NAME: &'static str = "SparkConfigProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            configuration_type: members.take("configurationType")?,
            content: members.take("content")?,
            filename: members.take("filename")?,
            time: members.take("time")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("configurationType", &self.configuration_type);
        writer.put("content", &self.content);
        writer.put("filename", &self.filename);
        writer.read_only().put("time", &self.time);
    }
}

runtime::model!(SparkConfigProperties);
