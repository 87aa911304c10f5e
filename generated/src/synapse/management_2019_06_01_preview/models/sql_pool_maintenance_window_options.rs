// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool maintenance window options operations.

use crate::runtime::{self, Unmodeled};
use super::MaintenanceWindowTimeRange;

/// Maintenance window options.
#[derive(Clone, Default)]
pub struct MaintenanceWindowOptions {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<MaintenanceWindowOptionsProperties>,

    /// Type.
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

/// Maintenance window options properties.
#[derive(Clone, Default)]
pub struct MaintenanceWindowOptionsProperties {
    /// Allow multiple maintenance windows per cycle.
    pub allow_multiple_maintenance_windows_per_cycle: Option<bool>,

    /// Default duration in minutes.
    pub default_duration_in_minutes: Option<i32>,

    /// Is enabled.
    pub is_enabled: Option<bool>,

    /// Maintenance window cycles.
    pub maintenance_window_cycles: Option<Vec<MaintenanceWindowTimeRange>>,

    /// Min cycles.
    pub min_cycles: Option<i32>,

    /// Min duration in minutes.
    pub min_duration_in_minutes: Option<i32>,

    /// Time granularity in minutes.
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
