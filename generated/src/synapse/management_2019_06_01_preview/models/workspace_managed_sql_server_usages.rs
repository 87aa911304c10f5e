// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server usages operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Use of one quota of the SQL server behind a workspace.
#[derive(Clone, Default)]
pub struct ServerUsage {
    /// Amount in use at present.
    ///
    /// Read-only: set by the service, left out of requests.
    pub current_value: Option<f64>,

    /// Name for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub display_name: Option<String>,

    /// Highest amount allowed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub limit: Option<f64>,

    /// Identifier of the quota.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Time (UTC) when the count starts anew.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_reset_time: Option<OffsetDateTime>,

    /// Resource whose use is counted.
    ///
    /// Read-only: set by the service, left out of requests.
    pub resource_name: Option<String>,

    /// What the amounts count, such as bytes or a plain number.
    ///
    /// Read-only: set by the service, left out of requests.
    pub unit: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerUsage {
    const NAME: &'static str = "ServerUsage";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            current_value: members.take("currentValue")?,
            display_name: members.take("displayName")?,
            limit: members.take("limit")?,
            name: members.take("name")?,
            next_reset_time: members.take("nextResetTime")?,
            resource_name: members.take("resourceName")?,
            unit: members.take("unit")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("currentValue", &self.current_value);
        writer.read_only().put("displayName", &self.display_name);
        writer.read_only().put("limit", &self.limit);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("nextResetTime", &self.next_reset_time);
        writer.read_only().put("resourceName", &self.resource_name);
        writer.read_only().put("unit", &self.unit);
    }
}

runtime::model!(ServerUsage);

/// Quotas of the SQL server behind a workspace.
#[derive(Clone, Default)]
pub struct ServerUsageListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ServerUsage>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ServerUsageListResult {
    const NAME: &'static str = "ServerUsageListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ServerUsageListResult);

runtime::page!(ServerUsageListResult { value : ServerUsage });
