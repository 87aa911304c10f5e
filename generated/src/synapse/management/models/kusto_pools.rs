// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pools operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{ResourceProvisioningState, SystemData};

/// Range of instance counts that a size of a Data Explorer pool allows.
#[derive(Clone, Default)]
pub struct AzureCapacity {
    /// Number of instances used when none is given.
    pub default: Option<i32>,

    /// Largest number of instances.
    pub maximum: Option<i32>,

    /// Smallest number of instances.
    pub minimum: Option<i32>,

    /// How instances are added: by the service, by the user, or not at all.
    pub scale_type: Option<AzureScaleType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureCapacity {
    const NAME: &'static str = "AzureCapacity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default: members.take("default")?,
            maximum: members.take("maximum")?,
            minimum: members.take("minimum")?,
            scale_type: members.take("scaleType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("default", &self.default);
        writer.put("maximum", &self.maximum);
        writer.put("minimum", &self.minimum);
        writer.put("scaleType", &self.scale_type);
    }
}

runtime::model!(AzureCapacity);

/// Size to which a given Data Explorer pool can change, with its scaling range.
#[derive(Clone, Default)]
pub struct AzureResourceSku {
    /// Range of instance counts that the size allows.
    pub capacity: Option<AzureCapacity>,

    /// Namespace and type of the resource that the size is for.
    pub resource_type: Option<String>,

    /// Size of the pool.
    pub sku: Option<AzureSku>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AzureResourceSku {
    const NAME: &'static str = "AzureResourceSku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            resource_type: members.take("resourceType")?,
            sku: members.take("sku")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("resourceType", &self.resource_type);
        writer.put("sku", &self.sku);
    }
}

runtime::model!(AzureResourceSku);

/// Whether instances of a size are added by the service, by the user, or not at all.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AzureScaleType {
    /// `automatic`
    Automatic,

    /// `manual`
    Manual,

    /// `none`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AzureScaleType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("automatic", Self::Automatic),
        ("manual", Self::Manual),
        ("none", Self::None),
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

runtime::text_enum!(AzureScaleType);

/// Size of a Data Explorer pool: node family, node size and number of instances.
#[derive(Clone, Default)]
pub struct AzureSku {
    /// Number of instances in the pool.
    pub capacity: Option<i32>,

    /// Family of the nodes, tuned for compute or for storage.
    pub name: Option<SkuName>,

    /// Size of each node within its family.
    pub size: Option<SkuSize>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AzureSku {
    /// Creates a value with the members that the service requires.
    pub fn new(name: SkuName, size: SkuSize) -> Self {
        Self {
            name: Some(name),
            size: Some(size),
            ..Self::default()
        }
    }
}

impl runtime::Model for AzureSku {
    const NAME: &'static str = "AzureSku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            name: members.take("name")?,
            size: members.take("size")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("name", &self.name);
        writer.put("size", &self.size);
    }
}

runtime::model!(AzureSku);

/// Database of a Data Explorer pool together with a cluster that follows it.
#[derive(Clone, Default)]
pub struct FollowerDatabaseDefinition {
    /// Name of the attachment in the following cluster.
    pub attached_database_configuration_name: Option<String>,

    /// Own database that is followed; `*` stands for all of them.
    ///
    /// Read-only: set by the service, left out of requests.
    pub database_name: Option<String>,

    /// Resource ID of the cluster that follows.
    pub kusto_pool_resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FollowerDatabaseDefinition {
    /// Creates a value with the members that the service requires.
    pub fn new(
        attached_database_configuration_name: impl Into<String>,
        kusto_pool_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            attached_database_configuration_name: Some(
                attached_database_configuration_name.into(),
            ),
            kusto_pool_resource_id: Some(kusto_pool_resource_id.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for FollowerDatabaseDefinition {
    const NAME: &'static str = "FollowerDatabaseDefinition";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attached_database_configuration_name: members
                .take("attachedDatabaseConfigurationName")?,
            database_name: members.take("databaseName")?,
            kusto_pool_resource_id: members.take("clusterResourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "attachedDatabaseConfigurationName",
                &self.attached_database_configuration_name,
            );
        writer.read_only().put("databaseName", &self.database_name);
        writer.put("clusterResourceId", &self.kusto_pool_resource_id);
    }
}

runtime::model!(FollowerDatabaseDefinition);

/// Databases of a Data Explorer pool that other clusters follow.
#[derive(Clone, Default)]
pub struct FollowerDatabaseListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<FollowerDatabaseDefinition>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FollowerDatabaseListResult {
    const NAME: &'static str = "FollowerDatabaseListResult";

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

runtime::model!(FollowerDatabaseListResult);

runtime::page!(FollowerDatabaseListResult { value : FollowerDatabaseDefinition });

/// Data Explorer pool of a workspace.
#[derive(Clone, Default)]
pub struct KustoPool {
    /// Version mark of the resource, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

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
    pub properties: Option<KustoPoolProperties>,

    /// Size of the pool.
    pub sku: Option<AzureSku>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl KustoPool {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>, sku: AzureSku) -> Self {
        Self {
            location: Some(location.into()),
            sku: Some(sku),
            ..Self::default()
        }
    }
}

impl runtime::Model for KustoPool {
    const NAME: &'static str = "KustoPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            system_data: members.take("systemData")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.read_only().put("systemData", &self.system_data);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(KustoPool);

/// Name of a Data Explorer pool whose availability is asked for.
#[derive(Clone, Default)]
pub struct KustoPoolCheckNameRequest {
    /// Pool name to check.
    pub name: Option<String>,

    /// Resource type that the name is for.
    pub type_prop: Option<KustoPoolType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl KustoPoolCheckNameRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: KustoPoolType) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for KustoPoolCheckNameRequest {
    const NAME: &'static str = "KustoPoolCheckNameRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(KustoPoolCheckNameRequest);

/// Data Explorer pools of a workspace.
#[derive(Clone, Default)]
pub struct KustoPoolListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<KustoPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KustoPoolListResult {
    const NAME: &'static str = "KustoPoolListResult";

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

runtime::model!(KustoPoolListResult);

/// State, addresses, scaling and features of a Data Explorer pool.
#[derive(Clone, Default)]
pub struct KustoPoolProperties {
    /// Address to which data is sent for ingestion.
    ///
    /// Read-only: set by the service, left out of requests.
    pub data_ingestion_uri: Option<String>,

    /// True if records can be purged from tables on demand.
    ///
    /// The service's default is `false`.
    pub enable_purge: Option<bool>,

    /// True if tables can take in data by streaming, with low delay.
    ///
    /// The service's default is `false`.
    pub enable_streaming_ingest: Option<bool>,

    /// Language plug-ins that are enabled.
    ///
    /// Read-only: set by the service, left out of requests.
    pub language_extensions: Option<LanguageExtensionsList>,

    /// Automatic choice of the number of instances.
    pub optimized_autoscale: Option<OptimizedAutoscale>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Whether the pool is running, stopped or changing.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<State>,

    /// Why the pool is in its state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state_reason: Option<String>,

    /// Address to which queries are sent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub uri: Option<String>,

    /// Unique ID of the workspace, never used again.
    ///
    /// Can be set when the resource is created, not changed later.
    pub workspace_uid: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KustoPoolProperties {
    const NAME: &'static str = "KustoPoolProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_ingestion_uri: members.take("dataIngestionUri")?,
            enable_purge: members.take("enablePurge")?,
            enable_streaming_ingest: members.take("enableStreamingIngest")?,
            language_extensions: members.take("languageExtensions")?,
            optimized_autoscale: members.take("optimizedAutoscale")?,
            provisioning_state: members.take("provisioningState")?,
            state: members.take("state")?,
            state_reason: members.take("stateReason")?,
            uri: members.take("uri")?,
            workspace_uid: members.take("workspaceUID")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("dataIngestionUri", &self.data_ingestion_uri);
        writer.put("enablePurge", &self.enable_purge);
        writer.put("enableStreamingIngest", &self.enable_streaming_ingest);
        writer.read_only().put("languageExtensions", &self.language_extensions);
        writer.put("optimizedAutoscale", &self.optimized_autoscale);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.read_only().put("state", &self.state);
        writer.read_only().put("stateReason", &self.state_reason);
        writer.read_only().put("uri", &self.uri);
        writer.put("workspaceUID", &self.workspace_uid);
    }
}

runtime::model!(KustoPoolProperties);

/// Resource type of Data Explorer pools.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum KustoPoolType {
    /// `Microsoft.Synapse/workspaces/kustoPools`
    MicrosoftSynapseWorkspacesKustoPools,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for KustoPoolType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        (
            "Microsoft.Synapse/workspaces/kustoPools",
            Self::MicrosoftSynapseWorkspacesKustoPools,
        ),
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

runtime::text_enum!(KustoPoolType);

/// Changes to a Data Explorer pool.
#[derive(Clone, Default)]
pub struct KustoPoolUpdate {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<KustoPoolProperties>,

    /// Size of the pool.
    pub sku: Option<AzureSku>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KustoPoolUpdate {
    const NAME: &'static str = "KustoPoolUpdate";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
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
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(KustoPoolUpdate);

/// Language plug-in that queries can use.
#[derive(Clone, Default)]
pub struct LanguageExtension {
    /// Language of the plug-in.
    pub language_extension_name: Option<LanguageExtensionName>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LanguageExtension {
    const NAME: &'static str = "LanguageExtension";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            language_extension_name: members.take("languageExtensionName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("languageExtensionName", &self.language_extension_name);
    }
}

runtime::model!(LanguageExtension);

/// Language of a query plug-in.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LanguageExtensionName {
    /// `PYTHON`
    Python,

    /// `R`
    R,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LanguageExtensionName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("PYTHON", Self::Python),
        ("R", Self::R),
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

runtime::text_enum!(LanguageExtensionName);

/// Set of language plug-ins.
#[derive(Clone, Default)]
pub struct LanguageExtensionsList {
    /// Language plug-ins in the set.
    pub value: Option<Vec<LanguageExtension>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LanguageExtensionsList {
    const NAME: &'static str = "LanguageExtensionsList";

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

runtime::model!(LanguageExtensionsList);

runtime::page!(LanguageExtensionsList { value : LanguageExtension });

/// Sizes to which a given Data Explorer pool can change.
#[derive(Clone, Default)]
pub struct ListResourceSkusResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<AzureResourceSku>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ListResourceSkusResult {
    const NAME: &'static str = "ListResourceSkusResult";

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

runtime::model!(ListResourceSkusResult);

runtime::page!(ListResourceSkusResult { value : AzureResourceSku });

/// Range of instances between which a Data Explorer pool scales by itself.
#[derive(Clone, Default)]
pub struct OptimizedAutoscale {
    /// True if the number of instances follows the load.
    pub is_enabled: Option<bool>,

    /// Most instances to which the pool grows.
    pub maximum: Option<i32>,

    /// Fewest instances to which the pool shrinks.
    pub minimum: Option<i32>,

    /// Version of the autoscale definition.
    pub version: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl OptimizedAutoscale {
    /// Creates a value with the members that the service requires.
    pub fn new(is_enabled: bool, maximum: i32, minimum: i32, version: i32) -> Self {
        Self {
            is_enabled: Some(is_enabled),
            maximum: Some(maximum),
            minimum: Some(minimum),
            version: Some(version),
            ..Self::default()
        }
    }
}

impl runtime::Model for OptimizedAutoscale {
    const NAME: &'static str = "OptimizedAutoscale";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            is_enabled: members.take("isEnabled")?,
            maximum: members.take("maximum")?,
            minimum: members.take("minimum")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("isEnabled", &self.is_enabled);
        writer.put("maximum", &self.maximum);
        writer.put("minimum", &self.minimum);
        writer.put("version", &self.version);
    }
}

runtime::model!(OptimizedAutoscale);

/// Size in which Data Explorer pools are offered.
#[derive(Clone, Default)]
pub struct SkuDescription {
    /// Regions with their availability zones.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location_info: Option<Vec<SkuLocationInfoItem>>,

    /// Azure regions that offer the size.
    ///
    /// Read-only: set by the service, left out of requests.
    pub locations: Option<Vec<String>>,

    /// Name of the size.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Resource type that the size is for.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_type: Option<String>,

    /// Reasons why the size cannot be used.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restrictions: Option<Vec<Value>>,

    /// Node size within the family.
    ///
    /// Read-only: set by the service, left out of requests.
    pub size: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SkuDescription {
    const NAME: &'static str = "SkuDescription";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location_info: members.take("locationInfo")?,
            locations: members.take("locations")?,
            name: members.take("name")?,
            resource_type: members.take("resourceType")?,
            restrictions: members.take("restrictions")?,
            size: members.take("size")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("locationInfo", &self.location_info);
        writer.read_only().put("locations", &self.locations);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("resourceType", &self.resource_type);
        writer.read_only().put("restrictions", &self.restrictions);
        writer.read_only().put("size", &self.size);
    }
}

runtime::model!(SkuDescription);

/// Sizes in which Data Explorer pools are offered.
#[derive(Clone, Default)]
pub struct SkuDescriptionList {
    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SkuDescription>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SkuDescriptionList {
    const NAME: &'static str = "SkuDescriptionList";

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
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(SkuDescriptionList);

runtime::page!(SkuDescriptionList { value : SkuDescription });

/// Region and availability zones in which a size is offered.
#[derive(Clone, Default)]
pub struct SkuLocationInfoItem {
    /// Azure region that offers the size.
    pub location: Option<String>,

    /// Availability zones that offer the size.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SkuLocationInfoItem {
    const NAME: &'static str = "SkuLocationInfoItem";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("location", &self.location);
        writer.put("zones", &self.zones);
    }
}

runtime::model!(SkuLocationInfoItem);

/// Node family of a Data Explorer pool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SkuName {
    /// `Compute optimized`
    ComputeOptimized,

    /// `Storage optimized`
    StorageOptimized,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SkuName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Compute optimized", Self::ComputeOptimized),
        ("Storage optimized", Self::StorageOptimized),
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

runtime::text_enum!(SkuName);

/// Node size of a Data Explorer pool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SkuSize {
    /// `Extra small`
    ExtraSmall,

    /// `Large`
    Large,

    /// `Medium`
    Medium,

    /// `Small`
    Small,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SkuSize {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Extra small", Self::ExtraSmall),
        ("Large", Self::Large),
        ("Medium", Self::Medium),
        ("Small", Self::Small),
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

runtime::text_enum!(SkuSize);

/// Whether a Data Explorer pool is running, stopped or changing.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum State {
    /// `Creating`
    Creating,

    /// `Deleted`
    Deleted,

    /// `Deleting`
    Deleting,

    /// `Running`
    Running,

    /// `Starting`
    Starting,

    /// `Stopped`
    Stopped,

    /// `Stopping`
    Stopping,

    /// `Unavailable`
    Unavailable,

    /// `Updating`
    Updating,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for State {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Creating", Self::Creating),
        ("Deleted", Self::Deleted),
        ("Deleting", Self::Deleting),
        ("Running", Self::Running),
        ("Starting", Self::Starting),
        ("Stopped", Self::Stopped),
        ("Stopping", Self::Stopping),
        ("Unavailable", Self::Unavailable),
        ("Updating", Self::Updating),
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

runtime::text_enum!(State);
