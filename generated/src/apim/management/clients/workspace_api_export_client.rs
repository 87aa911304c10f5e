// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceApiExportClient`] and the options of its methods.

use crate::{
    apim::management::models::{ApiExportResult, ExportFormat},
    runtime::{Call, CallOptions, Client},
};

/// Export of an API of a workspace as a definition file.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_api_export_client`](crate::apim::management::clients::ApiManagementClient::workspace_api_export_client).
#[derive(Clone, Debug)]
pub struct WorkspaceApiExportClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceApiExportClient {
    /// Exports an API of a workspace as a definition file and returns a link to it. The link is a secret and works
    /// for five minutes.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/apis/{apiId}?export=true`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-api-export/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        api_id: &str,
        format: &ExportFormat,
        options: Option<WorkspaceApiExportClientGetOptions<'a>>,
    ) -> Call<'a, ApiExportResult> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/apis/{}?export=true",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &api_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("format", &format)
            .send("WorkspaceApiExport.get", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceApiExportClient::get`].
pub type WorkspaceApiExportClientGetOptions<'a> = CallOptions<'a>;
