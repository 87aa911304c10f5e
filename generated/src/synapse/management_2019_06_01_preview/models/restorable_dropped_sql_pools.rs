// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the restorable dropped sql pools operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Dedicated SQL pool that was deleted but can be brought back.
    pub struct RestorableDroppedSqlPool {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<RestorableDroppedSqlPoolProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Deleted dedicated SQL pools that can be restored.
    pub struct RestorableDroppedSqlPoolListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RestorableDroppedSqlPool>>,
    }
}

runtime::page!(RestorableDroppedSqlPoolListResult { value : RestorableDroppedSqlPool });

runtime::model! {
    /// Name, dates and size level of a deleted dedicated SQL pool.
    pub struct RestorableDroppedSqlPoolProperties {
        /// Time (UTC) when the pool had been created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creationDate", read_only)]
        pub creation_date: Option<OffsetDateTime>,

        /// Name that the pool had.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("databaseName", read_only)]
        pub database_name: Option<String>,

        /// Time (UTC) of the deletion; needed to restore the pool.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("deletionDate", read_only)]
        pub deletion_date: Option<OffsetDateTime>,

        /// Earliest time (UTC) to which a restore can go back.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("earliestRestoreDate", read_only)]
        pub earliest_restore_date: Option<OffsetDateTime>,

        /// Database edition, `DataWarehouse` for dedicated SQL pools.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("edition", read_only)]
        pub edition: Option<String>,

        /// Always empty for dedicated SQL pools, which know no elastic pools.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("elasticPoolName", read_only)]
        pub elastic_pool_name: Option<String>,

        /// Storage limit of the pool, in bytes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maxSizeBytes", read_only)]
        pub max_size_bytes: Option<String>,

        /// Compute size, such as `DW100c`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("serviceLevelObjective", read_only)]
        pub service_level_objective: Option<String>,
    }
}
