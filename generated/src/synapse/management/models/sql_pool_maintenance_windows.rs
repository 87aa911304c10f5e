// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool maintenance windows operations.

use crate::runtime;
use super::MaintenanceWindowTimeRange;

runtime::model! {
    /// Maintenance schedule of a dedicated SQL pool.
    pub struct MaintenanceWindows {
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
        pub properties: Option<MaintenanceWindowsProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Windows of a maintenance schedule.
    pub struct MaintenanceWindowsProperties {
        /// Windows of the schedule.
        #[json("timeRanges")]
        pub time_ranges: Option<Vec<MaintenanceWindowTimeRange>>,
    }
}
