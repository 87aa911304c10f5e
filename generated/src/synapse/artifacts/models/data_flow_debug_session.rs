// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data flow debug session operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{DataFlow, DataFlowStagingInfo, Dataset, IntegrationRuntime, LinkedService};

/// Add data flow to debug session response.
#[derive(Clone, Default)]
pub struct AddDataFlowToDebugSessionResponse {
    /// Job version.
    pub job_version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AddDataFlowToDebugSessionResponse {
    const NAME: &'static str = "AddDataFlowToDebugSessionResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            job_version: members.take("jobVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("jobVersion", &self.job_version);
    }
}

runtime::model!(AddDataFlowToDebugSessionResponse);

/// Create data flow debug session request.
#[derive(Clone, Default)]
pub struct CreateDataFlowDebugSessionRequest {
    /// Compute type.
    pub compute_type: Option<String>,

    /// Core count.
    pub core_count: Option<i64>,

    /// Integration runtime.
    pub integration_runtime: Option<IntegrationRuntimeDebugResource>,

    /// Time to live.
    pub time_to_live: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateDataFlowDebugSessionRequest {
    const NAME: &'static str = "CreateDataFlowDebugSessionRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_type: members.take("computeType")?,
            core_count: members.take("coreCount")?,
            integration_runtime: members.take("integrationRuntime")?,
            time_to_live: members.take("timeToLive")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeType", &self.compute_type);
        writer.put("coreCount", &self.core_count);
        writer.put("integrationRuntime", &self.integration_runtime);
        writer.put("timeToLive", &self.time_to_live);
    }
}

runtime::model!(CreateDataFlowDebugSessionRequest);

/// Create data flow debug session response.
#[derive(Clone, Default)]
pub struct CreateDataFlowDebugSessionResponse {
    /// Session id.
    pub session_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CreateDataFlowDebugSessionResponse {
    const NAME: &'static str = "CreateDataFlowDebugSessionResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            session_id: members.take("sessionId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("sessionId", &self.session_id);
    }
}

runtime::model!(CreateDataFlowDebugSessionResponse);

/// Data flow debug command payload.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandPayload {
    /// Columns.
    pub columns: Option<Vec<String>>,

    /// Expression.
    pub expression: Option<String>,

    /// Row limits.
    pub row_limits: Option<i64>,

    /// Stream name.
    pub stream_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataFlowDebugCommandPayload {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(stream_name: impl Into<String>) -> Self {
        Self {
            stream_name: Some(stream_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataFlowDebugCommandPayload {
    const NAME: &'static str = "DataFlowDebugCommandPayload";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            columns: members.take("columns")?,
            expression: members.take("expression")?,
            row_limits: members.take("rowLimits")?,
            stream_name: members.take("streamName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("columns", &self.columns);
        writer.put("expression", &self.expression);
        writer.put("rowLimits", &self.row_limits);
        writer.put("streamName", &self.stream_name);
    }
}

runtime::model!(DataFlowDebugCommandPayload);

/// Data flow debug command request.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandRequest {
    /// Command.
    pub command: Option<DataFlowDebugCommandType>,

    /// Command payload.
    pub command_payload: Option<DataFlowDebugCommandPayload>,

    /// Session id.
    pub session_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowDebugCommandRequest {
    const NAME: &'static str = "DataFlowDebugCommandRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            command: members.take("command")?,
            command_payload: members.take("commandPayload")?,
            session_id: members.take("sessionId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("command", &self.command);
        writer.put("commandPayload", &self.command_payload);
        writer.put("sessionId", &self.session_id);
    }
}

runtime::model!(DataFlowDebugCommandRequest);

/// Data flow debug command response.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandResponse {
    /// Data.
    pub data: Option<String>,

    /// Status.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowDebugCommandResponse {
    const NAME: &'static str = "DataFlowDebugCommandResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data: members.take("data")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("data", &self.data);
        writer.put("status", &self.status);
    }
}

runtime::model!(DataFlowDebugCommandResponse);

/// Data flow debug command type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataFlowDebugCommandType {
    /// `executeExpressionQuery`
    ExecuteExpressionQuery,

    /// `executePreviewQuery`
    ExecutePreviewQuery,

    /// `executeStatisticsQuery`
    ExecuteStatisticsQuery,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataFlowDebugCommandType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("executeExpressionQuery", Self::ExecuteExpressionQuery),
        ("executePreviewQuery", Self::ExecutePreviewQuery),
        ("executeStatisticsQuery", Self::ExecuteStatisticsQuery),
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

runtime::text_enum!(DataFlowDebugCommandType);

/// Data flow debug package.
#[derive(Clone, Default)]
pub struct DataFlowDebugPackage {
    /// Data flow.
    pub data_flow: Option<DataFlowDebugResource>,

    /// Data flows.
    pub data_flows: Option<Vec<DataFlowDebugResource>>,

    /// Datasets.
    pub datasets: Option<Vec<DatasetDebugResource>>,

    /// Debug settings.
    pub debug_settings: Option<DataFlowDebugPackageDebugSettings>,

    /// Linked services.
    pub linked_services: Option<Vec<LinkedServiceDebugResource>>,

    /// Session id.
    pub session_id: Option<String>,

    /// Staging.
    pub staging: Option<DataFlowStagingInfo>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowDebugPackage {
    const NAME: &'static str = "DataFlowDebugPackage";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_flow: members.take("dataFlow")?,
            data_flows: members.take("dataFlows")?,
            datasets: members.take("datasets")?,
            debug_settings: members.take("debugSettings")?,
            linked_services: members.take("linkedServices")?,
            session_id: members.take("sessionId")?,
            staging: members.take("staging")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataFlow", &self.data_flow);
        writer.put("dataFlows", &self.data_flows);
        writer.put("datasets", &self.datasets);
        writer.put("debugSettings", &self.debug_settings);
        writer.put("linkedServices", &self.linked_services);
        writer.put("sessionId", &self.session_id);
        writer.put("staging", &self.staging);
    }
}

runtime::model!(DataFlowDebugPackage);

/// Data flow debug package debug settings.
#[derive(Clone, Default)]
pub struct DataFlowDebugPackageDebugSettings {
    /// Dataset parameters.
    pub dataset_parameters: Option<Value>,

    /// Parameters.
    pub parameters: Option<BTreeMap<String, Value>>,

    /// Source settings.
    pub source_settings: Option<Vec<DataFlowSourceSetting>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowDebugPackageDebugSettings {
    const NAME: &'static str = "DataFlowDebugPackageDebugSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            dataset_parameters: members.take("datasetParameters")?,
            parameters: members.take("parameters")?,
            source_settings: members.take("sourceSettings")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("datasetParameters", &self.dataset_parameters);
        writer.put("parameters", &self.parameters);
        writer.put("sourceSettings", &self.source_settings);
    }
}

runtime::model!(DataFlowDebugPackageDebugSettings);

/// Data flow debug resource.
#[derive(Clone, Default)]
pub struct DataFlowDebugResource {
    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<DataFlow>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataFlowDebugResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(properties: DataFlow) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataFlowDebugResource {
    const NAME: &'static str = "DataFlowDebugResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(DataFlowDebugResource);

/// Data flow debug session info.
#[derive(Clone, Default)]
pub struct DataFlowDebugSessionInfo {
    /// Compute type.
    pub compute_type: Option<String>,

    /// Core count.
    pub core_count: Option<i64>,

    /// Data flow name.
    pub data_flow_name: Option<String>,

    /// Integration runtime name.
    pub integration_runtime_name: Option<String>,

    /// Last activity time.
    pub last_activity_time: Option<String>,

    /// Node count.
    pub node_count: Option<i64>,

    /// Session id.
    pub session_id: Option<String>,

    /// Start time.
    pub start_time: Option<String>,

    /// Time to live in minutes.
    pub time_to_live_in_minutes: Option<i64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowDebugSessionInfo {
    const NAME: &'static str = "DataFlowDebugSessionInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_type: members.take("computeType")?,
            core_count: members.take("coreCount")?,
            data_flow_name: members.take("dataFlowName")?,
            integration_runtime_name: members.take("integrationRuntimeName")?,
            last_activity_time: members.take("lastActivityTime")?,
            node_count: members.take("nodeCount")?,
            session_id: members.take("sessionId")?,
            start_time: members.take("startTime")?,
            time_to_live_in_minutes: members.take("timeToLiveInMinutes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeType", &self.compute_type);
        writer.put("coreCount", &self.core_count);
        writer.put("dataFlowName", &self.data_flow_name);
        writer.put("integrationRuntimeName", &self.integration_runtime_name);
        writer.put("lastActivityTime", &self.last_activity_time);
        writer.put("nodeCount", &self.node_count);
        writer.put("sessionId", &self.session_id);
        writer.put("startTime", &self.start_time);
        writer.put("timeToLiveInMinutes", &self.time_to_live_in_minutes);
    }
}

runtime::model!(DataFlowDebugSessionInfo);

/// Data flow source setting.
#[derive(Clone, Default)]
pub struct DataFlowSourceSetting {
    /// Row limit.
    pub row_limit: Option<i64>,

    /// Source name.
    pub source_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataFlowSourceSetting {
    const NAME: &'static str = "DataFlowSourceSetting";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            row_limit: members.take("rowLimit")?,
            source_name: members.take("sourceName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("rowLimit", &self.row_limit);
        writer.put("sourceName", &self.source_name);
    }
}

runtime::model!(DataFlowSourceSetting);

/// Dataset debug resource.
#[derive(Clone, Default)]
pub struct DatasetDebugResource {
    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<Dataset>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatasetDebugResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(properties: Dataset) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for DatasetDebugResource {
    const NAME: &'static str = "DatasetDebugResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(DatasetDebugResource);

/// Delete data flow debug session request.
#[derive(Clone, Default)]
pub struct DeleteDataFlowDebugSessionRequest {
    /// Data flow name.
    pub data_flow_name: Option<String>,

    /// Session id.
    pub session_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DeleteDataFlowDebugSessionRequest {
    const NAME: &'static str = "DeleteDataFlowDebugSessionRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_flow_name: members.take("dataFlowName")?,
            session_id: members.take("sessionId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataFlowName", &self.data_flow_name);
        writer.put("sessionId", &self.session_id);
    }
}

runtime::model!(DeleteDataFlowDebugSessionRequest);

/// Integration runtime debug resource.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeDebugResource {
    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<IntegrationRuntime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IntegrationRuntimeDebugResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(properties: IntegrationRuntime) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for IntegrationRuntimeDebugResource {
    const NAME: &'static str = "IntegrationRuntimeDebugResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(IntegrationRuntimeDebugResource);

/// Linked service debug resource.
#[derive(Clone, Default)]
pub struct LinkedServiceDebugResource {
    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<LinkedService>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LinkedServiceDebugResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(properties: LinkedService) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

impl runtime::Model for LinkedServiceDebugResource {
    const NAME: &'static str = "LinkedServiceDebugResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(LinkedServiceDebugResource);

/// Query data flow debug sessions response.
#[derive(Clone, Default)]
pub struct QueryDataFlowDebugSessionsResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<DataFlowDebugSessionInfo>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QueryDataFlowDebugSessionsResponse {
    const NAME: &'static str = "QueryDataFlowDebugSessionsResponse";

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

runtime::model!(QueryDataFlowDebugSessionsResponse);

runtime::page!(QueryDataFlowDebugSessionsResponse { value : DataFlowDebugSessionInfo });
