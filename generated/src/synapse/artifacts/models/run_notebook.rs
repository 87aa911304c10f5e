// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the run notebook operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Lenient, Unmodeled};
use super::NotebookResource;

/// Error that ended the run of a notebook.
#[derive(Clone, Default)]
pub struct RunNotebookError {
    /// Class of the error that the code raised.
    ///
    /// Read-only: set by the service, left out of requests.
    pub ename: Option<String>,

    /// Text of the error that the code raised.
    ///
    /// Read-only: set by the service, left out of requests.
    pub evalue: Option<String>,

    /// Lines of the stack trace of the error.
    pub traceback: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookError {
    const NAME: &'static str = "RunNotebookError";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            ename: members.take("ename")?,
            evalue: members.take("evalue")?,
            traceback: members.take("traceback")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("ename", &self.ename);
        writer.read_only().put("evalue", &self.evalue);
        writer.put("traceback", &self.traceback);
    }
}

runtime::model!(RunNotebookError);

/// Value for a parameter of a notebook run, with its type.
#[derive(Clone, Default)]
pub struct RunNotebookParameter {
    /// Type of the value, such as `string` or `int`.
    pub type_prop: Option<String>,

    /// Value to use.
    pub value: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookParameter {
    const NAME: &'static str = "RunNotebookParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
        writer.put("value", &self.value);
    }
}

runtime::model!(RunNotebookParameter);

/// Notebook to run, the Spark pool and session for it, and its parameters.
#[derive(Clone, Default)]
pub struct RunNotebookRequest {
    /// True keeps the session after the run until its time to live ends, false ends it with the run.
    pub honor_session_time_to_live: Option<bool>,

    /// Name of the notebook.
    pub notebook: Option<String>,

    /// Values for the parameters cell, by name.
    pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

    /// Resources, libraries and properties of the Spark session.
    pub session_options: Option<RunNotebookSparkSessionOptions>,

    /// Spark pool that runs the notebook.
    pub spark_pool: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookRequest {
    const NAME: &'static str = "RunNotebookRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            honor_session_time_to_live: members.take("honorSessionTimeToLive")?,
            notebook: members.take("notebook")?,
            parameters: members.take("parameters")?,
            session_options: members.take("sessionOptions")?,
            spark_pool: members.take("sparkPool")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("honorSessionTimeToLive", &self.honor_session_time_to_live);
        writer.put("notebook", &self.notebook);
        writer.put("parameters", &self.parameters);
        writer.put("sessionOptions", &self.session_options);
        writer.put("sparkPool", &self.spark_pool);
    }
}

runtime::model!(RunNotebookRequest);

/// State of a notebook run.
#[derive(Clone, Default)]
pub struct RunNotebookResponse {
    /// Explanation of the state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// State, session and outcome of the run.
    pub result: Option<RunNotebookResult>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookResponse {
    const NAME: &'static str = "RunNotebookResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("message")?,
            result: members.take("result")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("message", &self.message);
        writer.put("result", &self.result);
    }
}

runtime::model!(RunNotebookResponse);

/// State, Spark session and outcome of a notebook run.
#[derive(Clone, Default)]
pub struct RunNotebookResult {
    /// Error that ended the run, if there was one.
    pub error: Option<RunNotebookError>,

    /// Value with which the notebook ended by itself.
    pub exit_value: Option<String>,

    /// Time (UTC) when the state was last read.
    pub last_checked_on: Option<String>,

    /// ID of the run.
    pub run_id: Option<String>,

    /// State of the run.
    pub run_status: Option<String>,

    /// Facts on the Spark session.
    pub session_detail: Option<Value>,

    /// ID of the Livy session.
    pub session_id: Option<String>,

    /// Spark pool that runs the notebook.
    pub spark_pool: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookResult {
    const NAME: &'static str = "RunNotebookResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            exit_value: members.take("exitValue")?,
            last_checked_on: members.take("lastCheckedOn")?,
            run_id: members.take("runId")?,
            run_status: members.take("runStatus")?,
            session_detail: members.take("sessionDetail")?,
            session_id: members.take("sessionId")?,
            spark_pool: members.take("sparkPool")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("exitValue", &self.exit_value);
        writer.put("lastCheckedOn", &self.last_checked_on);
        writer.put("runId", &self.run_id);
        writer.put("runStatus", &self.run_status);
        writer.put("sessionDetail", &self.session_detail);
        writer.put("sessionId", &self.session_id);
        writer.put("sparkPool", &self.spark_pool);
    }
}

runtime::model!(RunNotebookResult);

/// Notebook as it was run.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshot {
    /// Value with which the notebook ended by itself.
    pub exit_value: Option<String>,

    /// True keeps the session after the run until its time to live ends, false ends it with the run.
    pub honor_session_time_to_live: Option<bool>,

    /// ID of the run.
    pub id: Option<String>,

    /// Name of the notebook.
    pub notebook: Option<String>,

    /// Notebook with the outputs of the run.
    pub notebook_content: Option<NotebookResource>,

    /// Values that the run was given, by name.
    pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

    /// ID of the Livy session.
    pub session_id: Option<String>,

    /// Resources, libraries and properties of the Spark session.
    pub session_options: Option<RunNotebookSparkSessionOptions>,

    /// Spark pool that runs the notebook.
    pub spark_pool: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookSnapshot {
    const NAME: &'static str = "RunNotebookSnapshot";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            exit_value: members.take("exitValue")?,
            honor_session_time_to_live: members.take("honorSessionTimeToLive")?,
            id: members.take("id")?,
            notebook: members.take("notebook")?,
            notebook_content: members.take("notebookContent")?,
            parameters: members.take("parameters")?,
            session_id: members.take("sessionId")?,
            session_options: members.take("sessionOptions")?,
            spark_pool: members.take("sparkPool")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("exitValue", &self.exit_value);
        writer.put("honorSessionTimeToLive", &self.honor_session_time_to_live);
        writer.put("id", &self.id);
        writer.put("notebook", &self.notebook);
        writer.put("notebookContent", &self.notebook_content);
        writer.put("parameters", &self.parameters);
        writer.put("sessionId", &self.session_id);
        writer.put("sessionOptions", &self.session_options);
        writer.put("sparkPool", &self.spark_pool);
    }
}

runtime::model!(RunNotebookSnapshot);

/// Answer that holds the notebook as it was run.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshotResponse {
    /// Explanation of the state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// State of the run and the executed notebook.
    pub result: Option<RunNotebookSnapshotResult>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookSnapshotResponse {
    const NAME: &'static str = "RunNotebookSnapshotResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("message")?,
            result: members.take("result")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("message", &self.message);
        writer.put("result", &self.result);
    }
}

runtime::model!(RunNotebookSnapshotResponse);

/// State of a notebook run and the executed notebook.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshotResult {
    /// Error that ended the run, if there was one.
    pub error: Option<RunNotebookError>,

    /// Time (UTC) when the state was last read.
    pub last_checked_on: Option<String>,

    /// ID of the run.
    pub run_id: Option<String>,

    /// State of the run.
    pub run_status: Option<String>,

    /// ID of the Livy session.
    pub session_id: Option<String>,

    /// Notebook as it was run.
    pub snapshot: Option<RunNotebookSnapshot>,

    /// Spark pool that runs the notebook.
    pub spark_pool: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookSnapshotResult {
    const NAME: &'static str = "RunNotebookSnapshotResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error: members.take("error")?,
            last_checked_on: members.take("lastCheckedOn")?,
            run_id: members.take("runId")?,
            run_status: members.take("runStatus")?,
            session_id: members.take("sessionId")?,
            snapshot: members.take("snapshot")?,
            spark_pool: members.take("sparkPool")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("error", &self.error);
        writer.put("lastCheckedOn", &self.last_checked_on);
        writer.put("runId", &self.run_id);
        writer.put("runStatus", &self.run_status);
        writer.put("sessionId", &self.session_id);
        writer.put("snapshot", &self.snapshot);
        writer.put("sparkPool", &self.spark_pool);
    }
}

runtime::model!(RunNotebookSnapshotResult);

/// Resources, libraries and Spark properties of the session for a notebook run.
#[derive(Clone, Default)]
pub struct RunNotebookSparkSessionOptions {
    /// Archives that are unpacked in the working folder of every executor.
    pub archives: Option<Vec<String>>,

    /// Spark properties and their values.
    pub configuration: Option<BTreeMap<String, String>>,

    /// Virtual cores of the driver.
    pub driver_cores: Option<i32>,

    /// Memory of the driver with its unit, such as `28g`.
    pub driver_memory: Option<String>,

    /// Virtual cores of each executor.
    pub executor_cores: Option<i32>,

    /// Number of executors.
    pub executor_count: Option<i32>,

    /// Memory of each executor with its unit, such as `28g`.
    pub executor_memory: Option<String>,

    /// Files that are copied to the working folder of every executor.
    pub files: Option<Vec<String>>,

    /// Seconds without a sign of life after which the session counts as abandoned.
    pub heartbeat_timeout_in_second: Option<i32>,

    /// True lets the session wait while the pool has no room, as is the default.
    pub is_queueable: Option<bool>,

    /// JAR files that are added to the class path of driver and executors.
    pub jars: Option<Vec<String>>,

    /// Kind of the session, such as `pyspark`.
    pub kind: Option<String>,

    /// Session name for people.
    pub name: Option<String>,

    /// User in whose name the work is done.
    pub proxy_user: Option<String>,

    /// Python files and packages that are put on the module path.
    pub python_files: Option<Vec<String>>,

    /// Queue of the cluster manager that takes the session.
    pub queue: Option<Lenient<String>>,

    /// Free labels and their values.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RunNotebookSparkSessionOptions {
    const NAME: &'static str = "RunNotebookSparkSessionOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            archives: members.take("archives")?,
            configuration: members.take("conf")?,
            driver_cores: members.take("driverCores")?,
            driver_memory: members.take("driverMemory")?,
            executor_cores: members.take("executorCores")?,
            executor_count: members.take("numExecutors")?,
            executor_memory: members.take("executorMemory")?,
            files: members.take("files")?,
            heartbeat_timeout_in_second: members.take("heartbeatTimeoutInSecond")?,
            is_queueable: members.take("isQueueable")?,
            jars: members.take("jars")?,
            kind: members.take("kind")?,
            name: members.take("name")?,
            proxy_user: members.take("proxyUser")?,
            python_files: members.take("pyFiles")?,
            queue: members.take("queue")?,
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("archives", &self.archives);
        writer.put("conf", &self.configuration);
        writer.put("driverCores", &self.driver_cores);
        writer.put("driverMemory", &self.driver_memory);
        writer.put("executorCores", &self.executor_cores);
        writer.put("numExecutors", &self.executor_count);
        writer.put("executorMemory", &self.executor_memory);
        writer.put("files", &self.files);
        writer.put("heartbeatTimeoutInSecond", &self.heartbeat_timeout_in_second);
        writer.put("isQueueable", &self.is_queueable);
        writer.put("jars", &self.jars);
        writer.put("kind", &self.kind);
        writer.put("name", &self.name);
        writer.put("proxyUser", &self.proxy_user);
        writer.put("pyFiles", &self.python_files);
        writer.put("queue", &self.queue);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(RunNotebookSparkSessionOptions);
