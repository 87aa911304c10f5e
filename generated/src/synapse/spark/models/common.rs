// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::text_enum! {
    /// Where a batch job or session stands in its life, as Livy sees it.
    pub enum LivyStates {
        /// `busy`
        ///
        /// The session is executing a statement.
        Busy = "busy",

        /// `dead`
        ///
        /// The application ended with a failure.
        Dead = "dead",

        /// `error`
        ///
        /// The session or its driver failed.
        Error = "error",

        /// `idle`
        ///
        /// The session waits for statements.
        Idle = "idle",

        /// `killed`
        ///
        /// The application was ended from outside.
        Killed = "killed",

        /// `not_started`
        ///
        /// The request is accepted, but nothing runs yet.
        NotStarted = "not_started",

        /// `recovering`
        ///
        /// Livy is regaining contact with the application after an interruption.
        Recovering = "recovering",

        /// `running`
        ///
        /// The batch job is executing.
        Running = "running",

        /// `shutting_down`
        ///
        /// The session is being taken down.
        ShuttingDown = "shutting_down",

        /// `starting`
        ///
        /// Driver and executors are coming up.
        Starting = "starting",

        /// `success`
        ///
        /// The batch job ended without a failure.
        Success = "success",
    }
}

runtime::text_enum! {
    /// Step of the Synapse service in carrying out a job: from preparation through execution to clean-up.
    pub enum PluginCurrentState {
        /// `Cleanup`
        ///
        /// Nodes and temporary data are being released.
        Cleanup = "Cleanup",

        /// `Ended`
        ///
        /// The service is done with the job.
        Ended = "Ended",

        /// `Monitoring`
        ///
        /// The application runs and is being watched.
        Monitoring = "Monitoring",

        /// `Preparation`
        ///
        /// The request is being checked and made ready.
        Preparation = "Preparation",

        /// `Queued`
        ///
        /// The job waits for its turn.
        Queued = "Queued",

        /// `ResourceAcquisition`
        ///
        /// Nodes are being obtained from the pool.
        ResourceAcquisition = "ResourceAcquisition",

        /// `Submission`
        ///
        /// The application is being handed to Livy.
        Submission = "Submission",
    }
}

runtime::text_enum! {
    /// Whether a job waits in the queue, has been given its resources, or is over.
    pub enum SchedulerCurrentState {
        /// `Ended`
        ///
        /// The job has left the scheduler.
        Ended = "Ended",

        /// `Queued`
        ///
        /// The job waits for free resources.
        Queued = "Queued",

        /// `Scheduled`
        ///
        /// Resources are assigned to the job.
        Scheduled = "Scheduled",
    }
}

runtime::text_enum! {
    /// Who is to blame for a failure: the service, the submitted code, a system that the job depends on, or nobody
    /// known.
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

        /// Main file, as a path that the pool can read.
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
    }
}

runtime::model! {
    /// Timeline of a job in the scheduler, from submission to its end.
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
    /// Reason for the failure of a job.
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
    /// Timeline of the steps that the Synapse service takes to carry out a job.
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
