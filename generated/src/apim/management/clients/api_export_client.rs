// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiExportClient`] and the options of its methods.

use azure_core::http::ClientMethodOptions;
use crate::{
    apim::management::models::{ApiExportResult, ExportFormat},
    runtime::{Call, Client},
};

/// Calls of the api export group.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_export_client`](crate::apim::management::clients::ApiManagementClient::api_export_client).
#[derive(Clone, Debug)]
pub struct ApiExportClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiExportClient {
    /// Gets api export.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}?export=true`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `format` - Format.
    /// * `options` - What may be left out.
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
            .query("export", &"true")
            .send("ApiExport.get", options.method_options, &[200])
    }
}

/// Options of [`ApiExportClient::get`](crate::apim::management::clients::ApiExportClient::get).
#[derive(Clone, Debug, Default)]
pub struct ApiExportClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
