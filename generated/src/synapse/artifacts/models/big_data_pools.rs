// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the big data pools operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Auto pause properties.
#[derive(Clone, Default)]
pub struct AutoPauseProperties {
    /// Delay in minutes.
    pub delay_in_minutes: Option<i32>,

    /// Enabled.
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

/// Auto scale properties.
#[derive(Clone, Default)]
pub struct AutoScaleProperties {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Max node count.
    pub max_node_count: Option<i32>,

    /// Min node count.
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

/// Big data pool resource info.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceInfo {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Location.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<BigDataPoolResourceProperties>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

/// Big data pool resource info list result.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceInfoListResult {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Big data pool resource properties.
#[derive(Clone, Default)]
pub struct BigDataPoolResourceProperties {
    /// Auto pause.
    pub auto_pause: Option<AutoPauseProperties>,

    /// Auto scale.
    pub auto_scale: Option<AutoScaleProperties>,

    /// Cache size.
    pub cache_size: Option<i32>,

    /// Creation date.
    pub creation_date: Option<OffsetDateTime>,

    /// Custom libraries.
    pub custom_libraries: Option<Vec<LibraryInfo>>,

    /// Default spark log folder.
    pub default_spark_log_folder: Option<String>,

    /// Dynamic executor allocation.
    pub dynamic_executor_allocation: Option<DynamicExecutorAllocation>,

    /// Is compute isolation enabled.
    pub is_compute_isolation_enabled: Option<bool>,

    /// Last succeeded timestamp.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_succeeded_timestamp: Option<OffsetDateTime>,

    /// Library requirements.
    pub library_requirements: Option<LibraryRequirements>,

    /// Node count.
    pub node_count: Option<i32>,

    /// Node size.
    pub node_size: Option<NodeSize>,

    /// Node size family.
    pub node_size_family: Option<NodeSizeFamily>,

    /// Provisioning state.
    pub provisioning_state: Option<String>,

    /// Session level packages enabled.
    pub session_level_packages_enabled: Option<bool>,

    /// Spark config properties.
    pub spark_config_properties: Option<LibraryRequirements>,

    /// Spark events folder.
    pub spark_events_folder: Option<String>,

    /// Spark version.
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
        writer.put("creationDate", &self.creation_date);
        writer.put("customLibraries", &self.custom_libraries);
        writer.put("defaultSparkLogFolder", &self.default_spark_log_folder);
        writer.put("dynamicExecutorAllocation", &self.dynamic_executor_allocation);
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

/// Dynamic executor allocation.
#[derive(Clone, Default)]
pub struct DynamicExecutorAllocation {
    /// Enabled.
    pub enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DynamicExecutorAllocation {
    const NAME: &'static str = "DynamicExecutorAllocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            enabled: members.take("enabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("enabled", &self.enabled);
    }
}

runtime::model!(DynamicExecutorAllocation);

/// Library info.
#[derive(Clone, Default)]
pub struct LibraryInfo {
    /// Container name.
    pub container_name: Option<String>,

    /// Creator id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creator_id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Path.
    pub path: Option<String>,

    /// Provisioning status.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_status: Option<String>,

    /// Type.
    pub type_prop: Option<String>,

    /// Uploaded timestamp.
    pub uploaded_timestamp: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryInfo {
    const NAME: &'static str = "LibraryInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            container_name: members.take("containerName")?,
            creator_id: members.take("creatorId")?,
            name: members.take("name")?,
            path: members.take("path")?,
            provisioning_status: members.take("provisioningStatus")?,
            type_prop: members.take("type")?,
            uploaded_timestamp: members.take("uploadedTimestamp")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("containerName", &self.container_name);
        writer.read_only().put("creatorId", &self.creator_id);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.read_only().put("provisioningStatus", &self.provisioning_status);
        writer.put("type", &self.type_prop);
        writer.put("uploadedTimestamp", &self.uploaded_timestamp);
    }
}

runtime::model!(LibraryInfo);

/// Library requirements.
#[derive(Clone, Default)]
pub struct LibraryRequirements {
    /// Content.
    pub content: Option<String>,

    /// Filename.
    pub filename: Option<String>,

    /// Time.
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

/// Node size.
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

/// Node size family.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NodeSizeFamily {
    /// `MemoryOptimized`
    MemoryOptimized,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NodeSizeFamily {
    const KNOWN: &'static [(&'static str, Self)] = &[
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
