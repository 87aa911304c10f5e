// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiExportClient`] and the options of its methods.

use crate::{apim::direct::models::ApiExportResult, runtime::{Call, CallOptions, Client}};

/// Export of an API as a description file.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_export_client`](crate::apim::direct::clients::ApimClient::api_export_client).
#[derive(Clone, Debug)]
pub struct ApiExportClient {
    pub(super) client: Client,
}

impl ApiExportClient {
    /// Exports an API as Swagger, WADL or WSDL and returns a link to the file. The link contains its own access
    /// signature and works for five minutes only.
    ///
    /// `GET /apis/{apiId}?export=true`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ApiExportResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-export-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        api_id: &str,
        options: Option<ApiExportClientGetOptions<'a>>,
    ) -> Call<'a, ApiExportResult> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}?export=true", &[&api_id])
            .query("api-version", &"2017-03-01")
            .send("ApiExport.get", options.method_options, &[200])
    }
}

/// Options of [`ApiExportClient::get`].
pub type ApiExportClientGetOptions<'a> = CallOptions<'a>;
