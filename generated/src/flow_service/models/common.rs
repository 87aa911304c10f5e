// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Base connection from which a resource inherits, by ID and connection specification.
#[derive(Clone, Default)]
pub struct ConnectionMetaInfoDto {
    /// Connection specification that applies.
    pub connection_spec: Option<SpecInfoDto>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConnectionMetaInfoDto {
    const NAME: &'static str = "ConnectionMetaInfoDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connection_spec: members.take("connectionSpec")?,
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("id", &self.id);
    }
}

runtime::model!(ConnectionMetaInfoDto);

/// Product entitlements that an organization needs, and how they are combined.
#[derive(Clone, Default)]
pub struct EntitlementSpecDto {
    /// Names of the entitlements.
    pub entitlements: Option<Vec<String>>,

    /// Kind of operation.
    pub operation: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EntitlementSpecDto {
    const NAME: &'static str = "EntitlementSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            entitlements: members.take("entitlements")?,
            operation: members.take("operation")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("entitlements", &self.entitlements);
        writer.put("operation", &self.operation);
    }
}

runtime::model!(EntitlementSpecDto);

/// Kind of records that a run handles.
#[derive(Clone, Default)]
pub struct FlowRecordTypeDto {
    /// Further data that is specific to the kind of flow.
    pub extensions: Option<Value>,

    /// Name of the kind of records.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl FlowRecordTypeDto {
    /// Creates a value with the members that the service requires.
    pub fn new(extensions: Value, type_prop: impl Into<String>) -> Self {
        Self {
            extensions: Some(extensions),
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for FlowRecordTypeDto {
    const NAME: &'static str = "FlowRecordTypeDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            extensions: members.take("extensions")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("extensions", &self.extensions);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(FlowRecordTypeDto);

/// Link to another page.
#[derive(Clone, Default)]
pub struct PageLink {
    /// Address of the page, relative to the service.
    pub href: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PageLink {
    const NAME: &'static str = "PageLink";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            href: members.take("href")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("href", &self.href);
    }
}

runtime::model!(PageLink);

/// Links to neighboring pages.
#[derive(Clone, Default)]
pub struct PageLinksResponse {
    /// Link to the following page; absent on the last one.
    pub next: Option<PageLink>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PageLinksResponse {
    const NAME: &'static str = "PageLinksResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next: members.take("next")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("next", &self.next);
    }
}

runtime::model!(PageLinksResponse);

/// Change to one field of a resource.
#[derive(Clone, Default)]
pub struct PatchInstruction {
    /// Whether the field is added, replaced or removed.
    pub op: Option<PatchInstructionOp>,

    /// Field to change, as a JSON pointer such as `/name`.
    pub path: Option<String>,

    /// New content of the field.
    pub value: Option<PatchInstructionValue>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PatchInstruction {
    /// Creates a value with the members that the service requires.
    pub fn new(
        op: PatchInstructionOp,
        path: impl Into<String>,
        value: PatchInstructionValue,
    ) -> Self {
        Self {
            op: Some(op),
            path: Some(path.into()),
            value: Some(value),
            ..Self::default()
        }
    }
}

impl runtime::Model for PatchInstruction {
    const NAME: &'static str = "PatchInstruction";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            op: members.take("op")?,
            path: members.take("path")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("op", &self.op);
        writer.put("path", &self.path);
        writer.put("value", &self.value);
    }
}

runtime::model!(PatchInstruction);

/// Whether a field is added, replaced or removed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PatchInstructionOp {
    /// `ADD`
    Add,

    /// `REMOVE`
    Remove,

    /// `REPLACE`
    Replace,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PatchInstructionOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ADD", Self::Add),
        ("REMOVE", Self::Remove),
        ("REPLACE", Self::Replace),
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

runtime::text_enum!(PatchInstructionOp);

/// New content of a changed field.
#[derive(Clone, Default)]
pub struct PatchInstructionValue {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PatchInstructionValue {
    const NAME: &'static str = "PatchInstructionValue";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
    }
}

runtime::model!(PatchInstructionValue);

/// Permissions that users need to see and to manage the connections of a source.
#[derive(Clone, Default)]
pub struct PermissionDto {
    /// Permissions for creating and changing.
    pub manage: Option<Value>,

    /// Permissions for looking at connections.
    pub view: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PermissionDto {
    const NAME: &'static str = "PermissionDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            manage: members.take("manage")?,
            view: members.take("view")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("manage", &self.manage);
        writer.put("view", &self.view);
    }
}

runtime::model!(PermissionDto);

/// Data usage labels and policies that apply to a destination or flow.
#[derive(Clone, Default)]
pub struct PolicyItemDto {
    /// Data usage labels that apply.
    pub dule_labels: Option<Vec<String>>,

    /// Policies that are enforced.
    pub enforcement_refs: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PolicyItemDto {
    const NAME: &'static str = "PolicyItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            dule_labels: members.take("duleLabels")?,
            enforcement_refs: members.take("enforcementRefs")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("duleLabels", &self.dule_labels);
        writer.put("enforcementRefs", &self.enforcement_refs);
    }
}

runtime::model!(PolicyItemDto);

/// Start and rhythm of a flow.
#[derive(Clone, Default)]
pub struct ScheduleSpecDto {
    /// True if the first run takes all data that is present, false if it takes only what arrives from the start on.
    pub backfill: Option<bool>,

    /// Unit of the rhythm in which the flow runs: `once`, `minute`, `hour`, `day` or `week`.
    pub frequency: Option<String>,

    /// Number of frequency units between two runs; at least 15 for minutes, and not needed for `once`.
    pub interval: Option<String>,

    /// Time of the first run, in seconds since 1970.
    pub start_time: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ScheduleSpecDto {
    const NAME: &'static str = "ScheduleSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            backfill: members.take("backfill")?,
            frequency: members.take("frequency")?,
            interval: members.take("interval")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("backfill", &self.backfill);
        writer.put("frequency", &self.frequency);
        writer.put("interval", &self.interval);
        writer.put("startTime", &self.start_time);
    }
}

runtime::model!(ScheduleSpecDto);

/// Reference to a specification by its ID and version.
#[derive(Clone, Default)]
pub struct SpecInfoDto {
    /// ID of the specification, the same in every organization.
    pub id: Option<String>,

    /// Version of the specification; the newest one if left out.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SpecInfoDto {
    /// Creates a value with the members that the service requires.
    pub fn new(id: impl Into<String>, version: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            version: Some(version.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SpecInfoDto {
    const NAME: &'static str = "SpecInfoDto";

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

runtime::model!(SpecInfoDto);

/// Progress and status that are reported together with a change of state.
#[derive(Clone, Default)]
pub struct StateActionDto {
    /// Progress, in percent.
    pub percent_completed: Option<f64>,

    /// Kinds of records that are handled.
    pub record_types: Option<Vec<FlowRecordTypeDto>>,

    /// Status to report.
    pub status: Option<StatusDto>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for StateActionDto {
    const NAME: &'static str = "StateActionDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            percent_completed: members.take("percentCompleted")?,
            record_types: members.take("recordTypes")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("percentCompleted", &self.percent_completed);
        writer.put("recordTypes", &self.record_types);
        writer.put("status", &self.status);
    }
}

runtime::model!(StateActionDto);

/// Status with its errors.
#[derive(Clone, Default)]
pub struct StatusDto {
    /// Errors that have occurred.
    pub errors: Option<Vec<StatusErrorDto>>,

    /// Further data on the status.
    pub properties: Option<Value>,

    /// How far the work has come, or how it ended.
    pub value: Option<StatusDtoValue>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for StatusDto {
    const NAME: &'static str = "StatusDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            errors: members.take("errors")?,
            properties: members.take("properties")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errors", &self.errors);
        writer.put("properties", &self.properties);
        writer.put("value", &self.value);
    }
}

runtime::model!(StatusDto);

/// How far work has come, or how it ended.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum StatusDtoValue {
    /// `COMPLETED`
    Completed,

    /// `FAILED`
    Failed,

    /// `IN_PROGRESS`
    InProgress,

    /// `PARTIAL_FAILURE`
    PartialFailure,

    /// `PARTIAL_SUCCESS`
    PartialSuccess,

    /// `QUEUED`
    Queued,

    /// `SCHEDULED`
    Scheduled,

    /// `SUCCESS`
    Success,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for StatusDtoValue {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("COMPLETED", Self::Completed),
        ("FAILED", Self::Failed),
        ("IN_PROGRESS", Self::InProgress),
        ("PARTIAL_FAILURE", Self::PartialFailure),
        ("PARTIAL_SUCCESS", Self::PartialSuccess),
        ("QUEUED", Self::Queued),
        ("SCHEDULED", Self::Scheduled),
        ("SUCCESS", Self::Success),
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

runtime::text_enum!(StatusDtoValue);

/// Error with its code and an explanation.
#[derive(Clone, Default)]
pub struct StatusErrorDto {
    /// Error code for programs.
    pub code: Option<String>,

    /// Further data on the error.
    pub details: Option<Value>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for StatusErrorDto {
    const NAME: &'static str = "StatusErrorDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("details", &self.details);
        writer.put("message", &self.message);
    }
}

runtime::model!(StatusErrorDto);

/// Mapping set by which the fields of the source are turned into those of the schema.
#[derive(Clone, Default)]
pub struct TransformationSpecDto {
    /// Mapping set that turns source fields into schema fields.
    pub mapping_id: Option<String>,

    /// Version of the mapping set.
    pub mapping_version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TransformationSpecDto {
    const NAME: &'static str = "TransformationSpecDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            mapping_id: members.take("mappingId")?,
            mapping_version: members.take("mappingVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("mappingId", &self.mapping_id);
        writer.put("mappingVersion", &self.mapping_version);
    }
}

runtime::model!(TransformationSpecDto);
