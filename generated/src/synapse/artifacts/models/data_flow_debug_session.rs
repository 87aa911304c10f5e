// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data flow debug session operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::{DataFlow, DataFlowStagingInfo, Dataset, IntegrationRuntime, LinkedService};

runtime::model! {
    /// Confirmation that a data flow has been loaded into a debug session.
    pub struct AddDataFlowToDebugSessionResponse {
        /// Version mark of the loaded data flow.
        #[json("jobVersion")]
        pub job_version: Option<String>,
    }
}

runtime::model! {
    /// Size, time to live and integration runtime of a debug cluster.
    pub struct CreateDataFlowDebugSessionRequest {
        /// Hardware profile of the compute.
        #[json("computeType")]
        pub compute_type: Option<String>,

        /// Cores of the cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<i64>,

        /// Integration runtime that gives the compute, instead of type and cores.
        #[json("integrationRuntime")]
        pub integration_runtime: Option<IntegrationRuntimeDebugResource>,

        /// Minutes without activity after which the cluster is released.
        #[json("timeToLive")]
        pub time_to_live: Option<i64>,
    }
}

runtime::model! {
    /// ID of the new debug session.
    pub struct CreateDataFlowDebugSessionResponse {
        /// ID of the debug session.
        #[json("sessionId")]
        pub session_id: Option<String>,
    }
}

runtime::model! {
    /// Stream that a debug command looks at, and what it asks.
    pub struct DataFlowDebugCommandPayload {
        /// Columns that the command looks at.
        #[json("columns")]
        pub columns: Option<Vec<String>>,

        /// Expression to evaluate.
        #[json("expression")]
        pub expression: Option<String>,

        /// Most rows to show.
        #[json("rowLimits")]
        pub row_limits: Option<i64>,

        /// Name of the transformation whose rows are looked at.
        #[json("streamName")]
        pub stream_name: Option<String>,
    }
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

runtime::model! {
    /// Preview, statistic or expression to run in a debug session.
    pub struct DataFlowDebugCommandRequest {
        /// Kind of the command.
        #[json("command")]
        pub command: Option<DataFlowDebugCommandType>,

        /// Stream, row limit, columns and expression of the command.
        #[json("commandPayload")]
        pub command_payload: Option<DataFlowDebugCommandPayload>,

        /// ID of the debug session.
        #[json("sessionId")]
        pub session_id: Option<String>,
    }
}

runtime::model! {
    /// Result of a debug command.
    pub struct DataFlowDebugCommandResponse {
        /// Result as JSON text.
        #[json("data")]
        pub data: Option<String>,

        /// How the command ended.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::text_enum! {
    /// What a debug command does.
    pub enum DataFlowDebugCommandType {
        /// `executeExpressionQuery`
        ///
        /// Evaluates an expression.
        ExecuteExpressionQuery = "executeExpressionQuery",

        /// `executePreviewQuery`
        ///
        /// Shows rows of a stream.
        ExecutePreviewQuery = "executePreviewQuery",

        /// `executeStatisticsQuery`
        ///
        /// Computes statistics on columns of a stream.
        ExecuteStatisticsQuery = "executeStatisticsQuery",
    }
}

runtime::model! {
    /// Data flow with everything that it needs to run in a debug session.
    pub struct DataFlowDebugPackage {
        /// Data flow to load.
        #[json("dataFlow")]
        pub data_flow: Option<DataFlowDebugResource>,

        /// Flowlets and other data flows that the main one uses.
        #[json("dataFlows")]
        pub data_flows: Option<Vec<DataFlowDebugResource>>,

        /// Datasets that go along.
        #[json("datasets")]
        pub datasets: Option<Vec<DatasetDebugResource>>,

        /// Parameter values and sampling of sources.
        #[json("debugSettings")]
        pub debug_settings: Option<DataFlowDebugPackageDebugSettings>,

        /// Linked services that go along.
        #[json("linkedServices")]
        pub linked_services: Option<Vec<LinkedServiceDebugResource>>,

        /// ID of the debug session.
        #[json("sessionId")]
        pub session_id: Option<String>,

        /// Storage for intermediate data.
        #[json("staging")]
        pub staging: Option<DataFlowStagingInfo>,
    }
}

runtime::model! {
    /// Parameter values and sampling of sources for a debug session.
    pub struct DataFlowDebugPackageDebugSettings {
        /// Values for the parameters of the datasets in the data flow.
        #[json("datasetParameters")]
        pub dataset_parameters: Option<BTreeMap<String, Json>>,

        /// Values for the parameters of the data flow, by name.
        #[json("parameters")]
        pub parameters: Option<BTreeMap<String, Json>>,

        /// How many rows are taken from each source.
        #[json("sourceSettings")]
        pub source_settings: Option<Vec<DataFlowSourceSetting>>,
    }
}

runtime::model! {
    /// Data flow definition that is only sent to a debug session.
    pub struct DataFlowDebugResource {
        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<DataFlow>,
    }
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

runtime::model! {
    /// Active debug session: its cluster, its idle time and when it began.
    pub struct DataFlowDebugSessionInfo {
        /// Hardware profile of the cluster.
        #[json("computeType")]
        pub compute_type: Option<String>,

        /// Cores of the cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<i64>,

        /// Data flow that the entry is about.
        #[json("dataFlowName")]
        pub data_flow_name: Option<String>,

        /// Integration runtime that gives the compute.
        #[json("integrationRuntimeName")]
        pub integration_runtime_name: Option<String>,

        /// Time (UTC) of the last command.
        #[json("lastActivityTime")]
        pub last_activity_time: Option<String>,

        /// Number of nodes of the cluster.
        #[json("nodeCount")]
        pub node_count: Option<i64>,

        /// ID of the debug session.
        #[json("sessionId")]
        pub session_id: Option<String>,

        /// Moment (UTC) at which it began.
        #[json("startTime")]
        pub start_time: Option<String>,

        /// Minutes without activity after which the cluster is released.
        #[json("timeToLiveInMinutes")]
        pub time_to_live_in_minutes: Option<i64>,
    }
}

runtime::model! {
    /// How many rows a debug session takes from one source.
    pub struct DataFlowSourceSetting {
        /// Most rows to take from the source.
        #[json("rowLimit")]
        pub row_limit: Option<i64>,

        /// Name of the source in the data flow.
        #[json("sourceName")]
        pub source_name: Option<String>,
    }
}

runtime::model! {
    /// Dataset definition that is only sent to a debug session.
    pub struct DatasetDebugResource {
        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<Dataset>,
    }
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

runtime::model! {
    /// Debug session to end.
    pub struct DeleteDataFlowDebugSessionRequest {
        /// Data flow that the entry is about.
        #[json("dataFlowName")]
        pub data_flow_name: Option<String>,

        /// ID of the debug session.
        #[json("sessionId")]
        pub session_id: Option<String>,
    }
}

runtime::model! {
    /// Integration runtime definition that is only sent to a debug session.
    pub struct IntegrationRuntimeDebugResource {
        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<IntegrationRuntime>,
    }
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

runtime::model! {
    /// Linked service definition that is only sent to a debug session.
    pub struct LinkedServiceDebugResource {
        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<LinkedService>,
    }
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

runtime::model! {
    /// Debug sessions that are alive, a page at a time.
    pub struct QueryDataFlowDebugSessionsResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<DataFlowDebugSessionInfo>>,
    }
}

runtime::page!(QueryDataFlowDebugSessionsResponse { value : DataFlowDebugSessionInfo });
