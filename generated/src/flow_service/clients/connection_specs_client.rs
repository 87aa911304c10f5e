// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ConnectionSpecsClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    flow_service::models::{
        ConnectionSpecItemDto, ConnectionSpecResponse, CreateConnectionSpecRequest,
        UpdateConnectionSpecRequest,
    },
    runtime::{self, Call, CallOptions, Client, Json},
};

/// Descriptions of the sources and destinations that the platform supports: how to sign in, what to choose and
/// how to browse.
///
/// Made by
/// [`FlowServiceClient::connection_specs_client`](crate::flow_service::clients::FlowServiceClient::connection_specs_client).
#[derive(Clone, Debug)]
pub struct ConnectionSpecsClient {
    pub(super) client: Client,
}

impl ConnectionSpecsClient {
    /// Returns the choices that a connection specification offers for its fields, before any connection exists.
    ///
    /// `GET /data/foundation/flowservice/connectionSpecs/{CONNECTION_SPEC_ID}/configs`
    ///
    /// # Arguments
    ///
    /// * `connection_spec_id` - Connection specification on which the call works.
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
    pub fn config_by_connection_spec_id<'a>(
        &self,
        connection_spec_id: &str,
        options: Option<ConnectionSpecsClientConfigByConnectionSpecIdOptions<'a>>,
    ) -> Call<'a, Json> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connectionSpecs/{}/configs",
                &[&connection_spec_id],
            )
            .send(
                "ConnectionSpecs.config_by_connection_spec_id",
                options.method_options,
                &[200],
            )
    }

    /// Registers a connection specification, by which an own source or destination becomes available on the platform.
    ///
    /// `POST /data/foundation/flowservice/connectionSpecs`
    ///
    /// # Arguments
    ///
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ConnectionSpecItemDto`], with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn create_connection_spec<'a>(
        &self,
        body: RequestContent<CreateConnectionSpecRequest>,
        options: Option<ConnectionSpecsClientCreateConnectionSpecOptions<'a>>,
    ) -> Call<'a, ConnectionSpecItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .post("/data/foundation/flowservice/connectionSpecs", &[])
            .json(body)
            .send(
                "ConnectionSpecs.create_connection_spec",
                options.method_options,
                &[201],
            )
    }

    /// Lists the objects that a connection specification lets users browse, without credentials of a particular
    /// connection.
    ///
    /// `GET /data/foundation/flowservice/connectionSpecs/{CONNECTION_SPEC_ID}/explore`
    ///
    /// # Arguments
    ///
    /// * `connection_spec_id` - Connection specification on which the call works.
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
    pub fn explore_by_connection_spec_id<'a>(
        &self,
        connection_spec_id: &str,
        options: Option<ConnectionSpecsClientExploreByConnectionSpecIdOptions<'a>>,
    ) -> Call<'a, Json> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connectionSpecs/{}/explore",
                &[&connection_spec_id],
            )
            .send(
                "ConnectionSpecs.explore_by_connection_spec_id",
                options.method_options,
                &[200],
            )
    }

    /// Lists the connection specifications that are open to the organization, one for each supported source or
    /// destination.
    ///
    /// `GET /data/foundation/flowservice/connectionSpecs`
    ///
    /// # Returns
    ///
    /// The [`ConnectionSpecResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn list_connection_specs<'a>(
        &self,
        options: Option<ConnectionSpecsClientListConnectionSpecsOptions<'a>>,
    ) -> Call<'a, ConnectionSpecResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/data/foundation/flowservice/connectionSpecs", &[])
            .query("property", &runtime::Joined::csv(&options.property))
            .send(
                "ConnectionSpecs.list_connection_specs",
                options.method_options,
                &[200],
            )
    }

    /// Reads one connection specification, as the only entry of a list.
    ///
    /// `GET /data/foundation/flowservice/connectionSpecs/{CONNECTION_SPEC_ID}`
    ///
    /// # Arguments
    ///
    /// * `connection_spec_id` - Connection specification on which the call works.
    ///
    /// # Returns
    ///
    /// The [`ConnectionSpecResponse`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn retrieve_connection_spec<'a>(
        &self,
        connection_spec_id: &str,
        options: Option<ConnectionSpecsClientRetrieveConnectionSpecOptions<'a>>,
    ) -> Call<'a, ConnectionSpecResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/data/foundation/flowservice/connectionSpecs/{}",
                &[&connection_spec_id],
            )
            .send(
                "ConnectionSpecs.retrieve_connection_spec",
                options.method_options,
                &[200],
            )
    }

    /// Replaces a connection specification as a whole; fields that are left out are lost.
    ///
    /// `PUT /data/foundation/flowservice/connectionSpecs/{CONNECTION_SPEC_ID}`
    ///
    /// # Arguments
    ///
    /// * `connection_spec_id` - Connection specification on which the call works.
    /// * `body` - Resource, change or search that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ConnectionSpecItemDto`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://developer.adobe.com/experience-platform-apis/references/flow-service/>
    #[inline]
    pub fn update_connection_spec<'a>(
        &self,
        connection_spec_id: &str,
        body: RequestContent<UpdateConnectionSpecRequest>,
        options: Option<ConnectionSpecsClientUpdateConnectionSpecOptions<'a>>,
    ) -> Call<'a, ConnectionSpecItemDto> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/data/foundation/flowservice/connectionSpecs/{}",
                &[&connection_spec_id],
            )
            .json(body)
            .send(
                "ConnectionSpecs.update_connection_spec",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ConnectionSpecsClient::config_by_connection_spec_id`].
pub type ConnectionSpecsClientConfigByConnectionSpecIdOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionSpecsClient::create_connection_spec`].
pub type ConnectionSpecsClientCreateConnectionSpecOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionSpecsClient::explore_by_connection_spec_id`].
pub type ConnectionSpecsClientExploreByConnectionSpecIdOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionSpecsClient::list_connection_specs`].
#[derive(Clone, Debug, Default)]
pub struct ConnectionSpecsClientListConnectionSpecsOptions<'a> {
    /// Conditions on fields of the resources, such as `state==enabled`, or names of the fields to return.
    ///
    /// Query parameter `property`.
    pub property: Option<Vec<String>>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ConnectionSpecsClient::retrieve_connection_spec`].
pub type ConnectionSpecsClientRetrieveConnectionSpecOptions<'a> = CallOptions<'a>;

/// Options of [`ConnectionSpecsClient::update_connection_spec`].
pub type ConnectionSpecsClientUpdateConnectionSpecOptions<'a> = CallOptions<'a>;
