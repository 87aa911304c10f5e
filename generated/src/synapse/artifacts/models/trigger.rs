// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the trigger operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Expressible, Json};
use super::{LinkedServiceReference, PipelineReference};

runtime::text_enum! {
    /// Storage event that fires a trigger.
    pub enum BlobEventType {
        /// `Microsoft.Storage.BlobCreated`
        ///
        /// A blob has been written in full.
        MicrosoftStorageBlobCreated = "Microsoft.Storage.BlobCreated",

        /// `Microsoft.Storage.BlobDeleted`
        ///
        /// A blob has been deleted.
        MicrosoftStorageBlobDeleted = "Microsoft.Storage.BlobDeleted",
    }
}

runtime::model! {
    /// Trigger that starts pipelines when blobs are written or deleted, by Event Grid.
    #[constant("type" = "BlobEventsTrigger")]
    pub struct BlobEventsTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipelines that the trigger starts, with their parameter values.
        #[json("pipelines")]
        pub pipelines: Option<Vec<TriggerPipelineReference>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<BlobEventsTriggerTypeProperties>,
    }
}

impl BlobEventsTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: BlobEventsTriggerTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Storage account, path patterns and events of a storage event trigger.
    pub struct BlobEventsTriggerTypeProperties {
        /// Start that the path of a blob must have, such as `/container/blobs/folder/`.
        #[json("blobPathBeginsWith")]
        pub blob_path_begins_with: Option<Expressible<String>>,

        /// End that the path of a blob must have, such as `.csv`.
        #[json("blobPathEndsWith")]
        pub blob_path_ends_with: Option<Expressible<String>>,

        /// Storage events that fire the trigger.
        #[json("events")]
        pub events: Option<Vec<Expressible<BlobEventType>>>,

        /// True does not fire for blobs without content.
        #[json("ignoreEmptyBlobs")]
        pub ignore_empty_blobs: Option<Expressible<bool>>,

        /// Storage account that raises the events, by its Azure resource ID.
        #[json("scope")]
        pub scope: Option<Expressible<String>>,
    }
}

impl BlobEventsTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        events: Vec<Expressible<BlobEventType>>,
        scope: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            events: Some(events),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Trigger that starts pipelines when files in a folder change, by looking there again and again.
    #[constant("type" = "BlobTrigger")]
    pub struct BlobTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipelines that the trigger starts, with their parameter values.
        #[json("pipelines")]
        pub pipelines: Option<Vec<TriggerPipelineReference>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<BlobTriggerTypeProperties>,
    }
}

impl BlobTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: BlobTriggerTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Folder that is watched and how many pipeline runs may start for it at a time.
    pub struct BlobTriggerTypeProperties {
        /// Container and folder that are watched.
        #[json("folderPath")]
        pub folder_path: Option<Expressible<String>>,

        /// Linked service that leads to the storage.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Most runs that the trigger starts at the same time.
        #[json("maxConcurrency")]
        pub max_concurrency: Option<Expressible<i64>>,
    }
}

impl BlobTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        folder_path: impl Into<Expressible<String>>,
        linked_service: LinkedServiceReference,
        max_concurrency: impl Into<Expressible<i64>>,
    ) -> Self {
        Self {
            folder_path: Some(folder_path.into()),
            linked_service: Some(linked_service),
            max_concurrency: Some(max_concurrency.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Trigger that starts a pipeline when runs of several other pipelines with the same run dimension have
    /// succeeded.
    #[constant("type" = "ChainingTrigger")]
    pub struct ChainingTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipeline that is started, with its parameter values.
        #[json("pipeline")]
        pub pipeline: Option<TriggerPipelineReference>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ChainingTriggerTypeProperties>,
    }
}

impl ChainingTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(
        pipeline: TriggerPipelineReference,
        type_properties: ChainingTriggerTypeProperties,
    ) -> Self {
        Self {
            pipeline: Some(pipeline),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Pipelines that must have run, and the dimension by which their runs belong together.
    pub struct ChainingTriggerTypeProperties {
        /// Pipelines that must all have succeeded.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<PipelineReference>>,

        /// Expression whose value must be the same for runs that belong together.
        #[json("runDimension")]
        pub run_dimension: Option<Expressible<String>>,
    }
}

impl ChainingTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        depends_on: Vec<PipelineReference>,
        run_dimension: impl Into<Expressible<String>>,
    ) -> Self {
        Self {
            depends_on: Some(depends_on),
            run_dimension: Some(run_dimension.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Trigger that starts pipelines on events that applications publish to an Event Grid topic.
    #[constant("type" = "CustomEventsTrigger")]
    pub struct CustomEventsTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipelines that the trigger starts, with their parameter values.
        #[json("pipelines")]
        pub pipelines: Option<Vec<TriggerPipelineReference>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<CustomEventsTriggerTypeProperties>,
    }
}

impl CustomEventsTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CustomEventsTriggerTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Event Grid topic, event types and subject patterns of a custom event trigger.
    pub struct CustomEventsTriggerTypeProperties {
        /// Types of the events that fire the trigger.
        #[json("events")]
        pub events: Option<Vec<Json>>,

        /// Topic to listen to, by its Azure resource ID.
        #[json("scope")]
        pub scope: Option<Expressible<String>>,

        /// Start that the subject of an event must have.
        #[json("subjectBeginsWith")]
        pub subject_begins_with: Option<Expressible<String>>,

        /// End that the subject of an event must have.
        #[json("subjectEndsWith")]
        pub subject_ends_with: Option<Expressible<String>>,
    }
}

impl CustomEventsTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(events: Vec<Json>, scope: impl Into<Expressible<String>>) -> Self {
        Self {
            events: Some(events),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Weekday, from Monday to Sunday.
    pub enum DayOfWeek {
        /// `Friday`
        Friday = "Friday",

        /// `Monday`
        Monday = "Monday",

        /// `Saturday`
        Saturday = "Saturday",

        /// `Sunday`
        Sunday = "Sunday",

        /// `Thursday`
        Thursday = "Thursday",

        /// `Tuesday`
        Tuesday = "Tuesday",

        /// `Wednesday`
        Wednesday = "Wednesday",
    }
}

runtime::union! {
    /// Window of a tumbling window trigger that must have succeeded first.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum DependencyReference {
        /// `SelfDependencyTumblingWindowTriggerReference`: [`SelfDependencyTumblingWindowTriggerReference`].
        SelfDependencyTumblingWindowTriggerReference(
            SelfDependencyTumblingWindowTriggerReference,
        ) = "SelfDependencyTumblingWindowTriggerReference",

        /// `TriggerDependencyReference`: [`TriggerDependencyReference`].
        TriggerDependencyReference(
            TriggerDependencyReference,
        ) = "TriggerDependencyReference",

        /// `TumblingWindowTriggerDependencyReference`: [`TumblingWindowTriggerDependencyReference`].
        TumblingWindowTriggerDependencyReference(
            TumblingWindowTriggerDependencyReference,
        ) = "TumblingWindowTriggerDependencyReference",
    }
}

runtime::text_enum! {
    /// Whether an event trigger receives the events of its source.
    pub enum EventSubscriptionStatus {
        /// `Deprovisioning`
        Deprovisioning = "Deprovisioning",

        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",

        /// `Provisioning`
        Provisioning = "Provisioning",

        /// `Unknown`
        Unknown = "Unknown",
    }
}

runtime::model! {
    /// Trigger that can start several pipelines, as a common form of the special kinds.
    #[constant("type" = "MultiplePipelineTrigger")]
    pub struct MultiplePipelineTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipelines that the trigger starts, with their parameter values.
        #[json("pipelines")]
        pub pipelines: Option<Vec<TriggerPipelineReference>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,
    }
}

runtime::text_enum! {
    /// Unit of the interval of a schedule.
    pub enum RecurrenceFrequency {
        /// `Day`
        Day = "Day",

        /// `Hour`
        Hour = "Hour",

        /// `Minute`
        Minute = "Minute",

        /// `Month`
        Month = "Month",

        /// `NotSpecified`
        NotSpecified = "NotSpecified",

        /// `Week`
        Week = "Week",

        /// `Year`
        Year = "Year",
    }
}

runtime::model! {
    /// Minutes, hours and days at which a schedule fires within its interval.
    pub struct RecurrenceSchedule {
        /// Hours of the day at which the trigger fires.
        #[json("hours")]
        pub hours: Option<Vec<Expressible<i32>>>,

        /// Minutes of the hour at which the trigger fires.
        #[json("minutes")]
        pub minutes: Option<Vec<Expressible<i32>>>,

        /// Days of the month on which the trigger fires; negative ones count from its end.
        #[json("monthDays")]
        pub month_days: Option<Vec<Expressible<i32>>>,

        /// Weekdays of the month on which the trigger fires.
        #[json("monthlyOccurrences")]
        pub monthly_occurrences: Option<Vec<RecurrenceScheduleOccurrence>>,

        /// Days of the week on which the trigger fires.
        #[json("weekDays")]
        pub week_days: Option<Vec<Expressible<DayOfWeek>>>,
    }
}

runtime::model! {
    /// Weekday of a month, such as the second Monday.
    pub struct RecurrenceScheduleOccurrence {
        /// Weekday.
        #[json("day")]
        pub day: Option<Expressible<DayOfWeek>>,

        /// Which of these weekdays in the month, such as 2 for the second; negative numbers count from the end.
        #[json("occurrence")]
        pub occurrence: Option<Expressible<i32>>,
    }
}

runtime::model! {
    /// Trigger that repeats past windows of a tumbling window trigger.
    #[constant("type" = "RerunTumblingWindowTrigger")]
    pub struct RerunTumblingWindowTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<RerunTumblingWindowTriggerTypeProperties>,
    }
}

impl RerunTumblingWindowTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: RerunTumblingWindowTriggerTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Trigger and period whose windows are repeated, and how many at a time.
    pub struct RerunTumblingWindowTriggerTypeProperties {
        /// Tumbling window trigger whose windows are repeated.
        #[json("parentTrigger")]
        pub parent_trigger: Option<Json>,

        /// End (UTC) of the period whose windows are repeated.
        #[json("requestedEndTime")]
        pub requested_end_time: Option<Expressible<OffsetDateTime>>,

        /// Start (UTC) of the period whose windows are repeated.
        #[json("requestedStartTime")]
        pub requested_start_time: Option<Expressible<OffsetDateTime>>,

        /// Most windows that are repeated at the same time.
        ///
        /// 1 to 50.
        #[json("rerunConcurrency")]
        pub rerun_concurrency: Option<Expressible<i64>>,
    }
}

impl RerunTumblingWindowTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        parent_trigger: Json,
        requested_end_time: impl Into<Expressible<OffsetDateTime>>,
        requested_start_time: impl Into<Expressible<OffsetDateTime>>,
        rerun_concurrency: impl Into<Expressible<i64>>,
    ) -> Self {
        Self {
            parent_trigger: Some(parent_trigger),
            requested_end_time: Some(requested_end_time.into()),
            requested_start_time: Some(requested_start_time.into()),
            rerun_concurrency: Some(rerun_concurrency.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// How often, and after which pause, a failed window is tried again.
    pub struct RetryPolicy {
        /// Number of further attempts.
        #[json("count")]
        pub count: Option<Expressible<i64>>,

        /// Pause between two attempts, in seconds.
        ///
        /// 30 to 86400.
        #[json("intervalInSeconds")]
        pub interval_in_seconds: Option<Expressible<i64>>,
    }
}

runtime::model! {
    /// Trigger that starts pipelines at fixed times.
    #[constant("type" = "ScheduleTrigger")]
    pub struct ScheduleTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipelines that the trigger starts, with their parameter values.
        #[json("pipelines")]
        pub pipelines: Option<Vec<TriggerPipelineReference>>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<ScheduleTriggerTypeProperties>,
    }
}

impl ScheduleTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ScheduleTriggerTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Interval, start, end, time zone and details of a schedule.
    pub struct ScheduleTriggerRecurrence {
        /// Time after which the trigger fires no more.
        #[json("endTime")]
        pub end_time: Option<Expressible<OffsetDateTime>>,

        /// Unit of the interval.
        #[json("frequency")]
        pub frequency: Option<Expressible<RecurrenceFrequency>>,

        /// Number of units between two starts.
        #[json("interval")]
        pub interval: Option<Expressible<i32>>,

        /// Minutes, hours and days at which the trigger fires.
        #[json("schedule")]
        pub schedule: Option<RecurrenceSchedule>,

        /// Time from which the schedule counts.
        #[json("startTime")]
        pub start_time: Option<Expressible<OffsetDateTime>>,

        /// Time zone of the schedule, such as `UTC` or `W. Europe Standard Time`.
        #[json("timeZone")]
        pub time_zone: Option<Expressible<String>>,
    }
}

runtime::model! {
    /// Schedule of a trigger.
    pub struct ScheduleTriggerTypeProperties {
        /// Schedule of the trigger.
        #[json("recurrence")]
        pub recurrence: Option<ScheduleTriggerRecurrence>,
    }
}

impl ScheduleTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(recurrence: ScheduleTriggerRecurrence) -> Self {
        Self {
            recurrence: Some(recurrence),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Earlier window of the same trigger that must have succeeded first.
    #[constant("type" = "SelfDependencyTumblingWindowTriggerReference")]
    pub struct SelfDependencyTumblingWindowTriggerReference {
        /// Shift against the window of this trigger, as `d.hh:mm:ss`; negative for earlier ones.
        ///
        /// 8 to 15 characters, pattern `-((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
        #[json("offset")]
        pub offset: Option<Expressible<String>>,

        /// Length of the window, as `d.hh:mm:ss`.
        ///
        /// 8 to 15 characters, pattern `((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
        #[json("size")]
        pub size: Option<Expressible<String>>,
    }
}

impl SelfDependencyTumblingWindowTriggerReference {
    /// Creates a value with the members that the service requires.
    pub fn new(offset: impl Into<Expressible<String>>) -> Self {
        Self {
            offset: Some(offset.into()),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Rule that starts pipelines: by schedule, by time window, on an event, or after other pipelines.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum Trigger {
        /// `BlobEventsTrigger`: [`BlobEventsTrigger`].
        BlobEventsTrigger(BlobEventsTrigger) = "BlobEventsTrigger",

        /// `BlobTrigger`: [`BlobTrigger`].
        BlobTrigger(BlobTrigger) = "BlobTrigger",

        /// `ChainingTrigger`: [`ChainingTrigger`].
        ChainingTrigger(ChainingTrigger) = "ChainingTrigger",

        /// `CustomEventsTrigger`: [`CustomEventsTrigger`].
        CustomEventsTrigger(CustomEventsTrigger) = "CustomEventsTrigger",

        /// `MultiplePipelineTrigger`: [`MultiplePipelineTrigger`].
        MultiplePipelineTrigger(MultiplePipelineTrigger) = "MultiplePipelineTrigger",

        /// `RerunTumblingWindowTrigger`: [`RerunTumblingWindowTrigger`].
        RerunTumblingWindowTrigger(
            RerunTumblingWindowTrigger,
        ) = "RerunTumblingWindowTrigger",

        /// `ScheduleTrigger`: [`ScheduleTrigger`].
        ScheduleTrigger(ScheduleTrigger) = "ScheduleTrigger",

        /// `TumblingWindowTrigger`: [`TumblingWindowTrigger`].
        TumblingWindowTrigger(TumblingWindowTrigger) = "TumblingWindowTrigger",
    }
}

runtime::model! {
    /// Trigger dependency reference.
    #[constant("type" = "TriggerDependencyReference")]
    pub struct TriggerDependencyReference {
        /// Tumbling window trigger whose window counts.
        #[json("referenceTrigger")]
        pub reference_trigger: Option<TriggerReference>,
    }
}

impl TriggerDependencyReference {
    /// Creates a value with the members that the service requires.
    pub fn new(reference_trigger: TriggerReference) -> Self {
        Self {
            reference_trigger: Some(reference_trigger),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of triggers.
    pub struct TriggerListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TriggerResource>>,
    }
}

runtime::page!(TriggerListResponse { value : TriggerResource });

runtime::model! {
    /// Pipeline that a trigger starts, with its parameter values.
    pub struct TriggerPipelineReference {
        /// Values for the parameters of the pipeline, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// Pipeline that is started.
        #[json("pipelineReference")]
        pub pipeline_reference: Option<PipelineReference>,
    }
}

runtime::model! {
    /// Name of a trigger.
    pub struct TriggerReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<TriggerReferenceType>,
    }
}

impl TriggerReference {
    /// Creates a value with the members that the service requires.
    pub fn new(
        reference_name: impl Into<String>,
        type_prop: TriggerReferenceType,
    ) -> Self {
        Self {
            reference_name: Some(reference_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of the reference, always a trigger.
    pub enum TriggerReferenceType {
        /// `TriggerReference`
        TriggerReference = "TriggerReference",
    }
}

runtime::model! {
    /// Trigger of the workspace.
    pub struct TriggerResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<Trigger>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl TriggerResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: Trigger) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether a trigger fires.
    pub enum TriggerRuntimeState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Started`
        Started = "Started",

        /// `Stopped`
        Stopped = "Stopped",
    }
}

runtime::model! {
    /// Whether an event trigger is subscribed to its source.
    pub struct TriggerSubscriptionOperationStatus {
        /// State of the subscription.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<EventSubscriptionStatus>,

        /// Name of the trigger.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("triggerName", read_only)]
        pub trigger_name: Option<String>,
    }
}

runtime::text_enum! {
    /// Unit of the length of a window.
    pub enum TumblingWindowFrequency {
        /// `Hour`
        Hour = "Hour",

        /// `Minute`
        Minute = "Minute",

        /// `Month`
        Month = "Month",
    }
}

runtime::model! {
    /// Trigger that starts a pipeline once for every window of a series of equal time windows, past ones included.
    #[constant("type" = "TumblingWindowTrigger")]
    pub struct TumblingWindowTrigger {
        /// Free labels for sorting and finding.
        #[json("annotations")]
        pub annotations: Option<Vec<Json>>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<Expressible<String>>,

        /// Pipeline that is started, with its parameter values.
        #[json("pipeline")]
        pub pipeline: Option<TriggerPipelineReference>,

        /// Whether the trigger fires; changed only by starting and stopping it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("runtimeState", read_only)]
        pub runtime_state: Option<TriggerRuntimeState>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<TumblingWindowTriggerTypeProperties>,
    }
}

impl TumblingWindowTrigger {
    /// Creates a value with the members that the service requires.
    pub fn new(
        pipeline: TriggerPipelineReference,
        type_properties: TumblingWindowTriggerTypeProperties,
    ) -> Self {
        Self {
            pipeline: Some(pipeline),
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Window of another tumbling window trigger that must have succeeded first.
    #[constant("type" = "TumblingWindowTriggerDependencyReference")]
    pub struct TumblingWindowTriggerDependencyReference {
        /// Shift against the window of this trigger, as `d.hh:mm:ss`; negative for earlier ones.
        ///
        /// 8 to 15 characters, pattern `-?((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
        #[json("offset")]
        pub offset: Option<Expressible<String>>,

        /// Tumbling window trigger whose window counts.
        #[json("referenceTrigger")]
        pub reference_trigger: Option<TriggerReference>,

        /// Length of the window, as `d.hh:mm:ss`.
        ///
        /// 8 to 15 characters, pattern `((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
        #[json("size")]
        pub size: Option<Expressible<String>>,
    }
}

impl TumblingWindowTriggerDependencyReference {
    /// Creates a value with the members that the service requires.
    pub fn new(reference_trigger: TriggerReference) -> Self {
        Self {
            reference_trigger: Some(reference_trigger),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Length, start, end, parallelism, retries and dependencies of the windows.
    pub struct TumblingWindowTriggerTypeProperties {
        /// Time by which a run starts after the end of its window, as `d.hh:mm:ss`.
        #[json("delay")]
        pub delay: Option<Expressible<String>>,

        /// Windows that must have succeeded first.
        #[json("dependsOn")]
        pub depends_on: Option<Vec<DependencyReference>>,

        /// Time (UTC) after which no window begins.
        #[json("endTime")]
        pub end_time: Option<Expressible<OffsetDateTime>>,

        /// Unit of the interval.
        #[json("frequency")]
        pub frequency: Option<Expressible<TumblingWindowFrequency>>,

        /// Number of units that a window lasts.
        #[json("interval")]
        pub interval: Option<Expressible<i32>>,

        /// Most runs that the trigger starts at the same time.
        ///
        /// 1 to 50.
        #[json("maxConcurrency")]
        pub max_concurrency: Option<Expressible<i64>>,

        /// How failed windows are tried again.
        #[json("retryPolicy")]
        pub retry_policy: Option<RetryPolicy>,

        /// Time (UTC) at which the first window begins.
        #[json("startTime")]
        pub start_time: Option<Expressible<OffsetDateTime>>,
    }
}

impl TumblingWindowTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        frequency: impl Into<Expressible<TumblingWindowFrequency>>,
        interval: impl Into<Expressible<i32>>,
        max_concurrency: impl Into<Expressible<i64>>,
        start_time: impl Into<Expressible<OffsetDateTime>>,
    ) -> Self {
        Self {
            frequency: Some(frequency.into()),
            interval: Some(interval.into()),
            max_concurrency: Some(max_concurrency.into()),
            start_time: Some(start_time.into()),
            ..Self::default()
        }
    }
}
