// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server usages operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Use of one quota of the SQL server behind a workspace.
    pub struct ServerUsage {
        /// Amount in use at present.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("currentValue", read_only)]
        pub current_value: Option<f64>,

        /// Name for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("displayName", read_only)]
        pub display_name: Option<String>,

        /// Highest amount allowed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("limit", read_only)]
        pub limit: Option<f64>,

        /// Identifier of the quota.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Time (UTC) when the count starts anew.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextResetTime", read_only)]
        pub next_reset_time: Option<OffsetDateTime>,

        /// Resource whose use is counted.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("resourceName", read_only)]
        pub resource_name: Option<String>,

        /// What the amounts count, such as bytes or a plain number.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("unit", read_only)]
        pub unit: Option<String>,
    }
}

runtime::model! {
    /// Quotas of the SQL server behind a workspace.
    pub struct ServerUsageListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ServerUsage>>,
    }
}

runtime::page!(ServerUsageListResult { value : ServerUsage });
