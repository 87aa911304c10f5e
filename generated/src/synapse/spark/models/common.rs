// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Livy states.
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

/// Plugin current state.
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

/// Scheduler current state.
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

/// Spark error source.
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

/// Spark job type.
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

/// Spark request.
#[derive(Clone, Default)]
pub struct SparkRequest {
    /// Archives.
    pub archives: Option<Vec<String>>,

    /// Args.
    pub arguments: Option<Vec<String>>,

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

/// Spark scheduler.
#[derive(Clone, Default)]
pub struct SparkScheduler {
    /// Cancellation requested at.
    pub cancellation_requested_at: Option<OffsetDateTime>,

    /// Current state.
    pub current_state: Option<SchedulerCurrentState>,

    /// Ended at.
    pub ended_at: Option<OffsetDateTime>,

    /// Scheduled at.
    pub scheduled_at: Option<OffsetDateTime>,

    /// Submitted at.
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

/// Spark service error.
#[derive(Clone, Default)]
pub struct SparkServiceError {
    /// Error code.
    pub error_code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Source.
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

/// Spark service plugin.
#[derive(Clone, Default)]
pub struct SparkServicePlugin {
    /// Cleanup started at.
    pub cleanup_started_at: Option<OffsetDateTime>,

    /// Current state.
    pub current_state: Option<PluginCurrentState>,

    /// Monitoring started at.
    pub monitoring_started_at: Option<OffsetDateTime>,

    /// Preparation started at.
    pub preparation_started_at: Option<OffsetDateTime>,

    /// Resource acquisition started at.
    pub resource_acquisition_started_at: Option<OffsetDateTime>,

    /// Submission started at.
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
