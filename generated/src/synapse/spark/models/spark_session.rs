// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark session operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};
use super::{
    LivyStates, SparkJobType, SparkRequest, SparkScheduler, SparkServiceError,
    SparkServicePlugin,
};

/// Livy statement states.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LivyStatementStates {
    /// `available`
    Available,

    /// `cancelled`
    Cancelled,

    /// `cancelling`
    Cancelling,

    /// `error`
    Error,

    /// `running`
    Running,

    /// `waiting`
    Waiting,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LivyStatementStates {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("available", Self::Available),
        ("cancelled", Self::Cancelled),
        ("cancelling", Self::Cancelling),
        ("error", Self::Error),
        ("running", Self::Running),
        ("waiting", Self::Waiting),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(LivyStatementStates);

/// Spark session.
#[derive(Clone, Default)]
pub struct SparkSession {
    /// App id.
    pub app_id: Option<String>,

    /// App info.
    pub app_info: Option<BTreeMap<String, String>>,

    /// Artifact id.
    pub artifact_id: Option<String>,

    /// Error info.
    pub errors: Option<Vec<SparkServiceError>>,

    /// Id.
    pub id: Option<i32>,

    /// Job type.
    pub job_type: Option<SparkJobType>,

    /// Livy info.
    pub livy_info: Option<SparkSessionState>,

    /// Log.
    pub log_lines: Option<Vec<String>>,

    /// Name.
    pub name: Option<String>,

    /// Plugin info.
    pub plugin: Option<SparkServicePlugin>,

    /// Result.
    pub result: Option<SparkSessionResultType>,

    /// Scheduler info.
    pub scheduler: Option<SparkScheduler>,

    /// Spark pool name.
    pub spark_pool_name: Option<String>,

    /// State.
    pub state: Option<LivyStates>,

    /// Submitter id.
    pub submitter_id: Option<String>,

    /// Submitter name.
    pub submitter_name: Option<String>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Workspace name.
    pub workspace_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkSession {
    const NAME: &'static str = "SparkSession";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            app_id: members.take("appId")?,
            app_info: members.take("appInfo")?,
            artifact_id: members.take("artifactId")?,
            errors: members.take("errorInfo")?,
            id: members.take("id")?,
            job_type: members.take("jobType")?,
            livy_info: members.take("livyInfo")?,
            log_lines: members.take("log")?,
            name: members.take("name")?,
            plugin: members.take("pluginInfo")?,
            result: members.take("result")?,
            scheduler: members.take("schedulerInfo")?,
            spark_pool_name: members.take("sparkPoolName")?,
            state: members.take("state")?,
            submitter_id: members.take("submitterId")?,
            submitter_name: members.take("submitterName")?,
            tags: members.take("tags")?,
            workspace_name: members.take("workspaceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("appId", &self.app_id);
        writer.put("appInfo", &self.app_info);
        writer.put("artifactId", &self.artifact_id);
        writer.put("errorInfo", &self.errors);
        writer.put("id", &self.id);
        writer.put("jobType", &self.job_type);
        writer.put("livyInfo", &self.livy_info);
        writer.put("log", &self.log_lines);
        writer.put("name", &self.name);
        writer.put("pluginInfo", &self.plugin);
        writer.put("result", &self.result);
        writer.put("schedulerInfo", &self.scheduler);
        writer.put("sparkPoolName", &self.spark_pool_name);
        writer.put("state", &self.state);
        writer.put("submitterId", &self.submitter_id);
        writer.put("submitterName", &self.submitter_name);
        writer.put("tags", &self.tags);
        writer.put("workspaceName", &self.workspace_name);
    }
}

runtime::model!(SparkSession);

/// Spark session collection.
#[derive(Clone, Default)]
pub struct SparkSessionCollection {
    /// From.
    pub from: Option<i32>,

    /// Sessions.
    pub sessions: Option<Vec<SparkSession>>,

    /// Total.
    pub total: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkSessionCollection {
    const NAME: &'static str = "SparkSessionCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            from: members.take("from")?,
            sessions: members.take("sessions")?,
            total: members.take("total")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("from", &self.from);
        writer.put("sessions", &self.sessions);
        writer.put("total", &self.total);
    }
}

runtime::model!(SparkSessionCollection);

/// Spark session options.
#[derive(Clone, Default)]
pub struct SparkSessionOptions {
    /// Archives.
    pub archives: Option<Vec<String>>,

    /// Args.
    pub arguments: Option<Vec<String>>,

    /// Artifact id.
    pub artifact_id: Option<String>,

    /// Class name.
    pub class_name: Option<String>,

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

    /// File.
    pub file: Option<String>,

    /// Files.
    pub files: Option<Vec<String>>,

    /// Jars.
    pub jars: Option<Vec<String>>,

    /// Name.
    pub name: Option<String>,

    /// Py files.
    pub python_files: Option<Vec<String>>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SparkSessionOptions {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SparkSessionOptions {
    const NAME: &'static str = "SparkSessionOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            archives: members.take("archives")?,
            arguments: members.take("args")?,
            artifact_id: members.take("artifactId")?,
            class_name: members.take("className")?,
            configuration: members.take("conf")?,
            driver_cores: members.take("driverCores")?,
            driver_memory: members.take("driverMemory")?,
            executor_cores: members.take("executorCores")?,
            executor_count: members.take("numExecutors")?,
            executor_memory: members.take("executorMemory")?,
            file: members.take("file")?,
            files: members.take("files")?,
            jars: members.take("jars")?,
            name: members.take("name")?,
            python_files: members.take("pyFiles")?,
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("archives", &self.archives);
        writer.put("args", &self.arguments);
        writer.put("artifactId", &self.artifact_id);
        writer.put("className", &self.class_name);
        writer.put("conf", &self.configuration);
        writer.put("driverCores", &self.driver_cores);
        writer.put("driverMemory", &self.driver_memory);
        writer.put("executorCores", &self.executor_cores);
        writer.put("numExecutors", &self.executor_count);
        writer.put("executorMemory", &self.executor_memory);
        writer.put("file", &self.file);
        writer.put("files", &self.files);
        writer.put("jars", &self.jars);
        writer.put("name", &self.name);
        writer.put("pyFiles", &self.python_files);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(SparkSessionOptions);

/// Spark session result type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkSessionResultType {
    /// `Cancelled`
    Cancelled,

    /// `Failed`
    Failed,

    /// `Succeeded`
    Succeeded,

    /// `Uncertain`
    Uncertain,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SparkSessionResultType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Cancelled", Self::Cancelled),
        ("Failed", Self::Failed),
        ("Succeeded", Self::Succeeded),
        ("Uncertain", Self::Uncertain),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SparkSessionResultType);

/// Spark session state.
#[derive(Clone, Default)]
pub struct SparkSessionState {
    /// Busy at.
    pub busy_at: Option<OffsetDateTime>,

    /// Current state.
    pub current_state: Option<String>,

    /// Dead at.
    pub dead_at: Option<OffsetDateTime>,

    /// Error at.
    pub error_at: Option<OffsetDateTime>,

    /// Idle at.
    pub idle_at: Option<OffsetDateTime>,

    /// Job creation request.
    pub job_creation_request: Option<SparkRequest>,

    /// Not started at.
    pub not_started_at: Option<OffsetDateTime>,

    /// Recovering at.
    pub recovering_at: Option<OffsetDateTime>,

    /// Shutting down at.
    pub shutting_down_at: Option<OffsetDateTime>,

    /// Starting at.
    pub starting_at: Option<OffsetDateTime>,

    /// Killed at.
    pub terminated_at: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkSessionState {
    const NAME: &'static str = "SparkSessionState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            busy_at: members.take("busyAt")?,
            current_state: members.take("currentState")?,
            dead_at: members.take("deadAt")?,
            error_at: members.take("errorAt")?,
            idle_at: members.take("idleAt")?,
            job_creation_request: members.take("jobCreationRequest")?,
            not_started_at: members.take("notStartedAt")?,
            recovering_at: members.take("recoveringAt")?,
            shutting_down_at: members.take("shuttingDownAt")?,
            starting_at: members.take("startingAt")?,
            terminated_at: members.take("killedAt")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("busyAt", &self.busy_at);
        writer.put("currentState", &self.current_state);
        writer.put("deadAt", &self.dead_at);
        writer.put("errorAt", &self.error_at);
        writer.put("idleAt", &self.idle_at);
        writer.put("jobCreationRequest", &self.job_creation_request);
        writer.put("notStartedAt", &self.not_started_at);
        writer.put("recoveringAt", &self.recovering_at);
        writer.put("shuttingDownAt", &self.shutting_down_at);
        writer.put("startingAt", &self.starting_at);
        writer.put("killedAt", &self.terminated_at);
    }
}

runtime::model!(SparkSessionState);

/// Spark statement.
#[derive(Clone, Default)]
pub struct SparkStatement {
    /// Code.
    pub code: Option<String>,

    /// Id.
    pub id: Option<i32>,

    /// Output.
    pub output: Option<SparkStatementOutput>,

    /// State.
    pub state: Option<LivyStatementStates>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkStatement {
    const NAME: &'static str = "SparkStatement";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            id: members.take("id")?,
            output: members.take("output")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("id", &self.id);
        writer.put("output", &self.output);
        writer.put("state", &self.state);
    }
}

runtime::model!(SparkStatement);

/// Spark statement cancellation result.
#[derive(Clone, Default)]
pub struct SparkStatementCancellationResult {
    /// Msg.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkStatementCancellationResult {
    const NAME: &'static str = "SparkStatementCancellationResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("msg")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("msg", &self.message);
    }
}

runtime::model!(SparkStatementCancellationResult);

/// Spark statement collection.
#[derive(Clone, Default)]
pub struct SparkStatementCollection {
    /// Statements.
    pub statements: Option<Vec<SparkStatement>>,

    /// Total statements.
    pub total: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkStatementCollection {
    const NAME: &'static str = "SparkStatementCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            statements: members.take("statements")?,
            total: members.take("total_statements")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("statements", &self.statements);
        writer.put("total_statements", &self.total);
    }
}

runtime::model!(SparkStatementCollection);

/// Spark statement language type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkStatementLanguageType {
    /// `dotnetspark`
    DotNetSpark,

    /// `pyspark`
    PySpark,

    /// `spark`
    Spark,

    /// `sql`
    Sql,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SparkStatementLanguageType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("dotnetspark", Self::DotNetSpark),
        ("pyspark", Self::PySpark),
        ("spark", Self::Spark),
        ("sql", Self::Sql),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(SparkStatementLanguageType);

/// Spark statement options.
#[derive(Clone, Default)]
pub struct SparkStatementOptions {
    /// Code.
    pub code: Option<String>,

    /// Kind.
    pub kind: Option<SparkStatementLanguageType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkStatementOptions {
    const NAME: &'static str = "SparkStatementOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            kind: members.take("kind")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("kind", &self.kind);
    }
}

runtime::model!(SparkStatementOptions);

/// Spark statement output.
#[derive(Clone, Default)]
pub struct SparkStatementOutput {
    /// Data.
    pub data: Option<Value>,

    /// Ename.
    pub error_name: Option<String>,

    /// Evalue.
    pub error_value: Option<String>,

    /// Execution count.
    pub execution_count: Option<i32>,

    /// Status.
    pub status: Option<String>,

    /// Traceback.
    pub traceback: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkStatementOutput {
    const NAME: &'static str = "SparkStatementOutput";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data: members.take("data")?,
            error_name: members.take("ename")?,
            error_value: members.take("evalue")?,
            execution_count: members.take("execution_count")?,
            status: members.take("status")?,
            traceback: members.take("traceback")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("data", &self.data);
        writer.put("ename", &self.error_name);
        writer.put("evalue", &self.error_value);
        writer.put("execution_count", &self.execution_count);
        writer.put("status", &self.status);
        writer.put("traceback", &self.traceback);
    }
}

runtime::model!(SparkStatementOutput);
