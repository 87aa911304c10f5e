// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool data warehouse user activities operations.

use crate::runtime;

runtime::model! {
    /// Current user activity on a dedicated SQL pool.
    pub struct DataWarehouseUserActivities {
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
        pub properties: Option<DataWarehouseUserActivitiesProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Count of the queries that occupy a dedicated SQL pool.
    pub struct DataWarehouseUserActivitiesProperties {
        /// Number of queries that are running or suspended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activeQueriesCount", read_only)]
        pub active_queries_count: Option<i32>,
    }
}
