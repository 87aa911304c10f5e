// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload classifier operations.

use crate::runtime::{self, Unmodeled};

/// Workload classifier.
#[derive(Clone, Default)]
pub struct WorkloadClassifier {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<WorkloadClassifierProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkloadClassifier {
    const NAME: &'static str = "WorkloadClassifier";

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

runtime::model!(WorkloadClassifier);

/// Workload classifier list result.
#[derive(Clone, Default)]
pub struct WorkloadClassifierListResult {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<WorkloadClassifier>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkloadClassifierListResult {
    const NAME: &'static str = "WorkloadClassifierListResult";

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

runtime::model!(WorkloadClassifierListResult);

runtime::page!(WorkloadClassifierListResult { value : WorkloadClassifier });

/// Workload classifier properties.
#[derive(Clone, Default)]
pub struct WorkloadClassifierProperties {
    /// Context.
    pub context: Option<String>,

    /// End time.
    pub end_time: Option<String>,

    /// Importance.
    pub importance: Option<String>,

    /// Label.
    pub label: Option<String>,

    /// Member name.
    pub member_name: Option<String>,

    /// Start time.
    pub start_time: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WorkloadClassifierProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(member_name: impl Into<String>) -> Self {
        Self {
            member_name: Some(member_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for WorkloadClassifierProperties {
    const NAME: &'static str = "WorkloadClassifierProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            context: members.take("context")?,
            end_time: members.take("endTime")?,
            importance: members.take("importance")?,
            label: members.take("label")?,
            member_name: members.take("memberName")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("context", &self.context);
        writer.put("endTime", &self.end_time);
        writer.put("importance", &self.importance);
        writer.put("label", &self.label);
        writer.put("memberName", &self.member_name);
        writer.put("startTime", &self.start_time);
    }
}

runtime::model!(WorkloadClassifierProperties);
