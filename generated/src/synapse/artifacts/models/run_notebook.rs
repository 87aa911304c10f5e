// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the run notebook operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::NotebookResource;

/// Run notebook error.
#[derive(Clone, Default)]
pub struct RunNotebookError {
    /// Ename.
    ///
    /// Read-only: set by the service, left out of requests.
    pub ename: Option<String>,

    /// Evalue.
    ///
    /// Read-only: set by the service, left out of requests.
    pub evalue: Option<String>,

    /// Traceback.
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

/// Run notebook parameter.
#[derive(Clone, Default)]
pub struct RunNotebookParameter {
    /// Type.
    pub type_prop: Option<String>,

    /// Value.
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

/// Run notebook request.
#[derive(Clone, Default)]
pub struct RunNotebookRequest {
    /// Honor session time to live.
    pub honor_session_time_to_live: Option<bool>,

    /// Notebook.
    pub notebook: Option<String>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

    /// Session options.
    pub session_options: Option<RunNotebookSparkSessionOptions>,

    /// Spark pool.
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

/// Run notebook response.
#[derive(Clone, Default)]
pub struct RunNotebookResponse {
    /// Message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Result.
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

/// Run notebook result.
#[derive(Clone, Default)]
pub struct RunNotebookResult {
    /// Error.
    pub error: Option<RunNotebookError>,

    /// Exit value.
    pub exit_value: Option<String>,

    /// Last checked on.
    pub last_checked_on: Option<String>,

    /// Run id.
    pub run_id: Option<String>,

    /// Run status.
    pub run_status: Option<String>,

    /// Session detail.
    pub session_detail: Option<Value>,

    /// Session id.
    pub session_id: Option<String>,

    /// Spark pool.
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

/// Run notebook snapshot.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshot {
    /// Exit value.
    pub exit_value: Option<String>,

    /// Honor session time to live.
    pub honor_session_time_to_live: Option<bool>,

    /// Id.
    pub id: Option<String>,

    /// Notebook.
    pub notebook: Option<String>,

    /// Notebook content.
    pub notebook_content: Option<NotebookResource>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, RunNotebookParameter>>,

    /// Session id.
    pub session_id: Option<String>,

    /// Session options.
    pub session_options: Option<RunNotebookSparkSessionOptions>,

    /// Spark pool.
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

/// Run notebook snapshot response.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshotResponse {
    /// Message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Result.
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

/// Run notebook snapshot result.
#[derive(Clone, Default)]
pub struct RunNotebookSnapshotResult {
    /// Error.
    pub error: Option<RunNotebookError>,

    /// Last checked on.
    pub last_checked_on: Option<String>,

    /// Run id.
    pub run_id: Option<String>,

    /// Run status.
    pub run_status: Option<String>,

    /// Session id.
    pub session_id: Option<String>,

    /// Snapshot.
    pub snapshot: Option<RunNotebookSnapshot>,

    /// Spark pool.
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

/// Run notebook spark session options.
#[derive(Clone, Default)]
pub struct RunNotebookSparkSessionOptions {
    /// Archives.
    pub archives: Option<Vec<String>>,

    /// Conf.
    pub configuration: Option<BTreeMap<String, String>>,

    /// Driver cores.
    pub driver_cores: Option<i32>,

    /// Driver memory.
    pub driver_memory: Option<String>,

    /// Executor cores.
    pub executor_cores: Option<i32>,

    /// Num executors.
    pub executor_count: Option<i32>,

    /// Executor memory.
    pub executor_memory: Option<String>,

    /// Files.
    pub files: Option<Vec<String>>,

    /// Heartbeat timeout in second.
    pub heartbeat_timeout_in_second: Option<i32>,

    /// Is queueable.
    pub is_queueable: Option<bool>,

    /// Jars.
    pub jars: Option<Vec<String>>,

    /// Kind.
    pub kind: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Proxy user.
    pub proxy_user: Option<String>,

    /// Py files.
    pub python_files: Option<Vec<String>>,

    /// Queue.
    pub queue: Option<Value>,

    /// Tags.
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
