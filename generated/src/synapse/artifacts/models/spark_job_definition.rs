// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark job definition operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};
use super::{BigDataPoolReference, SparkConfigurationReference};

/// Where a Spark job stands in its life, as Livy sees it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LivyStates {
    /// `busy`
    Busy,

    /// `dead`
    Dead,

    /// `error`
    Error,

    /// `idle`
    Idle,

    /// `killed`
    Killed,

    /// `not_started`
    NotStarted,

    /// `recovering`
    Recovering,

    /// `running`
    Running,

    /// `shutting_down`
    ShuttingDown,

    /// `starting`
    Starting,

    /// `success`
    Success,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LivyStates {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("busy", Self::Busy),
        ("dead", Self::Dead),
        ("error", Self::Error),
        ("idle", Self::Idle),
        ("killed", Self::Killed),
        ("not_started", Self::NotStarted),
        ("recovering", Self::Recovering),
        ("running", Self::Running),
        ("shutting_down", Self::ShuttingDown),
        ("starting", Self::Starting),
        ("success", Self::Success),
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

runtime::text_enum!(LivyStates);

/// Step of the Synapse service in carrying out a Spark job.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PluginCurrentState {
    /// `Cleanup`
    Cleanup,

    /// `Ended`
    Ended,

    /// `Monitoring`
    Monitoring,

    /// `Preparation`
    Preparation,

    /// `Queued`
    Queued,

    /// `ResourceAcquisition`
    ResourceAcquisition,

    /// `Submission`
    Submission,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PluginCurrentState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Cleanup", Self::Cleanup),
        ("Ended", Self::Ended),
        ("Monitoring", Self::Monitoring),
        ("Preparation", Self::Preparation),
        ("Queued", Self::Queued),
        ("ResourceAcquisition", Self::ResourceAcquisition),
        ("Submission", Self::Submission),
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

runtime::text_enum!(PluginCurrentState);

/// Whether a Spark job waits in the queue, has been given its resources, or is over.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SchedulerCurrentState {
    /// `Ended`
    Ended,

    /// `Queued`
    Queued,

    /// `Scheduled`
    Scheduled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SchedulerCurrentState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Ended", Self::Ended),
        ("Queued", Self::Queued),
        ("Scheduled", Self::Scheduled),
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

runtime::text_enum!(SchedulerCurrentState);

/// Spark job that a definition has started, with its state and diagnostics.
#[derive(Clone, Default)]
pub struct SparkBatchJob {
    /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`.
    pub app_id: Option<String>,

    /// Further facts about the application, such as the addresses of driver log and Spark UI.
    pub app_info: Option<BTreeMap<String, String>>,

    /// Identifier of the definition that the job comes from.
    pub artifact_id: Option<String>,

    /// Reasons of the failure, if there was one.
    pub errors: Option<Vec<SparkServiceError>>,

    /// Number of the job within the pool.
    pub id: Option<i32>,

    /// Whether this is a batch job or a session.
    pub job_type: Option<SparkJobType>,

    /// Timeline in Livy.
    pub livy_info: Option<SparkBatchJobState>,

    /// Last lines of the log.
    pub log_lines: Option<Vec<String>>,

    /// Job name for people.
    pub name: Option<String>,

    /// Timeline of the steps that the service takes.
    pub plugin: Option<SparkServicePlugin>,

    /// How the job ended.
    pub result: Option<SparkBatchJobResultType>,

    /// Timeline in the scheduler.
    pub scheduler: Option<SparkScheduler>,

    /// Spark pool that runs the job.
    pub spark_pool_name: Option<String>,

    /// State of the application, as Livy reports it.
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

/// How a Spark job ended; `Uncertain` while it has not.
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

/// Timeline of a Spark job: when each Livy state was seen first.
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

/// Who is to blame for the failure of a Spark job.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkErrorSource {
    /// `Dependency`
    Dependency,

    /// `System`
    System,

    /// `Unknown`
    Unknown,

    /// `User`
    User,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SparkErrorSource {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Dependency", Self::Dependency),
        ("System", Self::System),
        ("Unknown", Self::Unknown),
        ("User", Self::User),
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

runtime::text_enum!(SparkErrorSource);

/// Spark batch job that is kept under a name, with the pool that it runs on.
#[derive(Clone, Default)]
pub struct SparkJobDefinition {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Folder in which Synapse Studio shows the artifact; without it, the top level.
    pub folder: Option<SparkJobDefinitionFolder>,

    /// Main file, arguments and resources of the job.
    pub job_properties: Option<SparkJobProperties>,

    /// Language of the main file.
    pub language: Option<String>,

    /// Version of Apache Spark that the job needs, such as `3.4`.
    pub required_spark_version: Option<String>,

    /// Spark pool that runs the job.
    pub target_big_data_pool: Option<BigDataPoolReference>,

    /// Stored Spark configuration that is used.
    pub target_spark_configuration: Option<SparkConfigurationReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SparkJobDefinition {
    const NAME: &'static str = "SparkJobDefinition";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            folder: members.take("folder")?,
            job_properties: members.take("jobProperties")?,
            language: members.take("language")?,
            required_spark_version: members.take("requiredSparkVersion")?,
            target_big_data_pool: members.take("targetBigDataPool")?,
            target_spark_configuration: members.take("targetSparkConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("folder", &self.folder);
        writer.put("jobProperties", &self.job_properties);
        writer.put("language", &self.language);
        writer.put("requiredSparkVersion", &self.required_spark_version);
        writer.put("targetBigDataPool", &self.target_big_data_pool);
        writer.put("targetSparkConfiguration", &self.target_spark_configuration);
    }
}

runtime::model!(SparkJobDefinition);

/// Folder in which Synapse Studio shows a Spark job definition.
#[derive(Clone, Default)]
pub struct SparkJobDefinitionFolder {
    /// Path of the folder, with `/` between its levels.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkJobDefinitionFolder {
    const NAME: &'static str = "SparkJobDefinitionFolder";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(SparkJobDefinitionFolder);

/// Spark job definition of the workspace.
#[derive(Clone, Default)]
pub struct SparkJobDefinitionResource {
    /// Version mark of the artifact, new after every change; used for conditional requests.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<SparkJobDefinition>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SparkJobDefinitionResource {
    const NAME: &'static str = "SparkJobDefinitionResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SparkJobDefinitionResource);

/// Page of Spark job definitions.
#[derive(Clone, Default)]
pub struct SparkJobDefinitionsListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<SparkJobDefinitionResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkJobDefinitionsListResponse {
    const NAME: &'static str = "SparkJobDefinitionsListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(SparkJobDefinitionsListResponse);

runtime::page!(SparkJobDefinitionsListResponse { value : SparkJobDefinitionResource });

/// Main file, arguments, libraries and resources of a Spark job.
#[derive(Clone, Default)]
pub struct SparkJobProperties {
    /// Archives that are unpacked in the working folder of every executor.
    pub archives: Option<Vec<String>>,

    /// Command-line arguments, in order.
    pub args: Option<Vec<String>>,

    /// Class with the program, for JAR files.
    pub class_name: Option<String>,

    /// Spark properties and their values.
    pub conf: Option<BTreeMap<String, Value>>,

    /// Virtual cores of the driver.
    pub driver_cores: Option<i64>,

    /// Memory of the driver with its unit, such as `28g`.
    pub driver_memory: Option<String>,

    /// Virtual cores of each executor.
    pub executor_cores: Option<i64>,

    /// Memory of each executor with its unit, such as `28g`.
    pub executor_memory: Option<String>,

    /// Main file, as a path that the pool can read.
    pub file: Option<String>,

    /// Files that are copied to the working folder of every executor.
    pub files: Option<Vec<String>>,

    /// JAR files that are added to the class path of driver and executors.
    pub jars: Option<Vec<String>>,

    /// Job name for people.
    pub name: Option<String>,

    /// Number of executors.
    pub num_executors: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SparkJobProperties {
    const NAME: &'static str = "SparkJobProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            archives: members.take("archives")?,
            args: members.take("args")?,
            class_name: members.take("className")?,
            conf: members.take("conf")?,
            driver_cores: members.take("driverCores")?,
            driver_memory: members.take("driverMemory")?,
            executor_cores: members.take("executorCores")?,
            executor_memory: members.take("executorMemory")?,
            file: members.take("file")?,
            files: members.take("files")?,
            jars: members.take("jars")?,
            name: members.take("name")?,
            num_executors: members.take("numExecutors")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("archives", &self.archives);
        writer.put("args", &self.args);
        writer.put("className", &self.class_name);
        writer.put("conf", &self.conf);
        writer.put("driverCores", &self.driver_cores);
        writer.put("driverMemory", &self.driver_memory);
        writer.put("executorCores", &self.executor_cores);
        writer.put("executorMemory", &self.executor_memory);
        writer.put("file", &self.file);
        writer.put("files", &self.files);
        writer.put("jars", &self.jars);
        writer.put("name", &self.name);
        writer.put("numExecutors", &self.num_executors);
    }
}

runtime::model!(SparkJobProperties);

/// Whether an entry is a batch job or an interactive session.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SparkJobType {
    /// `SparkBatch`
    SparkBatch,

    /// `SparkSession`
    SparkSession,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SparkJobType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("SparkBatch", Self::SparkBatch),
        ("SparkSession", Self::SparkSession),
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

runtime::text_enum!(SparkJobType);

/// Request that was given to Livy after defaults were filled in.
#[derive(Clone, Default)]
pub struct SparkRequest {
    /// Archives that are unpacked in the working folder of every executor.
    pub archives: Option<Vec<String>>,

    /// Command-line arguments, in order.
    pub arguments: Option<Vec<String>>,

    /// Class with the program, for JAR files.
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

    /// Job name for people.
    pub name: Option<String>,

    /// Python files and packages that are put on the module path.
    pub python_files: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkRequest {
    const NAME: &'static str = "SparkRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            archives: members.take("archives")?,
            arguments: members.take("args")?,
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
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("archives", &self.archives);
        writer.put("args", &self.arguments);
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
    }
}

runtime::model!(SparkRequest);

/// Timeline of a Spark job in the scheduler.
#[derive(Clone, Default)]
pub struct SparkScheduler {
    /// Time (UTC) when cancellation was asked for.
    pub cancellation_requested_at: Option<OffsetDateTime>,

    /// Most recent state.
    pub current_state: Option<SchedulerCurrentState>,

    /// Time (UTC) of the end.
    pub ended_at: Option<OffsetDateTime>,

    /// Time (UTC) when resources were assigned.
    pub scheduled_at: Option<OffsetDateTime>,

    /// Time (UTC) when the job reached the scheduler.
    pub submitted_at: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkScheduler {
    const NAME: &'static str = "SparkScheduler";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cancellation_requested_at: members.take("cancellationRequestedAt")?,
            current_state: members.take("currentState")?,
            ended_at: members.take("endedAt")?,
            scheduled_at: members.take("scheduledAt")?,
            submitted_at: members.take("submittedAt")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cancellationRequestedAt", &self.cancellation_requested_at);
        writer.put("currentState", &self.current_state);
        writer.put("endedAt", &self.ended_at);
        writer.put("scheduledAt", &self.scheduled_at);
        writer.put("submittedAt", &self.submitted_at);
    }
}

runtime::model!(SparkScheduler);

/// Reason for the failure of a Spark job.
#[derive(Clone, Default)]
pub struct SparkServiceError {
    /// Code of the failure, for programs.
    pub error_code: Option<String>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Who caused the failure.
    pub source: Option<SparkErrorSource>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkServiceError {
    const NAME: &'static str = "SparkServiceError";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_code: members.take("errorCode")?,
            message: members.take("message")?,
            source: members.take("source")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorCode", &self.error_code);
        writer.put("message", &self.message);
        writer.put("source", &self.source);
    }
}

runtime::model!(SparkServiceError);

/// Timeline of the steps that the Synapse service takes to carry out a Spark job.
#[derive(Clone, Default)]
pub struct SparkServicePlugin {
    /// Time (UTC) when clean-up began.
    pub cleanup_started_at: Option<OffsetDateTime>,

    /// Most recent state.
    pub current_state: Option<PluginCurrentState>,

    /// Time (UTC) when the service began to watch the running application.
    pub monitoring_started_at: Option<OffsetDateTime>,

    /// Time (UTC) when the service began to prepare the job.
    pub preparation_started_at: Option<OffsetDateTime>,

    /// Time (UTC) when the service began to obtain nodes.
    pub resource_acquisition_started_at: Option<OffsetDateTime>,

    /// Time (UTC) when the service began to hand the application to Livy.
    pub submission_started_at: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkServicePlugin {
    const NAME: &'static str = "SparkServicePlugin";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cleanup_started_at: members.take("cleanupStartedAt")?,
            current_state: members.take("currentState")?,
            monitoring_started_at: members.take("monitoringStartedAt")?,
            preparation_started_at: members.take("preparationStartedAt")?,
            resource_acquisition_started_at: members
                .take("resourceAcquisitionStartedAt")?,
            submission_started_at: members.take("submissionStartedAt")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cleanupStartedAt", &self.cleanup_started_at);
        writer.put("currentState", &self.current_state);
        writer.put("monitoringStartedAt", &self.monitoring_started_at);
        writer.put("preparationStartedAt", &self.preparation_started_at);
        writer
            .put("resourceAcquisitionStartedAt", &self.resource_acquisition_started_at);
        writer.put("submissionStartedAt", &self.submission_started_at);
    }
}

runtime::model!(SparkServicePlugin);
