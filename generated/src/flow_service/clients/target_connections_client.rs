// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TargetConnectionsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    flow_service::models::{
        CreateTargetConnectionRequest, CreateTargetConnectionResponse, PatchInstruction,
        TargetConnectionsListResponse,
    },
    runtime::{self, Call, CallOptions, Client},
};

/// Places where the data of a flow arrives, such as a dataset in the data lake, and its schema.
///
/// Made by
/// [`FlowServiceClient::target_connections_client`](crate::flow_service::clients::FlowServiceClient::target_connections_client).
#[derive(Clone, Debug)]
pub struct TargetConnectionsClient {
    pub(super) client: Client,
}

impl TargetConnectionsClient {
    /// Creates a target connection, for example to a dataset that conforms to a given schema. Dataset and schema must
    /// exist.
    ///
    /// `POST /data/foundation/flowservice/targetConnections`
    ///
    /// # Returns
    ///
    /// The [`CreateTargetConnectionResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_target_connection<'a>(
        &self,
        options: Option<TargetConnectionsClientCreateTargetConnectionOptions<'a>>,
    ) -> Call<'a, CreateTargetConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/targetConnections", &[])
            .optional_json(options.body)
            .send(
                "TargetConnections.create_target_connection",
                options.method_options,
                &[201],
            )
    }

    /// Deletes a target connection. Flows that use it should be deleted or disabled first; the dataset stays.
    ///
    /// `DELETE /data/foundation/flowservice/targetConnections/{TARGET_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `target_connection_id` - Target connection on which the call works.
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
    pub fn delete_target_connection<'a>(
        &self,
        target_connection_id: &str,
        options: Option<TargetConnectionsClientDeleteTargetConnectionOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/data/foundation/flowservice/targetConnections/{}",
                &[&target_connection_id],
            )
            .send(
                "TargetConnections.delete_target_connection",
                options.method_options,
                &[204],
            )
    }

    /// Lists the target connections of the sandbox.
    ///
    /// `GET /data/foundation/flowservice/targetConnections`
    ///
    /// # Returns
    ///
    /// The [`TargetConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn get_target_connections<'a>(
        &self,
        options: Option<TargetConnectionsClientGetTargetConnectionsOptions<'a>>,
    ) -> Call<'a, TargetConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/targetConnections", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .query("limit", &options.limit)
            .query("orderby", &options.orderby)
            .query("continuationToken", &options.continuation_token)
            .query("count", &options.count)
            .send(
                "TargetConnections.get_target_connections",
                options.method_options,
                &[200],
            )
    }

    /// Changes single fields of a target connection. The ETag must be the current one, else the call is refused.
    ///
    /// `PATCH /data/foundation/flowservice/targetConnections/{TARGET_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `target_connection_id` - Target connection on which the call works.
    /// * `if_match` - Current ETag of the resource. If it has changed meanwhile, nothing is changed and the call
    ///   fails.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`TargetConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn patch_target_connection<'a>(
        &self,
        target_connection_id: &str,
        if_match: &Etag,
        body: RequestContent<Vec<PatchInstruction>>,
        options: Option<TargetConnectionsClientPatchTargetConnectionOptions<'a>>,
    ) -> Call<'a, TargetConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/data/foundation/flowservice/targetConnections/{}",
                &[&target_connection_id],
            )
            .header("if-match", &if_match)
            .json(body)
            .send(
                "TargetConnections.patch_target_connection",
                options.method_options,
                &[200],
            )
    }

    /// Publishes a target connection that was saved as a draft, so that flows can use it.
    ///
    /// `POST /data/foundation/flowservice/targetConnections/{TARGET_CONNECTION_ID}/action`
    ///
    /// # Arguments
    ///
    /// * `target_connection_id` - Target connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`CreateTargetConnectionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn publish_target_connection<'a>(
        &self,
        target_connection_id: &str,
        options: Option<TargetConnectionsClientPublishTargetConnectionOptions<'a>>,
    ) -> Call<'a, CreateTargetConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/data/foundation/flowservice/targetConnections/{}/action",
                &[&target_connection_id],
            )
            .query("op", &"PUBLISH")
            .send(
                "TargetConnections.publish_target_connection",
                options.method_options,
                &[200],
            )
    }

    /// Reads one target connection, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/targetConnections/{TARGET_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `target_connection_id` - Target connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`TargetConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_target_connection<'a>(
        &self,
        target_connection_id: &str,
        options: Option<TargetConnectionsClientRetrieveTargetConnectionOptions<'a>>,
    ) -> Call<'a, TargetConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/targetConnections/{}",
                &[&target_connection_id],
            )
            .send(
                "TargetConnections.retrieve_target_connection",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`TargetConnectionsClient::create_target_connection`].
#[derive(Clone, Debug, Default)]
pub struct TargetConnectionsClientCreateTargetConnectionOptions<'a> {
    /// Resource, change or search that is sent; its type tells which fields it has.
    pub body: Option<RequestContent<CreateTargetConnectionRequest>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`TargetConnectionsClient::delete_target_connection`].
pub type TargetConnectionsClientDeleteTargetConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`TargetConnectionsClient::get_target_connections`].
#[derive(Clone, Debug, Default)]
pub struct TargetConnectionsClientGetTargetConnectionsOptions<'a> {
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

/// Options of [`TargetConnectionsClient::patch_target_connection`].
pub type TargetConnectionsClientPatchTargetConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`TargetConnectionsClient::publish_target_connection`].
pub type TargetConnectionsClientPublishTargetConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`TargetConnectionsClient::retrieve_target_connection`].
pub type TargetConnectionsClientRetrieveTargetConnectionOptions<'a> = CallOptions<'a>;
