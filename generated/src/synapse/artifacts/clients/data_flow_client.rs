// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DataFlowClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, poller::PollerOptions,
    },
};
use crate::{
    runtime::{
        Call, Client, FinalState, ListOptions, LongRunningOperation, LongRunningOptions,
        NextLink,
    },
    synapse::artifacts::models::{
        ArtifactRenameRequest, DataFlowListResponse, DataFlowResource,
    },
};

/// Data flows: transformations that are drawn in Synapse Studio and run on Spark clusters of the service.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::data_flow_client`](crate::synapse::artifacts::clients::ArtifactsClient::data_flow_client).
#[derive(Clone, Debug)]
pub struct DataFlowClient {
    pub(super) client: Client,
}

impl DataFlowClient {
    /// Stores a data flow or replaces an existing one of the same name. Pipelines use the new version from their next
    /// run on; the script itself is only checked when it runs.
    ///
    /// `PUT /dataflows/{dataFlowName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `data_flow_name` - Data flow on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Complete data flow.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`DataFlowResource`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow/create-or-update-data-flow>
    #[inline]
    pub fn begin_create_or_update_data_flow(
        &self,
        data_flow_name: &str,
        body: RequestContent<DataFlowResource>,
        options: Option<DataFlowClientBeginCreateOrUpdateDataFlowOptions<'_>>,
    ) -> Result<LongRunningOperation<DataFlowResource>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/dataflows/{}", &[&data_flow_name])
            .query("api-version", &"2020-12-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "DataFlow.begin_create_or_update_data_flow",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Removes a data flow from the workspace. Pipelines that still execute it fail.
    ///
    /// `DELETE /dataflows/{dataFlowName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `data_flow_name` - Data flow on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow/delete-data-flow>
    #[inline]
    pub fn begin_delete_data_flow(
        &self,
        data_flow_name: &str,
        options: Option<DataFlowClientBeginDeleteDataFlowOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/dataflows/{}", &[&data_flow_name])
            .query("api-version", &"2020-12-01")
            .begin(
                "DataFlow.begin_delete_data_flow",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Gives a data flow another name, which must be free.
    ///
    /// `POST /dataflows/{dataFlowName}/rename`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `data_flow_name` - Data flow on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    /// * `body` - Data of the request; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow/rename-data-flow>
    #[inline]
    pub fn begin_rename_data_flow(
        &self,
        data_flow_name: &str,
        body: RequestContent<ArtifactRenameRequest>,
        options: Option<DataFlowClientBeginRenameDataFlowOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/dataflows/{}/rename", &[&data_flow_name])
            .query("api-version", &"2020-12-01")
            .json(body)
            .begin(
                "DataFlow.begin_rename_data_flow",
                FinalState::Default,
                options.method_options,
            )
    }

    /// Reads one data flow with its script.
    ///
    /// `GET /dataflows/{dataFlowName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `data_flow_name` - Data flow on which the call works. 1 to 260 characters, pattern
    ///   `^[A-Za-z0-9_][^<>*#.%&:\\+?/]*$`.
    ///
    /// # Returns
    ///
    /// The [`DataFlowResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow/get-data-flow>
    #[inline]
    pub fn get_data_flow<'a>(
        &self,
        data_flow_name: &str,
        options: Option<DataFlowClientGetDataFlowOptions<'a>>,
    ) -> Call<'a, DataFlowResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/dataflows/{}", &[&data_flow_name])
            .query("api-version", &"2020-12-01")
            .header("If-None-Match", &options.if_none_match)
            .send("DataFlow.get_data_flow", options.method_options, &[200])
    }

    /// Lists the data flows of the workspace.
    ///
    /// `GET /dataflows`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DataFlowListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/data-flow/get-data-flows-by-workspace>
    #[inline]
    pub fn list_data_flows_by_workspace(
        &self,
        options: Option<DataFlowClientListDataFlowsByWorkspaceOptions<'_>>,
    ) -> Result<Pager<DataFlowListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/dataflows", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "DataFlow.list_data_flows_by_workspace",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`DataFlowClient::begin_create_or_update_data_flow`].
#[derive(Clone, Debug, Default)]
pub struct DataFlowClientBeginCreateOrUpdateDataFlowOptions<'a> {
    /// ETag that the artifact must still have, else nothing is changed. Leave it out to overwrite whatever is there.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`DataFlowClient::begin_delete_data_flow`].
pub type DataFlowClientBeginDeleteDataFlowOptions<'a> = LongRunningOptions<'a>;

/// Options of [`DataFlowClient::begin_rename_data_flow`].
pub type DataFlowClientBeginRenameDataFlowOptions<'a> = LongRunningOptions<'a>;

/// Options of [`DataFlowClient::get_data_flow`].
#[derive(Clone, Debug, Default)]
pub struct DataFlowClientGetDataFlowOptions<'a> {
    /// ETag that is already known; if it is still current, the artifact is not sent again.
    ///
    /// Header `If-None-Match`.
    pub if_none_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`DataFlowClient::list_data_flows_by_workspace`].
pub type DataFlowClientListDataFlowsByWorkspaceOptions<'a> = ListOptions<'a>;
