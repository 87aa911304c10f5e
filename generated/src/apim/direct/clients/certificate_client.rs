// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`CertificateClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::direct::models::{
        CertificateCollection, CertificateContract, CertificateCreateOrUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Client certificates with which the gateway proves its identity to backends.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::certificate_client`](crate::apim::direct::clients::ApimClient::certificate_client).
#[derive(Clone, Debug)]
pub struct CertificateClient {
    pub(super) client: Client,
}

impl CertificateClient {
    /// Uploads a client certificate with its private key, or replaces it, for instance before it expires.
    ///
    /// `PUT /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Client certificate on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`CertificateContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-certificate-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        certificate_id: &str,
        body: RequestContent<CertificateCreateOrUpdateParameters>,
        options: Option<CertificateClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, CertificateContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/certificates/{}", &[&certificate_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Certificate.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a client certificate. Policies and backends must no longer refer to it.
    ///
    /// `DELETE /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Client certificate on which the call works. 1 to 256 characters, pattern
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-certificate-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        certificate_id: &str,
        if_match: &Etag,
        options: Option<CertificateClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/certificates/{}", &[&certificate_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Certificate.delete", options.method_options, &[204])
    }

    /// Reads subject, thumbprint and expiry of a client certificate; the certificate itself is never returned.
    ///
    /// `GET /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Client certificate on which the call works. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`CertificateContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-certificate-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        certificate_id: &str,
        options: Option<CertificateClientGetOptions<'a>>,
    ) -> Call<'a, CertificateContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/certificates/{}", &[&certificate_id])
            .query("api-version", &"2017-03-01")
            .send("Certificate.get", options.method_options, &[200])
    }

    /// Lists the client certificates of the service with their expiry dates.
    ///
    /// `GET /certificates`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`CertificateCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-certificate-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<CertificateClientListOptions<'_>>,
    ) -> Result<Pager<CertificateCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/certificates", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Certificate.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`CertificateClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct CertificateClientCreateOrUpdateOptions<'a> {
    /// ETag that the entity must still have, else nothing is changed; `*` changes it whatever its state.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CertificateClient::delete`].
pub type CertificateClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`CertificateClient::get`].
pub type CertificateClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`CertificateClient::list`].
#[derive(Clone, Debug, Default)]
pub struct CertificateClientListOptions<'a> {
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
