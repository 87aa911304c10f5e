// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OpenIdConnectProviderClient`] and the options of its methods.

use azure_core::{
    Result, http::{Etag, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        OpenIdConnectProviderCollection, OpenidConnectProviderContract,
        OpenidConnectProviderUpdateContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// OpenID Connect providers from which the test console of the developer portal obtains access tokens.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::open_id_connect_provider_client`](crate::apim::direct::clients::ApimClient::open_id_connect_provider_client).
#[derive(Clone, Debug)]
pub struct OpenIdConnectProviderClient {
    pub(super) client: Client,
}

impl OpenIdConnectProviderClient {
    /// Registers an OpenID Connect provider or replaces its settings. Its endpoints are taken from its metadata
    /// document.
    ///
    /// `PUT /openidConnectProviders/{opid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`OpenidConnectProviderContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-open-id-connect-provider-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        opid: &str,
        body: RequestContent<OpenidConnectProviderContract>,
        options: Option<OpenIdConnectProviderClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/openidConnectProviders/{}", &[&opid])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send(
                "OpenIdConnectProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Removes an OpenID Connect provider. APIs must no longer refer to it.
    ///
    /// `DELETE /openidConnectProviders/{opid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-open-id-connect-provider-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        opid: &str,
        if_match: &Etag,
        options: Option<OpenIdConnectProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/openidConnectProviders/{}", &[&opid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("OpenIdConnectProvider.delete", options.method_options, &[204])
    }

    /// Reads the metadata address and the client credentials of an OpenID Connect provider.
    ///
    /// `GET /openidConnectProviders/{opid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`OpenidConnectProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-open-id-connect-provider-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        opid: &str,
        options: Option<OpenIdConnectProviderClientGetOptions<'a>>,
    ) -> Call<'a, OpenidConnectProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/openidConnectProviders/{}", &[&opid])
            .query("api-version", &"2017-03-01")
            .send("OpenIdConnectProvider.get", options.method_options, &[200])
    }

    /// Lists the OpenID Connect providers that are registered with the service.
    ///
    /// `GET /openidConnectProviders`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`OpenIdConnectProviderCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-open-id-connect-provider-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<OpenIdConnectProviderClientListOptions<'_>>,
    ) -> Result<Pager<OpenIdConnectProviderCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/openidConnectProviders", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "OpenIdConnectProvider.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of an OpenID Connect provider and leaves all others as they are.
    ///
    /// `PATCH /openidConnectProviders/{opid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `opid` - OpenID Connect provider on which the call works. At most 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-open-id-connect-provider-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        opid: &str,
        if_match: &Etag,
        body: RequestContent<OpenidConnectProviderUpdateContract>,
        options: Option<OpenIdConnectProviderClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/openidConnectProviders/{}", &[&opid])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("OpenIdConnectProvider.update", options.method_options, &[204])
    }
}

/// Options of [`OpenIdConnectProviderClient::create_or_update`].
pub type OpenIdConnectProviderClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::delete`].
pub type OpenIdConnectProviderClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::get`].
pub type OpenIdConnectProviderClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`OpenIdConnectProviderClient::list`].
#[derive(Clone, Debug, Default)]
pub struct OpenIdConnectProviderClientListOptions<'a> {
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

/// Options of [`OpenIdConnectProviderClient::update`].
pub type OpenIdConnectProviderClientUpdateOptions<'a> = CallOptions<'a>;
