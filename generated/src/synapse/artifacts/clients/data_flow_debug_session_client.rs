// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DataFlowDebugSessionClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::artifacts::models::{
        AddDataFlowToDebugSessionResponse, CreateDataFlowDebugSessionRequest,
        CreateDataFlowDebugSessionResponse, DataFlowDebugCommandRequest,
        DataFlowDebugCommandResponse, DataFlowDebugPackage,
        DeleteDataFlowDebugSessionRequest, QueryDataFlowDebugSessionsResponse,
    },
};

/// Interactive clusters on which data flows are tried out before they are published.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::data_flow_debug_session_client`](crate::synapse::artifacts::clients::ArtifactsClient::data_flow_debug_session_client).
#[derive(Clone, Debug)]
pub struct DataFlowDebugSessionClient {
    pub(super) client: Client,
}

impl DataFlowDebugSessionClient {
    /// Loads a data flow, with the datasets and linked services that it uses, into a debug session. Call it before
    /// commands are executed, and again after every change of the data flow.
    ///
    /// `POST /addDataFlowToDebugSession`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AddDataFlowToDebugSessionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow-debug-session/add-data-flow>
    #[inline]
    pub fn add_data_flow<'a>(
        &self,
        body: RequestContent<DataFlowDebugPackage>,
        options: Option<DataFlowDebugSessionClientAddDataFlowOptions<'a>>,
    ) -> Call<'a, AddDataFlowToDebugSessionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/addDataFlowToDebugSession", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send("DataFlowDebugSession.add_data_flow", options.method_options, &[200])
    }

    /// Starts a cluster for trying out data flows. It takes minutes to come up and is billed until the session is
    /// deleted or its time to live has passed without activity.
    ///
    /// `POST /createDataFlowDebugSession`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`CreateDataFlowDebugSessionResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow-debug-session/create-data-flow-debug-session>
    #[inline]
    pub fn begin_create_data_flow_debug_session(
        &self,
        body: RequestContent<CreateDataFlowDebugSessionRequest>,
        options: Option<
            DataFlowDebugSessionClientBeginCreateDataFlowDebugSessionOptions<'_>,
        >,
    ) -> Result<LongRunningOperation<CreateDataFlowDebugSessionResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/createDataFlowDebugSession", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "DataFlowDebugSession.begin_create_data_flow_debug_session",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Runs a preview, a statistic or an expression on a stream of the data flow that is loaded in a debug session.
    /// Nothing is written to sinks.
    ///
    /// `POST /executeDataFlowDebugCommand`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the
    /// [`DataFlowDebugCommandResponse`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow-debug-session/execute-command>
    #[inline]
    pub fn begin_execute_command(
        &self,
        body: RequestContent<DataFlowDebugCommandRequest>,
        options: Option<DataFlowDebugSessionClientBeginExecuteCommandOptions<'_>>,
    ) -> Result<LongRunningOperation<DataFlowDebugCommandResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/executeDataFlowDebugCommand", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "DataFlowDebugSession.begin_execute_command",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Ends a debug session and releases its cluster.
    ///
    /// `POST /deleteDataFlowDebugSession`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow-debug-session/delete-data-flow-debug-session>
    #[inline]
    pub fn delete_data_flow_debug_session<'a>(
        &self,
        body: RequestContent<DeleteDataFlowDebugSessionRequest>,
        options: Option<DataFlowDebugSessionClientDeleteDataFlowDebugSessionOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post("/deleteDataFlowDebugSession", &[])
            .query("api-version", &"2020-12-01")
            .json(body)
            .send(
                "DataFlowDebugSession.delete_data_flow_debug_session",
                options.method_options,
                &[200],
            )
    }

    /// Lists the active debug sessions of the workspace with their clusters.
    ///
    /// `POST /queryDataFlowDebugSessions`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`QueryDataFlowDebugSessionsResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow-debug-session/query-data-flow-debug-sessions-by-workspace>
    #[inline]
    pub fn list_query_data_flow_debug_sessions_by_workspace(
        &self,
        options: Option<
            DataFlowDebugSessionClientListQueryDataFlowDebugSessionsByWorkspaceOptions<
                '_,
            >,
        >,
    ) -> Result<Pager<QueryDataFlowDebugSessionsResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/queryDataFlowDebugSessions", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "DataFlowDebugSession.list_query_data_flow_debug_sessions_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`DataFlowDebugSessionClient::add_data_flow`].
pub type DataFlowDebugSessionClientAddDataFlowOptions<'a> = CallOptions<'a>;

/// Options of [`DataFlowDebugSessionClient::begin_create_data_flow_debug_session`].
pub type DataFlowDebugSessionClientBeginCreateDataFlowDebugSessionOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`DataFlowDebugSessionClient::begin_execute_command`].
pub type DataFlowDebugSessionClientBeginExecuteCommandOptions<'a> = LongRunningOptions<
    'a,
>;

/// Options of [`DataFlowDebugSessionClient::delete_data_flow_debug_session`].
pub type DataFlowDebugSessionClientDeleteDataFlowDebugSessionOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`DataFlowDebugSessionClient::list_query_data_flow_debug_sessions_by_workspace`].
pub type DataFlowDebugSessionClientListQueryDataFlowDebugSessionsByWorkspaceOptions<
    'a,
> = ListOptions<'a>;
