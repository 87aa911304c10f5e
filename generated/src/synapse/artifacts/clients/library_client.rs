// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LibraryClient`] and the options of its methods.

use azure_core::{
    Bytes, Result,
    http::{ClientMethodOptions, NoFormat, Pager, RawResponse, RequestContent, Response},
};
use crate::{
    runtime::{
        self, Call, CallByStatus, CallOptions, Client, FinalState, ListOptions,
        LongRunningOperation, LongRunningOptions, NextLink,
    },
    synapse::artifacts::models::{
        LibraryListResponse, LibraryResource, LibraryResourceInfo, OperationResult,
    },
};

/// Package files (JAR, wheel and others) that are uploaded to a workspace for its Spark pools.
///
/// Sends api-version `2020-12-01`.
///
/// Made by
/// [`ArtifactsClient::library_client`](crate::synapse::artifacts::clients::ArtifactsClient::library_client).
#[derive(Clone, Debug)]
pub struct LibraryClient {
    pub(super) client: Client,
}

impl LibraryClient {
    /// Adds a block of bytes to the end of a package that is being uploaded. A block holds at most 4 MiB; send the
    /// blocks in order, then call `Library_Flush`.
    ///
    /// `PUT /libraries/{libraryName}?comp=appendblock`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - File name of the package, with its extension. At most 100 characters.
    /// * `body` - Bytes of the block.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/append>
    #[inline]
    pub fn append<'a>(
        &self,
        library_name: &str,
        body: RequestContent<Bytes, NoFormat>,
        options: Option<LibraryClientAppendOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .put("/libraries/{}?comp=appendblock", &[&library_name])
            .query("api-version", &"2020-12-01")
            .header(
                "x-ms-blob-condition-appendpos",
                &options.blob_condition_append_position,
            )
            .body("application/octet-stream", body)
            .send("Library.append", options.method_options, &[201])
    }

    /// Starts the upload of a package by creating an empty one. Fill it with `Library_Append` and complete it with
    /// `Library_Flush`.
    ///
    /// `PUT /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - File name of the package, with its extension. At most 100 characters.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`LibraryResourceInfo`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/create>
    #[inline]
    pub fn begin_create(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginCreateOptions<'_>>,
    ) -> Result<LongRunningOperation<LibraryResourceInfo>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/libraries/{}", &[&library_name])
            .query("api-version", &"2020-12-01")
            .begin("Library.begin_create", FinalState::Default, options.method_options)
    }

    /// Deletes a package of the workspace. Take it off all Spark pools first; while a pool uses it, the deletion is
    /// refused.
    ///
    /// `DELETE /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - File name of the package, with its extension. At most 100 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/libraries/{}", &[&library_name])
            .query("api-version", &"2020-12-01")
            .begin("Library.begin_delete", FinalState::Default, options.method_options)
    }

    /// Completes the upload of a package after its last block. Only then can Spark pools install it.
    ///
    /// `POST /libraries/{libraryName}/flush`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - File name of the package, with its extension. At most 100 characters.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`LibraryResourceInfo`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/flush>
    #[inline]
    pub fn begin_flush(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginFlushOptions<'_>>,
    ) -> Result<LongRunningOperation<LibraryResourceInfo>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/libraries/{}/flush", &[&library_name])
            .query("api-version", &"2020-12-01")
            .begin("Library.begin_flush", FinalState::Default, options.method_options)
    }

    /// Reads one package of the workspace: where its file lies and whether its upload is complete.
    ///
    /// `GET /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - File name of the package, with its extension. At most 100 characters.
    ///
    /// # Returns
    ///
    /// The [`LibraryResource`] with status 200 or 304; without a body if the status is 304.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/get>
    #[inline]
    pub fn get<'a>(
        &self,
        library_name: &str,
        options: Option<LibraryClientGetOptions<'a>>,
    ) -> Call<'a, LibraryResource> {
        let options = options.unwrap_or_default();
        self.client
            .get("/libraries/{}", &[&library_name])
            .query("api-version", &"2020-12-01")
            .send("Library.get", options.method_options, &[200, 304])
    }

    /// Reads how far a request that creates, completes or deletes a package has come. The status tells what the body
    /// is: the package when it is done, else the state of the request.
    ///
    /// `GET /libraryOperationResults/{operationId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `operation_id` - ID of the request, as its answer gave it.
    ///
    /// # Returns
    ///
    /// The [`LibraryClientGetOperationResultResponse`]: the status determines the type of the body, with status 200
    /// or 202.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/get-operation-result>
    #[inline]
    pub fn get_operation_result<'a>(
        &self,
        operation_id: &str,
        options: Option<LibraryClientGetOperationResultOptions<'a>>,
    ) -> CallByStatus<'a, LibraryClientGetOperationResultResponse> {
        let options = options.unwrap_or_default();
        self.client
            .get("/libraryOperationResults/{}", &[&operation_id])
            .query("api-version", &"2020-12-01")
            .send_by_status(
                "Library.get_operation_result",
                options.method_options,
                &[200, 202],
            )
    }

    /// Lists the packages of the workspace.
    ///
    /// `GET /libraries`, api-version `2020-12-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`LibraryListResponse`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<LibraryClientListOptions<'_>>,
    ) -> Result<Pager<LibraryListResponse>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/libraries", &[])
            .query("api-version", &"2020-12-01")
            .pager(
                "Library.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`LibraryClient::append`].
#[derive(Clone, Debug, Default)]
pub struct LibraryClientAppendOptions<'a> {
    /// Number of bytes that the package must hold already, else the block is refused. It keeps a repeated request
    /// from adding the block twice.
    ///
    /// Header `x-ms-blob-condition-appendpos`.
    pub blob_condition_append_position: Option<i64>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`LibraryClient::begin_create`].
pub type LibraryClientBeginCreateOptions<'a> = LongRunningOptions<'a>;

/// Options of [`LibraryClient::begin_delete`].
pub type LibraryClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`LibraryClient::begin_flush`].
pub type LibraryClientBeginFlushOptions<'a> = LongRunningOptions<'a>;

/// Options of [`LibraryClient::get`].
pub type LibraryClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`LibraryClient::get_operation_result`].
pub type LibraryClientGetOperationResultOptions<'a> = CallOptions<'a>;

/// Options of [`LibraryClient::list`].
pub type LibraryClientListOptions<'a> = ListOptions<'a>;

/// Response of
/// [`LibraryClient::get_operation_result`](crate::synapse::artifacts::clients::LibraryClient::get_operation_result),
/// by status.
#[derive(Debug)]
pub enum LibraryClientGetOperationResultResponse {
    /// Status 200 with the [`LibraryResource`].
    Ok(Response<LibraryResource>),

    /// Status 202 with the [`OperationResult`].
    Accepted(Response<OperationResult>),
}

impl runtime::ByStatus for LibraryClientGetOperationResultResponse {
    fn from_response(response: RawResponse) -> Self {
        match u16::from(response.status()) {
            200 => Self::Ok(response.into()),
            _ => Self::Accepted(response.into()),
        }
    }
}
