// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the pipeline run operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json};

runtime::model! {
    /// Run of one activity within a pipeline run.
    pub struct ActivityRun {
        /// Activity name, as in the pipeline.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityName", read_only)]
        pub activity_name: Option<String>,

        /// Moment (UTC) at which the run ended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityRunEnd", read_only)]
        pub activity_run_end: Option<OffsetDateTime>,

        /// Unique mark of this activity run.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityRunId", read_only)]
        pub activity_run_id: Option<String>,

        /// Moment (UTC) at which the run began.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityRunStart", read_only)]
        pub activity_run_start: Option<OffsetDateTime>,

        /// Kind of the activity, such as `Copy`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityType", read_only)]
        pub activity_type: Option<String>,

        /// Length of the run, in milliseconds.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("durationInMs", read_only)]
        pub duration_in_ms: Option<i64>,

        /// Code and message of the failure, if there was one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("error", read_only)]
        pub error: Option<Json>,

        /// What the activity was given, with all expressions resolved.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("input", read_only)]
        pub input: Option<Json>,

        /// Linked service that the activity used.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("linkedServiceName", read_only)]
        pub linked_service_name: Option<String>,

        /// What the activity gave back, for example the number of copied rows.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("output", read_only)]
        pub output: Option<Json>,

        /// Pipeline, by its name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("pipelineName", read_only)]
        pub pipeline_name: Option<String>,

        /// ID of the pipeline run to which the activity belongs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("pipelineRunId", read_only)]
        pub pipeline_run_id: Option<String>,

        /// State of the run, such as `InProgress`, `Succeeded`, `Failed` or `Cancelled`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Activity runs that match a query.
    pub struct ActivityRunsQueryResponse {
        /// Token that leads to the next results; absent when there are none.
        #[json("continuationToken")]
        pub continuation_token: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ActivityRun>>,
    }
}

runtime::model! {
    /// Run of a pipeline: state, parameters, times and what started it.
    pub struct PipelineRun {
        /// Length of the run, in milliseconds.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("durationInMs", read_only)]
        pub duration_in_ms: Option<i64>,

        /// What started the run.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("invokedBy", read_only)]
        pub invoked_by: Option<PipelineRunInvokedBy>,

        /// True for the most recent run of its group.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isLatest", read_only)]
        pub is_latest: Option<bool>,

        /// Moment (UTC) of the last change to the run.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastUpdated", read_only)]
        pub last_updated: Option<OffsetDateTime>,

        /// Error message, if the run failed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// Values that the parameters had, by name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("parameters", read_only)]
        pub parameters: Option<BTreeMap<String, String>>,

        /// Pipeline, by its name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("pipelineName", read_only)]
        pub pipeline_name: Option<String>,

        /// Moment (UTC) at which the run ended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runEnd", read_only)]
        pub run_end: Option<OffsetDateTime>,

        /// ID that a run and its repetitions share.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runGroupId", read_only)]
        pub run_group_id: Option<String>,

        /// ID of the run.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runId", read_only)]
        pub run_id: Option<String>,

        /// Moment (UTC) at which the run began.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runStart", read_only)]
        pub run_start: Option<OffsetDateTime>,

        /// State of the run, such as `InProgress`, `Succeeded`, `Failed` or `Cancelled`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Trigger, pipeline or person that started a run.
    pub struct PipelineRunInvokedBy {
        /// ID of the run or the identity that started the pipeline.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Kind of the starter, such as a trigger or a person.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("invokedByType", read_only)]
        pub invoked_by_type: Option<String>,

        /// Name of the trigger or other starter.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Pipeline runs that match a query.
    pub struct PipelineRunsQueryResponse {
        /// Token that leads to the next results; absent when there are none.
        #[json("continuationToken")]
        pub continuation_token: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PipelineRun>>,
    }
}
