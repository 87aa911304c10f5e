// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Where a batch job or session stands in its life, as Livy sees it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LivyStates {
    /// `busy`
    ///
    /// The session is executing a statement.
    Busy,

    /// `dead`
    ///
    /// The application ended with a failure.
    Dead,

    /// `error`
    ///
    /// The session or its driver failed.
    Error,

    /// `idle`
    ///
    /// The session waits for statements.
    Idle,

    /// `killed`
    ///
    /// The application was ended from outside.
    Killed,

    /// `not_started`
    ///
    /// The request is accepted, but nothing runs yet.
    NotStarted,

    /// `recovering`
    ///
    /// Livy is regaining contact with the application after an interruption.
    Recovering,

    /// `running`
    ///
    /// The batch job is executing.
    Running,

    /// `shutting_down`
    ///
    /// The session is being taken down.
    ShuttingDown,

    /// `starting`
    ///
    /// Driver and executors are coming up.
    Starting,

    /// `success`
    ///
    /// The batch job ended without a failure.
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

/// Step of the Synapse service in carrying out a job: from preparation through execution to clean-up.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PluginCurrentState {
    /// `Cleanup`
    ///
    /// Nodes and temporary data are being released.
    Cleanup,

    /// `Ended`
    ///
    /// The service is done with the job.
    Ended,

    /// `Monitoring`
    ///
    /// The application runs and is being watched.
    Monitoring,

    /// `Preparation`
    ///
    /// The request is being checked and made ready.
    Preparation,

    /// `Queued`
    ///
    /// The job waits for its turn.
    Queued,

    /// `ResourceAcquisition`
    ///
    /// Nodes are being obtained from the pool.
    ResourceAcquisition,

    /// `Submission`
    ///
    /// The application is being handed to Livy.
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

/// Whether a job waits in the queue, has been given its resources, or is over.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SchedulerCurrentState {
    /// `Ended`
    ///
    /// The job has left the scheduler.
    Ended,

    /// `Queued`
    ///
    /// The job waits for free resources.
    Queued,

    /// `Scheduled`
    ///
    /// Resources are assigned to the job.
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

/// Who is to blame for a failure: the service, the submitted code, a system that the job depends on, or nobody
/// known.
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

/// Timeline of a job in the scheduler, from submission to its end.
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

/// Reason for the failure of a job.
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

/// Timeline of the steps that the Synapse service takes to carry out a job.
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
