// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data flow debug session operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{DataFlow, DataFlowStagingInfo, Dataset, IntegrationRuntime, LinkedService};

/// Confirmation that a data flow has been loaded into a debug session.
#[derive(Clone, Default)]
pub struct AddDataFlowToDebugSessionResponse {
    /// Version mark of the loaded data flow.
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

/// Size, time to live and integration runtime of a debug cluster.
#[derive(Clone, Default)]
pub struct CreateDataFlowDebugSessionRequest {
    /// Hardware profile of the compute.
    pub compute_type: Option<String>,

    /// Cores of the cluster, driver and workers together.
    pub core_count: Option<i64>,

    /// Integration runtime that gives the compute, instead of type and cores.
    pub integration_runtime: Option<IntegrationRuntimeDebugResource>,

    /// Minutes without activity after which the cluster is released.
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

/// ID of the new debug session.
#[derive(Clone, Default)]
pub struct CreateDataFlowDebugSessionResponse {
    /// ID of the debug session.
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

/// Stream that a debug command looks at, and what it asks.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandPayload {
    /// Columns that the command looks at.
    pub columns: Option<Vec<String>>,

    /// Expression to evaluate.
    pub expression: Option<String>,

    /// Most rows to show.
    pub row_limits: Option<i64>,

    /// Name of the transformation whose rows are looked at.
    pub stream_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataFlowDebugCommandPayload {
    /// Creates a value with the members that the service requires.
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

/// Preview, statistic or expression to run in a debug session.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandRequest {
    /// Kind of the command.
    pub command: Option<DataFlowDebugCommandType>,

    /// Stream, row limit, columns and expression of the command.
    pub command_payload: Option<DataFlowDebugCommandPayload>,

    /// ID of the debug session.
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

/// Result of a debug command.
#[derive(Clone, Default)]
pub struct DataFlowDebugCommandResponse {
    /// Result as JSON text.
    pub data: Option<String>,

    /// How the command ended.
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

/// What a debug command does.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataFlowDebugCommandType {
    /// `executeExpressionQuery`
    ///
    /// Evaluates an expression.
    ExecuteExpressionQuery,

    /// `executePreviewQuery`
    ///
    /// Shows rows of a stream.
    ExecutePreviewQuery,

    /// `executeStatisticsQuery`
    ///
    /// Computes statistics on columns of a stream.
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

/// Data flow with everything that it needs to run in a debug session.
#[derive(Clone, Default)]
pub struct DataFlowDebugPackage {
    /// Data flow to load.
    pub data_flow: Option<DataFlowDebugResource>,

    /// Flowlets and other data flows that the main one uses.
    pub data_flows: Option<Vec<DataFlowDebugResource>>,

    /// Datasets that go along.
    pub datasets: Option<Vec<DatasetDebugResource>>,

    /// Parameter values and sampling of sources.
    pub debug_settings: Option<DataFlowDebugPackageDebugSettings>,

    /// Linked services that go along.
    pub linked_services: Option<Vec<LinkedServiceDebugResource>>,

    /// ID of the debug session.
    pub session_id: Option<String>,

    /// Storage for intermediate data.
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

/// Parameter values and sampling of sources for a debug session.
#[derive(Clone, Default)]
pub struct DataFlowDebugPackageDebugSettings {
    /// Values for the parameters of the datasets in the data flow.
    pub dataset_parameters: Option<BTreeMap<String, Value>>,

    /// Values for the parameters of the data flow, by name.
    pub parameters: Option<BTreeMap<String, Value>>,

    /// How many rows are taken from each source.
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

/// Data flow definition that is only sent to a debug session.
#[derive(Clone, Default)]
pub struct DataFlowDebugResource {
    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<DataFlow>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataFlowDebugResource {
    /// Creates a value with the members that the service requires.
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

/// Active debug session: its cluster, its idle time and when it began.
#[derive(Clone, Default)]
pub struct DataFlowDebugSessionInfo {
    /// Hardware profile of the cluster.
    pub compute_type: Option<String>,

    /// Cores of the cluster, driver and workers together.
    pub core_count: Option<i64>,

    /// Data flow that the entry is about.
    pub data_flow_name: Option<String>,

    /// Integration runtime that gives the compute.
    pub integration_runtime_name: Option<String>,

    /// Time (UTC) of the last command.
    pub last_activity_time: Option<String>,

    /// Number of nodes of the cluster.
    pub node_count: Option<i64>,

    /// ID of the debug session.
    pub session_id: Option<String>,

    /// Moment (UTC) at which it began.
    pub start_time: Option<String>,

    /// Minutes without activity after which the cluster is released.
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

/// How many rows a debug session takes from one source.
#[derive(Clone, Default)]
pub struct DataFlowSourceSetting {
    /// Most rows to take from the source.
    pub row_limit: Option<i64>,

    /// Name of the source in the data flow.
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

/// Dataset definition that is only sent to a debug session.
#[derive(Clone, Default)]
pub struct DatasetDebugResource {
    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<Dataset>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DatasetDebugResource {
    /// Creates a value with the members that the service requires.
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

/// Debug session to end.
#[derive(Clone, Default)]
pub struct DeleteDataFlowDebugSessionRequest {
    /// Data flow that the entry is about.
    pub data_flow_name: Option<String>,

    /// ID of the debug session.
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

/// Integration runtime definition that is only sent to a debug session.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeDebugResource {
    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<IntegrationRuntime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl IntegrationRuntimeDebugResource {
    /// Creates a value with the members that the service requires.
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

/// Linked service definition that is only sent to a debug session.
#[derive(Clone, Default)]
pub struct LinkedServiceDebugResource {
    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<LinkedService>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LinkedServiceDebugResource {
    /// Creates a value with the members that the service requires.
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

/// Debug sessions that are alive, a page at a time.
#[derive(Clone, Default)]
pub struct QueryDataFlowDebugSessionsResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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
