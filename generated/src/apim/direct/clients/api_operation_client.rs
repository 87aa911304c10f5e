// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiOperationClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        OperationCollection, OperationContract, OperationUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Operations of an API: method, URL template, parameters and responses.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_operation_client`](crate::apim::direct::clients::ApimClient::api_operation_client).
#[derive(Clone, Debug)]
pub struct ApiOperationClient {
    pub(super) client: Client,
}

impl ApiOperationClient {
    /// Adds an operation to an API, or replaces the one with this identifier. The method and the URL template
    /// together must differ from those of every other operation of the API.
    ///
    /// `PUT /apis/{apiId}/operations/{operationId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OperationContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        body: RequestContent<OperationContract>,
        options: Option<ApiOperationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, OperationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}/operations/{}", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("ApiOperation.create_or_update", options.method_options, &[200, 201])
    }

    /// Removes an operation together with its policies from an API. Callers then receive the answer for an unknown
    /// resource.
    ///
    /// `DELETE /apis/{apiId}/operations/{operationId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        options: Option<ApiOperationClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/apis/{}/operations/{}", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("ApiOperation.delete", options.method_options, &[204])
    }

    /// Reads the method, the URL template, the parameters and the responses of one operation.
    ///
    /// `GET /apis/{apiId}/operations/{operationId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`OperationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        options: Option<ApiOperationClientGetOptions<'a>>,
    ) -> Call<'a, OperationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/operations/{}", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .send("ApiOperation.get", options.method_options, &[200])
    }

    /// Lists the operations of an API.
    ///
    /// `GET /apis/{apiId}/operations`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`OperationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-entity>
    #[inline]
    pub fn list_by_api(
        &self,
        api_id: &str,
        options: Option<ApiOperationClientListByApiOptions<'_>>,
    ) -> Result<Pager<OperationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/operations", &[&api_id])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiOperation.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of an operation and leaves all others as they are.
    ///
    /// `PATCH /apis/{apiId}/operations/{operationId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `operation_id` - Operation on which the call works, by its identifier in the API. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-operation-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        api_id: &str,
        operation_id: &str,
        if_match: &Etag,
        body: RequestContent<OperationUpdateContract>,
        options: Option<ApiOperationClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/apis/{}/operations/{}", &[&api_id, &operation_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("ApiOperation.update", options.method_options, &[204])
    }
}

/// Options of [`ApiOperationClient::create_or_update`].
pub type ApiOperationClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationClient::delete`].
pub type ApiOperationClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationClient::get`].
pub type ApiOperationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiOperationClient::list_by_api`].
#[derive(Clone, Debug, Default)]
pub struct ApiOperationClientListByApiOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ApiOperationClient::update`].
pub type ApiOperationClientUpdateOptions<'a> = CallOptions<'a>;
