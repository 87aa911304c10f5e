// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the pipeline run operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};

/// Run of one activity within a pipeline run.
#[derive(Clone, Default)]
pub struct ActivityRun {
    /// Activity name, as in the pipeline.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_name: Option<String>,

    /// Moment (UTC) at which the run ended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_run_end: Option<OffsetDateTime>,

    /// Unique mark of this activity run.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_run_id: Option<String>,

    /// Moment (UTC) at which the run began.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_run_start: Option<OffsetDateTime>,

    /// Kind of the activity, such as `Copy`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_type: Option<String>,

    /// Length of the run, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub duration_in_ms: Option<i64>,

    /// Code and message of the failure, if there was one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error: Option<Value>,

    /// What the activity was given, with all expressions resolved.
    ///
    /// Read-only: set by the service, left out of requests.
    pub input: Option<Value>,

    /// Linked service that the activity used.
    ///
    /// Read-only: set by the service, left out of requests.
    pub linked_service_name: Option<String>,

    /// What the activity gave back, for example the number of copied rows.
    ///
    /// Read-only: set by the service, left out of requests.
    pub output: Option<Value>,

    /// Pipeline, by its name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub pipeline_name: Option<String>,

    /// ID of the pipeline run to which the activity belongs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub pipeline_run_id: Option<String>,

    /// State of the run, such as `InProgress`, `Succeeded`, `Failed` or `Cancelled`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityRun {
    const NAME: &'static str = "ActivityRun";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activity_name: members.take("activityName")?,
            activity_run_end: members.take("activityRunEnd")?,
            activity_run_id: members.take("activityRunId")?,
            activity_run_start: members.take("activityRunStart")?,
            activity_type: members.take("activityType")?,
            duration_in_ms: members.take("durationInMs")?,
            error: members.take("error")?,
            input: members.take("input")?,
            linked_service_name: members.take("linkedServiceName")?,
            output: members.take("output")?,
            pipeline_name: members.take("pipelineName")?,
            pipeline_run_id: members.take("pipelineRunId")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("activityName", &self.activity_name);
        writer.read_only().put("activityRunEnd", &self.activity_run_end);
        writer.read_only().put("activityRunId", &self.activity_run_id);
        writer.read_only().put("activityRunStart", &self.activity_run_start);
        writer.read_only().put("activityType", &self.activity_type);
        writer.read_only().put("durationInMs", &self.duration_in_ms);
        writer.read_only().put("error", &self.error);
        writer.read_only().put("input", &self.input);
        writer.read_only().put("linkedServiceName", &self.linked_service_name);
        writer.read_only().put("output", &self.output);
        writer.read_only().put("pipelineName", &self.pipeline_name);
        writer.read_only().put("pipelineRunId", &self.pipeline_run_id);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(ActivityRun);

/// Activity runs that match a query.
#[derive(Clone, Default)]
pub struct ActivityRunsQueryResponse {
    /// Token that leads to the next results; absent when there are none.
    pub continuation_token: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ActivityRun>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityRunsQueryResponse {
    const NAME: &'static str = "ActivityRunsQueryResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuation_token: members.take("continuationToken")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuationToken", &self.continuation_token);
        writer.put("value", &self.value);
    }
}

runtime::model!(ActivityRunsQueryResponse);

/// Run of a pipeline: state, parameters, times and what started it.
#[derive(Clone, Default)]
pub struct PipelineRun {
    /// Length of the run, in milliseconds.
    ///
    /// Read-only: set by the service, left out of requests.
    pub duration_in_ms: Option<i64>,

    /// What started the run.
    ///
    /// Read-only: set by the service, left out of requests.
    pub invoked_by: Option<PipelineRunInvokedBy>,

    /// True for the most recent run of its group.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_latest: Option<bool>,

    /// Moment (UTC) of the last change to the run.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_updated: Option<OffsetDateTime>,

    /// Error message, if the run failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Values that the parameters had, by name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub parameters: Option<BTreeMap<String, String>>,

    /// Pipeline, by its name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub pipeline_name: Option<String>,

    /// Moment (UTC) at which the run ended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub run_end: Option<OffsetDateTime>,

    /// ID that a run and its repetitions share.
    ///
    /// Read-only: set by the service, left out of requests.
    pub run_group_id: Option<String>,

    /// ID of the run.
    ///
    /// Read-only: set by the service, left out of requests.
    pub run_id: Option<String>,

    /// Moment (UTC) at which the run began.
    ///
    /// Read-only: set by the service, left out of requests.
    pub run_start: Option<OffsetDateTime>,

    /// State of the run, such as `InProgress`, `Succeeded`, `Failed` or `Cancelled`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineRun {
    const NAME: &'static str = "PipelineRun";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            duration_in_ms: members.take("durationInMs")?,
            invoked_by: members.take("invokedBy")?,
            is_latest: members.take("isLatest")?,
            last_updated: members.take("lastUpdated")?,
            message: members.take("message")?,
            parameters: members.take("parameters")?,
            pipeline_name: members.take("pipelineName")?,
            run_end: members.take("runEnd")?,
            run_group_id: members.take("runGroupId")?,
            run_id: members.take("runId")?,
            run_start: members.take("runStart")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("durationInMs", &self.duration_in_ms);
        writer.read_only().put("invokedBy", &self.invoked_by);
        writer.read_only().put("isLatest", &self.is_latest);
        writer.read_only().put("lastUpdated", &self.last_updated);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("parameters", &self.parameters);
        writer.read_only().put("pipelineName", &self.pipeline_name);
        writer.read_only().put("runEnd", &self.run_end);
        writer.read_only().put("runGroupId", &self.run_group_id);
        writer.read_only().put("runId", &self.run_id);
        writer.read_only().put("runStart", &self.run_start);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(PipelineRun);

/// Trigger, pipeline or person that started a run.
#[derive(Clone, Default)]
pub struct PipelineRunInvokedBy {
    /// ID of the run or the identity that started the pipeline.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Kind of the starter, such as a trigger or a person.
    ///
    /// Read-only: set by the service, left out of requests.
    pub invoked_by_type: Option<String>,

    /// Name of the trigger or other starter.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineRunInvokedBy {
    const NAME: &'static str = "PipelineRunInvokedBy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            invoked_by_type: members.take("invokedByType")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("invokedByType", &self.invoked_by_type);
        writer.read_only().put("name", &self.name);
    }
}

runtime::model!(PipelineRunInvokedBy);

/// Pipeline runs that match a query.
#[derive(Clone, Default)]
pub struct PipelineRunsQueryResponse {
    /// Token that leads to the next results; absent when there are none.
    pub continuation_token: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<PipelineRun>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PipelineRunsQueryResponse {
    const NAME: &'static str = "PipelineRunsQueryResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuation_token: members.take("continuationToken")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuationToken", &self.continuation_token);
        writer.put("value", &self.value);
    }
}

runtime::model!(PipelineRunsQueryResponse);
