// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`BackendClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{BackendCollection, BackendContract, BackendUpdateParameters},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Backend services to which policies can route requests, with address, credentials and TLS checks.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::backend_client`](crate::apim::direct::clients::ApimClient::backend_client).
#[derive(Clone, Debug)]
pub struct BackendClient {
    pub(super) client: Client,
}

impl BackendClient {
    /// Creates a backend or replaces its settings. Policies send requests to it by its identifier.
    ///
    /// `PUT /backends/{backendid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `backendid` - Backend on which the call works. 1 to 255 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`BackendContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-backend-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        backendid: &str,
        body: RequestContent<BackendContract>,
        options: Option<BackendClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, BackendContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/backends/{}", &[&backendid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Backend.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a backend. Policies must no longer send requests to it.
    ///
    /// `DELETE /backends/{backendid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `backendid` - Backend on which the call works. 1 to 255 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-backend-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        backendid: &str,
        if_match: &Etag,
        options: Option<BackendClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/backends/{}", &[&backendid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Backend.delete", options.method_options, &[204])
    }

    /// Reads the address, the credentials and the TLS settings of a backend.
    ///
    /// `GET /backends/{backendid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `backendid` - Backend on which the call works. 1 to 255 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`BackendContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-backend-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        backendid: &str,
        options: Option<BackendClientGetOptions<'a>>,
    ) -> Call<'a, BackendContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/backends/{}", &[&backendid])
            .query("api-version", &"2017-03-01")
            .send("Backend.get", options.method_options, &[200])
    }

    /// Lists the backends of the service.
    ///
    /// `GET /backends`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`BackendCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-backend-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<BackendClientListOptions<'_>>,
    ) -> Result<Pager<BackendCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/backends", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Backend.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of a backend and leaves all others as they are.
    ///
    /// `PATCH /backends/{backendid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `backendid` - Backend on which the call works. 1 to 255 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-backend-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        backendid: &str,
        if_match: &Etag,
        body: RequestContent<BackendUpdateParameters>,
        options: Option<BackendClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/backends/{}", &[&backendid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Backend.update", options.method_options, &[204])
    }
}

/// Options of [`BackendClient::create_or_update`].
pub type BackendClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`BackendClient::delete`].
pub type BackendClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`BackendClient::get`].
pub type BackendClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`BackendClient::list`].
#[derive(Clone, Debug, Default)]
pub struct BackendClientListOptions<'a> {
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

/// Options of [`BackendClient::update`].
pub type BackendClientUpdateOptions<'a> = CallOptions<'a>;
