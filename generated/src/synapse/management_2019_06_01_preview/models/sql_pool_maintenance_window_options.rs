// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool maintenance window options operations.

use crate::runtime::{self, Unmodeled};
use super::MaintenanceWindowTimeRange;

/// Choices for the maintenance schedule of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct MaintenanceWindowOptions {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<MaintenanceWindowOptionsProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MaintenanceWindowOptions {
    const NAME: &'static str = "MaintenanceWindowOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(MaintenanceWindowOptions);

/// Days, durations and steps that a maintenance schedule may use.
#[derive(Clone, Default)]
pub struct MaintenanceWindowOptionsProperties {
    /// True if one cycle may hold several windows.
    pub allow_multiple_maintenance_windows_per_cycle: Option<bool>,

    /// Length of a window if none is chosen, in minutes.
    pub default_duration_in_minutes: Option<i32>,

    /// True if a maintenance schedule can be set for the pool.
    pub is_enabled: Option<bool>,

    /// Time ranges from which windows can be chosen.
    pub maintenance_window_cycles: Option<Vec<MaintenanceWindowTimeRange>>,

    /// Fewest cycles that a schedule must have.
    pub min_cycles: Option<i32>,

    /// Shortest window that can be chosen, in minutes.
    pub min_duration_in_minutes: Option<i32>,

    /// Step in which starts and lengths of windows can be chosen, in minutes.
    pub time_granularity_in_minutes: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MaintenanceWindowOptionsProperties {
    const NAME: &'static str = "MaintenanceWindowOptionsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allow_multiple_maintenance_windows_per_cycle: members
                .take("allowMultipleMaintenanceWindowsPerCycle")?,
            default_duration_in_minutes: members.take("defaultDurationInMinutes")?,
            is_enabled: members.take("isEnabled")?,
            maintenance_window_cycles: members.take("maintenanceWindowCycles")?,
            min_cycles: members.take("minCycles")?,
            min_duration_in_minutes: members.take("minDurationInMinutes")?,
            time_granularity_in_minutes: members.take("timeGranularityInMinutes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "allowMultipleMaintenanceWindowsPerCycle",
                &self.allow_multiple_maintenance_windows_per_cycle,
            );
        writer.put("defaultDurationInMinutes", &self.default_duration_in_minutes);
        writer.put("isEnabled", &self.is_enabled);
        writer.put("maintenanceWindowCycles", &self.maintenance_window_cycles);
        writer.put("minCycles", &self.min_cycles);
        writer.put("minDurationInMinutes", &self.min_duration_in_minutes);
        writer.put("timeGranularityInMinutes", &self.time_granularity_in_minutes);
    }
}

runtime::model!(MaintenanceWindowOptionsProperties);
