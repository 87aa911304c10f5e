// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the monitoring operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Spark application of the workspace: who started it, where it runs and how long it takes.
    pub struct SparkJob {
        /// Spark pool on which the application runs.
        #[json("compute")]
        pub compute: Option<String>,

        /// Moment (UTC) at which it ended; absent while it runs.
        #[json("endTime")]
        pub end_time: Option<OffsetDateTime>,

        /// Kind of the application, batch job or session.
        #[json("jobType")]
        pub job_type: Option<String>,

        /// Number of the batch job or session in Livy.
        #[json("livyId")]
        pub livy_id: Option<String>,

        /// Name that the application was submitted with.
        #[json("name")]
        pub name: Option<String>,

        /// Entries for the pipeline that started the application, if one did.
        #[json("pipeline")]
        pub pipeline: Option<Vec<SparkJob>>,

        /// How long the application waited before it ran, as a text for people.
        #[json("queuedDuration")]
        pub queued_duration: Option<String>,

        /// How long it has been or was running, as a text for people.
        #[json("runningDuration")]
        pub running_duration: Option<String>,

        /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`.
        #[json("sparkApplicationId")]
        pub spark_application_id: Option<String>,

        /// Stored job definition that the application comes from, if there is one.
        #[json("sparkJobDefinition")]
        pub spark_job_definition: Option<String>,

        /// Current state, as the service names it.
        #[json("state")]
        pub state: Option<String>,

        /// Moment (UTC) at which it was submitted.
        #[json("submitTime")]
        pub submit_time: Option<OffsetDateTime>,

        /// Identity that submitted it.
        #[json("submitter")]
        pub submitter: Option<String>,

        /// Times of the single phases.
        #[json("timing")]
        pub timing: Option<Vec<String>>,

        /// Time from submission to the end, or until now, as a text for people.
        #[json("totalDuration")]
        pub total_duration: Option<String>,
    }
}

runtime::model! {
    /// Spark applications of the workspace.
    pub struct SparkJobListViewResponse {
        /// Number of applications.
        #[json("nJobs")]
        pub n_jobs: Option<i32>,

        /// Applications, one entry each.
        #[json("sparkJobs")]
        pub spark_jobs: Option<Vec<SparkJob>>,
    }
}

runtime::model! {
    /// Text of a SQL query.
    pub struct SqlQueryStringDataModel {
        /// SQL text of the query.
        #[json("query")]
        pub query: Option<String>,
    }
}
