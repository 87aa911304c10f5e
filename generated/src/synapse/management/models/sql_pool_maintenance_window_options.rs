// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool maintenance window options operations.

use crate::runtime;
use super::MaintenanceWindowTimeRange;

runtime::model! {
    /// Choices for the maintenance schedule of a dedicated SQL pool.
    pub struct MaintenanceWindowOptions {
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
        pub properties: Option<MaintenanceWindowOptionsProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Days, durations and steps that a maintenance schedule may use.
    pub struct MaintenanceWindowOptionsProperties {
        /// True if one cycle may hold several windows.
        #[json("allowMultipleMaintenanceWindowsPerCycle")]
        pub allow_multiple_maintenance_windows_per_cycle: Option<bool>,

        /// Length of a window if none is chosen, in minutes.
        #[json("defaultDurationInMinutes")]
        pub default_duration_in_minutes: Option<i32>,

        /// True if a maintenance schedule can be set for the pool.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,

        /// Time ranges from which windows can be chosen.
        #[json("maintenanceWindowCycles")]
        pub maintenance_window_cycles: Option<Vec<MaintenanceWindowTimeRange>>,

        /// Fewest cycles that a schedule must have.
        #[json("minCycles")]
        pub min_cycles: Option<i32>,

        /// Shortest window that can be chosen, in minutes.
        #[json("minDurationInMinutes")]
        pub min_duration_in_minutes: Option<i32>,

        /// Step in which starts and lengths of windows can be chosen, in minutes.
        #[json("timeGranularityInMinutes")]
        pub time_granularity_in_minutes: Option<i32>,
    }
}
