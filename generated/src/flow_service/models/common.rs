// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Base connection from which a resource inherits, by ID and connection specification.
    pub struct ConnectionMetaInfoDto {
        /// Connection specification that applies.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Product entitlements that an organization needs, and how they are combined.
    pub struct EntitlementSpecDto {
        /// Names of the entitlements.
        #[json("entitlements")]
        pub entitlements: Option<Vec<String>>,

        /// Kind of operation.
        #[json("operation")]
        pub operation: Option<String>,
    }
}

runtime::model! {
    /// Kind of records that a run handles.
    pub struct FlowRecordTypeDto {
        /// Further data that is specific to the kind of flow.
        #[json("extensions")]
        pub extensions: Option<Json>,

        /// Name of the kind of records.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

impl FlowRecordTypeDto {
    /// Creates a value with the members that the service requires.
    pub fn new(extensions: Json, type_prop: impl Into<String>) -> Self {
        Self {
            extensions: Some(extensions),
            type_prop: Some(type_prop.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Link to another page.
    pub struct PageLink {
        /// Address of the page, relative to the service.
        #[json("href")]
        pub href: Option<String>,
    }
}

runtime::model! {
    /// Links to neighboring pages.
    pub struct PageLinksResponse {
        /// Link to the following page; absent on the last one.
        #[json("next")]
        pub next: Option<PageLink>,
    }
}

runtime::model! {
    /// Change to one field of a resource.
    pub struct PatchInstruction {
        /// Whether the field is added, replaced or removed.
        #[json("op")]
        pub op: Option<PatchInstructionOp>,

        /// Field to change, as a JSON pointer such as `/name`.
        #[json("path")]
        pub path: Option<String>,

        /// New content of the field.
        #[json("value")]
        pub value: Option<PatchInstructionValue>,
    }
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

runtime::text_enum! {
    /// Whether a field is added, replaced or removed.
    pub enum PatchInstructionOp {
        /// `ADD`
        Add = "ADD",

        /// `REMOVE`
        Remove = "REMOVE",

        /// `REPLACE`
        Replace = "REPLACE",
    }
}

runtime::model! {
    /// New content of a changed field.
    pub struct PatchInstructionValue {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,
    }
}

runtime::model! {
    /// Permissions that users need to see and to manage the connections of a source.
    pub struct PermissionDto {
        /// Permissions for creating and changing.
        #[json("manage")]
        pub manage: Option<Json>,

        /// Permissions for looking at connections.
        #[json("view")]
        pub view: Option<Json>,
    }
}

runtime::model! {
    /// Data usage labels and policies that apply to a destination or flow.
    pub struct PolicyItemDto {
        /// Data usage labels that apply.
        #[json("duleLabels")]
        pub dule_labels: Option<Vec<String>>,

        /// Policies that are enforced.
        #[json("enforcementRefs")]
        pub enforcement_refs: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Start and rhythm of a flow.
    pub struct ScheduleSpecDto {
        /// True if the first run takes all data that is present, false if it takes only what arrives from the start on.
        #[json("backfill")]
        pub backfill: Option<bool>,

        /// Unit of the rhythm in which the flow runs: `once`, `minute`, `hour`, `day` or `week`.
        #[json("frequency")]
        pub frequency: Option<String>,

        /// Number of frequency units between two runs; at least 15 for minutes, and not needed for `once`.
        #[json("interval")]
        pub interval: Option<String>,

        /// Time of the first run, in seconds since 1970.
        #[json("startTime")]
        pub start_time: Option<i64>,
    }
}

runtime::model! {
    /// Reference to a specification by its ID and version.
    pub struct SpecInfoDto {
        /// ID of the specification, the same in every organization.
        #[json("id")]
        pub id: Option<String>,

        /// Version of the specification; the newest one if left out.
        #[json("version")]
        pub version: Option<String>,
    }
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

runtime::model! {
    /// Progress and status that are reported together with a change of state.
    pub struct StateActionDto {
        /// Progress, in percent.
        #[json("percentCompleted")]
        pub percent_completed: Option<f64>,

        /// Kinds of records that are handled.
        #[json("recordTypes")]
        pub record_types: Option<Vec<FlowRecordTypeDto>>,

        /// Status to report.
        #[json("status")]
        pub status: Option<StatusDto>,
    }
}

runtime::model! {
    /// Status with its errors.
    pub struct StatusDto {
        /// Errors that have occurred.
        #[json("errors")]
        pub errors: Option<Vec<StatusErrorDto>>,

        /// Further data on the status.
        #[json("properties")]
        pub properties: Option<Json>,

        /// How far the work has come, or how it ended.
        #[json("value")]
        pub value: Option<StatusDtoValue>,
    }
}

runtime::text_enum! {
    /// How far work has come, or how it ended.
    pub enum StatusDtoValue {
        /// `COMPLETED`
        Completed = "COMPLETED",

        /// `FAILED`
        Failed = "FAILED",

        /// `IN_PROGRESS`
        InProgress = "IN_PROGRESS",

        /// `PARTIAL_FAILURE`
        PartialFailure = "PARTIAL_FAILURE",

        /// `PARTIAL_SUCCESS`
        PartialSuccess = "PARTIAL_SUCCESS",

        /// `QUEUED`
        Queued = "QUEUED",

        /// `SCHEDULED`
        Scheduled = "SCHEDULED",

        /// `SUCCESS`
        Success = "SUCCESS",
    }
}

runtime::model! {
    /// Error with its code and an explanation.
    pub struct StatusErrorDto {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Further data on the error.
        #[json("details")]
        pub details: Option<Json>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,
    }
}

runtime::model! {
    /// Mapping set by which the fields of the source are turned into those of the schema.
    pub struct TransformationSpecDto {
        /// Mapping set that turns source fields into schema fields.
        #[json("mappingId")]
        pub mapping_id: Option<String>,

        /// Version of the mapping set.
        #[json("mappingVersion")]
        pub mapping_version: Option<String>,
    }
}
