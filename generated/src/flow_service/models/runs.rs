// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the runs operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::{PageLinksResponse, SpecInfoDto, StatusErrorDto};

runtime::model! {
    /// Step of a run, such as copying or promoting data, with its figures.
    pub struct ActivityDto {
        /// Start and end.
        #[json("durationSummary")]
        pub duration_summary: Option<ActivityDtoDurationSummary>,

        /// Numbers of files.
        #[json("fileSummary")]
        pub file_summary: Option<ActivityDtoFileSummary>,

        /// ID of the step within the run.
        #[json("id")]
        pub id: Option<String>,

        /// Delays.
        #[json("latencySummary")]
        pub latency_summary: Option<ActivityDtoLatencySummary>,

        /// Name of the step, given by the platform.
        #[json("name")]
        pub name: Option<String>,

        /// Numbers of records.
        #[json("recordSummary")]
        pub record_summary: Option<Json>,

        /// Amounts of data.
        #[json("sizeSummary")]
        pub size_summary: Option<ActivityDtoSizeSummary>,

        /// Outcome.
        #[json("statusSummary")]
        pub status_summary: Option<ActivityDtoStatusSummary>,

        /// Time of the last change to the step, in milliseconds since 1970.
        #[json("updatedAtUTC")]
        pub updated_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// Start and end of a step.
    pub struct ActivityDtoDurationSummary {
        /// End of the work, in milliseconds since 1970.
        #[json("completedAtUTC")]
        pub completed_at_utc: Option<i64>,

        /// Beginning of the work, in milliseconds since 1970.
        #[json("startedAtUTC")]
        pub started_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// Number of the files that a step has read.
    pub struct ActivityDtoFileSummary {
        /// Number of files read.
        #[json("inputFileCount")]
        pub input_file_count: Option<i64>,
    }
}

runtime::model! {
    /// Delays of a step.
    pub struct ActivityDtoLatencySummary {
        /// Mean delay, in milliseconds.
        #[json("avgMs")]
        pub avg_ms: Option<i64>,

        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Longest delay, in milliseconds.
        #[json("maxMs")]
        pub max_ms: Option<i64>,

        /// Shortest delay, in milliseconds.
        #[json("minMs")]
        pub min_ms: Option<i64>,
    }
}

runtime::model! {
    /// Amounts of data that a step has read and written.
    pub struct ActivityDtoSizeSummary {
        /// Amount of data read, in bytes.
        #[json("inputBytes")]
        pub input_bytes: Option<i64>,

        /// Amount of data written, in bytes.
        #[json("outputBytes")]
        pub output_bytes: Option<i64>,
    }
}

runtime::model! {
    /// Outcome of a step.
    pub struct ActivityDtoStatusSummary {
        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Outcome, such as `success` or `failed`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Flow to run, and the window of data to run it for.
    pub struct CreateFlowRunRequest {
        /// Flow that is or was run.
        #[json("flowId")]
        pub flow_id: Option<String>,

        /// Start of the run and the window of data.
        #[json("params")]
        pub params: Option<CreateFlowRunRequestParams>,
    }
}

runtime::model! {
    /// Start of a new run and the window of data that it handles.
    pub struct CreateFlowRunRequestParams {
        /// Time of the start, as Unix time.
        #[json("startTime")]
        pub start_time: Option<i64>,

        /// End of the window of data to handle, as Unix time.
        #[json("windowEndTime")]
        pub window_end_time: Option<i64>,

        /// Beginning of the window of data to handle, as Unix time.
        #[json("windowStartTime")]
        pub window_start_time: Option<i64>,
    }
}

runtime::model! {
    /// ID and ETag of the new run.
    pub struct CreateFlowRunResponse {
        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Start and end of a run or a step.
    pub struct DurationSummaryDto {
        /// End of the work, in milliseconds since 1970.
        #[json("completedAtUTC")]
        pub completed_at_utc: Option<i64>,

        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Beginning of the work, in milliseconds since 1970.
        #[json("startedAtUTC")]
        pub started_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// File that a run has written.
    pub struct FileManifest {
        /// Size of the written file, in bytes.
        #[json("outputBytes")]
        pub output_bytes: Option<i64>,

        /// Path of the written file.
        #[json("path")]
        pub path: Option<String>,

        /// Common beginning of the paths.
        #[json("pathPrefix")]
        pub path_prefix: Option<String>,
    }
}

runtime::model! {
    /// Numbers of the files that a run or a step has handled.
    pub struct FileSummaryDto {
        /// IDs of the steps that handled the files.
        #[json("activityRefs")]
        pub activity_refs: Option<Vec<String>>,

        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Number of files that could not be handled.
        #[json("failedFileCount")]
        pub failed_file_count: Option<i64>,

        /// Number of files read.
        #[json("inputFileCount")]
        pub input_file_count: Option<i64>,

        /// Files that were written.
        #[json("manifest")]
        pub manifest: Option<BTreeMap<String, Vec<FileManifest>>>,

        /// Number of files written.
        #[json("outputFileCount")]
        pub output_file_count: Option<i64>,

        /// Number of files left out.
        #[json("skippedFileCount")]
        pub skipped_file_count: Option<i64>,
    }
}

runtime::model! {
    /// Run of a flow with its figures and steps.
    pub struct FlowRunItemDto {
        /// Steps of the run. The name is spelled so on the wire.
        #[json("activites")]
        pub activites: Option<Vec<FlowRunItemDtoActivites>>,

        /// Creation time, in milliseconds since 1970.
        #[json("createdAt")]
        pub created_at: Option<i64>,

        /// User who created the resource, by Adobe ID.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Program that created the resource; `exc_app` stands for the user interface of the platform.
        #[json("createdClient")]
        pub created_client: Option<String>,

        /// Version mark of the run, new after every change; used for conditional requests.
        #[json("eTag")]
        pub etag: Option<String>,

        /// Flow that is or was run.
        #[json("flowId")]
        pub flow_id: Option<String>,

        /// Flow specification that the flow follows.
        #[json("flowSpec")]
        pub flow_spec: Option<FlowRunItemDtoFlowSpec>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Organization that the resource belongs to.
        #[json("imsOrgId")]
        pub ims_org_id: Option<String>,

        /// Figures of the whole run.
        #[json("metrics")]
        pub metrics: Option<FlowRunItemDtoMetrics>,

        /// ID that the carrying-out service uses for the resource.
        #[json("providerRefId")]
        pub provider_ref_id: Option<String>,

        /// Sandbox that the resource belongs to, by ID.
        #[json("sandboxId")]
        pub sandbox_id: Option<String>,

        /// Sandbox that the resource belongs to, by name.
        #[json("sandboxName")]
        pub sandbox_name: Option<String>,

        /// Time of the last change, in milliseconds since 1970.
        #[json("updatedAt")]
        pub updated_at: Option<i64>,

        /// User who last changed the resource, by Adobe ID.
        #[json("updatedBy")]
        pub updated_by: Option<String>,

        /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
        #[json("updatedClient")]
        pub updated_client: Option<String>,
    }
}

runtime::model! {
    /// Step of a run, such as copying or promoting data, with its figures.
    pub struct FlowRunItemDtoActivites {
        /// Start and end.
        #[json("durationSummary")]
        pub duration_summary: Option<FlowRunItemDtoActivitesDurationSummary>,

        /// Numbers of files.
        #[json("fileSummary")]
        pub file_summary: Option<FlowRunItemDtoActivitesFileSummary>,

        /// ID of the step within the run.
        #[json("id")]
        pub id: Option<String>,

        /// Delays.
        #[json("latencySummary")]
        pub latency_summary: Option<Json>,

        /// Name of the step, given by the platform.
        #[json("name")]
        pub name: Option<String>,

        /// Numbers of records.
        #[json("recordSummary")]
        pub record_summary: Option<Json>,

        /// Amounts of data.
        #[json("sizeSummary")]
        pub size_summary: Option<FlowRunItemDtoActivitesSizeSummary>,

        /// Outcome.
        #[json("statusSummary")]
        pub status_summary: Option<FlowRunItemDtoActivitesStatusSummary>,

        /// Time of the last change to the step, in milliseconds since 1970.
        #[json("updatedAtUTC")]
        pub updated_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// Start and end of a step.
    pub struct FlowRunItemDtoActivitesDurationSummary {
        /// End of the work, in milliseconds since 1970.
        #[json("completedAtUTC")]
        pub completed_at_utc: Option<i64>,

        /// Beginning of the work, in milliseconds since 1970.
        #[json("startedAtUTC")]
        pub started_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// Number of the files that a step has read.
    pub struct FlowRunItemDtoActivitesFileSummary {
        /// Number of files read.
        #[json("inputFileCount")]
        pub input_file_count: Option<i64>,
    }
}

runtime::model! {
    /// Amounts of data that a step has read and written.
    pub struct FlowRunItemDtoActivitesSizeSummary {
        /// Amount of data read, in bytes.
        #[json("inputBytes")]
        pub input_bytes: Option<i64>,

        /// Amount of data written, in bytes.
        #[json("outputBytes")]
        pub output_bytes: Option<i64>,
    }
}

runtime::model! {
    /// Outcome of a step.
    pub struct FlowRunItemDtoActivitesStatusSummary {
        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Outcome, such as `success` or `failed`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Reference to the flow specification that a run follows.
    pub struct FlowRunItemDtoFlowSpec {
        /// Flow specification that applies, by its ID.
        #[json("id")]
        pub id: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Figures of a run: timing, sizes, records, files and status.
    pub struct FlowRunItemDtoMetrics {
        /// Start and end.
        #[json("durationSummary")]
        pub duration_summary: Option<FlowRunItemDtoMetricsDurationSummary>,

        /// Numbers of files.
        #[json("fileSummary")]
        pub file_summary: Option<FlowRunItemDtoMetricsFileSummary>,

        /// Numbers of records.
        #[json("recordSummary")]
        pub record_summary: Option<FlowRunItemDtoMetricsRecordSummary>,

        /// Amounts of data.
        #[json("sizeSummary")]
        pub size_summary: Option<FlowRunItemDtoMetricsSizeSummary>,

        /// Outcome.
        #[json("statusSummary")]
        pub status_summary: Option<FlowRunItemDtoMetricsStatusSummary>,
    }
}

runtime::model! {
    /// Start and end of a run.
    pub struct FlowRunItemDtoMetricsDurationSummary {
        /// End of the work, in milliseconds since 1970.
        #[json("completedAtUTC")]
        pub completed_at_utc: Option<i64>,

        /// Beginning of the work, in milliseconds since 1970.
        #[json("startedAtUTC")]
        pub started_at_utc: Option<i64>,
    }
}

runtime::model! {
    /// Numbers of the files that a run has read and written.
    pub struct FlowRunItemDtoMetricsFileSummary {
        /// Number of files read.
        #[json("inputFileCount")]
        pub input_file_count: Option<i64>,

        /// Files that belong to the run.
        #[json("manifest")]
        pub manifest: Option<FlowRunItemDtoMetricsFileSummaryManifest>,

        /// Number of files written.
        #[json("outputFileCount")]
        pub output_file_count: Option<i64>,
    }
}

runtime::model! {
    /// List of the files that belong to a run.
    pub struct FlowRunItemDtoMetricsFileSummaryManifest {
        /// Files with their paths.
        #[json("fileInfo")]
        pub file_info: Option<Vec<FlowRunItemDtoMetricsFileSummaryManifestFileInfo>>,
    }
}

runtime::model! {
    /// Address under which files of a run are listed.
    pub struct FlowRunItemDtoMetricsFileSummaryManifestFileInfo {
        /// Address of the list of files.
        #[json("path")]
        pub path: Option<String>,

        /// Common beginning of the paths.
        #[json("pathPrefix")]
        pub path_prefix: Option<String>,
    }
}

runtime::model! {
    /// Numbers of the records that a run has read, written and failed to write.
    pub struct FlowRunItemDtoMetricsRecordSummary {
        /// Number of records newly written.
        #[json("createdRecordCount")]
        pub created_record_count: Option<i64>,

        /// Number of records that could not be written.
        #[json("failedRecordCount")]
        pub failed_record_count: Option<i64>,

        /// Number of records read.
        #[json("inputRecordCount")]
        pub input_record_count: Option<i64>,

        /// Number of records written.
        #[json("outputRecordCount")]
        pub output_record_count: Option<i64>,
    }
}

runtime::model! {
    /// Amounts of data that a run has read and written.
    pub struct FlowRunItemDtoMetricsSizeSummary {
        /// Amount of data read, in bytes.
        #[json("inputBytes")]
        pub input_bytes: Option<i64>,

        /// Amount of data written, in bytes.
        #[json("outputBytes")]
        pub output_bytes: Option<i64>,
    }
}

runtime::model! {
    /// Outcome of a run.
    pub struct FlowRunItemDtoMetricsStatusSummary {
        /// Outcome, such as `success` or `failed`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Figures of a run: timing, sizes, records, files and status.
    pub struct FlowRunMetricsDto {
        /// Figures that are specific to the provider.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("customSummary", read_only)]
        pub custom_summary: Option<Json>,

        /// Start and end.
        #[json("durationSummary")]
        pub duration_summary: Option<DurationSummaryDto>,

        /// Numbers of files.
        #[json("fileSummary")]
        pub file_summary: Option<FileSummaryDto>,

        /// Delays.
        #[json("latencySummary")]
        pub latency_summary: Option<LatencySummaryDto>,

        /// Numbers of records.
        #[json("recordSummary")]
        pub record_summary: Option<RecordSummaryDto>,

        /// Amounts of data.
        #[json("sizeSummary")]
        pub size_summary: Option<SizeSummaryDto>,

        /// Outcome.
        #[json("statusSummary")]
        pub status_summary: Option<StatusSummaryDto>,
    }
}

runtime::model! {
    /// Run whose output another run takes in.
    pub struct FlowRunPredecessorDto {
        /// Flow that is or was run.
        #[json("flowId")]
        pub flow_id: Option<String>,

        /// Run of the flow.
        #[json("flowRunId")]
        pub flow_run_id: Option<String>,

        /// Flow specification that the predecessor follows.
        #[json("flowSpec")]
        pub flow_spec: Option<Json>,
    }
}

runtime::model! {
    /// Page of runs.
    pub struct FlowRunsListResponse {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<FlowRunItemDto>>,

        /// Links to neighboring pages.
        #[json("_links")]
        pub links: Option<PageLinksResponse>,
    }
}

runtime::model! {
    /// Delays of a run or a step.
    pub struct LatencySummaryDto {
        /// Mean delay, in milliseconds.
        #[json("avgMs")]
        pub avg_ms: Option<i64>,

        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Longest delay, in milliseconds.
        #[json("maxMs")]
        pub max_ms: Option<i64>,

        /// Shortest delay, in milliseconds.
        #[json("minMs")]
        pub min_ms: Option<i64>,
    }
}

runtime::model! {
    /// Numbers of the records that a run or a step has handled, with reasons for failures.
    pub struct RecordSummaryDto {
        /// Number of records newly written.
        #[json("createdRecordCount")]
        pub created_record_count: Option<i64>,

        /// Number of records removed.
        #[json("deletedRecordCount")]
        pub deleted_record_count: Option<i64>,

        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Reasons for which records failed.
        #[json("failedInfo")]
        pub failed_info: Option<Vec<StatusErrorDto>>,

        /// Number of records that could not be written.
        #[json("failedRecordCount")]
        pub failed_record_count: Option<i64>,

        /// Number of records read.
        #[json("inputRecordCount")]
        pub input_record_count: Option<i64>,

        /// Reasons for which records were left out.
        #[json("skippedInfo")]
        pub skipped_info: Option<Vec<StatusErrorDto>>,

        /// Number of records left out.
        #[json("skippedRecordCount")]
        pub skipped_record_count: Option<i64>,

        /// Number of existing records changed.
        #[json("updatedRecordCount")]
        pub updated_record_count: Option<i64>,

        /// Number of records written with a warning.
        #[json("warningRecordCount")]
        pub warning_record_count: Option<i64>,
    }
}

runtime::model! {
    /// Amounts of data that a run or a step has read and written.
    pub struct SizeSummaryDto {
        /// Amount of data read, in bytes.
        #[json("inputBytes")]
        pub input_bytes: Option<i64>,

        /// Amount of data written, in bytes.
        #[json("outputBytes")]
        pub output_bytes: Option<i64>,
    }
}

runtime::model! {
    /// Outcome of a run or a step.
    pub struct StatusSummaryDto {
        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Outcome, such as `success` or `failed`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Complete new data of a run.
    pub struct UpdateFlowRunRequest {
        /// Steps of the run.
        #[json("activities")]
        pub activities: Option<Vec<ActivityDto>>,

        /// Runs that this run has started.
        #[json("childFlowRunIds")]
        pub child_flow_run_ids: Option<Vec<String>>,

        /// Flow that is or was run.
        #[json("flowId")]
        pub flow_id: Option<String>,

        /// Flow specification that the flow follows.
        #[json("flowSpec")]
        pub flow_spec: Option<SpecInfoDto>,

        /// Figures of the whole run.
        #[json("metrics")]
        pub metrics: Option<FlowRunMetricsDto>,

        /// Values that the run works with.
        #[json("params")]
        pub params: Option<Json>,

        /// Run that started this run.
        #[json("parentFlowRunId")]
        pub parent_flow_run_id: Option<String>,

        /// Runs whose output this run takes in.
        #[json("predecessors")]
        pub predecessors: Option<Vec<FlowRunPredecessorDto>>,

        /// ID that the carrying-out service uses for the resource.
        #[json("providerRefId")]
        pub provider_ref_id: Option<String>,

        /// Kinds of records that the run handles.
        #[json("recordTypes")]
        pub record_types: Option<Vec<String>>,
    }
}
