// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server recoverable sql pools operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Geo-replicated backup of a dedicated SQL pool.
    pub struct RecoverableSqlPool {
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
        pub properties: Option<RecoverableSqlPoolProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of geo-replicated backups.
    pub struct RecoverableSqlPoolListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<RecoverableSqlPool>>,
    }
}

runtime::page!(RecoverableSqlPoolListResult { value : RecoverableSqlPool });

runtime::model! {
    /// Age and size level of a geo-replicated backup.
    pub struct RecoverableSqlPoolProperties {
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

        /// Time (UTC) of the newest backup.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastAvailableBackupDate", read_only)]
        pub last_available_backup_date: Option<OffsetDateTime>,

        /// Compute size, such as `DW100c`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("serviceLevelObjective", read_only)]
        pub service_level_objective: Option<String>,
    }
}
