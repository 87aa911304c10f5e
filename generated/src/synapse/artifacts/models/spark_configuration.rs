// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark configuration operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Spark properties that are kept under a name.
    pub struct SparkConfiguration {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<String>>,

        /// Rules for combining this configuration with others, by property.
        #[json("configMergeRule")]
        pub config_merge_rule: Option<BTreeMap<String, String>>,

        /// Spark properties and their values.
        #[json("configs")]
        pub configs: Option<BTreeMap<String, String>>,

        /// Time (UTC) of creation.
        #[json("created")]
        pub created: Option<OffsetDateTime>,

        /// Who made the configuration.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Remarks for people.
        #[json("notes")]
        pub notes: Option<String>,
    }
}

impl SparkConfiguration {
    /// Creates a value with the members that the service requires.
    pub fn new(configs: BTreeMap<String, String>) -> Self {
        Self {
            configs: Some(configs),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of Spark configurations.
    pub struct SparkConfigurationListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SparkConfigurationResource>>,
    }
}

runtime::page!(SparkConfigurationListResponse { value : SparkConfigurationResource });

runtime::model! {
    /// Spark configuration of the workspace.
    pub struct SparkConfigurationResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<SparkConfiguration>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl SparkConfigurationResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: SparkConfiguration) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}
