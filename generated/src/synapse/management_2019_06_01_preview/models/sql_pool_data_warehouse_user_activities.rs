// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool data warehouse user activities operations.

use crate::runtime::{self, Unmodeled};

/// Current user activity on a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct DataWarehouseUserActivities {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DataWarehouseUserActivitiesProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataWarehouseUserActivities {
    const NAME: &'static str = "DataWarehouseUserActivities";

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

runtime::model!(DataWarehouseUserActivities);

/// Count of the queries that occupy a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct DataWarehouseUserActivitiesProperties {
    /// Number of queries that are running or suspended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub active_queries_count: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataWarehouseUserActivitiesProperties {
    const NAME: &'static str = "DataWarehouseUserActivitiesProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            active_queries_count: members.take("activeQueriesCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("activeQueriesCount", &self.active_queries_count);
    }
}

runtime::model!(DataWarehouseUserActivitiesProperties);
