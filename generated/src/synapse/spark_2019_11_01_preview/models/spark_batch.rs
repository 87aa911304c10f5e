// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark batch operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{
    SparkJobType, SparkRequest, SparkScheduler, SparkServiceError, SparkServicePlugin,
};

runtime::model! {
    /// Batch job with its state, result and diagnostics.
    pub struct SparkBatchJob {
        /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`; absent until the
        /// application exists.
        #[json("appId")]
        pub app_id: Option<String>,

        /// Further facts about the application, such as the addresses of driver log and Spark UI.
        #[json("appInfo")]
        pub app_info: Option<BTreeMap<String, String>>,

        /// Identifier that ties the job to a stored artifact, for display in Synapse Studio.
        #[json("artifactId")]
        pub artifact_id: Option<String>,

        /// Reasons of the failure, if there was one.
        #[json("errorInfo")]
        pub errors: Option<Vec<SparkServiceError>>,

        /// Number of the batch job within the pool.
        #[json("id")]
        pub id: Option<i32>,

        /// Whether this is a batch job or a session.
        #[json("jobType")]
        pub job_type: Option<SparkJobType>,

        /// Timeline in Livy; only in detailed answers.
        #[json("livyInfo")]
        pub livy_info: Option<SparkBatchJobState>,

        /// Last lines of the log.
        #[json("log")]
        pub log_lines: Option<Vec<String>>,

        /// Name for people; it need not be unique.
        #[json("name")]
        pub name: Option<String>,

        /// Timeline of the steps that the service takes; only in detailed answers.
        #[json("pluginInfo")]
        pub plugin: Option<SparkServicePlugin>,

        /// How it ended.
        #[json("result")]
        pub result: Option<SparkBatchJobResultType>,

        /// Timeline in the scheduler; only in detailed answers.
        #[json("schedulerInfo")]
        pub scheduler: Option<SparkScheduler>,

        /// Spark pool that runs the job.
        #[json("sparkPoolName")]
        pub spark_pool_name: Option<String>,

        /// State of the application, as Livy reports it.
        #[json("state")]
        pub state: Option<String>,

        /// Object ID of the identity that submitted the job.
        #[json("submitterId")]
        pub submitter_id: Option<String>,

        /// Identity that submitted the job, as shown to people.
        #[json("submitterName")]
        pub submitter_name: Option<String>,

        /// Free labels and their values.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Synapse workspace that holds the pool.
        #[json("workspaceName")]
        pub workspace_name: Option<String>,
    }
}

runtime::model! {
    /// Window of the batch jobs of a Spark pool.
    pub struct SparkBatchJobCollection {
        /// Index of the first entry in this window.
        #[json("from")]
        pub from: Option<i32>,

        /// Batch jobs in this window.
        #[json("sessions")]
        pub sessions: Option<Vec<SparkBatchJob>>,

        /// Number of entries in this window.
        #[json("total")]
        pub total: Option<i32>,
    }
}

runtime::model! {
    /// What a batch job runs, with which arguments and on how many resources.
    pub struct SparkBatchJobOptions {
        /// Archives that are unpacked in the working folder of every executor.
        #[json("archives")]
        pub archives: Option<Vec<String>>,

        /// Command-line arguments, in order.
        #[json("args")]
        pub arguments: Option<Vec<String>>,

        /// Identifier that ties the job to a stored artifact, for display in Synapse Studio.
        #[json("artifactId")]
        pub artifact_id: Option<String>,

        /// Class with the `main` method, for JAR and .NET files.
        #[json("className")]
        pub class_name: Option<String>,

        /// Spark properties and their values.
        #[json("conf")]
        pub configuration: Option<BTreeMap<String, String>>,

        /// Virtual cores of the driver.
        #[json("driverCores")]
        pub driver_cores: Option<i32>,

        /// Memory of the driver with its unit, such as `28g`.
        #[json("driverMemory")]
        pub driver_memory: Option<String>,

        /// Virtual cores of each executor.
        #[json("executorCores")]
        pub executor_cores: Option<i32>,

        /// Number of executors.
        #[json("numExecutors")]
        pub executor_count: Option<i32>,

        /// Memory of each executor with its unit, such as `28g`.
        #[json("executorMemory")]
        pub executor_memory: Option<String>,

        /// Main file of the job, a JAR, a Python script or a .NET archive, as a path that the pool can read.
        #[json("file")]
        pub file: Option<String>,

        /// Files that are copied to the working folder of every executor.
        #[json("files")]
        pub files: Option<Vec<String>>,

        /// JAR files that are added to the class path of driver and executors.
        #[json("jars")]
        pub jars: Option<Vec<String>>,

        /// Name for people; it need not be unique.
        #[json("name")]
        pub name: Option<String>,

        /// Python files and packages that are put on the module path.
        #[json("pyFiles")]
        pub python_files: Option<Vec<String>>,

        /// Free labels and their values.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

impl SparkBatchJobOptions {
    /// Creates a value with the members that the service requires.
    pub fn new(file: impl Into<String>, name: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a batch job ended; `Uncertain` while it has not.
    pub enum SparkBatchJobResultType {
        /// `Cancelled`
        Cancelled = "Cancelled",

        /// `Failed`
        Failed = "Failed",

        /// `Succeeded`
        Succeeded = "Succeeded",

        /// `Uncertain`
        Uncertain = "Uncertain",
    }
}

runtime::model! {
    /// Timeline of a batch job: when each Livy state was seen first.
    pub struct SparkBatchJobState {
        /// Most recent state.
        #[json("currentState")]
        pub current_state: Option<String>,

        /// Time (UTC) when the state `dead` came first.
        #[json("deadAt")]
        pub dead_at: Option<OffsetDateTime>,

        /// Request as it was handed to Livy.
        #[json("jobCreationRequest")]
        pub job_creation_request: Option<SparkRequest>,

        /// Time (UTC) when the request was accepted.
        #[json("notStartedAt")]
        pub not_started_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `recovering` came first.
        #[json("recoveringAt")]
        pub recovering_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `running` came first.
        #[json("runningAt")]
        pub running_at: Option<OffsetDateTime>,

        /// Time (UTC) when driver and executors began to come up.
        #[json("startingAt")]
        pub starting_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `success` came first.
        #[json("successAt")]
        pub success_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `killed` came first.
        #[json("killedAt")]
        pub terminated_at: Option<OffsetDateTime>,
    }
}
