// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`FlowSpecsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    flow_service::models::{
        CreateFlowSpecRequest, FlowSpecFilterRequest, FlowSpecItemDto, FlowSpecResponse,
        UpdateFlowSpecRequest,
    },
    runtime::{self, Call, CallOptions, Client},
};

/// Descriptions of the kinds of flow that the platform supports: which connections they join, their options and
/// schedules.
///
/// Made by
/// [`FlowServiceClient::flow_specs_client`](crate::flow_service::clients::FlowServiceClient::flow_specs_client).
#[derive(Clone, Debug)]
pub struct FlowSpecsClient {
    pub(super) client: Client,
}

impl FlowSpecsClient {
    /// Registers a flow specification, which names the connection specifications that its flows can join.
    ///
    /// `POST /data/foundation/flowservice/flowSpecs`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`FlowSpecItemDto`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_flow_spec<'a>(
        &self,
        body: RequestContent<CreateFlowSpecRequest>,
        options: Option<FlowSpecsClientCreateFlowSpecOptions<'a>>,
    ) -> Call<'a, FlowSpecItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/flowSpecs", &[])
            .json(body)
            .send("FlowSpecs.create_flow_spec", options.method_options, &[201])
    }

    /// Lists the flow specifications that are open to the organization.
    ///
    /// `GET /data/foundation/flowservice/flowSpecs`
    ///
    /// # Returns
    ///
    /// The [`FlowSpecResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn list_flow_specs<'a>(
        &self,
        options: Option<FlowSpecsClientListFlowSpecsOptions<'a>>,
    ) -> Call<'a, FlowSpecResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/flowSpecs", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .send("FlowSpecs.list_flow_specs", options.method_options, &[200])
    }

    /// Reads one flow specification, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/flowSpecs/{FLOW_SPEC_ID}`
    ///
    /// # Arguments
    ///
    /// * `flow_spec_id` - Flow specification on which the call works.
    ///
    /// # Returns
    ///
    /// The [`FlowSpecResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_flow_spec<'a>(
        &self,
        flow_spec_id: &str,
        options: Option<FlowSpecsClientRetrieveFlowSpecOptions<'a>>,
    ) -> Call<'a, FlowSpecResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/flowSpecs/{}", &[&flow_spec_id])
            .send("FlowSpecs.retrieve_flow_spec", options.method_options, &[200])
    }

    /// Searches flow specifications with a query in the body and returns only the fields that are asked for.
    ///
    /// `POST /data/foundation/flowservice/flowSpecs/search`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`FlowSpecResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn search_flow_specs<'a>(
        &self,
        body: RequestContent<FlowSpecFilterRequest>,
        options: Option<FlowSpecsClientSearchFlowSpecsOptions<'a>>,
    ) -> Call<'a, FlowSpecResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/flowSpecs/search", &[])
            .json(body)
            .send("FlowSpecs.search_flow_specs", options.method_options, &[200])
    }

    /// Replaces a flow specification as a whole; fields that are left out are lost.
    ///
    /// `PUT /data/foundation/flowservice/flowSpecs/{FLOW_SPEC_ID}`
    ///
    /// # Arguments
    ///
    /// * `flow_spec_id` - Flow specification on which the call works.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`FlowSpecItemDto`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn update_flow_spec<'a>(
        &self,
        flow_spec_id: &str,
        body: RequestContent<UpdateFlowSpecRequest>,
        options: Option<FlowSpecsClientUpdateFlowSpecOptions<'a>>,
    ) -> Call<'a, FlowSpecItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .put("/data/foundation/flowservice/flowSpecs/{}", &[&flow_spec_id])
            .json(body)
            .send("FlowSpecs.update_flow_spec", options.method_options, &[200])
    }
}

/// Options of [`FlowSpecsClient::create_flow_spec`].
pub type FlowSpecsClientCreateFlowSpecOptions<'a> = CallOptions<'a>;

/// Options of [`FlowSpecsClient::list_flow_specs`].
#[derive(Clone, Debug, Default)]
pub struct FlowSpecsClientListFlowSpecsOptions<'a> {
    /// Conditions on fields of the resources, such as `state==enabled`, or names of the fields to return.
    ///
    /// Query parameter `property`.
    pub property: Option<Vec<String>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`FlowSpecsClient::retrieve_flow_spec`].
pub type FlowSpecsClientRetrieveFlowSpecOptions<'a> = CallOptions<'a>;

/// Options of [`FlowSpecsClient::search_flow_specs`].
pub type FlowSpecsClientSearchFlowSpecsOptions<'a> = CallOptions<'a>;

/// Options of [`FlowSpecsClient::update_flow_spec`].
pub type FlowSpecsClientUpdateFlowSpecOptions<'a> = CallOptions<'a>;
