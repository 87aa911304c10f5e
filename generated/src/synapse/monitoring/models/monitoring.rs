// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the monitoring operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Spark job.
#[derive(Clone, Default)]
pub struct SparkJob {
    /// Compute.
    pub compute: Option<String>,

    /// End time.
    pub end_time: Option<OffsetDateTime>,

    /// Job type.
    pub job_type: Option<String>,

    /// Livy id.
    pub livy_id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Pipeline.
    pub pipeline: Option<Vec<SparkJob>>,

    /// Queued duration.
    pub queued_duration: Option<String>,

    /// Running duration.
    pub running_duration: Option<String>,

    /// Spark application id.
    pub spark_application_id: Option<String>,

    /// Spark job definition.
    pub spark_job_definition: Option<String>,

    /// State.
    pub state: Option<String>,

    /// Submit time.
    pub submit_time: Option<OffsetDateTime>,

    /// Submitter.
    pub submitter: Option<String>,

    /// Timing.
    pub timing: Option<Vec<String>>,

    /// Total duration.
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

/// Spark job list view response.
#[derive(Clone, Default)]
pub struct SparkJobListViewResponse {
    /// N jobs.
    pub n_jobs: Option<i32>,

    /// Spark jobs.
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

/// Sql query string data model.
#[derive(Clone, Default)]
pub struct SqlQueryStringDataModel {
    /// Query.
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
