// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the trigger run operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Run of a trigger and the pipeline runs that it started.
#[derive(Clone, Default)]
pub struct TriggerRun {
    /// Error message, if the run failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Facts on the event or window, such as `TriggerTime`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub properties: Option<BTreeMap<String, String>>,

    /// How the run ended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<TriggerRunStatus>,

    /// Name of the trigger.
    ///
    /// Read-only: set by the service, left out of requests.
    pub trigger_name: Option<String>,

    /// ID of the trigger run.
    ///
    /// Read-only: set by the service, left out of requests.
    pub trigger_run_id: Option<String>,

    /// Moment (UTC) at which the trigger fired.
    ///
    /// Read-only: set by the service, left out of requests.
    pub trigger_run_timestamp: Option<OffsetDateTime>,

    /// Kind of the trigger.
    ///
    /// Read-only: set by the service, left out of requests.
    pub trigger_type: Option<String>,

    /// IDs of the started pipeline runs, by pipeline name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub triggered_pipelines: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TriggerRun {
    const NAME: &'static str = "TriggerRun";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("message")?,
            properties: members.take("properties")?,
            status: members.take("status")?,
            trigger_name: members.take("triggerName")?,
            trigger_run_id: members.take("triggerRunId")?,
            trigger_run_timestamp: members.take("triggerRunTimestamp")?,
            trigger_type: members.take("triggerType")?,
            triggered_pipelines: members.take("triggeredPipelines")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("properties", &self.properties);
        writer.read_only().put("status", &self.status);
        writer.read_only().put("triggerName", &self.trigger_name);
        writer.read_only().put("triggerRunId", &self.trigger_run_id);
        writer.read_only().put("triggerRunTimestamp", &self.trigger_run_timestamp);
        writer.read_only().put("triggerType", &self.trigger_type);
        writer.read_only().put("triggeredPipelines", &self.triggered_pipelines);
    }
}

runtime::model!(TriggerRun);

/// How a trigger run ended, or that it is still going on.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TriggerRunStatus {
    /// `Failed`
    Failed,

    /// `Inprogress`
    Inprogress,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TriggerRunStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("Inprogress", Self::Inprogress),
        ("Succeeded", Self::Succeeded),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(TriggerRunStatus);

/// Trigger runs that match a query.
#[derive(Clone, Default)]
pub struct TriggerRunsQueryResponse {
    /// Token that leads to the next results; absent when there are none.
    pub continuation_token: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TriggerRun>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TriggerRunsQueryResponse {
    const NAME: &'static str = "TriggerRunsQueryResponse";

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

runtime::model!(TriggerRunsQueryResponse);
