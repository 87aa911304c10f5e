// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the run notebook operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json, Lenient};
use super::NotebookResource;

runtime::model! {
    /// Error that ended the run of a notebook.
    pub struct RunNotebookError {
        /// Class of the error that the code raised.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("ename", read_only)]
        pub ename: Option<String>,

        /// Text of the error that the code raised.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("evalue", read_only)]
        pub evalue: Option<String>,

        /// Lines of the stack trace of the error.
        #[json("traceback")]
        pub traceback: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Value for a parameter of a notebook run, with its type.
    pub struct RunNotebookParameter {
        /// Type of the value, such as `string` or `int`.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Value to use.
        #[json("value")]
        pub value: Option<Json>,
    }
}

runtime::model! {
    /// Notebook to run, the Spark pool and session for it, and its parameters.
    pub struct RunNotebookRequest {
        /// True keeps the session after the run until its time to live ends, false ends it with the run.
        #[json("honorSessionTimeToLive")]
        pub honor_session_time_to_live: Option<bool>,

        /// Name of the notebook.
        #[json("notebook")]
        pub notebook: Option<String>,

        /// Values for the parameters cell, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

        /// Resources, libraries and properties of the Spark session.
        #[json("sessionOptions")]
        pub session_options: Option<RunNotebookSparkSessionOptions>,

        /// Spark pool that runs the notebook.
        #[json("sparkPool")]
        pub spark_pool: Option<String>,
    }
}

runtime::model! {
    /// State of a notebook run.
    pub struct RunNotebookResponse {
        /// Explanation of the state.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// State, session and outcome of the run.
        #[json("result")]
        pub result: Option<RunNotebookResult>,
    }
}

runtime::model! {
    /// State, Spark session and outcome of a notebook run.
    pub struct RunNotebookResult {
        /// Error that ended the run, if there was one.
        #[json("error")]
        pub error: Option<RunNotebookError>,

        /// Value with which the notebook ended by itself.
        #[json("exitValue")]
        pub exit_value: Option<String>,

        /// Time (UTC) when the state was last read.
        #[json("lastCheckedOn")]
        pub last_checked_on: Option<String>,

        /// ID of the run.
        #[json("runId")]
        pub run_id: Option<String>,

        /// State of the run.
        #[json("runStatus")]
        pub run_status: Option<String>,

        /// Facts on the Spark session.
        #[json("sessionDetail")]
        pub session_detail: Option<Json>,

        /// ID of the Livy session.
        #[json("sessionId")]
        pub session_id: Option<String>,

        /// Spark pool that runs the notebook.
        #[json("sparkPool")]
        pub spark_pool: Option<String>,
    }
}

runtime::model! {
    /// Notebook as it was run.
    pub struct RunNotebookSnapshot {
        /// Value with which the notebook ended by itself.
        #[json("exitValue")]
        pub exit_value: Option<String>,

        /// True keeps the session after the run until its time to live ends, false ends it with the run.
        #[json("honorSessionTimeToLive")]
        pub honor_session_time_to_live: Option<bool>,

        /// ID of the run.
        #[json("id")]
        pub id: Option<String>,

        /// Name of the notebook.
        #[json("notebook")]
        pub notebook: Option<String>,

        /// Notebook with the outputs of the run.
        #[json("notebookContent")]
        pub notebook_content: Option<NotebookResource>,

        /// Values that the run was given, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

        /// ID of the Livy session.
        #[json("sessionId")]
        pub session_id: Option<String>,

        /// Resources, libraries and properties of the Spark session.
        #[json("sessionOptions")]
        pub session_options: Option<RunNotebookSparkSessionOptions>,

        /// Spark pool that runs the notebook.
        #[json("sparkPool")]
        pub spark_pool: Option<String>,
    }
}

runtime::model! {
    /// Answer that holds the notebook as it was run.
    pub struct RunNotebookSnapshotResponse {
        /// Explanation of the state.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// State of the run and the executed notebook.
        #[json("result")]
        pub result: Option<RunNotebookSnapshotResult>,
    }
}

runtime::model! {
    /// State of a notebook run and the executed notebook.
    pub struct RunNotebookSnapshotResult {
        /// Error that ended the run, if there was one.
        #[json("error")]
        pub error: Option<RunNotebookError>,

        /// Time (UTC) when the state was last read.
        #[json("lastCheckedOn")]
        pub last_checked_on: Option<String>,

        /// ID of the run.
        #[json("runId")]
        pub run_id: Option<String>,

        /// State of the run.
        #[json("runStatus")]
        pub run_status: Option<String>,

        /// ID of the Livy session.
        #[json("sessionId")]
        pub session_id: Option<String>,

        /// Notebook as it was run.
        #[json("snapshot")]
        pub snapshot: Option<RunNotebookSnapshot>,

        /// Spark pool that runs the notebook.
        #[json("sparkPool")]
        pub spark_pool: Option<String>,
    }
}

runtime::model! {
    /// Resources, libraries and Spark properties of the session for a notebook run.
    pub struct RunNotebookSparkSessionOptions {
        /// Archives that are unpacked in the working folder of every executor.
        #[json("archives")]
        pub archives: Option<Vec<String>>,

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

        /// Files that are copied to the working folder of every executor.
        #[json("files")]
        pub files: Option<Vec<String>>,

        /// Seconds without a sign of life after which the session counts as abandoned.
        #[json("heartbeatTimeoutInSecond")]
        pub heartbeat_timeout_in_second: Option<i32>,

        /// True lets the session wait while the pool has no room, as is the default.
        #[json("isQueueable")]
        pub is_queueable: Option<bool>,

        /// JAR files that are added to the class path of driver and executors.
        #[json("jars")]
        pub jars: Option<Vec<String>>,

        /// Kind of the session, such as `pyspark`.
        #[json("kind")]
        pub kind: Option<String>,

        /// Session name for people.
        #[json("name")]
        pub name: Option<String>,

        /// User in whose name the work is done.
        #[json("proxyUser")]
        pub proxy_user: Option<String>,

        /// Python files and packages that are put on the module path.
        #[json("pyFiles")]
        pub python_files: Option<Vec<String>>,

        /// Queue of the cluster manager that takes the session.
        #[json("queue")]
        pub queue: Option<Lenient<String>>,

        /// Free labels and their values.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}
