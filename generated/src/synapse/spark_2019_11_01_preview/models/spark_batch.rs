// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark batch operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{
    SparkJobType, SparkRequest, SparkScheduler, SparkServiceError, SparkServicePlugin,
};

/// Batch job with its state, result and diagnostics.
#[derive(Clone, Default)]
pub struct SparkBatchJob {
    /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`; absent until the
    /// application exists.
    pub app_id: Option<String>,

    /// Further facts about the application, such as the addresses of driver log and Spark UI.
    pub app_info: Option<BTreeMap<String, String>>,

    /// Identifier that ties the job to a stored artifact, for display in Synapse Studio.
    pub artifact_id: Option<String>,

    /// Reasons of the failure, if there was one.
    pub errors: Option<Vec<SparkServiceError>>,

    /// Number of the batch job within the pool.
    pub id: Option<i32>,

    /// Whether this is a batch job or a session.
    pub job_type: Option<SparkJobType>,

    /// Timeline in Livy; only in detailed answers.
    pub livy_info: Option<SparkBatchJobState>,

    /// Last lines of the log.
    pub log_lines: Option<Vec<String>>,

    /// Name for people; it need not be unique.
    pub name: Option<String>,

    /// Timeline of the steps that the service takes; only in detailed answers.
    pub plugin: Option<SparkServicePlugin>,

    /// How it ended.
    pub result: Option<SparkBatchJobResultType>,

    /// Timeline in the scheduler; only in detailed answers.
    pub scheduler: Option<SparkScheduler>,

    /// Spark pool that runs the job.
    pub spark_pool_name: Option<String>,

    /// State of the application, as Livy reports it.
    pub state: Option<String>,

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

impl runtime::Model for SparkBatchJob {
    const NAME: &'static str = "SparkBatchJob";

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

runtime::model!(SparkBatchJob);

/// Window of the batch jobs of a Spark pool.
#[derive(Clone, Default)]
pub struct SparkBatchJobCollection {
    /// Index of the first entry in this window.
    pub from: Option<i32>,

    /// Batch jobs in this window.
    pub sessions: Option<Vec<SparkBatchJob>>,

    /// Number of entries in this window.
    pub total: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkBatchJobCollection {
    const NAME: &'static str = "SparkBatchJobCollection";

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

runtime::model!(SparkBatchJobCollection);

/// What a batch job runs, with which arguments and on how many resources.
#[derive(Clone, Default)]
pub struct SparkBatchJobOptions {
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

    /// Main file of the job, a JAR, a Python script or a .NET archive, as a path that the pool can read.
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

impl runtime::Model for SparkBatchJobOptions {
    const NAME: &'static str = "SparkBatchJobOptions";

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

runtime::model!(SparkBatchJobOptions);

/// How a batch job ended; `Uncertain` while it has not.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkBatchJobResultType {
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

impl runtime::TextEnum for SparkBatchJobResultType {
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

runtime::text_enum!(SparkBatchJobResultType);

/// Timeline of a batch job: when each Livy state was seen first.
#[derive(Clone, Default)]
pub struct SparkBatchJobState {
    /// Most recent state.
    pub current_state: Option<String>,

    /// Time (UTC) when the state `dead` came first.
    pub dead_at: Option<OffsetDateTime>,

    /// Request as it was handed to Livy.
    pub job_creation_request: Option<SparkRequest>,

    /// Time (UTC) when the request was accepted.
    pub not_started_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `recovering` came first.
    pub recovering_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `running` came first.
    pub running_at: Option<OffsetDateTime>,

    /// Time (UTC) when driver and executors began to come up.
    pub starting_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `success` came first.
    pub success_at: Option<OffsetDateTime>,

    /// Time (UTC) when the state `killed` came first.
    pub terminated_at: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkBatchJobState {
    const NAME: &'static str = "SparkBatchJobState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            current_state: members.take("currentState")?,
            dead_at: members.take("deadAt")?,
            job_creation_request: members.take("jobCreationRequest")?,
            not_started_at: members.take("notStartedAt")?,
            recovering_at: members.take("recoveringAt")?,
            running_at: members.take("runningAt")?,
            starting_at: members.take("startingAt")?,
            success_at: members.take("successAt")?,
            terminated_at: members.take("killedAt")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("currentState", &self.current_state);
        writer.put("deadAt", &self.dead_at);
        writer.put("jobCreationRequest", &self.job_creation_request);
        writer.put("notStartedAt", &self.not_started_at);
        writer.put("recoveringAt", &self.recovering_at);
        writer.put("runningAt", &self.running_at);
        writer.put("startingAt", &self.starting_at);
        writer.put("successAt", &self.success_at);
        writer.put("killedAt", &self.terminated_at);
    }
}

runtime::model!(SparkBatchJobState);
