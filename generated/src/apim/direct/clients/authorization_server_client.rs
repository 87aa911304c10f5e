// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationServerClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        AuthorizationServerCollection, AuthorizationServerContract,
        AuthorizationServerUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// OAuth 2.0 servers from which the test console of the developer portal obtains access tokens.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::authorization_server_client`](crate::apim::direct::clients::ApimClient::authorization_server_client).
#[derive(Clone, Debug)]
pub struct AuthorizationServerClient {
    pub(super) client: Client,
}

impl AuthorizationServerClient {
    /// Registers an OAuth 2.0 server or replaces its settings. APIs that refer to it can then be tried out in the
    /// developer portal with its tokens.
    ///
    /// `PUT /authorizationServers/{authsid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `authsid` - OAuth 2.0 server on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authorization-server-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        authsid: &str,
        body: RequestContent<AuthorizationServerContract>,
        options: Option<AuthorizationServerClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationServerContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/authorizationServers/{}", &[&authsid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send(
                "AuthorizationServer.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Removes an OAuth 2.0 server. APIs must no longer refer to it.
    ///
    /// `DELETE /authorizationServers/{authsid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `authsid` - OAuth 2.0 server on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authorization-server-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        authsid: &str,
        if_match: &Etag,
        options: Option<AuthorizationServerClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/authorizationServers/{}", &[&authsid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("AuthorizationServer.delete", options.method_options, &[204])
    }

    /// Reads the endpoints, the grant types and the client credentials of an OAuth 2.0 server.
    ///
    /// `GET /authorizationServers/{authsid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `authsid` - OAuth 2.0 server on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationServerContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authorization-server-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        authsid: &str,
        options: Option<AuthorizationServerClientGetOptions<'a>>,
    ) -> Call<'a, AuthorizationServerContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/authorizationServers/{}", &[&authsid])
            .query("api-version", &"2017-03-01")
            .send("AuthorizationServer.get", options.method_options, &[200])
    }

    /// Lists the OAuth 2.0 servers that are registered with the service.
    ///
    /// `GET /authorizationServers`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`AuthorizationServerCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authorization-server-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<AuthorizationServerClientListOptions<'_>>,
    ) -> Result<Pager<AuthorizationServerCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/authorizationServers", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "AuthorizationServer.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of an OAuth 2.0 server and leaves all others as they are.
    ///
    /// `PATCH /authorizationServers/{authsid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `authsid` - OAuth 2.0 server on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-authorization-server-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        authsid: &str,
        if_match: &Etag,
        body: RequestContent<AuthorizationServerUpdateContract>,
        options: Option<AuthorizationServerClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/authorizationServers/{}", &[&authsid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("AuthorizationServer.update", options.method_options, &[204])
    }
}

/// Options of [`AuthorizationServerClient::create_or_update`].
pub type AuthorizationServerClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::delete`].
pub type AuthorizationServerClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::get`].
pub type AuthorizationServerClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationServerClient::list`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationServerClientListOptions<'a> {
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

/// Options of [`AuthorizationServerClient::update`].
pub type AuthorizationServerClientUpdateOptions<'a> = CallOptions<'a>;
