// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the trigger run operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Run of a trigger and the pipeline runs that it started.
    pub struct TriggerRun {
        /// Error message, if the run failed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// Facts on the event or window, such as `TriggerTime`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("properties", read_only)]
        pub properties: Option<BTreeMap<String, String>>,

        /// How the run ended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<TriggerRunStatus>,

        /// Name of the trigger.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggerName", read_only)]
        pub trigger_name: Option<String>,

        /// ID of the trigger run.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggerRunId", read_only)]
        pub trigger_run_id: Option<String>,

        /// Moment (UTC) at which the trigger fired.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggerRunTimestamp", read_only)]
        pub trigger_run_timestamp: Option<OffsetDateTime>,

        /// Kind of the trigger.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggerType", read_only)]
        pub trigger_type: Option<String>,

        /// IDs of the started pipeline runs, by pipeline name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggeredPipelines", read_only)]
        pub triggered_pipelines: Option<BTreeMap<String, String>>,
    }
}

runtime::text_enum! {
    /// How a trigger run ended, or that it is still going on.
    pub enum TriggerRunStatus {
        /// `Failed`
        Failed = "Failed",

        /// `Inprogress`
        Inprogress = "Inprogress",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Trigger runs that match a query.
    pub struct TriggerRunsQueryResponse {
        /// Token that leads to the next results; absent when there are none.
        #[json("continuationToken")]
        pub continuation_token: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TriggerRun>>,
    }
}
