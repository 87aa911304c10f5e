// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool maintenance windows operations.

use crate::runtime::{self, Unmodeled};
use super::MaintenanceWindowTimeRange;

/// Maintenance schedule of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct MaintenanceWindows {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<MaintenanceWindowsProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MaintenanceWindows {
    const NAME: &'static str = "MaintenanceWindows";

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

runtime::model!(MaintenanceWindows);

/// Windows of a maintenance schedule.
#[derive(Clone, Default)]
pub struct MaintenanceWindowsProperties {
    /// Windows of the schedule.
    pub time_ranges: Option<Vec<MaintenanceWindowTimeRange>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MaintenanceWindowsProperties {
    const NAME: &'static str = "MaintenanceWindowsProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            time_ranges: members.take("timeRanges")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("timeRanges", &self.time_ranges);
    }
}

runtime::model!(MaintenanceWindowsProperties);
