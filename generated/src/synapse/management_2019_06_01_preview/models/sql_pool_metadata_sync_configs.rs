// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool metadata sync configs operations.

use crate::runtime;

runtime::model! {
    /// Metadata synchronization of a dedicated SQL pool.
    pub struct MetadataSyncConfig {
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
        pub properties: Option<MetadataSyncConfigProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Switch and interval of the metadata synchronization.
    pub struct MetadataSyncConfigProperties {
        /// True if the feature is on.
        #[json("enabled")]
        pub enabled: Option<bool>,

        /// Time between two synchronizations, in minutes.
        #[json("syncIntervalInMinutes")]
        pub sync_interval_in_minutes: Option<i32>,
    }
}
