// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SourceConnectionsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, Etag, NoFormat, RequestContent};
use crate::{
    flow_service::models::{
        CreateSourceConnectionRequest, CreateSourceConnectionResponse, PatchInstruction,
        SourceConnectionsListResponse,
    },
    runtime::{self, Call, CallOptions, Client},
};

/// Selections of the data that is taken from a source, such as a folder or a table, and its format.
///
/// Made by
/// [`FlowServiceClient::source_connections_client`](crate::flow_service::clients::FlowServiceClient::source_connections_client).
#[derive(Clone, Debug)]
pub struct SourceConnectionsClient {
    pub(super) client: Client,
}

impl SourceConnectionsClient {
    /// Creates a source connection, which selects data at a base connection, for instance a folder or a table, and
    /// states its format.
    ///
    /// `POST /data/foundation/flowservice/sourceConnections`
    ///
    /// # Returns
    ///
    /// The [`CreateSourceConnectionResponse`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_source_connection<'a>(
        &self,
        options: Option<SourceConnectionsClientCreateSourceConnectionOptions<'a>>,
    ) -> Call<'a, CreateSourceConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/sourceConnections", &[])
            .optional_json(options.body)
            .send(
                "SourceConnections.create_source_connection",
                options.method_options,
                &[201],
            )
    }

    /// Deletes a source connection. Flows that use it should be deleted or disabled first.
    ///
    /// `DELETE /data/foundation/flowservice/sourceConnections/{SOURCE_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `source_connection_id` - Source connection on which the call works.
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
    pub fn delete_source_connection<'a>(
        &self,
        source_connection_id: &str,
        options: Option<SourceConnectionsClientDeleteSourceConnectionOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/data/foundation/flowservice/sourceConnections/{}",
                &[&source_connection_id],
            )
            .send(
                "SourceConnections.delete_source_connection",
                options.method_options,
                &[204],
            )
    }

    /// Lists the source connections of the sandbox.
    ///
    /// `GET /data/foundation/flowservice/sourceConnections`
    ///
    /// # Returns
    ///
    /// The [`SourceConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn get_source_connections<'a>(
        &self,
        options: Option<SourceConnectionsClientGetSourceConnectionsOptions<'a>>,
    ) -> Call<'a, SourceConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/sourceConnections", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .query("limit", &options.limit)
            .query("orderby", &options.orderby)
            .query("continuationToken", &options.continuation_token)
            .query("count", &options.count)
            .send(
                "SourceConnections.get_source_connections",
                options.method_options,
                &[200],
            )
    }

    /// Changes single fields of a source connection. The ETag must be the current one, else the call is refused;
    /// flows that use the connection take the change over.
    ///
    /// `PATCH /data/foundation/flowservice/sourceConnections/{SOURCE_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `source_connection_id` - Source connection on which the call works.
    /// * `if_match` - Current ETag of the resource. If it has changed meanwhile, nothing is changed and the call
    ///   fails.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`SourceConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn patch_source_connection<'a>(
        &self,
        source_connection_id: &str,
        if_match: &Etag,
        body: RequestContent<Vec<PatchInstruction>>,
        options: Option<SourceConnectionsClientPatchSourceConnectionOptions<'a>>,
    ) -> Call<'a, SourceConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/data/foundation/flowservice/sourceConnections/{}",
                &[&source_connection_id],
            )
            .header("if-match", &if_match)
            .json(body)
            .send(
                "SourceConnections.patch_source_connection",
                options.method_options,
                &[200],
            )
    }

    /// Publishes a source connection that was saved as a draft, so that flows can use it.
    ///
    /// `POST /data/foundation/flowservice/sourceConnections/{SOURCE_CONNECTION_ID}/action`
    ///
    /// # Arguments
    ///
    /// * `source_connection_id` - Source connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`CreateSourceConnectionResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn publish_source_connection<'a>(
        &self,
        source_connection_id: &str,
        options: Option<SourceConnectionsClientPublishSourceConnectionOptions<'a>>,
    ) -> Call<'a, CreateSourceConnectionResponse> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/data/foundation/flowservice/sourceConnections/{}/action",
                &[&source_connection_id],
            )
            .query("op", &"PUBLISH")
            .send(
                "SourceConnections.publish_source_connection",
                options.method_options,
                &[200],
            )
    }

    /// Reads one source connection, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/sourceConnections/{SOURCE_CONNECTION_ID}`
    ///
    /// # Arguments
    ///
    /// * `source_connection_id` - Source connection on which the call works.
    ///
    /// # Returns
    ///
    /// The [`SourceConnectionsListResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_source_connection<'a>(
        &self,
        source_connection_id: &str,
        options: Option<SourceConnectionsClientRetrieveSourceConnectionOptions<'a>>,
    ) -> Call<'a, SourceConnectionsListResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/sourceConnections/{}",
                &[&source_connection_id],
            )
            .send(
                "SourceConnections.retrieve_source_connection",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`SourceConnectionsClient::create_source_connection`].
#[derive(Clone, Debug, Default)]
pub struct SourceConnectionsClientCreateSourceConnectionOptions<'a> {
    /// Resource, change or search that is sent; its type tells which fields it has.
    pub body: Option<RequestContent<CreateSourceConnectionRequest>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`SourceConnectionsClient::delete_source_connection`].
pub type SourceConnectionsClientDeleteSourceConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`SourceConnectionsClient::get_source_connections`].
#[derive(Clone, Debug, Default)]
pub struct SourceConnectionsClientGetSourceConnectionsOptions<'a> {
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

/// Options of [`SourceConnectionsClient::patch_source_connection`].
pub type SourceConnectionsClientPatchSourceConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`SourceConnectionsClient::publish_source_connection`].
pub type SourceConnectionsClientPublishSourceConnectionOptions<'a> = CallOptions<'a>;

/// Options of [`SourceConnectionsClient::retrieve_source_connection`].
pub type SourceConnectionsClientRetrieveSourceConnectionOptions<'a> = CallOptions<'a>;
