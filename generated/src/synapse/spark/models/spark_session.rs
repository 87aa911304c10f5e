// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark session operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};
use super::{
    LivyStates, SparkJobType, SparkRequest, SparkScheduler, SparkServiceError,
    SparkServicePlugin,
};

/// Where a statement stands.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LivyStatementStates {
    /// `available`
    ///
    /// The statement is done and its output can be read.
    Available,

    /// `cancelled`
    ///
    /// The statement was broken off.
    Cancelled,

    /// `cancelling`
    ///
    /// The statement is being broken off.
    Cancelling,

    /// `error`
    ///
    /// The statement could not be executed.
    Error,

    /// `running`
    ///
    /// The statement is being executed.
    Running,

    /// `waiting`
    ///
    /// Earlier statements of the session come first.
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

/// Interactive session with its state and diagnostics.
#[derive(Clone, Default)]
pub struct SparkSession {
    /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`; absent until the
    /// application exists.
    pub app_id: Option<String>,

    /// Further facts about the application, such as the addresses of driver log and Spark UI.
    pub app_info: Option<BTreeMap<String, String>>,

    /// Identifier that ties the job to a stored artifact, for display in Synapse Studio.
    pub artifact_id: Option<String>,

    /// Reasons of the failure, if there was one.
    pub errors: Option<Vec<SparkServiceError>>,

    /// Number of the session within the pool.
    pub id: Option<i32>,

    /// Whether this is a batch job or a session.
    pub job_type: Option<SparkJobType>,

    /// Timeline in Livy; only in detailed answers.
    pub livy_info: Option<SparkSessionState>,

    /// Last lines of the log.
    pub log_lines: Option<Vec<String>>,

    /// Name for people; it need not be unique.
    pub name: Option<String>,

    /// Timeline of the steps that the service takes; only in detailed answers.
    pub plugin: Option<SparkServicePlugin>,

    /// How it ended.
    pub result: Option<SparkSessionResultType>,

    /// Timeline in the scheduler; only in detailed answers.
    pub scheduler: Option<SparkScheduler>,

    /// Spark pool that runs the job.
    pub spark_pool_name: Option<String>,

    /// State of the session, as Livy reports it.
    pub state: Option<LivyStates>,

    /// Object ID of the identity that submitted the job.
    pub submitter_id: Option<String>,

    /// Identity that submitted the job, as shown to people.
    pub submitter_name: Option<String>,

    /// Free labels and their values.
    pub tags: Option<BTreeMap<String, String>>,

    /// Synapse workspace that holds the pool.
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

/// Window of the interactive sessions of a Spark pool.
#[derive(Clone, Default)]
pub struct SparkSessionCollection {
    /// Index of the first entry in this window.
    pub from: Option<i32>,

    /// Sessions in this window.
    pub sessions: Option<Vec<SparkSession>>,

    /// Number of entries in this window.
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

/// Resources, libraries and Spark properties for a new session.
#[derive(Clone, Default)]
pub struct SparkSessionOptions {
    /// Archives that are unpacked in the working folder of every executor.
    pub archives: Option<Vec<String>>,

    /// Command-line arguments, in order.
    pub arguments: Option<Vec<String>>,

    /// Identifier that ties the job to a stored artifact, for display in Synapse Studio.
    pub artifact_id: Option<String>,

    /// Class with the `main` method, for JAR and .NET files.
    pub class_name: Option<String>,

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

    /// Main file, as a path that the pool can read.
    pub file: Option<String>,

    /// Files that are copied to the working folder of every executor.
    pub files: Option<Vec<String>>,

    /// JAR files that are added to the class path of driver and executors.
    pub jars: Option<Vec<String>>,

    /// Name for people; it need not be unique.
    pub name: Option<String>,

    /// Python files and packages that are put on the module path.
    pub python_files: Option<Vec<String>>,

    /// Free labels and their values.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

/// How a session ended; `Uncertain` while it has not.
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

/// Timeline of a session: when each Livy state was seen first.
#[derive(Clone, Default)]
pub struct SparkSessionState {
    /// Time (UTC) when the session first executed a statement.
    pub busy_at: Option<OffsetDateTime>,

    /// Most recent state.
    pub current_state: Option<String>,

    /// Time (UTC) when the state `dead` came first.
    pub dead_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `error` came first.
    pub error_at: Option<OffsetDateTime>,

    /// Time (UTC) when the session was first ready for statements.
    pub idle_at: Option<OffsetDateTime>,

    /// Request as it was handed to Livy.
    pub job_creation_request: Option<SparkRequest>,

    /// Time (UTC) when the request was accepted.
    pub not_started_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `recovering` came first.
    pub recovering_at: Option<OffsetDateTime>,

    /// Time (UTC) when the session began to shut down.
    pub shutting_down_at: Option<OffsetDateTime>,

    /// Time (UTC) when driver and executors began to come up.
    pub starting_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `killed` came first.
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

/// Piece of code that was sent to a session, with its state and output.
#[derive(Clone, Default)]
pub struct SparkStatement {
    /// Source code of the statement.
    pub code: Option<String>,

    /// Number of the statement within its session.
    pub id: Option<i32>,

    /// Result of the code; absent until the statement is done.
    pub output: Option<SparkStatementOutput>,

    /// Current state.
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

/// Answer to the cancellation of a statement; it does not say whether the statement has already stopped.
#[derive(Clone, Default)]
pub struct SparkStatementCancellationResult {
    /// Fixed word that confirms the request.
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

/// All statements of a session.
#[derive(Clone, Default)]
pub struct SparkStatementCollection {
    /// Statements in the order in which they were sent.
    pub statements: Option<Vec<SparkStatement>>,

    /// Number of statements of the session.
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

/// Language in which the code of a statement is written: Scala, Python, a .NET language or SQL.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkStatementLanguageType {
    /// `dotnetspark`
    ///
    /// A .NET language, by .NET for Apache Spark.
    DotNetSpark,

    /// `pyspark`
    ///
    /// Python.
    PySpark,

    /// `spark`
    ///
    /// Scala.
    Spark,

    /// `sql`
    ///
    /// Spark SQL.
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

/// Code to run and the language that it is written in.
#[derive(Clone, Default)]
pub struct SparkStatementOptions {
    /// Source code of the statement.
    pub code: Option<String>,

    /// Language of the code.
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

/// What a statement gave back: data by media type, or an error with its stack trace.
#[derive(Clone, Default)]
pub struct SparkStatementOutput {
    /// Output by media type, for example `text/plain`.
    pub data: Option<Value>,

    /// Class of the error that the code raised.
    pub error_name: Option<String>,

    /// Text of the error that the code raised.
    pub error_value: Option<String>,

    /// Running number of the execution within the session.
    pub execution_count: Option<i32>,

    /// `ok` if the code ran through, `error` if it raised an error.
    pub status: Option<String>,

    /// Lines of the stack trace of the error.
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
