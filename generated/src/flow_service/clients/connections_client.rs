// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ConnectionsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    flow_service::models::{
        ConnectionFilterRequest, ConnectionListResponse, CreateConnectionRequest,
        CreateConnectionResponse, ExploreByConnectionIdFileType,
        ExploreByConnectionIdObjectType, PatchInstruction, PerformActionOp,
        PerformActionSubOp, StateActionDto, TestConnectionResponse,
    },
    runtime::{self, Call, CallOptions, Client, Json},
};

/// Base connections, which hold the credentials for a source and allow browsing its content.
///
/// Made by
/// [`FlowServiceClient::connections_client`](crate::flow_service::clients::FlowServiceClient::connections_client).
#[derive(Clone, Debug)]
pub struct ConnectionsClient {
    pub(super) client: Client,
}

impl ConnectionsClient {
    /// Creates a base connection from credentials and a connection specification. The credentials are checked against
    /// the source, and only a part of them is shown afterwards.
    ///
    /// `POST /data/foundation/flowservice/connections`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CreateConnectionResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_connection<'a>(
        &self,
        body: RequestContent<CreateConnectionRequest>,
        options: Option<ConnectionsClientCreateConnectionOptions<'a>>,
    ) -> Call<'a, CreateConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/connections", &[])
            .json(body)
            .send("Connections.create_connection", options.method_options, &[201])
    }

    /// Deletes a base connection together with its stored credentials. Source connections that build on it can no
    /// longer be read.
    ///
    /// `DELETE /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
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
    pub fn delete_connection<'a>(
        &self,
        base_connection_id: &str,
        options: Option<ConnectionsClientDeleteConnectionOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/data/foundation/flowservice/connections/{}/",
                &[&base_connection_id],
            )
            .send("Connections.delete_connection", options.method_options, &[204])
    }

    /// Lists the folders, files or tables at a base connection, or describes the structure of one of them. Browsing
    /// normally starts at the object type `ROOT`.
    ///
    /// `GET /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/explore`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    ///
    /// # Returns
    ///
    /// The JSON value, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn explore_by_connection_id<'a>(
        &self,
        base_connection_id: &str,
        options: Option<ConnectionsClientExploreByConnectionIdOptions<'a>>,
    ) -> Call<'a, Json> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connections/{}/explore",
                &[&base_connection_id],
            )
            .query("objectType", &options.object_type)
            .query("object", &options.object)
            .query("FileType", &options.file_type)
            .query("CompressionType", &options.compression_type)
            .send("Connections.explore_by_connection_id", options.method_options, &[200])
    }

    /// Returns the choices that a base connection offers for the fields of its source.
    ///
    /// `GET /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/configs`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    ///
    /// # Returns
    ///
    /// The JSON value, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn explore_config_by_connection_id<'a>(
        &self,
        base_connection_id: &str,
        options: Option<ConnectionsClientExploreConfigByConnectionIdOptions<'a>>,
    ) -> Call<'a, Json> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connections/{}/configs",
                &[&base_connection_id],
            )
            .send(
                "Connections.explore_config_by_connection_id",
                options.method_options,
                &[200],
            )
    }

    /// Searches base connections with a query that is too long for the address, such as one over many IDs.
    ///
    /// `POST /data/foundation/flowservice/connections/search`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ConnectionListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn get_connections_by_filters<'a>(
        &self,
        body: RequestContent<ConnectionFilterRequest>,
        options: Option<ConnectionsClientGetConnectionsByFiltersOptions<'a>>,
    ) -> Call<'a, ConnectionListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/connections/search", &[])
            .query("continuationToken", &options.continuation_token)
            .json(body)
            .send(
                "Connections.get_connections_by_filters",
                options.method_options,
                &[200],
            )
    }

    /// Lists the base connections of the organization.
    ///
    /// `GET /data/foundation/flowservice/connections`
    ///
    /// # Returns
    ///
    /// The [`ConnectionListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn list_connections<'a>(
        &self,
        options: Option<ConnectionsClientListConnectionsOptions<'a>>,
    ) -> Call<'a, ConnectionListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/connections", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .query("limit", &options.limit)
            .query("orderby", &options.orderby)
            .query("continuationToken", &options.continuation_token)
            .query("count", &options.count)
            .send("Connections.list_connections", options.method_options, &[200])
    }

    /// Changes single fields of a base connection, such as its name or credentials. The ETag must be the current one,
    /// else the call is refused.
    ///
    /// `PATCH /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    /// * `if_match` - Current ETag of the resource. If it has changed meanwhile, nothing is changed and the call
    ///   fails.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CreateConnectionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn patch_connection<'a>(
        &self,
        base_connection_id: &str,
        if_match: &Etag,
        body: RequestContent<PatchInstruction>,
        options: Option<ConnectionsClientPatchConnectionOptions<'a>>,
    ) -> Call<'a, CreateConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/data/foundation/flowservice/connections/{}/",
                &[&base_connection_id],
            )
            .header("if-match", &if_match)
            .json(body)
            .send("Connections.patch_connection", options.method_options, &[200])
    }

    /// Moves a base connection to another state, for example publishes a draft. Applying, rolling back and reporting
    /// of progress are chosen by the second action.
    ///
    /// `POST /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/action`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    /// * `op` - Change of state to perform.
    /// * `sub_op` - Part of the change of state: to apply it, to roll it back, or to report progress.
    ///
    /// # Returns
    ///
    /// The [`CreateConnectionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn perform_action<'a>(
        &self,
        base_connection_id: &str,
        op: &PerformActionOp,
        sub_op: &[PerformActionSubOp],
        options: Option<ConnectionsClientPerformActionOptions<'a>>,
    ) -> Call<'a, CreateConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/data/foundation/flowservice/connections/{}/action",
                &[&base_connection_id],
            )
            .query("op", &op)
            .query_each("subOp", &sub_op)
            .optional_json(options.body)
            .send("Connections.perform_action", options.method_options, &[200])
    }

    /// Reads one base connection, as the only entry of a list. Secret parts of the credentials are left out.
    ///
    /// `GET /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ConnectionListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_connection<'a>(
        &self,
        base_connection_id: &str,
        options: Option<ConnectionsClientRetrieveConnectionOptions<'a>>,
    ) -> Call<'a, ConnectionListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/connections/{}", &[&base_connection_id])
            .send("Connections.retrieve_connection", options.method_options, &[200])
    }

    /// Tries out whether the source can still be reached with the credentials of a base connection.
    ///
    /// `GET /data/foundation/flowservice/connections/{BASE_CONNECTION_ID}/test`
    ///
    /// # Arguments
    ///
    /// * `base_connection_id` - Base connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`TestConnectionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn test_connection<'a>(
        &self,
        base_connection_id: &str,
        options: Option<ConnectionsClientTestConnectionOptions<'a>>,
    ) -> Call<'a, TestConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connections/{}/test",
                &[&base_connection_id],
            )
            .send("Connections.test_connection", options.method_options, &[200])
    }
}

/// Options of [`ConnectionsClient::create_connection`].
pub type ConnectionsClientCreateConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionsClient::delete_connection`].
pub type ConnectionsClientDeleteConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionsClient::explore_by_connection_id`].
#[derive(Clone, Debug, Default)]
pub struct ConnectionsClientExploreByConnectionIdOptions<'a> {
    /// Compression of the file whose structure is wanted, such as `gzip`.
    ///
    /// Query parameter `CompressionType`.
    pub compression_type: Option<String>,

    /// Format of the file whose structure is wanted.
    ///
    /// Query parameter `FileType`.
    pub file_type: Option<ExploreByConnectionIdFileType>,

    /// Path or table name of the object to look into; needed unless browsing starts at the root.
    ///
    /// Query parameter `object`.
    pub object: Option<String>,

    /// Kind of the object to look into; `ROOT` lists what is on the top level.
    ///
    /// Query parameter `objectType`.
    pub object_type: Option<ExploreByConnectionIdObjectType>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ConnectionsClient::explore_config_by_connection_id`].
pub type ConnectionsClientExploreConfigByConnectionIdOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionsClient::get_connections_by_filters`].
#[derive(Clone, Debug, Default)]
pub struct ConnectionsClientGetConnectionsByFiltersOptions<'a> {
    /// Mark from the previous page with which the next one is fetched.
    ///
    /// Query parameter `continuationToken`.
    pub continuation_token: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ConnectionsClient::list_connections`].
#[derive(Clone, Debug, Default)]
pub struct ConnectionsClientListConnectionsOptions<'a> {
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

/// Options of [`ConnectionsClient::patch_connection`].
pub type ConnectionsClientPatchConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionsClient::perform_action`].
#[derive(Clone, Debug, Default)]
pub struct ConnectionsClientPerformActionOptions<'a> {
    /// Resource, change or search that is sent; its type tells which fields it has.
    pub body: Option<RequestContent<StateActionDto>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ConnectionsClient::retrieve_connection`].
pub type ConnectionsClientRetrieveConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionsClient::test_connection`].
pub type ConnectionsClientTestConnectionOptions<'a> = CallOptions<'a>;
