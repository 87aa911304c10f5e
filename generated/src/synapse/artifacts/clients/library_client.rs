// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`LibraryClient`] and the options of its methods.

use azure_core::{
    Bytes, Result, Value,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
    synapse::artifacts::models::{
        LibraryListResponse, LibraryResource, LibraryResourceInfo,
    },
};

/// Calls of the library group.
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
    /// Appends library.
    ///
    /// `PUT /libraries/{libraryName}?comp=appendblock`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - Library name. At most 100 characters.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("comp", &"appendblock")
            .header(
                "x-ms-blob-condition-appendpos",
                &options.blob_condition_append_position,
            )
            .body("application/octet-stream", body)
            .send("Library.append", options.method_options, &[201])
    }

    /// Creates library.
    ///
    /// `PUT /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - Library name. At most 100 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`LibraryResourceInfo`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/create>
    #[inline]
    pub fn begin_create(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginCreateOptions<'_>>,
    ) -> Result<Poller<OperationStatus<LibraryResourceInfo>>> {
        let options = options.unwrap_or_default();
        self.client
            .put("/libraries/{}", &[&library_name])
            .query("api-version", &"2020-12-01")
            .poller("Library.begin_create", FinalState::Default, options.method_options)
    }

    /// Deletes library.
    ///
    /// `DELETE /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - Library name. At most 100 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`LibraryResourceInfo`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginDeleteOptions<'_>>,
    ) -> Result<Poller<OperationStatus<LibraryResourceInfo>>> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/libraries/{}", &[&library_name])
            .query("api-version", &"2020-12-01")
            .poller("Library.begin_delete", FinalState::Default, options.method_options)
    }

    /// Flushes library.
    ///
    /// `POST /libraries/{libraryName}/flush`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - Library name. At most 100 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`LibraryResourceInfo`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/data-plane/library/flush>
    #[inline]
    pub fn begin_flush(
        &self,
        library_name: &str,
        options: Option<LibraryClientBeginFlushOptions<'_>>,
    ) -> Result<Poller<OperationStatus<LibraryResourceInfo>>> {
        let options = options.unwrap_or_default();
        self.client
            .post("/libraries/{}/flush", &[&library_name])
            .query("api-version", &"2020-12-01")
            .poller("Library.begin_flush", FinalState::Default, options.method_options)
    }

    /// Gets library.
    ///
    /// `GET /libraries/{libraryName}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `library_name` - Library name. At most 100 characters.
    /// * `options` - What may be left out.
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

    /// Gets operation result of library.
    ///
    /// `GET /libraryOperationResults/{operationId}`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `operation_id` - Operation id.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The JSON value, with status 200 or 202.
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
    ) -> Call<'a, Value> {
        let options = options.unwrap_or_default();
        self.client
            .get("/libraryOperationResults/{}", &[&operation_id])
            .query("api-version", &"2020-12-01")
            .send("Library.get_operation_result", options.method_options, &[200, 202])
    }

    /// Lists library.
    ///
    /// `GET /libraries`, api-version `2020-12-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

/// Options of [`LibraryClient::append`](crate::synapse::artifacts::clients::LibraryClient::append).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientAppendOptions<'a> {
    /// X ms blob condition appendpos.
    ///
    /// Header `x-ms-blob-condition-appendpos`.
    pub blob_condition_append_position: Option<i64>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`LibraryClient::begin_create`](crate::synapse::artifacts::clients::LibraryClient::begin_create).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientBeginCreateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`LibraryClient::begin_delete`](crate::synapse::artifacts::clients::LibraryClient::begin_delete).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientBeginDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`LibraryClient::begin_flush`](crate::synapse::artifacts::clients::LibraryClient::begin_flush).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientBeginFlushOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`LibraryClient::get`](crate::synapse::artifacts::clients::LibraryClient::get).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`LibraryClient::get_operation_result`](crate::synapse::artifacts::clients::LibraryClient::get_operation_result).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientGetOperationResultOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`LibraryClient::list`](crate::synapse::artifacts::clients::LibraryClient::list).
#[derive(Clone, Debug, Default)]
pub struct LibraryClientListOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
