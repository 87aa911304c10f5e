// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::direct::models::{
        ApiCollection, ApiContract, ApiCreateOrUpdateParameter, ApiUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// APIs that the gateway publishes: creation, import, settings, deletion.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_client`](crate::apim::direct::clients::ApimClient::api_client).
#[derive(Clone, Debug)]
pub struct ApiClient {
    pub(super) client: Client,
}

impl ApiClient {
    /// Creates an API or replaces an existing one. With a content value and its format, the API and its operations
    /// are imported from a Swagger, WADL or WSDL document.
    ///
    /// `PUT /apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        api_id: &str,
        body: RequestContent<ApiCreateOrUpdateParameter>,
        options: Option<ApiClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/apis/{}", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Api.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes an API with all of its operations, schemas and policies. Products lose it, and calls to it fail from
    /// then on.
    ///
    /// `DELETE /apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        api_id: &str,
        if_match: &Etag,
        options: Option<ApiClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/apis/{}", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Api.delete", options.method_options, &[204])
    }

    /// Reads the settings of an API, without its operations.
    ///
    /// `GET /apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        options: Option<ApiClientGetOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}", &[&api_id])
            .query("api-version", &"2017-03-01")
            .send("Api.get", options.method_options, &[200])
    }

    /// Lists the APIs of the service.
    ///
    /// `GET /apis`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<ApiClientListOptions<'_>>,
    ) -> Result<Pager<ApiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Api.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of an API and leaves all others as they are. A new path or backend address takes
    /// effect for callers at once.
    ///
    /// `PATCH /apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        api_id: &str,
        if_match: &Etag,
        body: RequestContent<ApiUpdateContract>,
        options: Option<ApiClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/apis/{}", &[&api_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Api.update", options.method_options, &[204])
    }
}

/// Options of [`ApiClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientCreateOrUpdateOptions<'a> {
    /// ETag that the entity must still have, else nothing is changed; `*` changes it whatever its state.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiClient::delete`].
pub type ApiClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ApiClient::get`].
pub type ApiClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiClient::list`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientListOptions<'a> {
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

/// Options of [`ApiClient::update`].
pub type ApiClientUpdateOptions<'a> = CallOptions<'a>;
