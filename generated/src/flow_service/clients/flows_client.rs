// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`FlowsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    flow_service::models::{
        CreateFlowRequest, CreateFlowResponse, FlowFilterRequest, FlowListResponse,
        PatchInstruction, PostStateTransitionOp, PostStateTransitionSubOp, StateActionDto,
    },
    runtime::{self, Call, CallOptions, Client},
};

/// Flows, which move data from source connections to target connections on a schedule.
///
/// Made by [`FlowServiceClient::flows_client`](crate::flow_service::clients::FlowServiceClient::flows_client).
#[derive(Clone, Debug)]
pub struct FlowsClient {
    pub(super) client: Client,
}

impl FlowsClient {
    /// Creates a flow between source and target connections that already exist. It starts by its schedule, so data
    /// can begin to move at once.
    ///
    /// `POST /data/foundation/flowservice/flows`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CreateFlowResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_flow<'a>(
        &self,
        body: RequestContent<CreateFlowRequest>,
        options: Option<FlowsClientCreateFlowOptions<'a>>,
    ) -> Call<'a, CreateFlowResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/flows", &[])
            .json(body)
            .send("Flows.create_flow", options.method_options, &[201])
    }

    /// Deletes a flow, so that it runs no more. Its connections and the data already delivered stay.
    ///
    /// `DELETE /data/foundation/flowservice/flows/{FLOW_ID}`
    ///
    /// # Arguments
    ///
    /// * `flow_id` - Flow on which the call works.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn delete_by_flow<'a>(
        &self,
        flow_id: &str,
        options: Option<FlowsClientDeleteByFlowOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/data/foundation/flowservice/flows/{}", &[&flow_id])
            .send("Flows.delete_by_flow", options.method_options, &[204])
    }

    /// Searches flows with a query in the body and returns only the fields that are asked for; several sandboxes can
    /// be searched at once.
    ///
    /// `POST /data/foundation/flowservice/flows/search`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`FlowListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn get_flows_by_filters<'a>(
        &self,
        body: RequestContent<FlowFilterRequest>,
        options: Option<FlowsClientGetFlowsByFiltersOptions<'a>>,
    ) -> Call<'a, FlowListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/flows/search", &[])
            .query("continuationToken", &options.continuation_token)
            .header("x-active-sandbox-ids", &options.x_active_sandbox_ids)
            .json(body)
            .send("Flows.get_flows_by_filters", options.method_options, &[200])
    }

    /// Lists the flows of the sandbox with their state and the outcome of their last run.
    ///
    /// `GET /data/foundation/flowservice/flows`
    ///
    /// # Returns
    ///
    /// The [`FlowListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn list_flows<'a>(
        &self,
        options: Option<FlowsClientListFlowsOptions<'a>>,
    ) -> Call<'a, FlowListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/flows", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .query("limit", &options.limit)
            .query("orderby", &options.orderby)
            .query("continuationToken", &options.continuation_token)
            .query("count", &options.count)
            .send("Flows.list_flows", options.method_options, &[200])
    }

    /// Changes single fields of a flow, such as its name, schedule or mapping. The ETag must be the current one, else
    /// the call is refused.
    ///
    /// `PATCH /data/foundation/flowservice/flows/{FLOW_ID}`
    ///
    /// # Arguments
    ///
    /// * `flow_id` - Flow on which the call works.
    /// * `if_match` - Current ETag of the resource. If it has changed meanwhile, nothing is changed and the call
    ///   fails.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CreateFlowResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn patch_flow<'a>(
        &self,
        flow_id: &str,
        if_match: &Etag,
        body: RequestContent<Vec<PatchInstruction>>,
        options: Option<FlowsClientPatchFlowOptions<'a>>,
    ) -> Call<'a, CreateFlowResponse> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/data/foundation/flowservice/flows/{}", &[&flow_id])
            .header("if-match", &if_match)
            .json(body)
            .send("Flows.patch_flow", options.method_options, &[200])
    }

    /// Enables, disables or publishes a flow. A disabled flow keeps its settings but does not run.
    ///
    /// `POST /data/foundation/flowservice/flows/{FLOW_ID}/action`
    ///
    /// # Arguments
    ///
    /// * `flow_id` - Flow on which the call works.
    /// * `op` - Change of state to perform.
    /// * `sub_op` - Part of the change of state: to apply it, to roll it back, or to report progress.
    ///
    /// # Returns
    ///
    /// The [`CreateFlowResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn post_state_transition<'a>(
        &self,
        flow_id: &str,
        op: &PostStateTransitionOp,
        sub_op: &[PostStateTransitionSubOp],
        options: Option<FlowsClientPostStateTransitionOptions<'a>>,
    ) -> Call<'a, CreateFlowResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/flows/{}/action", &[&flow_id])
            .query("op", &op)
            .query_each("subOp", &sub_op)
            .header("If-Match", &options.if_match)
            .optional_json(options.body)
            .send("Flows.post_state_transition", options.method_options, &[200])
    }

    /// Reads one flow with its state and the outcome of its last run, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/flows/{FLOW_ID}`
    ///
    /// # Arguments
    ///
    /// * `flow_id` - Flow on which the call works.
    ///
    /// # Returns
    ///
    /// The [`FlowListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_flow<'a>(
        &self,
        flow_id: &str,
        options: Option<FlowsClientRetrieveFlowOptions<'a>>,
    ) -> Call<'a, FlowListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/flows/{}", &[&flow_id])
            .send("Flows.retrieve_flow", options.method_options, &[200])
    }
}

/// Options of [`FlowsClient::create_flow`].
pub type FlowsClientCreateFlowOptions<'a> = CallOptions<'a>;

/// Options of [`FlowsClient::delete_by_flow`].
pub type FlowsClientDeleteByFlowOptions<'a> = CallOptions<'a>;

/// Options of [`FlowsClient::get_flows_by_filters`].
#[derive(Clone, Debug, Default)]
pub struct FlowsClientGetFlowsByFiltersOptions<'a> {
    /// Mark from the previous page with which the next one is fetched.
    ///
    /// Query parameter `continuationToken`.
    pub continuation_token: Option<String>,

    /// IDs of the sandboxes to search, separated by commas.
    ///
    /// Header `x-active-sandbox-ids`.
    pub x_active_sandbox_ids: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`FlowsClient::list_flows`].
#[derive(Clone, Debug, Default)]
pub struct FlowsClientListFlowsOptions<'a> {
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

/// Options of [`FlowsClient::patch_flow`].
pub type FlowsClientPatchFlowOptions<'a> = CallOptions<'a>;

/// Options of [`FlowsClient::post_state_transition`].
#[derive(Clone, Debug, Default)]
pub struct FlowsClientPostStateTransitionOptions<'a> {
    /// Resource, change or search that is sent; its type tells which fields it has.
    pub body: Option<RequestContent<StateActionDto>>,

    /// ETag that the resource must still have, else nothing is changed.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`FlowsClient::retrieve_flow`].
pub type FlowsClientRetrieveFlowOptions<'a> = CallOptions<'a>;
