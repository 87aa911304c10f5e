// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the flows operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{
    ConnectionMetaInfoDto, PageLinksResponse, ScheduleSpecDto, SpecInfoDto,
    TransformationSpecDto,
};

/// Connections, schedule and transformations of a new flow.
#[derive(Clone, Default)]
pub struct CreateFlowRequest {
    /// Text that says what this is.
    pub description: Option<String>,

    /// Kind of flow, by its flow specification.
    pub flow_spec: Option<CreateFlowRequestFlowSpec>,

    /// Name that people see.
    pub name: Option<String>,

    /// Start and rhythm of the flow.
    pub schedule_params: Option<ScheduleSpecDto>,

    /// Source connections that the flow takes its data from.
    pub source_connection_ids: Option<Vec<String>>,

    /// Target connections that the flow delivers its data to.
    pub target_connection_ids: Option<Vec<String>>,

    /// Steps that change the data on its way.
    pub transformations: Option<Vec<FlowTransformationDto>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CreateFlowRequest {
    const NAME: &'static str = "CreateFlowRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            flow_spec: members.take("flowSpec")?,
            name: members.take("name")?,
            schedule_params: members.take("scheduleParams")?,
            source_connection_ids: members.take("sourceConnectionIds")?,
            target_connection_ids: members.take("targetConnectionIds")?,
            transformations: members.take("transformations")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("flowSpec", &self.flow_spec);
        writer.put("name", &self.name);
        writer.put("scheduleParams", &self.schedule_params);
        writer.put("sourceConnectionIds", &self.source_connection_ids);
        writer.put("targetConnectionIds", &self.target_connection_ids);
        writer.put("transformations", &self.transformations);
    }
}

runtime::model!(CreateFlowRequest);

/// Reference to the flow specification of a new flow.
#[derive(Clone, Default)]
pub struct CreateFlowRequestFlowSpec {
    /// Flow specification that applies, by its ID.
    pub id: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateFlowRequestFlowSpec {
    const NAME: &'static str = "CreateFlowRequestFlowSpec";

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

runtime::model!(CreateFlowRequestFlowSpec);

/// ID and ETag of the flow.
#[derive(Clone, Default)]
pub struct CreateFlowResponse {
    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateFlowResponse {
    const NAME: &'static str = "CreateFlowResponse";

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

runtime::model!(CreateFlowResponse);

/// Search for flows.
#[derive(Clone, Default)]
pub struct FlowFilterRequest {
    /// Number of matching resources, if it was asked for.
    pub count: Option<bool>,

    /// Largest number of resources to return at once.
    ///
    /// At most 1000.
    pub limit: Option<i32>,

    /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
    pub orderby: Option<String>,

    /// Names of the fields to return, separated by commas.
    pub projection_fields: Option<String>,

    /// Conditions on fields of the resources, written as for the parameter `property`.
    pub query_string: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowFilterRequest {
    const NAME: &'static str = "FlowFilterRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            limit: members.take("limit")?,
            orderby: members.take("orderby")?,
            projection_fields: members.take("projectionFields")?,
            query_string: members.take("queryString")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("limit", &self.limit);
        writer.put("orderby", &self.orderby);
        writer.put("projectionFields", &self.projection_fields);
        writer.put("queryString", &self.query_string);
    }
}

runtime::model!(FlowFilterRequest);

/// Flow with its connections, schedule, state and last run.
#[derive(Clone, Default)]
pub struct FlowItemDto {
    /// Creation time, in milliseconds since 1970.
    pub created_at: Option<i64>,

    /// User who created the resource, by Adobe ID.
    pub created_by: Option<String>,

    /// Program that created the resource; `exc_app` stands for the user interface of the platform.
    pub created_client: Option<String>,

    /// Text that says what this is.
    pub description: Option<String>,

    /// Version mark of the resource, new after every change; used for conditional requests.
    pub etag: Option<String>,

    /// Kind of flow, by its flow specification.
    pub flow_spec: Option<Value>,

    /// Unique ID.
    pub id: Option<String>,

    /// Organization that the resource belongs to.
    pub ims_org_id: Option<String>,

    /// Properties that the flow has from its source and target connections.
    pub inherited_attributes: Option<FlowMetaInfoDto>,

    /// Operation that changed the flow most recently.
    pub last_operation: Option<FlowItemDtoLastOperation>,

    /// Most recent run of the flow, with its outcome.
    pub last_run_details: Option<FlowItemDtoLastRunDetails>,

    /// Name that people see.
    pub name: Option<String>,

    /// Address under which the runs of the flow are listed.
    pub runs: Option<String>,

    /// Sandbox that the resource belongs to, by ID.
    pub sandbox_id: Option<String>,

    /// Sandbox that the resource belongs to, by name.
    pub sandbox_name: Option<String>,

    /// Start and rhythm of the flow.
    pub schedule_params: Option<ScheduleSpecDto>,

    /// Source connections that the flow takes its data from.
    pub source_connection_ids: Option<Vec<String>>,

    /// Current state, such as `enabled` or `disabled`.
    pub state: Option<String>,

    /// Target connections that the flow delivers its data to.
    pub target_connection_ids: Option<Vec<String>>,

    /// Steps that change the data on its way.
    pub transformations: Option<Vec<FlowTransformationDto>>,

    /// Time of the last change, in milliseconds since 1970.
    pub updated_at: Option<i64>,

    /// User who last changed the resource, by Adobe ID.
    pub updated_by: Option<String>,

    /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
    pub updated_client: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowItemDto {
    const NAME: &'static str = "FlowItemDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_client: members.take("createdClient")?,
            description: members.take("description")?,
            etag: members.take("etag")?,
            flow_spec: members.take("flowSpec")?,
            id: members.take("id")?,
            ims_org_id: members.take("imsOrgId")?,
            inherited_attributes: members.take("inheritedAttributes")?,
            last_operation: members.take("lastOperation")?,
            last_run_details: members.take("lastRunDetails")?,
            name: members.take("name")?,
            runs: members.take("runs")?,
            sandbox_id: members.take("sandboxId")?,
            sandbox_name: members.take("sandboxName")?,
            schedule_params: members.take("scheduleParams")?,
            source_connection_ids: members.take("sourceConnectionIds")?,
            state: members.take("state")?,
            target_connection_ids: members.take("targetConnectionIds")?,
            transformations: members.take("transformations")?,
            updated_at: members.take("updatedAt")?,
            updated_by: members.take("updatedBy")?,
            updated_client: members.take("updatedClient")?,
            version: members.take("version")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdClient", &self.created_client);
        writer.put("description", &self.description);
        writer.put("etag", &self.etag);
        writer.put("flowSpec", &self.flow_spec);
        writer.put("id", &self.id);
        writer.put("imsOrgId", &self.ims_org_id);
        writer.put("inheritedAttributes", &self.inherited_attributes);
        writer.put("lastOperation", &self.last_operation);
        writer.put("lastRunDetails", &self.last_run_details);
        writer.put("name", &self.name);
        writer.put("runs", &self.runs);
        writer.put("sandboxId", &self.sandbox_id);
        writer.put("sandboxName", &self.sandbox_name);
        writer.put("scheduleParams", &self.schedule_params);
        writer.put("sourceConnectionIds", &self.source_connection_ids);
        writer.put("state", &self.state);
        writer.put("targetConnectionIds", &self.target_connection_ids);
        writer.put("transformations", &self.transformations);
        writer.put("updatedAt", &self.updated_at);
        writer.put("updatedBy", &self.updated_by);
        writer.put("updatedClient", &self.updated_client);
        writer.put("version", &self.version);
    }
}

runtime::model!(FlowItemDto);

/// Operation that changed a flow most recently.
#[derive(Clone, Default)]
pub struct FlowItemDtoLastOperation {
    /// Kind of the operation, such as `create` or `enable`.
    pub operation: Option<String>,

    /// Time when the operation began, in milliseconds since 1970.
    pub started: Option<i64>,

    /// Last progress of the operation; 0 if there has been none.
    pub updated: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowItemDtoLastOperation {
    const NAME: &'static str = "FlowItemDtoLastOperation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            operation: members.take("operation")?,
            started: members.take("started")?,
            updated: members.take("updated")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("operation", &self.operation);
        writer.put("started", &self.started);
        writer.put("updated", &self.updated);
    }
}

runtime::model!(FlowItemDtoLastOperation);

/// Most recent run of a flow.
#[derive(Clone, Default)]
pub struct FlowItemDtoLastRunDetails {
    /// End of the work, in milliseconds since 1970.
    pub completed_at_utc: Option<i64>,

    /// Unique ID.
    pub id: Option<String>,

    /// Beginning of the work, in milliseconds since 1970.
    pub started_at_utc: Option<i64>,

    /// Outcome of the run, such as `success`, `partialSuccess` or `failed`.
    pub state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowItemDtoLastRunDetails {
    const NAME: &'static str = "FlowItemDtoLastRunDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            completed_at_utc: members.take("completedAtUTC")?,
            id: members.take("id")?,
            started_at_utc: members.take("startedAtUTC")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("completedAtUTC", &self.completed_at_utc);
        writer.put("id", &self.id);
        writer.put("startedAtUTC", &self.started_at_utc);
        writer.put("state", &self.state);
    }
}

runtime::model!(FlowItemDtoLastRunDetails);

/// Page of flows.
#[derive(Clone, Default)]
pub struct FlowListResponse {
    /// Number of matching resources, if it was asked for.
    pub count: Option<i64>,

    /// Entries of the list.
    pub items: Option<Vec<FlowItemDto>>,

    /// Links to neighboring pages.
    pub links: Option<PageLinksResponse>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowListResponse {
    const NAME: &'static str = "FlowListResponse";

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

runtime::model!(FlowListResponse);

/// Source and target connections from which a flow inherits.
#[derive(Clone, Default)]
pub struct FlowMetaInfoDto {
    /// Source connections of the flow.
    pub source_connections: Option<Vec<SourceConnectionMetaInfoDtoWrapper>>,

    /// Target connections of the flow.
    pub target_connections: Option<Vec<TargetConnectionMetaInfoDtoWrapper>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FlowMetaInfoDto {
    const NAME: &'static str = "FlowMetaInfoDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            source_connections: members.take("sourceConnections")?,
            target_connections: members.take("targetConnections")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("sourceConnections", &self.source_connections);
        writer.put("targetConnections", &self.target_connections);
    }
}

runtime::model!(FlowMetaInfoDto);

/// Step that changes the data on its way, such as a mapping of fields.
#[derive(Clone, Default)]
pub struct FlowTransformationDto {
    /// Kind of the step, such as `Mapping`.
    pub name: Option<String>,

    /// Settings of the step, such as ID and version of a mapping set.
    pub params: Option<TransformationSpecDto>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for FlowTransformationDto {
    const NAME: &'static str = "FlowTransformationDto";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            params: members.take("params")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("params", &self.params);
    }
}

runtime::model!(FlowTransformationDto);

/// Post state transition op.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PostStateTransitionOp {
    /// `DISABLE`
    Disable,

    /// `ENABLE`
    Enable,

    /// `FINALIZE`
    Finalize,

    /// `FINALIZE_UPDATE`
    FinalizeUpdate,

    /// `PUBLISH`
    Publish,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PostStateTransitionOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DISABLE", Self::Disable),
        ("ENABLE", Self::Enable),
        ("FINALIZE", Self::Finalize),
        ("FINALIZE_UPDATE", Self::FinalizeUpdate),
        ("PUBLISH", Self::Publish),
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

runtime::text_enum!(PostStateTransitionOp);

/// Post state transition sub op.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PostStateTransitionSubOp {
    /// `APPLY`
    Apply,

    /// `PROGRESS`
    Progress,

    /// `ROLLBACK`
    Rollback,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PostStateTransitionSubOp {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("APPLY", Self::Apply),
        ("PROGRESS", Self::Progress),
        ("ROLLBACK", Self::Rollback),
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

runtime::text_enum!(PostStateTransitionSubOp);

/// Source connection from which a flow inherits, with its base connection.
#[derive(Clone, Default)]
pub struct SourceConnectionMetaInfoDtoWrapper {
    /// Base connection that is built on.
    pub base_connection: Option<ConnectionMetaInfoDto>,

    /// Connection specification that applies.
    pub connection_spec: Option<SpecInfoDto>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SourceConnectionMetaInfoDtoWrapper {
    const NAME: &'static str = "SourceConnectionMetaInfoDtoWrapper";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            base_connection: members.take("baseConnection")?,
            connection_spec: members.take("connectionSpec")?,
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("baseConnection", &self.base_connection);
        writer.put("connectionSpec", &self.connection_spec);
        writer.put("id", &self.id);
    }
}

runtime::model!(SourceConnectionMetaInfoDtoWrapper);

/// Target connection from which a flow inherits.
#[derive(Clone, Default)]
pub struct TargetConnectionMetaInfoDtoWrapper {
    /// Connection specification that applies.
    pub connection_spec: Option<TargetConnectionMetaInfoDtoWrapperConnectionSpec>,

    /// Unique ID.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionMetaInfoDtoWrapper {
    const NAME: &'static str = "TargetConnectionMetaInfoDtoWrapper";

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

runtime::model!(TargetConnectionMetaInfoDtoWrapper);

/// Reference to the connection specification of a target connection.
#[derive(Clone, Default)]
pub struct TargetConnectionMetaInfoDtoWrapperConnectionSpec {
    /// Connection specification of the target, by its ID.
    pub id: Option<String>,

    /// Version, such as `1.0` for specifications; other resources get a new one with each change.
    pub version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TargetConnectionMetaInfoDtoWrapperConnectionSpec {
    const NAME: &'static str = "TargetConnectionMetaInfoDtoWrapperConnectionSpec";

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

runtime::model!(TargetConnectionMetaInfoDtoWrapperConnectionSpec);
