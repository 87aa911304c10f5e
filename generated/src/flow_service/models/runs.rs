// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the runs operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{PageLinksResponse, SpecInfoDto, StatusErrorDto};

/// Step of a run, such as copying or promoting data, with its figures.
#[derive(Clone, Default)]
pub struct ActivityDto {
    /// Start and end.
    pub duration_summary: Option<ActivityDtoDurationSummary>,

    /// Numbers of files.
    pub file_summary: Option<ActivityDtoFileSummary>,

    /// ID of the step within the run.
    pub id: Option<String>,

    /// Delays.
    pub latency_summary: Option<ActivityDtoLatencySummary>,

    /// Name of the step, given by the platform.
    pub name: Option<String>,

    /// Numbers of records.
    pub record_summary: Option<Value>,

    /// Amounts of data.
    pub size_summary: Option<ActivityDtoSizeSummary>,

    /// Outcome.
    pub status_summary: Option<ActivityDtoStatusSummary>,

    /// Time of the last change to the step, in milliseconds since 1970.
    pub updated_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDto {
    const NAME: &'static str = "ActivityDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            duration_summary: members.take("durationSummary")?,
            file_summary: members.take("fileSummary")?,
            id: members.take("id")?,
            latency_summary: members.take("latencySummary")?,
            name: members.take("name")?,
            record_summary: members.take("recordSummary")?,
            size_summary: members.take("sizeSummary")?,
            status_summary: members.take("statusSummary")?,
            updated_at_utc: members.take("updatedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("durationSummary", &self.duration_summary);
        writer.put("fileSummary", &self.file_summary);
        writer.put("id", &self.id);
        writer.put("latencySummary", &self.latency_summary);
        writer.put("name", &self.name);
        writer.put("recordSummary", &self.record_summary);
        writer.put("sizeSummary", &self.size_summary);
        writer.put("statusSummary", &self.status_summary);
        writer.put("updatedAtUTC", &self.updated_at_utc);
    }
}

runtime::model!(ActivityDto);

/// Start and end of a step.
#[derive(Clone, Default)]
pub struct ActivityDtoDurationSummary {
    /// End of the work, in milliseconds since 1970.
    pub completed_at_utc: Option<i64>,

    /// Beginning of the work, in milliseconds since 1970.
    pub started_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDtoDurationSummary {
    const NAME: &'static str = "ActivityDtoDurationSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            completed_at_utc: members.take("completedAtUTC")?,
            started_at_utc: members.take("startedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("completedAtUTC", &self.completed_at_utc);
        writer.put("startedAtUTC", &self.started_at_utc);
    }
}

runtime::model!(ActivityDtoDurationSummary);

/// Number of the files that a step has read.
#[derive(Clone, Default)]
pub struct ActivityDtoFileSummary {
    /// Number of files read.
    pub input_file_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDtoFileSummary {
    const NAME: &'static str = "ActivityDtoFileSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_file_count: members.take("inputFileCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputFileCount", &self.input_file_count);
    }
}

runtime::model!(ActivityDtoFileSummary);

/// Delays of a step.
#[derive(Clone, Default)]
pub struct ActivityDtoLatencySummary {
    /// Mean delay, in milliseconds.
    pub avg_ms: Option<i64>,

    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Longest delay, in milliseconds.
    pub max_ms: Option<i64>,

    /// Shortest delay, in milliseconds.
    pub min_ms: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDtoLatencySummary {
    const NAME: &'static str = "ActivityDtoLatencySummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            avg_ms: members.take("avgMs")?,
            extensions: members.take("extensions")?,
            max_ms: members.take("maxMs")?,
            min_ms: members.take("minMs")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("avgMs", &self.avg_ms);
        writer.put("extensions", &self.extensions);
        writer.put("maxMs", &self.max_ms);
        writer.put("minMs", &self.min_ms);
    }
}

runtime::model!(ActivityDtoLatencySummary);

/// Amounts of data that a step has read and written.
#[derive(Clone, Default)]
pub struct ActivityDtoSizeSummary {
    /// Amount of data read, in bytes.
    pub input_bytes: Option<i64>,

    /// Amount of data written, in bytes.
    pub output_bytes: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDtoSizeSummary {
    const NAME: &'static str = "ActivityDtoSizeSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_bytes: members.take("inputBytes")?,
            output_bytes: members.take("outputBytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputBytes", &self.input_bytes);
        writer.put("outputBytes", &self.output_bytes);
    }
}

runtime::model!(ActivityDtoSizeSummary);

/// Outcome of a step.
#[derive(Clone, Default)]
pub struct ActivityDtoStatusSummary {
    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Outcome, such as `success` or `failed`.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ActivityDtoStatusSummary {
    const NAME: &'static str = "ActivityDtoStatusSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            extensions: members.take("extensions")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("extensions", &self.extensions);
        writer.put("status", &self.status);
    }
}

runtime::model!(ActivityDtoStatusSummary);

/// Flow to run, and the window of data to run it for.
#[derive(Clone, Default)]
pub struct CreateFlowRunRequest {
    /// Flow that is or was run.
    pub flow_id: Option<String>,

    /// Start of the run and the window of data.
    pub params: Option<CreateFlowRunRequestParams>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateFlowRunRequest {
    const NAME: &'static str = "CreateFlowRunRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            flow_id: members.take("flowId")?,
            params: members.take("params")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("flowId", &self.flow_id);
        writer.put("params", &self.params);
    }
}

runtime::model!(CreateFlowRunRequest);

/// Start of a new run and the window of data that it handles.
#[derive(Clone, Default)]
pub struct CreateFlowRunRequestParams {
    /// Time of the start, as Unix time.
    pub start_time: Option<i64>,

    /// End of the window of data to handle, as Unix time.
    pub window_end_time: Option<i64>,

    /// Beginning of the window of data to handle, as Unix time.
    pub window_start_time: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateFlowRunRequestParams {
    const NAME: &'static str = "CreateFlowRunRequestParams";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            start_time: members.take("startTime")?,
            window_end_time: members.take("windowEndTime")?,
            window_start_time: members.take("windowStartTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("startTime", &self.start_time);
        writer.put("windowEndTime", &self.window_end_time);
        writer.put("windowStartTime", &self.window_start_time);
    }
}

runtime::model!(CreateFlowRunRequestParams);

/// ID and ETag of the new run.
#[derive(Clone, Default)]
pub struct CreateFlowRunResponse {
    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateFlowRunResponse {
    const NAME: &'static str = "CreateFlowRunResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("etag", &self.etag);
        writer.put("id", &self.id);
    }
}

runtime::model!(CreateFlowRunResponse);

/// Start and end of a run or a step.
#[derive(Clone, Default)]
pub struct DurationSummaryDto {
    /// End of the work, in milliseconds since 1970.
    pub completed_at_utc: Option<i64>,

    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Beginning of the work, in milliseconds since 1970.
    pub started_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DurationSummaryDto {
    const NAME: &'static str = "DurationSummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            completed_at_utc: members.take("completedAtUTC")?,
            extensions: members.take("extensions")?,
            started_at_utc: members.take("startedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("completedAtUTC", &self.completed_at_utc);
        writer.put("extensions", &self.extensions);
        writer.put("startedAtUTC", &self.started_at_utc);
    }
}

runtime::model!(DurationSummaryDto);

/// File that a run has written.
#[derive(Clone, Default)]
pub struct FileManifest {
    /// Size of the written file, in bytes.
    pub output_bytes: Option<i64>,

    /// Path of the written file.
    pub path: Option<String>,

    /// Common beginning of the paths.
    pub path_prefix: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileManifest {
    const NAME: &'static str = "FileManifest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            output_bytes: members.take("outputBytes")?,
            path: members.take("path")?,
            path_prefix: members.take("pathPrefix")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("outputBytes", &self.output_bytes);
        writer.put("path", &self.path);
        writer.put("pathPrefix", &self.path_prefix);
    }
}

runtime::model!(FileManifest);

/// Numbers of the files that a run or a step has handled.
#[derive(Clone, Default)]
pub struct FileSummaryDto {
    /// IDs of the steps that handled the files.
    pub activity_refs: Option<Vec<String>>,

    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Number of files that could not be handled.
    pub failed_file_count: Option<i64>,

    /// Number of files read.
    pub input_file_count: Option<i64>,

    /// Files that were written.
    pub manifest: Option<BTreeMap<String, Vec<FileManifest>>>,

    /// Number of files written.
    pub output_file_count: Option<i64>,

    /// Number of files left out.
    pub skipped_file_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FileSummaryDto {
    const NAME: &'static str = "FileSummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activity_refs: members.take("activityRefs")?,
            extensions: members.take("extensions")?,
            failed_file_count: members.take("failedFileCount")?,
            input_file_count: members.take("inputFileCount")?,
            manifest: members.take("manifest")?,
            output_file_count: members.take("outputFileCount")?,
            skipped_file_count: members.take("skippedFileCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activityRefs", &self.activity_refs);
        writer.put("extensions", &self.extensions);
        writer.put("failedFileCount", &self.failed_file_count);
        writer.put("inputFileCount", &self.input_file_count);
        writer.put("manifest", &self.manifest);
        writer.put("outputFileCount", &self.output_file_count);
        writer.put("skippedFileCount", &self.skipped_file_count);
    }
}

runtime::model!(FileSummaryDto);

/// Run of a flow with its figures and steps.
#[derive(Clone, Default)]
pub struct FlowRunItemDto {
    /// Steps of the run. The name is spelled so on the wire.
    pub activites: Option<Vec<FlowRunItemDtoActivites>>,

    /// Creation time, in milliseconds since 1970.
    pub created_at: Option<i64>,

    /// User who created the resource, by Adobe ID.
    pub created_by: Option<String>,

    /// Program that created the resource; `exc_app` stands for the user interface of the platform.
    pub created_client: Option<String>,

    /// Version mark of the run, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Flow that is or was run.
    pub flow_id: Option<String>,

    /// Flow specification that the flow follows.
    pub flow_spec: Option<FlowRunItemDtoFlowSpec>,

    /// Unique ID.
    pub id: Option<String>,

    /// Organization that the resource belongs to.
    pub ims_org_id: Option<String>,

    /// Figures of the whole run.
    pub metrics: Option<FlowRunItemDtoMetrics>,

    /// ID that the carrying-out service uses for the resource.
    pub provider_ref_id: Option<String>,

    /// Sandbox that the resource belongs to, by ID.
    pub sandbox_id: Option<String>,

    /// Sandbox that the resource belongs to, by name.
    pub sandbox_name: Option<String>,

    /// Time of the last change, in milliseconds since 1970.
    pub updated_at: Option<i64>,

    /// User who last changed the resource, by Adobe ID.
    pub updated_by: Option<String>,

    /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
    pub updated_client: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDto {
    const NAME: &'static str = "FlowRunItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activites: members.take("activites")?,
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_client: members.take("createdClient")?,
            etag: members.take("eTag")?,
            flow_id: members.take("flowId")?,
            flow_spec: members.take("flowSpec")?,
            id: members.take("id")?,
            ims_org_id: members.take("imsOrgId")?,
            metrics: members.take("metrics")?,
            provider_ref_id: members.take("providerRefId")?,
            sandbox_id: members.take("sandboxId")?,
            sandbox_name: members.take("sandboxName")?,
            updated_at: members.take("updatedAt")?,
            updated_by: members.take("updatedBy")?,
            updated_client: members.take("updatedClient")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activites", &self.activites);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdClient", &self.created_client);
        writer.put("eTag", &self.etag);
        writer.put("flowId", &self.flow_id);
        writer.put("flowSpec", &self.flow_spec);
        writer.put("id", &self.id);
        writer.put("imsOrgId", &self.ims_org_id);
        writer.put("metrics", &self.metrics);
        writer.put("providerRefId", &self.provider_ref_id);
        writer.put("sandboxId", &self.sandbox_id);
        writer.put("sandboxName", &self.sandbox_name);
        writer.put("updatedAt", &self.updated_at);
        writer.put("updatedBy", &self.updated_by);
        writer.put("updatedClient", &self.updated_client);
    }
}

runtime::model!(FlowRunItemDto);

/// Step of a run, such as copying or promoting data, with its figures.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoActivites {
    /// Start and end.
    pub duration_summary: Option<FlowRunItemDtoActivitesDurationSummary>,

    /// Numbers of files.
    pub file_summary: Option<FlowRunItemDtoActivitesFileSummary>,

    /// ID of the step within the run.
    pub id: Option<String>,

    /// Delays.
    pub latency_summary: Option<Value>,

    /// Name of the step, given by the platform.
    pub name: Option<String>,

    /// Numbers of records.
    pub record_summary: Option<Value>,

    /// Amounts of data.
    pub size_summary: Option<FlowRunItemDtoActivitesSizeSummary>,

    /// Outcome.
    pub status_summary: Option<FlowRunItemDtoActivitesStatusSummary>,

    /// Time of the last change to the step, in milliseconds since 1970.
    pub updated_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoActivites {
    const NAME: &'static str = "FlowRunItemDtoActivites";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            duration_summary: members.take("durationSummary")?,
            file_summary: members.take("fileSummary")?,
            id: members.take("id")?,
            latency_summary: members.take("latencySummary")?,
            name: members.take("name")?,
            record_summary: members.take("recordSummary")?,
            size_summary: members.take("sizeSummary")?,
            status_summary: members.take("statusSummary")?,
            updated_at_utc: members.take("updatedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("durationSummary", &self.duration_summary);
        writer.put("fileSummary", &self.file_summary);
        writer.put("id", &self.id);
        writer.put("latencySummary", &self.latency_summary);
        writer.put("name", &self.name);
        writer.put("recordSummary", &self.record_summary);
        writer.put("sizeSummary", &self.size_summary);
        writer.put("statusSummary", &self.status_summary);
        writer.put("updatedAtUTC", &self.updated_at_utc);
    }
}

runtime::model!(FlowRunItemDtoActivites);

/// Start and end of a step.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoActivitesDurationSummary {
    /// End of the work, in milliseconds since 1970.
    pub completed_at_utc: Option<i64>,

    /// Beginning of the work, in milliseconds since 1970.
    pub started_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoActivitesDurationSummary {
    const NAME: &'static str = "FlowRunItemDtoActivitesDurationSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            completed_at_utc: members.take("completedAtUTC")?,
            started_at_utc: members.take("startedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("completedAtUTC", &self.completed_at_utc);
        writer.put("startedAtUTC", &self.started_at_utc);
    }
}

runtime::model!(FlowRunItemDtoActivitesDurationSummary);

/// Number of the files that a step has read.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoActivitesFileSummary {
    /// Number of files read.
    pub input_file_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoActivitesFileSummary {
    const NAME: &'static str = "FlowRunItemDtoActivitesFileSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_file_count: members.take("inputFileCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputFileCount", &self.input_file_count);
    }
}

runtime::model!(FlowRunItemDtoActivitesFileSummary);

/// Amounts of data that a step has read and written.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoActivitesSizeSummary {
    /// Amount of data read, in bytes.
    pub input_bytes: Option<i64>,

    /// Amount of data written, in bytes.
    pub output_bytes: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoActivitesSizeSummary {
    const NAME: &'static str = "FlowRunItemDtoActivitesSizeSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_bytes: members.take("inputBytes")?,
            output_bytes: members.take("outputBytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputBytes", &self.input_bytes);
        writer.put("outputBytes", &self.output_bytes);
    }
}

runtime::model!(FlowRunItemDtoActivitesSizeSummary);

/// Outcome of a step.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoActivitesStatusSummary {
    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Outcome, such as `success` or `failed`.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoActivitesStatusSummary {
    const NAME: &'static str = "FlowRunItemDtoActivitesStatusSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            extensions: members.take("extensions")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("extensions", &self.extensions);
        writer.put("status", &self.status);
    }
}

runtime::model!(FlowRunItemDtoActivitesStatusSummary);

/// Reference to the flow specification that a run follows.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoFlowSpec {
    /// Flow specification that applies, by its ID.
    pub id: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoFlowSpec {
    const NAME: &'static str = "FlowRunItemDtoFlowSpec";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("version", &self.version);
    }
}

runtime::model!(FlowRunItemDtoFlowSpec);

/// Figures of a run: timing, sizes, records, files and status.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetrics {
    /// Start and end.
    pub duration_summary: Option<FlowRunItemDtoMetricsDurationSummary>,

    /// Numbers of files.
    pub file_summary: Option<FlowRunItemDtoMetricsFileSummary>,

    /// Numbers of records.
    pub record_summary: Option<FlowRunItemDtoMetricsRecordSummary>,

    /// Amounts of data.
    pub size_summary: Option<FlowRunItemDtoMetricsSizeSummary>,

    /// Outcome.
    pub status_summary: Option<FlowRunItemDtoMetricsStatusSummary>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetrics {
    const NAME: &'static str = "FlowRunItemDtoMetrics";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            duration_summary: members.take("durationSummary")?,
            file_summary: members.take("fileSummary")?,
            record_summary: members.take("recordSummary")?,
            size_summary: members.take("sizeSummary")?,
            status_summary: members.take("statusSummary")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("durationSummary", &self.duration_summary);
        writer.put("fileSummary", &self.file_summary);
        writer.put("recordSummary", &self.record_summary);
        writer.put("sizeSummary", &self.size_summary);
        writer.put("statusSummary", &self.status_summary);
    }
}

runtime::model!(FlowRunItemDtoMetrics);

/// Start and end of a run.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsDurationSummary {
    /// End of the work, in milliseconds since 1970.
    pub completed_at_utc: Option<i64>,

    /// Beginning of the work, in milliseconds since 1970.
    pub started_at_utc: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsDurationSummary {
    const NAME: &'static str = "FlowRunItemDtoMetricsDurationSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            completed_at_utc: members.take("completedAtUTC")?,
            started_at_utc: members.take("startedAtUTC")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("completedAtUTC", &self.completed_at_utc);
        writer.put("startedAtUTC", &self.started_at_utc);
    }
}

runtime::model!(FlowRunItemDtoMetricsDurationSummary);

/// Numbers of the files that a run has read and written.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsFileSummary {
    /// Number of files read.
    pub input_file_count: Option<i64>,

    /// Files that belong to the run.
    pub manifest: Option<FlowRunItemDtoMetricsFileSummaryManifest>,

    /// Number of files written.
    pub output_file_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsFileSummary {
    const NAME: &'static str = "FlowRunItemDtoMetricsFileSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_file_count: members.take("inputFileCount")?,
            manifest: members.take("manifest")?,
            output_file_count: members.take("outputFileCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputFileCount", &self.input_file_count);
        writer.put("manifest", &self.manifest);
        writer.put("outputFileCount", &self.output_file_count);
    }
}

runtime::model!(FlowRunItemDtoMetricsFileSummary);

/// List of the files that belong to a run.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsFileSummaryManifest {
    /// Files with their paths.
    pub file_info: Option<Vec<FlowRunItemDtoMetricsFileSummaryManifestFileInfo>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsFileSummaryManifest {
    const NAME: &'static str = "FlowRunItemDtoMetricsFileSummaryManifest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            file_info: members.take("fileInfo")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("fileInfo", &self.file_info);
    }
}

runtime::model!(FlowRunItemDtoMetricsFileSummaryManifest);

/// Address under which files of a run are listed.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsFileSummaryManifestFileInfo {
    /// Address of the list of files.
    pub path: Option<String>,

    /// Common beginning of the paths.
    pub path_prefix: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsFileSummaryManifestFileInfo {
    const NAME: &'static str = "FlowRunItemDtoMetricsFileSummaryManifestFileInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            path: members.take("path")?,
            path_prefix: members.take("pathPrefix")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("path", &self.path);
        writer.put("pathPrefix", &self.path_prefix);
    }
}

runtime::model!(FlowRunItemDtoMetricsFileSummaryManifestFileInfo);

/// Numbers of the records that a run has read, written and failed to write.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsRecordSummary {
    /// Number of records newly written.
    pub created_record_count: Option<i64>,

    /// Number of records that could not be written.
    pub failed_record_count: Option<i64>,

    /// Number of records read.
    pub input_record_count: Option<i64>,

    /// Number of records written.
    pub output_record_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsRecordSummary {
    const NAME: &'static str = "FlowRunItemDtoMetricsRecordSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_record_count: members.take("createdRecordCount")?,
            failed_record_count: members.take("failedRecordCount")?,
            input_record_count: members.take("inputRecordCount")?,
            output_record_count: members.take("outputRecordCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("createdRecordCount", &self.created_record_count);
        writer.put("failedRecordCount", &self.failed_record_count);
        writer.put("inputRecordCount", &self.input_record_count);
        writer.put("outputRecordCount", &self.output_record_count);
    }
}

runtime::model!(FlowRunItemDtoMetricsRecordSummary);

/// Amounts of data that a run has read and written.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsSizeSummary {
    /// Amount of data read, in bytes.
    pub input_bytes: Option<i64>,

    /// Amount of data written, in bytes.
    pub output_bytes: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsSizeSummary {
    const NAME: &'static str = "FlowRunItemDtoMetricsSizeSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_bytes: members.take("inputBytes")?,
            output_bytes: members.take("outputBytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputBytes", &self.input_bytes);
        writer.put("outputBytes", &self.output_bytes);
    }
}

runtime::model!(FlowRunItemDtoMetricsSizeSummary);

/// Outcome of a run.
#[derive(Clone, Default)]
pub struct FlowRunItemDtoMetricsStatusSummary {
    /// Outcome, such as `success` or `failed`.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunItemDtoMetricsStatusSummary {
    const NAME: &'static str = "FlowRunItemDtoMetricsStatusSummary";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("status", &self.status);
    }
}

runtime::model!(FlowRunItemDtoMetricsStatusSummary);

/// Figures of a run: timing, sizes, records, files and status.
#[derive(Clone, Default)]
pub struct FlowRunMetricsDto {
    /// Figures that are specific to the provider.
    ///
    /// Read-only: set by the service, left out of requests.
    pub custom_summary: Option<Value>,

    /// Start and end.
    pub duration_summary: Option<DurationSummaryDto>,

    /// Numbers of files.
    pub file_summary: Option<FileSummaryDto>,

    /// Delays.
    pub latency_summary: Option<LatencySummaryDto>,

    /// Numbers of records.
    pub record_summary: Option<RecordSummaryDto>,

    /// Amounts of data.
    pub size_summary: Option<SizeSummaryDto>,

    /// Outcome.
    pub status_summary: Option<StatusSummaryDto>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunMetricsDto {
    const NAME: &'static str = "FlowRunMetricsDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            custom_summary: members.take("customSummary")?,
            duration_summary: members.take("durationSummary")?,
            file_summary: members.take("fileSummary")?,
            latency_summary: members.take("latencySummary")?,
            record_summary: members.take("recordSummary")?,
            size_summary: members.take("sizeSummary")?,
            status_summary: members.take("statusSummary")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("customSummary", &self.custom_summary);
        writer.put("durationSummary", &self.duration_summary);
        writer.put("fileSummary", &self.file_summary);
        writer.put("latencySummary", &self.latency_summary);
        writer.put("recordSummary", &self.record_summary);
        writer.put("sizeSummary", &self.size_summary);
        writer.put("statusSummary", &self.status_summary);
    }
}

runtime::model!(FlowRunMetricsDto);

/// Run whose output another run takes in.
#[derive(Clone, Default)]
pub struct FlowRunPredecessorDto {
    /// Flow that is or was run.
    pub flow_id: Option<String>,

    /// Run of the flow.
    pub flow_run_id: Option<String>,

    /// Flow specification that the predecessor follows.
    pub flow_spec: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunPredecessorDto {
    const NAME: &'static str = "FlowRunPredecessorDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            flow_id: members.take("flowId")?,
            flow_run_id: members.take("flowRunId")?,
            flow_spec: members.take("flowSpec")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("flowId", &self.flow_id);
        writer.put("flowRunId", &self.flow_run_id);
        writer.put("flowSpec", &self.flow_spec);
    }
}

runtime::model!(FlowRunPredecessorDto);

/// Page of runs.
#[derive(Clone, Default)]
pub struct FlowRunsListResponse {
    /// Number of matching resources, if it was asked for.
    pub count: Option<i64>,

    /// Entries of the list.
    pub items: Option<Vec<FlowRunItemDto>>,

    /// Links to neighboring pages.
    pub links: Option<PageLinksResponse>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowRunsListResponse {
    const NAME: &'static str = "FlowRunsListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            items: members.take("items")?,
            links: members.take("_links")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("items", &self.items);
        writer.put("_links", &self.links);
    }
}

runtime::model!(FlowRunsListResponse);

/// Delays of a run or a step.
#[derive(Clone, Default)]
pub struct LatencySummaryDto {
    /// Mean delay, in milliseconds.
    pub avg_ms: Option<i64>,

    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Longest delay, in milliseconds.
    pub max_ms: Option<i64>,

    /// Shortest delay, in milliseconds.
    pub min_ms: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LatencySummaryDto {
    const NAME: &'static str = "LatencySummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            avg_ms: members.take("avgMs")?,
            extensions: members.take("extensions")?,
            max_ms: members.take("maxMs")?,
            min_ms: members.take("minMs")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("avgMs", &self.avg_ms);
        writer.put("extensions", &self.extensions);
        writer.put("maxMs", &self.max_ms);
        writer.put("minMs", &self.min_ms);
    }
}

runtime::model!(LatencySummaryDto);

/// Numbers of the records that a run or a step has handled, with reasons for failures.
#[derive(Clone, Default)]
pub struct RecordSummaryDto {
    /// Number of records newly written.
    pub created_record_count: Option<i64>,

    /// Number of records removed.
    pub deleted_record_count: Option<i64>,

    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Reasons for which records failed.
    pub failed_info: Option<Vec<StatusErrorDto>>,

    /// Number of records that could not be written.
    pub failed_record_count: Option<i64>,

    /// Number of records read.
    pub input_record_count: Option<i64>,

    /// Reasons for which records were left out.
    pub skipped_info: Option<Vec<StatusErrorDto>>,

    /// Number of records left out.
    pub skipped_record_count: Option<i64>,

    /// Number of existing records changed.
    pub updated_record_count: Option<i64>,

    /// Number of records written with a warning.
    pub warning_record_count: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecordSummaryDto {
    const NAME: &'static str = "RecordSummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_record_count: members.take("createdRecordCount")?,
            deleted_record_count: members.take("deletedRecordCount")?,
            extensions: members.take("extensions")?,
            failed_info: members.take("failedInfo")?,
            failed_record_count: members.take("failedRecordCount")?,
            input_record_count: members.take("inputRecordCount")?,
            skipped_info: members.take("skippedInfo")?,
            skipped_record_count: members.take("skippedRecordCount")?,
            updated_record_count: members.take("updatedRecordCount")?,
            warning_record_count: members.take("warningRecordCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("createdRecordCount", &self.created_record_count);
        writer.put("deletedRecordCount", &self.deleted_record_count);
        writer.put("extensions", &self.extensions);
        writer.put("failedInfo", &self.failed_info);
        writer.put("failedRecordCount", &self.failed_record_count);
        writer.put("inputRecordCount", &self.input_record_count);
        writer.put("skippedInfo", &self.skipped_info);
        writer.put("skippedRecordCount", &self.skipped_record_count);
        writer.put("updatedRecordCount", &self.updated_record_count);
        writer.put("warningRecordCount", &self.warning_record_count);
    }
}

runtime::model!(RecordSummaryDto);

/// Amounts of data that a run or a step has read and written.
#[derive(Clone, Default)]
pub struct SizeSummaryDto {
    /// Amount of data read, in bytes.
    pub input_bytes: Option<i64>,

    /// Amount of data written, in bytes.
    pub output_bytes: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SizeSummaryDto {
    const NAME: &'static str = "SizeSummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            input_bytes: members.take("inputBytes")?,
            output_bytes: members.take("outputBytes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("inputBytes", &self.input_bytes);
        writer.put("outputBytes", &self.output_bytes);
    }
}

runtime::model!(SizeSummaryDto);

/// Outcome of a run or a step.
#[derive(Clone, Default)]
pub struct StatusSummaryDto {
    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Outcome, such as `success` or `failed`.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for StatusSummaryDto {
    const NAME: &'static str = "StatusSummaryDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            extensions: members.take("extensions")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("extensions", &self.extensions);
        writer.put("status", &self.status);
    }
}

runtime::model!(StatusSummaryDto);

/// Complete new data of a run.
#[derive(Clone, Default)]
pub struct UpdateFlowRunRequest {
    /// Steps of the run.
    pub activities: Option<Vec<ActivityDto>>,

    /// Runs that this run has started.
    pub child_flow_run_ids: Option<Vec<String>>,

    /// Flow that is or was run.
    pub flow_id: Option<String>,

    /// Flow specification that the flow follows.
    pub flow_spec: Option<SpecInfoDto>,

    /// Figures of the whole run.
    pub metrics: Option<FlowRunMetricsDto>,

    /// Values that the run works with.
    pub params: Option<Value>,

    /// Run that started this run.
    pub parent_flow_run_id: Option<String>,

    /// Runs whose output this run takes in.
    pub predecessors: Option<Vec<FlowRunPredecessorDto>>,

    /// ID that the carrying-out service uses for the resource.
    pub provider_ref_id: Option<String>,

    /// Kinds of records that the run handles.
    pub record_types: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UpdateFlowRunRequest {
    const NAME: &'static str = "UpdateFlowRunRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activities: members.take("activities")?,
            child_flow_run_ids: members.take("childFlowRunIds")?,
            flow_id: members.take("flowId")?,
            flow_spec: members.take("flowSpec")?,
            metrics: members.take("metrics")?,
            params: members.take("params")?,
            parent_flow_run_id: members.take("parentFlowRunId")?,
            predecessors: members.take("predecessors")?,
            provider_ref_id: members.take("providerRefId")?,
            record_types: members.take("recordTypes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("activities", &self.activities);
        writer.put("childFlowRunIds", &self.child_flow_run_ids);
        writer.put("flowId", &self.flow_id);
        writer.put("flowSpec", &self.flow_spec);
        writer.put("metrics", &self.metrics);
        writer.put("params", &self.params);
        writer.put("parentFlowRunId", &self.parent_flow_run_id);
        writer.put("predecessors", &self.predecessors);
        writer.put("providerRefId", &self.provider_ref_id);
        writer.put("recordTypes", &self.record_types);
    }
}

runtime::model!(UpdateFlowRunRequest);
