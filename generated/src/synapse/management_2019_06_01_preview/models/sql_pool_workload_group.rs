// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload group operations.

use crate::runtime::{self, Unmodeled};

/// Workload group.
#[derive(Clone, Default)]
pub struct WorkloadGroup {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<WorkloadGroupProperties>,

    /// Type.
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

/// Workload group list result.
#[derive(Clone, Default)]
pub struct WorkloadGroupListResult {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
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

/// Workload group properties.
#[derive(Clone, Default)]
pub struct WorkloadGroupProperties {
    /// Importance.
    pub importance: Option<String>,

    /// Max resource percent.
    pub max_resource_percent: Option<i32>,

    /// Max resource percent per request.
    pub max_resource_percent_per_request: Option<f64>,

    /// Min resource percent.
    pub min_resource_percent: Option<i32>,

    /// Min resource percent per request.
    pub min_resource_percent_per_request: Option<f64>,

    /// Query execution timeout.
    pub query_execution_timeout: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WorkloadGroupProperties {
    /// What the service requires; everything else can be set afterwards.
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
