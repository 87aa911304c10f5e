// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RunsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, RequestContent};
use crate::{
    flow_service::models::{
        CreateFlowRunRequest, CreateFlowRunResponse, FlowRunItemDto,
        FlowRunsListResponse, UpdateFlowRunRequest,
    },
    runtime::{self, Call, CallOptions, Client},
};

/// Single executions of a flow with their timing, amounts and errors.
///
/// Made by [`FlowServiceClient::runs_client`](crate::flow_service::clients::FlowServiceClient::runs_client).
#[derive(Clone, Debug)]
pub struct RunsClient {
    pub(super) client: Client,
}

impl RunsClient {
    /// Runs a flow once for a given time window. This works only for flows whose schedule has the frequency `once`.
    ///
    /// `POST /data/foundation/flowservice/runs`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CreateFlowRunResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_flow_run<'a>(
        &self,
        body: RequestContent<CreateFlowRunRequest>,
        options: Option<RunsClientCreateFlowRunOptions<'a>>,
    ) -> Call<'a, CreateFlowRunResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/runs", &[])
            .json(body)
            .send("Runs.create_flow_run", options.method_options, &[201])
    }

    /// Lists runs, most usefully with a condition on the flow in the parameter `property`.
    ///
    /// `GET /data/foundation/flowservice/runs`
    ///
    /// # Returns
    ///
    /// The [`FlowRunsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn list_flow_runs<'a>(
        &self,
        options: Option<RunsClientListFlowRunsOptions<'a>>,
    ) -> Call<'a, FlowRunsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/runs", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .query("limit", &options.limit)
            .query("orderby", &options.orderby)
            .query("continuationToken", &options.continuation_token)
            .query("count", &options.count)
            .send("Runs.list_flow_runs", options.method_options, &[200])
    }

    /// Starts a failed run of a flow over again with the window it had.
    ///
    /// `POST /data/foundation/flowservice/runs/{RUN_ID}/action`
    ///
    /// # Arguments
    ///
    /// * `run_id` - Run on which the call works.
    ///
    /// # Returns
    ///
    /// The [`FlowRunItemDto`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn post_action<'a>(
        &self,
        run_id: &str,
        options: Option<RunsClientPostActionOptions<'a>>,
    ) -> Call<'a, FlowRunItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/runs/{}/action", &[&run_id])
            .query("op", &"RE_TRIGGER")
            .header("If-Match", &options.if_match)
            .send("Runs.post_action", options.method_options, &[200])
    }

    /// Reads the metrics and activities of one run, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/runs/{RUN_ID}`
    ///
    /// # Arguments
    ///
    /// * `run_id` - Run on which the call works.
    ///
    /// # Returns
    ///
    /// The [`FlowRunsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_flow_run<'a>(
        &self,
        run_id: &str,
        options: Option<RunsClientRetrieveFlowRunOptions<'a>>,
    ) -> Call<'a, FlowRunsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/runs/{}", &[&run_id])
            .send("Runs.retrieve_flow_run", options.method_options, &[200])
    }

    /// Replaces the metrics, activities and links of a run, as providers do while they carry it out. The ETag must be
    /// the current one.
    ///
    /// `PUT /data/foundation/flowservice/runs/{RUN_ID}`
    ///
    /// # Arguments
    ///
    /// * `run_id` - Run on which the call works.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`FlowRunItemDto`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn update_run<'a>(
        &self,
        run_id: &str,
        if_match: &Etag,
        body: RequestContent<UpdateFlowRunRequest>,
        options: Option<RunsClientUpdateRunOptions<'a>>,
    ) -> Call<'a, FlowRunItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .put("/data/foundation/flowservice/runs/{}", &[&run_id])
            .header("If-Match", &if_match)
            .json(body)
            .send("Runs.update_run", options.method_options, &[200])
    }
}

/// Options of [`RunsClient::create_flow_run`].
pub type RunsClientCreateFlowRunOptions<'a> = CallOptions<'a>;

/// Options of [`RunsClient::list_flow_runs`].
#[derive(Clone, Debug, Default)]
pub struct RunsClientListFlowRunsOptions<'a> {
    /// Mark from the previous page with which the next one is fetched.
    ///
    /// Query parameter `continuationToken`.
    pub continuation_token: Option<String>,

    /// True adds the number of matching resources to the answer; false by default.
    ///
    /// Query parameter `count`.
    pub count: Option<bool>,

    /// Largest number of resources to return at once.
    ///
    /// Query parameter `limit`.
    pub limit: Option<i64>,

    /// Field by which the resources are sorted, ascending; a `-` before its name sorts descending.
    ///
    /// Query parameter `orderby`.
    pub orderby: Option<String>,

    /// Conditions on fields of the resources, such as `state==enabled`, or names of the fields to return.
    ///
    /// Query parameter `property`.
    pub property: Option<Vec<String>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`RunsClient::post_action`].
#[derive(Clone, Debug, Default)]
pub struct RunsClientPostActionOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`RunsClient::retrieve_flow_run`].
pub type RunsClientRetrieveFlowRunOptions<'a> = CallOptions<'a>;

/// Options of [`RunsClient::update_run`].
pub type RunsClientUpdateRunOptions<'a> = CallOptions<'a>;
