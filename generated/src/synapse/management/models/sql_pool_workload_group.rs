// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload group operations.

use crate::runtime::{self, Unmodeled};

/// Share of the resources of a dedicated SQL pool for certain requests.
#[derive(Clone, Default)]
pub struct WorkloadGroup {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WorkloadGroupProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkloadGroup {
    const NAME: &'static str = "WorkloadGroup";

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

runtime::model!(WorkloadGroup);

/// Page of workload groups.
#[derive(Clone, Default)]
pub struct WorkloadGroupListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<WorkloadGroup>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkloadGroupListResult {
    const NAME: &'static str = "WorkloadGroupListResult";

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
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(WorkloadGroupListResult);

runtime::page!(WorkloadGroupListResult { value : WorkloadGroup });

/// Reserved and maximum share of the pool, and limits for each request.
#[derive(Clone, Default)]
pub struct WorkloadGroupProperties {
    /// Importance of requests for access to resources: `low`, `below_normal`, `normal`, `above_normal` or `high`.
    pub importance: Option<String>,

    /// Largest share of the pool that the group may use, in percent.
    pub max_resource_percent: Option<i32>,

    /// Largest share of the pool that one request receives, in percent.
    pub max_resource_percent_per_request: Option<f64>,

    /// Share of the pool that is reserved for the group, in percent; 0 reserves nothing.
    pub min_resource_percent: Option<i32>,

    /// Smallest share of the pool that one request receives, in percent.
    pub min_resource_percent_per_request: Option<f64>,

    /// Time after which a query is canceled, in seconds; 0 sets no limit.
    pub query_execution_timeout: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for WorkloadGroupProperties {
    const NAME: &'static str = "WorkloadGroupProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            importance: members.take("importance")?,
            max_resource_percent: members.take("maxResourcePercent")?,
            max_resource_percent_per_request: members
                .take("maxResourcePercentPerRequest")?,
            min_resource_percent: members.take("minResourcePercent")?,
            min_resource_percent_per_request: members
                .take("minResourcePercentPerRequest")?,
            query_execution_timeout: members.take("queryExecutionTimeout")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("importance", &self.importance);
        writer.put("maxResourcePercent", &self.max_resource_percent);
        writer
            .put("maxResourcePercentPerRequest", &self.max_resource_percent_per_request);
        writer.put("minResourcePercent", &self.min_resource_percent);
        writer
            .put("minResourcePercentPerRequest", &self.min_resource_percent_per_request);
        writer.put("queryExecutionTimeout", &self.query_execution_timeout);
    }
}

runtime::model!(WorkloadGroupProperties);
