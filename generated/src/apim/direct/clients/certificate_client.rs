// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`CertificateClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        CertificateCollection, CertificateContract, CertificateCreateOrUpdateParameters,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the certificate group.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::certificate_client`](crate::apim::direct::clients::ApimClient::certificate_client).
#[derive(Clone, Debug)]
pub struct CertificateClient {
    pub(super) client: Client,
}

impl CertificateClient {
    /// Creates certificate or update.
    ///
    /// `PUT /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Certificate id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Deletes certificate.
    ///
    /// `DELETE /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Certificate id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
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
        if_match: &str,
        options: Option<CertificateClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/certificates/{}", &[&certificate_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("Certificate.delete", options.method_options, &[204])
    }

    /// Gets certificate.
    ///
    /// `GET /certificates/{certificateId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `certificate_id` - Certificate id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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

    /// Lists certificate.
    ///
    /// `GET /certificates`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

/// Options of
/// [`CertificateClient::create_or_update`](crate::apim::direct::clients::CertificateClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct CertificateClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CertificateClient::delete`](crate::apim::direct::clients::CertificateClient::delete).
#[derive(Clone, Debug, Default)]
pub struct CertificateClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CertificateClient::get`](crate::apim::direct::clients::CertificateClient::get).
#[derive(Clone, Debug, Default)]
pub struct CertificateClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CertificateClient::list`](crate::apim::direct::clients::CertificateClient::list).
#[derive(Clone, Debug, Default)]
pub struct CertificateClientListOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
