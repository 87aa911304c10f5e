// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark session operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json};
use super::{
    SparkJobType, SparkRequest, SparkScheduler, SparkServiceError, SparkServicePlugin,
};

runtime::model! {
    /// Interactive session with its state and diagnostics.
    pub struct SparkSession {
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

        /// Number of the session within the pool.
        #[json("id")]
        pub id: Option<i32>,

        /// Whether this is a batch job or a session.
        #[json("jobType")]
        pub job_type: Option<SparkJobType>,

        /// Timeline in Livy; only in detailed answers.
        #[json("livyInfo")]
        pub livy_info: Option<SparkSessionState>,

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
        pub result: Option<SparkSessionResultType>,

        /// Timeline in the scheduler; only in detailed answers.
        #[json("schedulerInfo")]
        pub scheduler: Option<SparkScheduler>,

        /// Spark pool that runs the job.
        #[json("sparkPoolName")]
        pub spark_pool_name: Option<String>,

        /// State of the session, as Livy reports it.
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
    /// Window of the interactive sessions of a Spark pool.
    pub struct SparkSessionCollection {
        /// Index of the first entry in this window.
        #[json("from")]
        pub from: Option<i32>,

        /// Sessions in this window.
        #[json("sessions")]
        pub sessions: Option<Vec<SparkSession>>,

        /// Number of entries in this window.
        #[json("total")]
        pub total: Option<i32>,
    }
}

runtime::model! {
    /// Resources, libraries and Spark properties for a new session.
    pub struct SparkSessionOptions {
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

        /// Free labels and their values.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

impl SparkSessionOptions {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How a session ended; `Uncertain` while it has not.
    pub enum SparkSessionResultType {
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
    /// Timeline of a session: when each Livy state was seen first.
    pub struct SparkSessionState {
        /// Time (UTC) when the session first executed a statement.
        #[json("busyAt")]
        pub busy_at: Option<OffsetDateTime>,

        /// Most recent state.
        #[json("currentState")]
        pub current_state: Option<String>,

        /// Time (UTC) when the state `dead` came first.
        #[json("deadAt")]
        pub dead_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `error` came first.
        #[json("errorAt")]
        pub error_at: Option<OffsetDateTime>,

        /// Time (UTC) when the session was first ready for statements.
        #[json("idleAt")]
        pub idle_at: Option<OffsetDateTime>,

        /// Request as it was handed to Livy.
        #[json("jobCreationRequest")]
        pub job_creation_request: Option<SparkRequest>,

        /// Time (UTC) when the request was accepted.
        #[json("notStartedAt")]
        pub not_started_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `recovering` came first.
        #[json("recoveringAt")]
        pub recovering_at: Option<OffsetDateTime>,

        /// Time (UTC) when the session began to shut down.
        #[json("shuttingDownAt")]
        pub shutting_down_at: Option<OffsetDateTime>,

        /// Time (UTC) when driver and executors began to come up.
        #[json("startingAt")]
        pub starting_at: Option<OffsetDateTime>,

        /// Time (UTC) when the state `killed` came first.
        #[json("killedAt")]
        pub terminated_at: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Piece of code that was sent to a session, with its state and output.
    pub struct SparkStatement {
        /// Source code of the statement.
        #[json("code")]
        pub code: Option<String>,

        /// Number of the statement within its session.
        #[json("id")]
        pub id: Option<i32>,

        /// Result of the code; absent until the statement is done.
        #[json("output")]
        pub output: Option<SparkStatementOutput>,

        /// Current state.
        #[json("state")]
        pub state: Option<String>,
    }
}

runtime::model! {
    /// Answer to the cancellation of a statement; it does not say whether the statement has already stopped.
    pub struct SparkStatementCancellationResult {
        /// Fixed word that confirms the request.
        #[json("msg")]
        pub message: Option<String>,
    }
}

runtime::model! {
    /// All statements of a session.
    pub struct SparkStatementCollection {
        /// Statements in the order in which they were sent.
        #[json("statements")]
        pub statements: Option<Vec<SparkStatement>>,

        /// Number of statements of the session.
        #[json("total_statements")]
        pub total: Option<i32>,
    }
}

runtime::text_enum! {
    /// Language in which the code of a statement is written: Scala, Python, a .NET language or SQL.
    pub enum SparkStatementLanguageType {
        /// `dotnetspark`
        ///
        /// A .NET language, by .NET for Apache Spark.
        DotNetSpark = "dotnetspark",

        /// `pyspark`
        ///
        /// Python.
        PySpark = "pyspark",

        /// `spark`
        ///
        /// Scala.
        Spark = "spark",

        /// `sql`
        ///
        /// Spark SQL.
        Sql = "sql",
    }
}

runtime::model! {
    /// Code to run and the language that it is written in.
    pub struct SparkStatementOptions {
        /// Source code of the statement.
        #[json("code")]
        pub code: Option<String>,

        /// Language of the code.
        #[json("kind")]
        pub kind: Option<SparkStatementLanguageType>,
    }
}

runtime::model! {
    /// What a statement gave back: data by media type, or an error with its stack trace.
    pub struct SparkStatementOutput {
        /// Output by media type, for example `text/plain`.
        #[json("data")]
        pub data: Option<Json>,

        /// Class of the error that the code raised.
        #[json("ename")]
        pub error_name: Option<String>,

        /// Text of the error that the code raised.
        #[json("evalue")]
        pub error_value: Option<String>,

        /// Running number of the execution within the session.
        #[json("execution_count")]
        pub execution_count: Option<i32>,

        /// `ok` if the code ran through, `error` if it raised an error.
        #[json("status")]
        pub status: Option<String>,

        /// Lines of the stack trace of the error.
        #[json("traceback")]
        pub traceback: Option<Vec<String>>,
    }
}
