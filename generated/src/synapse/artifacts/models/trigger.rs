// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the trigger operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Expressible, Unmodeled};
use super::{LinkedServiceReference, PipelineReference};

/// Storage event that fires a trigger.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BlobEventType {
    /// `Microsoft.Storage.BlobCreated`
    ///
    /// A blob has been written in full.
    MicrosoftStorageBlobCreated,

    /// `Microsoft.Storage.BlobDeleted`
    ///
    /// A blob has been deleted.
    MicrosoftStorageBlobDeleted,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BlobEventType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Microsoft.Storage.BlobCreated", Self::MicrosoftStorageBlobCreated),
        ("Microsoft.Storage.BlobDeleted", Self::MicrosoftStorageBlobDeleted),
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

runtime::text_enum!(BlobEventType);

/// Trigger that starts pipelines when blobs are written or deleted, by Event Grid.
#[derive(Clone, Default)]
pub struct BlobEventsTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipelines that the trigger starts, with their parameter values.
    pub pipelines: Option<Vec<TriggerPipelineReference>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<BlobEventsTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for BlobEventsTrigger {
    const NAME: &'static str = "BlobEventsTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BlobEventsTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipelines: members.take("pipelines")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BlobEventsTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipelines", &self.pipelines);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(BlobEventsTrigger);

/// Storage account, path patterns and events of a storage event trigger.
#[derive(Clone, Default)]
pub struct BlobEventsTriggerTypeProperties {
    /// Start that the path of a blob must have, such as `/container/blobs/folder/`.
    pub blob_path_begins_with: Option<Expressible<String>>,

    /// End that the path of a blob must have, such as `.csv`.
    pub blob_path_ends_with: Option<Expressible<String>>,

    /// Storage events that fire the trigger.
    pub events: Option<Vec<Expressible<BlobEventType>>>,

    /// True does not fire for blobs without content.
    pub ignore_empty_blobs: Option<Expressible<bool>>,

    /// Storage account that raises the events, by its Azure resource ID.
    pub scope: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for BlobEventsTriggerTypeProperties {
    const NAME: &'static str = "BlobEventsTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            blob_path_begins_with: members.take("blobPathBeginsWith")?,
            blob_path_ends_with: members.take("blobPathEndsWith")?,
            events: members.take("events")?,
            ignore_empty_blobs: members.take("ignoreEmptyBlobs")?,
            scope: members.take("scope")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("blobPathBeginsWith", &self.blob_path_begins_with);
        writer.put("blobPathEndsWith", &self.blob_path_ends_with);
        writer.put("events", &self.events);
        writer.put("ignoreEmptyBlobs", &self.ignore_empty_blobs);
        writer.put("scope", &self.scope);
    }
}

runtime::model!(BlobEventsTriggerTypeProperties);

/// Trigger that starts pipelines when files in a folder change, by looking there again and again.
#[derive(Clone, Default)]
pub struct BlobTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipelines that the trigger starts, with their parameter values.
    pub pipelines: Option<Vec<TriggerPipelineReference>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<BlobTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for BlobTrigger {
    const NAME: &'static str = "BlobTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "BlobTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipelines: members.take("pipelines")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "BlobTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipelines", &self.pipelines);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(BlobTrigger);

/// Folder that is watched and how many pipeline runs may start for it at a time.
#[derive(Clone, Default)]
pub struct BlobTriggerTypeProperties {
    /// Container and folder that are watched.
    pub folder_path: Option<Expressible<String>>,

    /// Linked service that leads to the storage.
    pub linked_service: Option<LinkedServiceReference>,

    /// Most runs that the trigger starts at the same time.
    pub max_concurrency: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for BlobTriggerTypeProperties {
    const NAME: &'static str = "BlobTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            folder_path: members.take("folderPath")?,
            linked_service: members.take("linkedService")?,
            max_concurrency: members.take("maxConcurrency")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("folderPath", &self.folder_path);
        writer.put("linkedService", &self.linked_service);
        writer.put("maxConcurrency", &self.max_concurrency);
    }
}

runtime::model!(BlobTriggerTypeProperties);

/// Trigger that starts a pipeline when runs of several other pipelines with the same run dimension have
/// succeeded.
#[derive(Clone, Default)]
pub struct ChainingTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipeline that is started, with its parameter values.
    pub pipeline: Option<TriggerPipelineReference>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ChainingTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ChainingTrigger {
    const NAME: &'static str = "ChainingTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ChainingTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipeline: members.take("pipeline")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ChainingTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipeline", &self.pipeline);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(ChainingTrigger);

/// Pipelines that must have run, and the dimension by which their runs belong together.
#[derive(Clone, Default)]
pub struct ChainingTriggerTypeProperties {
    /// Pipelines that must all have succeeded.
    pub depends_on: Option<Vec<PipelineReference>>,

    /// Expression whose value must be the same for runs that belong together.
    pub run_dimension: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ChainingTriggerTypeProperties {
    const NAME: &'static str = "ChainingTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            depends_on: members.take("dependsOn")?,
            run_dimension: members.take("runDimension")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dependsOn", &self.depends_on);
        writer.put("runDimension", &self.run_dimension);
    }
}

runtime::model!(ChainingTriggerTypeProperties);

/// Trigger that starts pipelines on events that applications publish to an Event Grid topic.
#[derive(Clone, Default)]
pub struct CustomEventsTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipelines that the trigger starts, with their parameter values.
    pub pipelines: Option<Vec<TriggerPipelineReference>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<CustomEventsTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CustomEventsTrigger {
    const NAME: &'static str = "CustomEventsTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CustomEventsTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipelines: members.take("pipelines")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CustomEventsTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipelines", &self.pipelines);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(CustomEventsTrigger);

/// Event Grid topic, event types and subject patterns of a custom event trigger.
#[derive(Clone, Default)]
pub struct CustomEventsTriggerTypeProperties {
    /// Types of the events that fire the trigger.
    pub events: Option<Vec<Value>>,

    /// Topic to listen to, by its Azure resource ID.
    pub scope: Option<Expressible<String>>,

    /// Start that the subject of an event must have.
    pub subject_begins_with: Option<Expressible<String>>,

    /// End that the subject of an event must have.
    pub subject_ends_with: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CustomEventsTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(events: Vec<Value>, scope: impl Into<Expressible<String>>) -> Self {
        Self {
            events: Some(events),
            scope: Some(scope.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CustomEventsTriggerTypeProperties {
    const NAME: &'static str = "CustomEventsTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            events: members.take("events")?,
            scope: members.take("scope")?,
            subject_begins_with: members.take("subjectBeginsWith")?,
            subject_ends_with: members.take("subjectEndsWith")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("events", &self.events);
        writer.put("scope", &self.scope);
        writer.put("subjectBeginsWith", &self.subject_begins_with);
        writer.put("subjectEndsWith", &self.subject_ends_with);
    }
}

runtime::model!(CustomEventsTriggerTypeProperties);

/// Weekday, from Monday to Sunday.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DayOfWeek {
    /// `Friday`
    Friday,

    /// `Monday`
    Monday,

    /// `Saturday`
    Saturday,

    /// `Sunday`
    Sunday,

    /// `Thursday`
    Thursday,

    /// `Tuesday`
    Tuesday,

    /// `Wednesday`
    Wednesday,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DayOfWeek {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Friday", Self::Friday),
        ("Monday", Self::Monday),
        ("Saturday", Self::Saturday),
        ("Sunday", Self::Sunday),
        ("Thursday", Self::Thursday),
        ("Tuesday", Self::Tuesday),
        ("Wednesday", Self::Wednesday),
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

runtime::text_enum!(DayOfWeek);

/// Window of a tumbling window trigger that must have succeeded first.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum DependencyReference {
    /// `SelfDependencyTumblingWindowTriggerReference`: [`SelfDependencyTumblingWindowTriggerReference`].
    SelfDependencyTumblingWindowTriggerReference(
        SelfDependencyTumblingWindowTriggerReference,
    ),

    /// `TriggerDependencyReference`: [`TriggerDependencyReference`].
    TriggerDependencyReference(TriggerDependencyReference),

    /// `TumblingWindowTriggerDependencyReference`: [`TumblingWindowTriggerDependencyReference`].
    TumblingWindowTriggerDependencyReference(TumblingWindowTriggerDependencyReference),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for DependencyReference {
    const NAME: &'static str = "DependencyReference";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "SelfDependencyTumblingWindowTriggerReference" => {
                    Self::SelfDependencyTumblingWindowTriggerReference(
                        object.into_model()?,
                    )
                }
                "TriggerDependencyReference" => {
                    Self::TriggerDependencyReference(object.into_model()?)
                }
                "TumblingWindowTriggerDependencyReference" => {
                    Self::TumblingWindowTriggerDependencyReference(object.into_model()?)
                }
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::SelfDependencyTumblingWindowTriggerReference(it) => {
                runtime::Wire::write(it, mode)
            }
            Self::TriggerDependencyReference(it) => runtime::Wire::write(it, mode),
            Self::TumblingWindowTriggerDependencyReference(it) => {
                runtime::Wire::write(it, mode)
            }
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(DependencyReference);

/// Whether an event trigger receives the events of its source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum EventSubscriptionStatus {
    /// `Deprovisioning`
    Deprovisioning,

    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// `Provisioning`
    Provisioning,

    /// `Unknown`
    Unknown,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for EventSubscriptionStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Deprovisioning", Self::Deprovisioning),
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
        ("Provisioning", Self::Provisioning),
        ("Unknown", Self::Unknown),
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

runtime::text_enum!(EventSubscriptionStatus);

/// Trigger that can start several pipelines, as a common form of the special kinds.
#[derive(Clone, Default)]
pub struct MultiplePipelineTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipelines that the trigger starts, with their parameter values.
    pub pipelines: Option<Vec<TriggerPipelineReference>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MultiplePipelineTrigger {
    const NAME: &'static str = "MultiplePipelineTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "MultiplePipelineTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipelines: members.take("pipelines")?,
            runtime_state: members.take("runtimeState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "MultiplePipelineTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipelines", &self.pipelines);
        writer.read_only().put("runtimeState", &self.runtime_state);
    }
}

runtime::model!(MultiplePipelineTrigger);

/// Unit of the interval of a schedule.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RecurrenceFrequency {
    /// `Day`
    Day,

    /// `Hour`
    Hour,

    /// `Minute`
    Minute,

    /// `Month`
    Month,

    /// `NotSpecified`
    NotSpecified,

    /// `Week`
    Week,

    /// `Year`
    Year,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for RecurrenceFrequency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Day", Self::Day),
        ("Hour", Self::Hour),
        ("Minute", Self::Minute),
        ("Month", Self::Month),
        ("NotSpecified", Self::NotSpecified),
        ("Week", Self::Week),
        ("Year", Self::Year),
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

runtime::text_enum!(RecurrenceFrequency);

/// Minutes, hours and days at which a schedule fires within its interval.
#[derive(Clone, Default)]
pub struct RecurrenceSchedule {
    /// Hours of the day at which the trigger fires.
    pub hours: Option<Vec<Expressible<i32>>>,

    /// Minutes of the hour at which the trigger fires.
    pub minutes: Option<Vec<Expressible<i32>>>,

    /// Days of the month on which the trigger fires; negative ones count from its end.
    pub month_days: Option<Vec<Expressible<i32>>>,

    /// Weekdays of the month on which the trigger fires.
    pub monthly_occurrences: Option<Vec<RecurrenceScheduleOccurrence>>,

    /// Days of the week on which the trigger fires.
    pub week_days: Option<Vec<Expressible<DayOfWeek>>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecurrenceSchedule {
    const NAME: &'static str = "RecurrenceSchedule";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            hours: members.take("hours")?,
            minutes: members.take("minutes")?,
            month_days: members.take("monthDays")?,
            monthly_occurrences: members.take("monthlyOccurrences")?,
            week_days: members.take("weekDays")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("hours", &self.hours);
        writer.put("minutes", &self.minutes);
        writer.put("monthDays", &self.month_days);
        writer.put("monthlyOccurrences", &self.monthly_occurrences);
        writer.put("weekDays", &self.week_days);
    }
}

runtime::model!(RecurrenceSchedule);

/// Weekday of a month, such as the second Monday.
#[derive(Clone, Default)]
pub struct RecurrenceScheduleOccurrence {
    /// Weekday.
    pub day: Option<Expressible<DayOfWeek>>,

    /// Which of these weekdays in the month, such as 2 for the second; negative numbers count from the end.
    pub occurrence: Option<Expressible<i32>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecurrenceScheduleOccurrence {
    const NAME: &'static str = "RecurrenceScheduleOccurrence";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            day: members.take("day")?,
            occurrence: members.take("occurrence")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("day", &self.day);
        writer.put("occurrence", &self.occurrence);
    }
}

runtime::model!(RecurrenceScheduleOccurrence);

/// Trigger that repeats past windows of a tumbling window trigger.
#[derive(Clone, Default)]
pub struct RerunTumblingWindowTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<RerunTumblingWindowTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for RerunTumblingWindowTrigger {
    const NAME: &'static str = "RerunTumblingWindowTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "RerunTumblingWindowTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "RerunTumblingWindowTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(RerunTumblingWindowTrigger);

/// Trigger and period whose windows are repeated, and how many at a time.
#[derive(Clone, Default)]
pub struct RerunTumblingWindowTriggerTypeProperties {
    /// Tumbling window trigger whose windows are repeated.
    pub parent_trigger: Option<Value>,

    /// End (UTC) of the period whose windows are repeated.
    pub requested_end_time: Option<Expressible<OffsetDateTime>>,

    /// Start (UTC) of the period whose windows are repeated.
    pub requested_start_time: Option<Expressible<OffsetDateTime>>,

    /// Most windows that are repeated at the same time.
    ///
    /// 1 to 50.
    pub rerun_concurrency: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RerunTumblingWindowTriggerTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        parent_trigger: Value,
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

impl runtime::Model for RerunTumblingWindowTriggerTypeProperties {
    const NAME: &'static str = "RerunTumblingWindowTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parent_trigger: members.take("parentTrigger")?,
            requested_end_time: members.take("requestedEndTime")?,
            requested_start_time: members.take("requestedStartTime")?,
            rerun_concurrency: members.take("rerunConcurrency")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("parentTrigger", &self.parent_trigger);
        writer.put("requestedEndTime", &self.requested_end_time);
        writer.put("requestedStartTime", &self.requested_start_time);
        writer.put("rerunConcurrency", &self.rerun_concurrency);
    }
}

runtime::model!(RerunTumblingWindowTriggerTypeProperties);

/// How often, and after which pause, a failed window is tried again.
#[derive(Clone, Default)]
pub struct RetryPolicy {
    /// Number of further attempts.
    pub count: Option<Expressible<i64>>,

    /// Pause between two attempts, in seconds.
    ///
    /// 30 to 86400.
    pub interval_in_seconds: Option<Expressible<i64>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RetryPolicy {
    const NAME: &'static str = "RetryPolicy";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            interval_in_seconds: members.take("intervalInSeconds")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("intervalInSeconds", &self.interval_in_seconds);
    }
}

runtime::model!(RetryPolicy);

/// Trigger that starts pipelines at fixed times.
#[derive(Clone, Default)]
pub struct ScheduleTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipelines that the trigger starts, with their parameter values.
    pub pipelines: Option<Vec<TriggerPipelineReference>>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<ScheduleTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ScheduleTrigger {
    const NAME: &'static str = "ScheduleTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ScheduleTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipelines: members.take("pipelines")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ScheduleTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipelines", &self.pipelines);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(ScheduleTrigger);

/// Interval, start, end, time zone and details of a schedule.
#[derive(Clone, Default)]
pub struct ScheduleTriggerRecurrence {
    /// Time after which the trigger fires no more.
    pub end_time: Option<Expressible<OffsetDateTime>>,

    /// Unit of the interval.
    pub frequency: Option<Expressible<RecurrenceFrequency>>,

    /// Number of units between two starts.
    pub interval: Option<Expressible<i32>>,

    /// Minutes, hours and days at which the trigger fires.
    pub schedule: Option<RecurrenceSchedule>,

    /// Time from which the schedule counts.
    pub start_time: Option<Expressible<OffsetDateTime>>,

    /// Time zone of the schedule, such as `UTC` or `W. Europe Standard Time`.
    pub time_zone: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ScheduleTriggerRecurrence {
    const NAME: &'static str = "ScheduleTriggerRecurrence";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            end_time: members.take("endTime")?,
            frequency: members.take("frequency")?,
            interval: members.take("interval")?,
            schedule: members.take("schedule")?,
            start_time: members.take("startTime")?,
            time_zone: members.take("timeZone")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("endTime", &self.end_time);
        writer.put("frequency", &self.frequency);
        writer.put("interval", &self.interval);
        writer.put("schedule", &self.schedule);
        writer.put("startTime", &self.start_time);
        writer.put("timeZone", &self.time_zone);
    }
}

runtime::model!(ScheduleTriggerRecurrence);

/// Schedule of a trigger.
#[derive(Clone, Default)]
pub struct ScheduleTriggerTypeProperties {
    /// Schedule of the trigger.
    pub recurrence: Option<ScheduleTriggerRecurrence>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ScheduleTriggerTypeProperties {
    const NAME: &'static str = "ScheduleTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            recurrence: members.take("recurrence")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("recurrence", &self.recurrence);
    }
}

runtime::model!(ScheduleTriggerTypeProperties);

/// Earlier window of the same trigger that must have succeeded first.
#[derive(Clone, Default)]
pub struct SelfDependencyTumblingWindowTriggerReference {
    /// Shift against the window of this trigger, as `d.hh:mm:ss`; negative for earlier ones.
    ///
    /// 8 to 15 characters, pattern `-((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
    pub offset: Option<Expressible<String>>,

    /// Length of the window, as `d.hh:mm:ss`.
    ///
    /// 8 to 15 characters, pattern `((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
    pub size: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SelfDependencyTumblingWindowTriggerReference {
    const NAME: &'static str = "SelfDependencyTumblingWindowTriggerReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SelfDependencyTumblingWindowTriggerReference");
        Ok(Self {
            offset: members.take("offset")?,
            size: members.take("size")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SelfDependencyTumblingWindowTriggerReference");
        writer.put("offset", &self.offset);
        writer.put("size", &self.size);
    }
}

runtime::model!(SelfDependencyTumblingWindowTriggerReference);

/// Rule that starts pipelines: by schedule, by time window, on an event, or after other pipelines.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum Trigger {
    /// `BlobEventsTrigger`: [`BlobEventsTrigger`].
    BlobEventsTrigger(BlobEventsTrigger),

    /// `BlobTrigger`: [`BlobTrigger`].
    BlobTrigger(BlobTrigger),

    /// `ChainingTrigger`: [`ChainingTrigger`].
    ChainingTrigger(ChainingTrigger),

    /// `CustomEventsTrigger`: [`CustomEventsTrigger`].
    CustomEventsTrigger(CustomEventsTrigger),

    /// `MultiplePipelineTrigger`: [`MultiplePipelineTrigger`].
    MultiplePipelineTrigger(MultiplePipelineTrigger),

    /// `RerunTumblingWindowTrigger`: [`RerunTumblingWindowTrigger`].
    RerunTumblingWindowTrigger(RerunTumblingWindowTrigger),

    /// `ScheduleTrigger`: [`ScheduleTrigger`].
    ScheduleTrigger(ScheduleTrigger),

    /// `TumblingWindowTrigger`: [`TumblingWindowTrigger`].
    TumblingWindowTrigger(TumblingWindowTrigger),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for Trigger {
    const NAME: &'static str = "Trigger";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "BlobEventsTrigger" => Self::BlobEventsTrigger(object.into_model()?),
                "BlobTrigger" => Self::BlobTrigger(object.into_model()?),
                "ChainingTrigger" => Self::ChainingTrigger(object.into_model()?),
                "CustomEventsTrigger" => Self::CustomEventsTrigger(object.into_model()?),
                "MultiplePipelineTrigger" => {
                    Self::MultiplePipelineTrigger(object.into_model()?)
                }
                "RerunTumblingWindowTrigger" => {
                    Self::RerunTumblingWindowTrigger(object.into_model()?)
                }
                "ScheduleTrigger" => Self::ScheduleTrigger(object.into_model()?),
                "TumblingWindowTrigger" => {
                    Self::TumblingWindowTrigger(object.into_model()?)
                }
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::BlobEventsTrigger(it) => runtime::Wire::write(it, mode),
            Self::BlobTrigger(it) => runtime::Wire::write(it, mode),
            Self::ChainingTrigger(it) => runtime::Wire::write(it, mode),
            Self::CustomEventsTrigger(it) => runtime::Wire::write(it, mode),
            Self::MultiplePipelineTrigger(it) => runtime::Wire::write(it, mode),
            Self::RerunTumblingWindowTrigger(it) => runtime::Wire::write(it, mode),
            Self::ScheduleTrigger(it) => runtime::Wire::write(it, mode),
            Self::TumblingWindowTrigger(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(Trigger);

/// Trigger dependency reference.
#[derive(Clone, Default)]
pub struct TriggerDependencyReference {
    /// Tumbling window trigger whose window counts.
    pub reference_trigger: Option<TriggerReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TriggerDependencyReference {
    const NAME: &'static str = "TriggerDependencyReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TriggerDependencyReference");
        Ok(Self {
            reference_trigger: members.take("referenceTrigger")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TriggerDependencyReference");
        writer.put("referenceTrigger", &self.reference_trigger);
    }
}

runtime::model!(TriggerDependencyReference);

/// Page of triggers.
#[derive(Clone, Default)]
pub struct TriggerListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<TriggerResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TriggerListResponse {
    const NAME: &'static str = "TriggerListResponse";

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

runtime::model!(TriggerListResponse);

runtime::page!(TriggerListResponse { value : TriggerResource });

/// Pipeline that a trigger starts, with its parameter values.
#[derive(Clone, Default)]
pub struct TriggerPipelineReference {
    /// Values for the parameters of the pipeline, by name.
    pub parameters: Option<BTreeMap<String, Value>>,

    /// Pipeline that is started.
    pub pipeline_reference: Option<PipelineReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TriggerPipelineReference {
    const NAME: &'static str = "TriggerPipelineReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            parameters: members.take("parameters")?,
            pipeline_reference: members.take("pipelineReference")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("parameters", &self.parameters);
        writer.put("pipelineReference", &self.pipeline_reference);
    }
}

runtime::model!(TriggerPipelineReference);

/// Name of a trigger.
#[derive(Clone, Default)]
pub struct TriggerReference {
    /// Name of the object that is referred to.
    pub reference_name: Option<String>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<TriggerReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TriggerReference {
    const NAME: &'static str = "TriggerReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(TriggerReference);

/// Kind of the reference, always a trigger.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TriggerReferenceType {
    /// `TriggerReference`
    TriggerReference,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TriggerReferenceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("TriggerReference", Self::TriggerReference),
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

runtime::text_enum!(TriggerReferenceType);

/// Trigger of the workspace.
#[derive(Clone, Default)]
pub struct TriggerResource {
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
    pub properties: Option<Trigger>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TriggerResource {
    const NAME: &'static str = "TriggerResource";

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

runtime::model!(TriggerResource);

/// Whether a trigger fires.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TriggerRuntimeState {
    /// `Disabled`
    Disabled,

    /// `Started`
    Started,

    /// `Stopped`
    Stopped,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TriggerRuntimeState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Started", Self::Started),
        ("Stopped", Self::Stopped),
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

runtime::text_enum!(TriggerRuntimeState);

/// Whether an event trigger is subscribed to its source.
#[derive(Clone, Default)]
pub struct TriggerSubscriptionOperationStatus {
    /// State of the subscription.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<EventSubscriptionStatus>,

    /// Name of the trigger.
    ///
    /// Read-only: set by the service, left out of requests.
    pub trigger_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TriggerSubscriptionOperationStatus {
    const NAME: &'static str = "TriggerSubscriptionOperationStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            status: members.take("status")?,
            trigger_name: members.take("triggerName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("status", &self.status);
        writer.read_only().put("triggerName", &self.trigger_name);
    }
}

runtime::model!(TriggerSubscriptionOperationStatus);

/// Unit of the length of a window.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum TumblingWindowFrequency {
    /// `Hour`
    Hour,

    /// `Minute`
    Minute,

    /// `Month`
    Month,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for TumblingWindowFrequency {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Hour", Self::Hour),
        ("Minute", Self::Minute),
        ("Month", Self::Month),
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

runtime::text_enum!(TumblingWindowFrequency);

/// Trigger that starts a pipeline once for every window of a series of equal time windows, past ones included.
#[derive(Clone, Default)]
pub struct TumblingWindowTrigger {
    /// Free labels for sorting and finding.
    pub annotations: Option<Vec<Value>>,

    /// Free text that says what this is.
    pub description: Option<Expressible<String>>,

    /// Pipeline that is started, with its parameter values.
    pub pipeline: Option<TriggerPipelineReference>,

    /// Whether the trigger fires; changed only by starting and stopping it.
    ///
    /// Read-only: set by the service, left out of requests.
    pub runtime_state: Option<TriggerRuntimeState>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<TumblingWindowTriggerTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TumblingWindowTrigger {
    const NAME: &'static str = "TumblingWindowTrigger";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TumblingWindowTrigger");
        Ok(Self {
            annotations: members.take("annotations")?,
            description: members.take("description")?,
            pipeline: members.take("pipeline")?,
            runtime_state: members.take("runtimeState")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TumblingWindowTrigger");
        writer.put("annotations", &self.annotations);
        writer.put("description", &self.description);
        writer.put("pipeline", &self.pipeline);
        writer.read_only().put("runtimeState", &self.runtime_state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(TumblingWindowTrigger);

/// Window of another tumbling window trigger that must have succeeded first.
#[derive(Clone, Default)]
pub struct TumblingWindowTriggerDependencyReference {
    /// Shift against the window of this trigger, as `d.hh:mm:ss`; negative for earlier ones.
    ///
    /// 8 to 15 characters, pattern `-?((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
    pub offset: Option<Expressible<String>>,

    /// Tumbling window trigger whose window counts.
    pub reference_trigger: Option<TriggerReference>,

    /// Length of the window, as `d.hh:mm:ss`.
    ///
    /// 8 to 15 characters, pattern `((\d+)\.)?(\d\d):(60|([0-5][0-9])):(60|([0-5][0-9]))`.
    pub size: Option<Expressible<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TumblingWindowTriggerDependencyReference {
    const NAME: &'static str = "TumblingWindowTriggerDependencyReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "TumblingWindowTriggerDependencyReference");
        Ok(Self {
            offset: members.take("offset")?,
            reference_trigger: members.take("referenceTrigger")?,
            size: members.take("size")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "TumblingWindowTriggerDependencyReference");
        writer.put("offset", &self.offset);
        writer.put("referenceTrigger", &self.reference_trigger);
        writer.put("size", &self.size);
    }
}

runtime::model!(TumblingWindowTriggerDependencyReference);

/// Length, start, end, parallelism, retries and dependencies of the windows.
#[derive(Clone, Default)]
pub struct TumblingWindowTriggerTypeProperties {
    /// Time by which a run starts after the end of its window, as `d.hh:mm:ss`.
    pub delay: Option<Expressible<String>>,

    /// Windows that must have succeeded first.
    pub depends_on: Option<Vec<DependencyReference>>,

    /// Time (UTC) after which no window begins.
    pub end_time: Option<Expressible<OffsetDateTime>>,

    /// Unit of the interval.
    pub frequency: Option<Expressible<TumblingWindowFrequency>>,

    /// Number of units that a window lasts.
    pub interval: Option<Expressible<i32>>,

    /// Most runs that the trigger starts at the same time.
    ///
    /// 1 to 50.
    pub max_concurrency: Option<Expressible<i64>>,

    /// How failed windows are tried again.
    pub retry_policy: Option<RetryPolicy>,

    /// Time (UTC) at which the first window begins.
    pub start_time: Option<Expressible<OffsetDateTime>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for TumblingWindowTriggerTypeProperties {
    const NAME: &'static str = "TumblingWindowTriggerTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            delay: members.take("delay")?,
            depends_on: members.take("dependsOn")?,
            end_time: members.take("endTime")?,
            frequency: members.take("frequency")?,
            interval: members.take("interval")?,
            max_concurrency: members.take("maxConcurrency")?,
            retry_policy: members.take("retryPolicy")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("delay", &self.delay);
        writer.put("dependsOn", &self.depends_on);
        writer.put("endTime", &self.end_time);
        writer.put("frequency", &self.frequency);
        writer.put("interval", &self.interval);
        writer.put("maxConcurrency", &self.max_concurrency);
        writer.put("retryPolicy", &self.retry_policy);
        writer.put("startTime", &self.start_time);
    }
}

runtime::model!(TumblingWindowTriggerTypeProperties);
