// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the monitoring operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Spark application of the workspace: who started it, where it runs and how long it takes.
#[derive(Clone, Default)]
pub struct SparkJob {
    /// Spark pool on which the application runs.
    pub compute: Option<String>,

    /// Moment (UTC) at which it ended; absent while it runs.
    pub end_time: Option<OffsetDateTime>,

    /// Kind of the application, batch job or session.
    pub job_type: Option<String>,

    /// Number of the batch job or session in Livy.
    pub livy_id: Option<String>,

    /// Name that the application was submitted with.
    pub name: Option<String>,

    /// Entries for the pipeline that started the application, if one did.
    pub pipeline: Option<Vec<SparkJob>>,

    /// How long the application waited before it ran, as a text for people.
    pub queued_duration: Option<String>,

    /// How long it has been or was running, as a text for people.
    pub running_duration: Option<String>,

    /// Application ID that the cluster manager gave, such as `application_1600000000000_0001`.
    pub spark_application_id: Option<String>,

    /// Stored job definition that the application comes from, if there is one.
    pub spark_job_definition: Option<String>,

    /// Current state, as the service names it.
    pub state: Option<String>,

    /// Moment (UTC) at which it was submitted.
    pub submit_time: Option<OffsetDateTime>,

    /// Identity that submitted it.
    pub submitter: Option<String>,

    /// Times of the single phases.
    pub timing: Option<Vec<String>>,

    /// Time from submission to the end, or until now, as a text for people.
    pub total_duration: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkJob {
    const NAME: &'static str = "SparkJob";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute: members.take("compute")?,
            end_time: members.take("endTime")?,
            job_type: members.take("jobType")?,
            livy_id: members.take("livyId")?,
            name: members.take("name")?,
            pipeline: members.take("pipeline")?,
            queued_duration: members.take("queuedDuration")?,
            running_duration: members.take("runningDuration")?,
            spark_application_id: members.take("sparkApplicationId")?,
            spark_job_definition: members.take("sparkJobDefinition")?,
            state: members.take("state")?,
            submit_time: members.take("submitTime")?,
            submitter: members.take("submitter")?,
            timing: members.take("timing")?,
            total_duration: members.take("totalDuration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("compute", &self.compute);
        writer.put("endTime", &self.end_time);
        writer.put("jobType", &self.job_type);
        writer.put("livyId", &self.livy_id);
        writer.put("name", &self.name);
        writer.put("pipeline", &self.pipeline);
        writer.put("queuedDuration", &self.queued_duration);
        writer.put("runningDuration", &self.running_duration);
        writer.put("sparkApplicationId", &self.spark_application_id);
        writer.put("sparkJobDefinition", &self.spark_job_definition);
        writer.put("state", &self.state);
        writer.put("submitTime", &self.submit_time);
        writer.put("submitter", &self.submitter);
        writer.put("timing", &self.timing);
        writer.put("totalDuration", &self.total_duration);
    }
}

runtime::model!(SparkJob);

/// Spark applications of the workspace.
#[derive(Clone, Default)]
pub struct SparkJobListViewResponse {
    /// Number of applications.
    pub n_jobs: Option<i32>,

    /// Applications, one entry each.
    pub spark_jobs: Option<Vec<SparkJob>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkJobListViewResponse {
    const NAME: &'static str = "SparkJobListViewResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            n_jobs: members.take("nJobs")?,
            spark_jobs: members.take("sparkJobs")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nJobs", &self.n_jobs);
        writer.put("sparkJobs", &self.spark_jobs);
    }
}

runtime::model!(SparkJobListViewResponse);

/// Text of a SQL query.
#[derive(Clone, Default)]
pub struct SqlQueryStringDataModel {
    /// SQL text of the query.
    pub query: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlQueryStringDataModel {
    const NAME: &'static str = "SqlQueryStringDataModel";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            query: members.take("query")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("query", &self.query);
    }
}

runtime::model!(SqlQueryStringDataModel);
