// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pools operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::{ResourceProvisioningState, SystemData};

runtime::model! {
    /// Range of instance counts that a size of a Data Explorer pool allows.
    pub struct AzureCapacity {
        /// Number of instances used when none is given.
        #[json("default")]
        pub default: Option<i32>,

        /// Largest number of instances.
        #[json("maximum")]
        pub maximum: Option<i32>,

        /// Smallest number of instances.
        #[json("minimum")]
        pub minimum: Option<i32>,

        /// How instances are added: by the service, by the user, or not at all.
        #[json("scaleType")]
        pub scale_type: Option<AzureScaleType>,
    }
}

runtime::model! {
    /// Size to which a given Data Explorer pool can change, with its scaling range.
    pub struct AzureResourceSku {
        /// Range of instance counts that the size allows.
        #[json("capacity")]
        pub capacity: Option<AzureCapacity>,

        /// Namespace and type of the resource that the size is for.
        #[json("resourceType")]
        pub resource_type: Option<String>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<AzureSku>,
    }
}

runtime::text_enum! {
    /// Whether instances of a size are added by the service, by the user, or not at all.
    pub enum AzureScaleType {
        /// `automatic`
        Automatic = "automatic",

        /// `manual`
        Manual = "manual",

        /// `none`
        None = "none",
    }
}

runtime::model! {
    /// Size of a Data Explorer pool: node family, node size and number of instances.
    pub struct AzureSku {
        /// Number of instances in the pool.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Family of the nodes, tuned for compute or for storage.
        #[json("name")]
        pub name: Option<SkuName>,

        /// Size of each node within its family.
        #[json("size")]
        pub size: Option<SkuSize>,
    }
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

runtime::model! {
    /// Database of a Data Explorer pool together with a cluster that follows it.
    pub struct FollowerDatabaseDefinition {
        /// Name of the attachment in the following cluster.
        #[json("attachedDatabaseConfigurationName")]
        pub attached_database_configuration_name: Option<String>,

        /// Own database that is followed; `*` stands for all of them.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("databaseName", read_only)]
        pub database_name: Option<String>,

        /// Resource ID of the cluster that follows.
        #[json("clusterResourceId")]
        pub kusto_pool_resource_id: Option<String>,
    }
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

runtime::model! {
    /// Databases of a Data Explorer pool that other clusters follow.
    pub struct FollowerDatabaseListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<FollowerDatabaseDefinition>>,
    }
}

runtime::page!(FollowerDatabaseListResult { value : FollowerDatabaseDefinition });

runtime::model! {
    /// Data Explorer pool of a workspace.
    pub struct KustoPool {
        /// Version mark of the resource, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

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
        pub properties: Option<KustoPoolProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<AzureSku>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

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

runtime::model! {
    /// Name of a Data Explorer pool whose availability is asked for.
    pub struct KustoPoolCheckNameRequest {
        /// Pool name to check.
        #[json("name")]
        pub name: Option<String>,

        /// Resource type that the name is for.
        #[json("type")]
        pub type_prop: Option<KustoPoolType>,
    }
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

runtime::model! {
    /// Data Explorer pools of a workspace.
    pub struct KustoPoolListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<KustoPool>>,
    }
}

runtime::model! {
    /// State, addresses, scaling and features of a Data Explorer pool.
    pub struct KustoPoolProperties {
        /// Address to which data is sent for ingestion.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("dataIngestionUri", read_only)]
        pub data_ingestion_uri: Option<String>,

        /// True if records can be purged from tables on demand.
        ///
        /// The service's default is `false`.
        #[json("enablePurge")]
        pub enable_purge: Option<bool>,

        /// True if tables can take in data by streaming, with low delay.
        ///
        /// The service's default is `false`.
        #[json("enableStreamingIngest")]
        pub enable_streaming_ingest: Option<bool>,

        /// Language plug-ins that are enabled.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("languageExtensions", read_only)]
        pub language_extensions: Option<LanguageExtensionsList>,

        /// Automatic choice of the number of instances.
        #[json("optimizedAutoscale")]
        pub optimized_autoscale: Option<OptimizedAutoscale>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Whether the pool is running, stopped or changing.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<State>,

        /// Why the pool is in its state.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("stateReason", read_only)]
        pub state_reason: Option<String>,

        /// Address to which queries are sent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("uri", read_only)]
        pub uri: Option<String>,

        /// Unique ID of the workspace, never used again.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("workspaceUID")]
        pub workspace_uid: Option<String>,
    }
}

runtime::text_enum! {
    /// Resource type of Data Explorer pools.
    pub enum KustoPoolType {
        /// `Microsoft.Synapse/workspaces/kustoPools`
        MicrosoftSynapseWorkspacesKustoPools = "Microsoft.Synapse/workspaces/kustoPools",
    }
}

runtime::model! {
    /// Changes to a Data Explorer pool.
    pub struct KustoPoolUpdate {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<KustoPoolProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<AzureSku>,

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

runtime::model! {
    /// Language plug-in that queries can use.
    pub struct LanguageExtension {
        /// Language of the plug-in.
        #[json("languageExtensionName")]
        pub language_extension_name: Option<LanguageExtensionName>,
    }
}

runtime::text_enum! {
    /// Language of a query plug-in.
    pub enum LanguageExtensionName {
        /// `PYTHON`
        Python = "PYTHON",

        /// `R`
        R = "R",
    }
}

runtime::model! {
    /// Set of language plug-ins.
    pub struct LanguageExtensionsList {
        /// Language plug-ins in the set.
        #[json("value")]
        pub value: Option<Vec<LanguageExtension>>,
    }
}

runtime::page!(LanguageExtensionsList { value : LanguageExtension });

runtime::model! {
    /// Sizes to which a given Data Explorer pool can change.
    pub struct ListResourceSkusResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AzureResourceSku>>,
    }
}

runtime::page!(ListResourceSkusResult { value : AzureResourceSku });

runtime::model! {
    /// Range of instances between which a Data Explorer pool scales by itself.
    pub struct OptimizedAutoscale {
        /// True if the number of instances follows the load.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,

        /// Most instances to which the pool grows.
        #[json("maximum")]
        pub maximum: Option<i32>,

        /// Fewest instances to which the pool shrinks.
        #[json("minimum")]
        pub minimum: Option<i32>,

        /// Version of the autoscale definition.
        #[json("version")]
        pub version: Option<i32>,
    }
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

runtime::model! {
    /// Size in which Data Explorer pools are offered.
    pub struct SkuDescription {
        /// Regions with their availability zones.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("locationInfo", read_only)]
        pub location_info: Option<Vec<SkuLocationInfoItem>>,

        /// Azure regions that offer the size.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("locations", read_only)]
        pub locations: Option<Vec<String>>,

        /// Name of the size.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Resource type that the size is for.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceType", read_only)]
        pub resource_type: Option<String>,

        /// Reasons why the size cannot be used.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("restrictions", read_only)]
        pub restrictions: Option<Vec<Json>>,

        /// Node size within the family.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("size", read_only)]
        pub size: Option<String>,
    }
}

runtime::model! {
    /// Sizes in which Data Explorer pools are offered.
    pub struct SkuDescriptionList {
        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SkuDescription>>,
    }
}

runtime::page!(SkuDescriptionList { value : SkuDescription });

runtime::model! {
    /// Region and availability zones in which a size is offered.
    pub struct SkuLocationInfoItem {
        /// Azure region that offers the size.
        #[json("location")]
        pub location: Option<String>,

        /// Availability zones that offer the size.
        #[json("zones")]
        pub zones: Option<Vec<String>>,
    }
}

runtime::text_enum! {
    /// Node family of a Data Explorer pool.
    pub enum SkuName {
        /// `Compute optimized`
        ComputeOptimized = "Compute optimized",

        /// `Storage optimized`
        StorageOptimized = "Storage optimized",
    }
}

runtime::text_enum! {
    /// Node size of a Data Explorer pool.
    pub enum SkuSize {
        /// `Extra small`
        ExtraSmall = "Extra small",

        /// `Large`
        Large = "Large",

        /// `Medium`
        Medium = "Medium",

        /// `Small`
        Small = "Small",
    }
}

runtime::text_enum! {
    /// Whether a Data Explorer pool is running, stopped or changing.
    pub enum State {
        /// `Creating`
        Creating = "Creating",

        /// `Deleted`
        Deleted = "Deleted",

        /// `Deleting`
        Deleting = "Deleting",

        /// `Running`
        Running = "Running",

        /// `Starting`
        Starting = "Starting",

        /// `Stopped`
        Stopped = "Stopped",

        /// `Stopping`
        Stopping = "Stopping",

        /// `Unavailable`
        Unavailable = "Unavailable",

        /// `Updating`
        Updating = "Updating",
    }
}
