// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload group operations.

use crate::runtime;

runtime::model! {
    /// Share of the resources of a dedicated SQL pool for certain requests.
    pub struct WorkloadGroup {
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
        pub properties: Option<WorkloadGroupProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of workload groups.
    pub struct WorkloadGroupListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<WorkloadGroup>>,
    }
}

runtime::page!(WorkloadGroupListResult { value : WorkloadGroup });

runtime::model! {
    /// Reserved and maximum share of the pool, and limits for each request.
    pub struct WorkloadGroupProperties {
        /// Importance of requests for access to resources: `low`, `below_normal`, `normal`, `above_normal` or `high`.
        #[json("importance")]
        pub importance: Option<String>,

        /// Largest share of the pool that the group may use, in percent.
        #[json("maxResourcePercent")]
        pub max_resource_percent: Option<i32>,

        /// Largest share of the pool that one request receives, in percent.
        #[json("maxResourcePercentPerRequest")]
        pub max_resource_percent_per_request: Option<f64>,

        /// Share of the pool that is reserved for the group, in percent; 0 reserves nothing.
        #[json("minResourcePercent")]
        pub min_resource_percent: Option<i32>,

        /// Smallest share of the pool that one request receives, in percent.
        #[json("minResourcePercentPerRequest")]
        pub min_resource_percent_per_request: Option<f64>,

        /// Time after which a query is canceled, in seconds; 0 sets no limit.
        #[json("queryExecutionTimeout")]
        pub query_execution_timeout: Option<i32>,
    }
}

impl WorkloadGroupProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        max_resource_percent: i32,
        min_resource_percent: i32,
        min_resource_percent_per_request: f64,
    ) -> Self {
        Self {
            max_resource_percent: Some(max_resource_percent),
            min_resource_percent: Some(min_resource_percent),
            min_resource_percent_per_request: Some(min_resource_percent_per_request),
            ..Self::default()
        }
    }
}
