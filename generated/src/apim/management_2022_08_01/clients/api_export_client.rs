// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiExportClient`] and the options of its methods.

use crate::{
    apim::management_2022_08_01::models::{ApiExportResult, ExportFormat},
    runtime::{Call, CallOptions, Client},
};

/// Export of an API as a definition file.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_export_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::api_export_client).
#[derive(Clone, Debug)]
pub struct ApiExportClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiExportClient {
    /// Exports an API as a definition file in the wanted format and returns a link to it. The link is a secret and
    /// works for five minutes.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}?export=true`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `format` - Format of the returned text or of the exported file.
    ///
    /// # Returns
    ///
    /// The [`ApiExportResult`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-export/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        format: &ExportFormat,
        options: Option<ApiExportClientGetOptions<'a>>,
    ) -> Call<'a, ApiExportResult> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}?export=true",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .query("format", &format)
            .send("ApiExport.get", options.method_options, &[200])
    }
}

/// Options of [`ApiExportClient::get`].
pub type ApiExportClientGetOptions<'a> = CallOptions<'a>;
