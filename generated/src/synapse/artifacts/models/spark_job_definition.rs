// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark job definition operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json};
use super::{BigDataPoolReference, SparkConfigurationReference};

runtime::text_enum! {
    /// Where a Spark job stands in its life, as Livy sees it.
    pub enum LivyStates {
        /// `busy`
        Busy = "busy",

        /// `dead`
        Dead = "dead",

        /// `error`
        Error = "error",

        /// `idle`
        Idle = "idle",

        /// `killed`
        Killed = "killed",

        /// `not_started`
        NotStarted = "not_started",

        /// `recovering`
        Recovering = "recovering",

        /// `running`
        Running = "running",

        /// `shutting_down`
        ShuttingDown = "shutting_down",

        /// `starting`
        Starting = "starting",

        /// `success`
        Success = "success",
    }
}

runtime::text_enum! {
    /// Step of the Synapse service in carrying out a Spark job.
    pub enum PluginCurrentState {
        /// `Cleanup`
        Cleanup = "Cleanup",

        /// `Ended`
        Ended = "Ended",

        /// `Monitoring`
        Monitoring = "Monitoring",

        /// `Preparation`
        Preparation = "Preparation",

        /// `Queued`
        Queued = "Queued",

        /// `ResourceAcquisition`
        ResourceAcquisition = "ResourceAcquisition",

        /// `Submission`
        Submission = "Submission",
    }
}

runtime::text_enum! {
    /// Whether a Spark job waits in the queue, has been given its resources, or is over.
    pub enum SchedulerCurrentState {
        /// `Ended`
        Ended = "Ended",

        /// `Queued`
        Queued = "Queued",

        /// `Scheduled`
        Scheduled = "Scheduled",
    }
}

runtime::model! {
    /// Spark job that a definition has started, with its state and diagnostics.
    pub struct SparkBatchJob {
        /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`.
        #[json("appId")]
        pub app_id: Option<String>,

        /// Further facts about the application, such as the addresses of driver log and Spark UI.
        #[json("appInfo")]
        pub app_info: Option<BTreeMap<String, String>>,

        /// Identifier of the definition that the job comes from.
        #[json("artifactId")]
        pub artifact_id: Option<String>,

        /// Reasons of the failure, if there was one.
        #[json("errorInfo")]
        pub errors: Option<Vec<SparkServiceError>>,

        /// Number of the job within the pool.
        #[json("id")]
        pub id: Option<i32>,

        /// Whether this is a batch job or a session.
        #[json("jobType")]
        pub job_type: Option<SparkJobType>,

        /// Timeline in Livy.
        #[json("livyInfo")]
        pub livy_info: Option<SparkBatchJobState>,

        /// Last lines of the log.
        #[json("log")]
        pub log_lines: Option<Vec<String>>,

        /// Job name for people.
        #[json("name")]
        pub name: Option<String>,

        /// Timeline of the steps that the service takes.
        #[json("pluginInfo")]
        pub plugin: Option<SparkServicePlugin>,

        /// How the job ended.
        #[json("result")]
        pub result: Option<SparkBatchJobResultType>,

        /// Timeline in the scheduler.
        #[json("schedulerInfo")]
        pub scheduler: Option<SparkScheduler>,

        /// Spark pool that runs the job.
        #[json("sparkPoolName")]
        pub spark_pool_name: Option<String>,

        /// State of the application, as Livy reports it.
        #[json("state")]
        pub state: Option<LivyStates>,

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

runtime::text_enum! {
    /// How a Spark job ended; `Uncertain` while it has not.
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
    /// Timeline of a Spark job: when each Livy state was seen first.
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

runtime::text_enum! {
    /// Who is to blame for the failure of a Spark job.
    pub enum SparkErrorSource {
        /// `Dependency`
        Dependency = "Dependency",

        /// `System`
        System = "System",

        /// `Unknown`
        Unknown = "Unknown",

        /// `User`
        User = "User",
    }
}

runtime::model! {
    /// Spark batch job that is kept under a name, with the pool that it runs on.
    pub struct SparkJobDefinition {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Folder in which Synapse Studio shows the artifact; without it, the top level.
        #[json("folder")]
        pub folder: Option<SparkJobDefinitionFolder>,

        /// Main file, arguments and resources of the job.
        #[json("jobProperties")]
        pub job_properties: Option<SparkJobProperties>,

        /// Language of the main file.
        #[json("language")]
        pub language: Option<String>,

        /// Version of Apache Spark that the job needs, such as `3.4`.
        #[json("requiredSparkVersion")]
        pub required_spark_version: Option<String>,

        /// Spark pool that runs the job.
        #[json("targetBigDataPool")]
        pub target_big_data_pool: Option<BigDataPoolReference>,

        /// Stored Spark configuration that is used.
        #[json("targetSparkConfiguration")]
        pub target_spark_configuration: Option<SparkConfigurationReference>,
    }
}

impl SparkJobDefinition {
    /// Creates a value with the members that the service requires.
    pub fn new(
        job_properties: SparkJobProperties,
        target_big_data_pool: BigDataPoolReference,
    ) -> Self {
        Self {
            job_properties: Some(job_properties),
            target_big_data_pool: Some(target_big_data_pool),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder in which Synapse Studio shows a Spark job definition.
    pub struct SparkJobDefinitionFolder {
        /// Path of the folder, with `/` between its levels.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Spark job definition of the workspace.
    pub struct SparkJobDefinitionResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<SparkJobDefinition>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl SparkJobDefinitionResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: SparkJobDefinition) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of Spark job definitions.
    pub struct SparkJobDefinitionsListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SparkJobDefinitionResource>>,
    }
}

runtime::page!(SparkJobDefinitionsListResponse { value : SparkJobDefinitionResource });

runtime::model! {
    /// Main file, arguments, libraries and resources of a Spark job.
    pub struct SparkJobProperties {
        /// Archives that are unpacked in the working folder of every executor.
        #[json("archives")]
        pub archives: Option<Vec<String>>,

        /// Command-line arguments, in order.
        #[json("args")]
        pub args: Option<Vec<String>>,

        /// Class with the program, for JAR files.
        #[json("className")]
        pub class_name: Option<String>,

        /// Spark properties and their values.
        #[json("conf")]
        pub conf: Option<BTreeMap<String, Json>>,

        /// Virtual cores of the driver.
        #[json("driverCores")]
        pub driver_cores: Option<i64>,

        /// Memory of the driver with its unit, such as `28g`.
        #[json("driverMemory")]
        pub driver_memory: Option<String>,

        /// Virtual cores of each executor.
        #[json("executorCores")]
        pub executor_cores: Option<i64>,

        /// Memory of each executor with its unit, such as `28g`.
        #[json("executorMemory")]
        pub executor_memory: Option<String>,

        /// Main file, as a path that the pool can read.
        #[json("file")]
        pub file: Option<String>,

        /// Files that are copied to the working folder of every executor.
        #[json("files")]
        pub files: Option<Vec<String>>,

        /// JAR files that are added to the class path of driver and executors.
        #[json("jars")]
        pub jars: Option<Vec<String>>,

        /// Job name for people.
        #[json("name")]
        pub name: Option<String>,

        /// Number of executors.
        #[json("numExecutors")]
        pub num_executors: Option<i64>,
    }
}

impl SparkJobProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        driver_cores: i64,
        driver_memory: impl Into<String>,
        executor_cores: i64,
        executor_memory: impl Into<String>,
        file: impl Into<String>,
        num_executors: i64,
    ) -> Self {
        Self {
            driver_cores: Some(driver_cores),
            driver_memory: Some(driver_memory.into()),
            executor_cores: Some(executor_cores),
            executor_memory: Some(executor_memory.into()),
            file: Some(file.into()),
            num_executors: Some(num_executors),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether an entry is a batch job or an interactive session.
    pub enum SparkJobType {
        /// `SparkBatch`
        SparkBatch = "SparkBatch",

        /// `SparkSession`
        SparkSession = "SparkSession",
    }
}

runtime::model! {
    /// Request that was given to Livy after defaults were filled in.
    pub struct SparkRequest {
        /// Archives that are unpacked in the working folder of every executor.
        #[json("archives")]
        pub archives: Option<Vec<String>>,

        /// Command-line arguments, in order.
        #[json("args")]
        pub arguments: Option<Vec<String>>,

        /// Class with the program, for JAR files.
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

        /// Main file, as a path that the pool can read.
        #[json("file")]
        pub file: Option<String>,

        /// Files that are copied to the working folder of every executor.
        #[json("files")]
        pub files: Option<Vec<String>>,

        /// JAR files that are added to the class path of driver and executors.
        #[json("jars")]
        pub jars: Option<Vec<String>>,

        /// Job name for people.
        #[json("name")]
        pub name: Option<String>,

        /// Python files and packages that are put on the module path.
        #[json("pyFiles")]
        pub python_files: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Timeline of a Spark job in the scheduler.
    pub struct SparkScheduler {
        /// Time (UTC) when cancellation was asked for.
        #[json("cancellationRequestedAt")]
        pub cancellation_requested_at: Option<OffsetDateTime>,

        /// Most recent state.
        #[json("currentState")]
        pub current_state: Option<SchedulerCurrentState>,

        /// Time (UTC) of the end.
        #[json("endedAt")]
        pub ended_at: Option<OffsetDateTime>,

        /// Time (UTC) when resources were assigned.
        #[json("scheduledAt")]
        pub scheduled_at: Option<OffsetDateTime>,

        /// Time (UTC) when the job reached the scheduler.
        #[json("submittedAt")]
        pub submitted_at: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Reason for the failure of a Spark job.
    pub struct SparkServiceError {
        /// Code of the failure, for programs.
        #[json("errorCode")]
        pub error_code: Option<String>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,

        /// Who caused the failure.
        #[json("source")]
        pub source: Option<SparkErrorSource>,
    }
}

runtime::model! {
    /// Timeline of the steps that the Synapse service takes to carry out a Spark job.
    pub struct SparkServicePlugin {
        /// Time (UTC) when clean-up began.
        #[json("cleanupStartedAt")]
        pub cleanup_started_at: Option<OffsetDateTime>,

        /// Most recent state.
        #[json("currentState")]
        pub current_state: Option<PluginCurrentState>,

        /// Time (UTC) when the service began to watch the running application.
        #[json("monitoringStartedAt")]
        pub monitoring_started_at: Option<OffsetDateTime>,

        /// Time (UTC) when the service began to prepare the job.
        #[json("preparationStartedAt")]
        pub preparation_started_at: Option<OffsetDateTime>,

        /// Time (UTC) when the service began to obtain nodes.
        #[json("resourceAcquisitionStartedAt")]
        pub resource_acquisition_started_at: Option<OffsetDateTime>,

        /// Time (UTC) when the service began to hand the application to Livy.
        #[json("submissionStartedAt")]
        pub submission_started_at: Option<OffsetDateTime>,
    }
}
