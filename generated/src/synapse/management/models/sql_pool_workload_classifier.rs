// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool workload classifier operations.

use crate::runtime::{self, Unmodeled};

/// Rule that assigns requests to a workload group.
#[derive(Clone, Default)]
pub struct WorkloadClassifier {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WorkloadClassifierProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Page of workload classifiers.
#[derive(Clone, Default)]
pub struct WorkloadClassifierListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Conditions under which requests belong to the workload group, and their importance.
#[derive(Clone, Default)]
pub struct WorkloadClassifierProperties {
    /// Session context value that a request must carry, compared with `wlm_context`.
    pub context: Option<String>,

    /// Time of day (UTC, `HH:MM`) until which the classifier applies.
    pub end_time: Option<String>,

    /// Importance of the classified requests: `low`, `below_normal`, `normal`, `above_normal` or `high`.
    pub importance: Option<String>,

    /// Query label that a request must carry, as in `OPTION (LABEL)`.
    pub label: Option<String>,

    /// Database user or role whose requests are classified.
    pub member_name: Option<String>,

    /// Time of day (UTC, `HH:MM`) from which the classifier applies.
    pub start_time: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl WorkloadClassifierProperties {
    /// Creates a value with the members that the service requires.
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
