// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the flows operations.

use crate::runtime::{self, Json};
use super::{
    ConnectionMetaInfoDto, PageLinksResponse, ScheduleSpecDto, SpecInfoDto,
    TransformationSpecDto,
};

runtime::model! {
    /// Connections, schedule and transformations of a new flow.
    pub struct CreateFlowRequest {
        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Kind of flow, by its flow specification.
        #[json("flowSpec")]
        pub flow_spec: Option<CreateFlowRequestFlowSpec>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Start and rhythm of the flow.
        #[json("scheduleParams")]
        pub schedule_params: Option<ScheduleSpecDto>,

        /// Source connections that the flow takes its data from.
        #[json("sourceConnectionIds")]
        pub source_connection_ids: Option<Vec<String>>,

        /// Target connections that the flow delivers its data to.
        #[json("targetConnectionIds")]
        pub target_connection_ids: Option<Vec<String>>,

        /// Steps that change the data on its way.
        #[json("transformations")]
        pub transformations: Option<Vec<FlowTransformationDto>>,
    }
}

impl CreateFlowRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(flow_spec: CreateFlowRequestFlowSpec) -> Self {
        Self {
            flow_spec: Some(flow_spec),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Reference to the flow specification of a new flow.
    pub struct CreateFlowRequestFlowSpec {
        /// Flow specification that applies, by its ID.
        #[json("id")]
        pub id: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// ID and ETag of the flow.
    pub struct CreateFlowResponse {
        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Search for flows.
    pub struct FlowFilterRequest {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<bool>,

        /// Largest number of resources to return at once.
        ///
        /// At most 1000.
        #[json("limit")]
        pub limit: Option<i32>,

        /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
        #[json("orderby")]
        pub orderby: Option<String>,

        /// Names of the fields to return, separated by commas.
        #[json("projectionFields")]
        pub projection_fields: Option<String>,

        /// Conditions on fields of the resources, written as for the parameter `property`.
        #[json("queryString")]
        pub query_string: Option<String>,
    }
}

runtime::model! {
    /// Flow with its connections, schedule, state and last run.
    pub struct FlowItemDto {
        /// Creation time, in milliseconds since 1970.
        #[json("createdAt")]
        pub created_at: Option<i64>,

        /// User who created the resource, by Adobe ID.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Program that created the resource; `exc_app` stands for the user interface of the platform.
        #[json("createdClient")]
        pub created_client: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Kind of flow, by its flow specification.
        #[json("flowSpec")]
        pub flow_spec: Option<Json>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Organization that the resource belongs to.
        #[json("imsOrgId")]
        pub ims_org_id: Option<String>,

        /// Properties that the flow has from its source and target connections.
        #[json("inheritedAttributes")]
        pub inherited_attributes: Option<FlowMetaInfoDto>,

        /// Operation that changed the flow most recently.
        #[json("lastOperation")]
        pub last_operation: Option<FlowItemDtoLastOperation>,

        /// Most recent run of the flow, with its outcome.
        #[json("lastRunDetails")]
        pub last_run_details: Option<FlowItemDtoLastRunDetails>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Address under which the runs of the flow are listed.
        #[json("runs")]
        pub runs: Option<String>,

        /// Sandbox that the resource belongs to, by ID.
        #[json("sandboxId")]
        pub sandbox_id: Option<String>,

        /// Sandbox that the resource belongs to, by name.
        #[json("sandboxName")]
        pub sandbox_name: Option<String>,

        /// Start and rhythm of the flow.
        #[json("scheduleParams")]
        pub schedule_params: Option<ScheduleSpecDto>,

        /// Source connections that the flow takes its data from.
        #[json("sourceConnectionIds")]
        pub source_connection_ids: Option<Vec<String>>,

        /// Current state, such as `enabled` or `disabled`.
        #[json("state")]
        pub state: Option<String>,

        /// Target connections that the flow delivers its data to.
        #[json("targetConnectionIds")]
        pub target_connection_ids: Option<Vec<String>>,

        /// Steps that change the data on its way.
        #[json("transformations")]
        pub transformations: Option<Vec<FlowTransformationDto>>,

        /// Time of the last change, in milliseconds since 1970.
        #[json("updatedAt")]
        pub updated_at: Option<i64>,

        /// User who last changed the resource, by Adobe ID.
        #[json("updatedBy")]
        pub updated_by: Option<String>,

        /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
        #[json("updatedClient")]
        pub updated_client: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// Operation that changed a flow most recently.
    pub struct FlowItemDtoLastOperation {
        /// Kind of the operation, such as `create` or `enable`.
        #[json("operation")]
        pub operation: Option<String>,

        /// Time when the operation began, in milliseconds since 1970.
        #[json("started")]
        pub started: Option<i64>,

        /// Last progress of the operation; 0 if there has been none.
        #[json("updated")]
        pub updated: Option<i64>,
    }
}

runtime::model! {
    /// Most recent run of a flow.
    pub struct FlowItemDtoLastRunDetails {
        /// End of the work, in milliseconds since 1970.
        #[json("completedAtUTC")]
        pub completed_at_utc: Option<i64>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Beginning of the work, in milliseconds since 1970.
        #[json("startedAtUTC")]
        pub started_at_utc: Option<i64>,

        /// Outcome of the run, such as `success`, `partialSuccess` or `failed`.
        #[json("state")]
        pub state: Option<String>,
    }
}

runtime::model! {
    /// Page of flows.
    pub struct FlowListResponse {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<FlowItemDto>>,

        /// Links to neighboring pages.
        #[json("_links")]
        pub links: Option<PageLinksResponse>,
    }
}

runtime::model! {
    /// Source and target connections from which a flow inherits.
    pub struct FlowMetaInfoDto {
        /// Source connections of the flow.
        #[json("sourceConnections")]
        pub source_connections: Option<Vec<SourceConnectionMetaInfoDtoWrapper>>,

        /// Target connections of the flow.
        #[json("targetConnections")]
        pub target_connections: Option<Vec<TargetConnectionMetaInfoDtoWrapper>>,
    }
}

runtime::model! {
    /// Step that changes the data on its way, such as a mapping of fields.
    pub struct FlowTransformationDto {
        /// Kind of the step, such as `Mapping`.
        #[json("name")]
        pub name: Option<String>,

        /// Settings of the step, such as ID and version of a mapping set.
        #[json("params")]
        pub params: Option<TransformationSpecDto>,
    }
}

impl FlowTransformationDto {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, params: TransformationSpecDto) -> Self {
        Self {
            name: Some(name.into()),
            params: Some(params),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Post state transition op.
    pub enum PostStateTransitionOp {
        /// `DISABLE`
        Disable = "DISABLE",

        /// `ENABLE`
        Enable = "ENABLE",

        /// `FINALIZE`
        Finalize = "FINALIZE",

        /// `FINALIZE_UPDATE`
        FinalizeUpdate = "FINALIZE_UPDATE",

        /// `PUBLISH`
        Publish = "PUBLISH",
    }
}

runtime::text_enum! {
    /// Post state transition sub op.
    pub enum PostStateTransitionSubOp {
        /// `APPLY`
        Apply = "APPLY",

        /// `PROGRESS`
        Progress = "PROGRESS",

        /// `ROLLBACK`
        Rollback = "ROLLBACK",
    }
}

runtime::model! {
    /// Source connection from which a flow inherits, with its base connection.
    pub struct SourceConnectionMetaInfoDtoWrapper {
        /// Base connection that is built on.
        #[json("baseConnection")]
        pub base_connection: Option<ConnectionMetaInfoDto>,

        /// Connection specification that applies.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Target connection from which a flow inherits.
    pub struct TargetConnectionMetaInfoDtoWrapper {
        /// Connection specification that applies.
        #[json("connectionSpec")]
        pub connection_spec: Option<TargetConnectionMetaInfoDtoWrapperConnectionSpec>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Reference to the connection specification of a target connection.
    pub struct TargetConnectionMetaInfoDtoWrapperConnectionSpec {
        /// Connection specification of the target, by its ID.
        #[json("id")]
        pub id: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}
