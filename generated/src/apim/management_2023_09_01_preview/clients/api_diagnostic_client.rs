// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiDiagnosticClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        DiagnosticCollection, DiagnosticContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the api diagnostic group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::api_diagnostic_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::api_diagnostic_client).
#[derive(Clone, Debug)]
pub struct ApiDiagnosticClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiDiagnosticClient {
    /// Creates or updates api diagnostic.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `diagnostic_id` - Diagnostic id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        diagnostic_id: &str,
        body: RequestContent<DiagnosticContract>,
        options: Option<ApiDiagnosticClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ApiDiagnostic.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes api diagnostic.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `diagnostic_id` - Diagnostic id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        diagnostic_id: &str,
        if_match: &str,
        options: Option<ApiDiagnosticClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("ApiDiagnostic.delete", options.method_options, &[200, 204])
    }

    /// Gets api diagnostic.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `diagnostic_id` - Diagnostic id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        diagnostic_id: &str,
        options: Option<ApiDiagnosticClientGetOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("ApiDiagnostic.get", options.method_options, &[200])
    }

    /// Gets entity tag of api diagnostic.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `diagnostic_id` - Diagnostic id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        diagnostic_id: &str,
        options: Option<ApiDiagnosticClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("ApiDiagnostic.get_entity_tag", options.method_options, &[200])
    }

    /// Lists api diagnostic by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DiagnosticCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiDiagnosticClientListByServiceOptions<'_>>,
    ) -> Result<Pager<DiagnosticCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiDiagnostic.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates api diagnostic.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/diagnostics/{diagnosticId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 80 characters.
    /// * `diagnostic_id` - Diagnostic id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-diagnostic/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        diagnostic_id: &str,
        if_match: &str,
        body: RequestContent<DiagnosticContract>,
        options: Option<ApiDiagnosticClientUpdateOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &api_id,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .send("ApiDiagnostic.update", options.method_options, &[200])
    }
}

/// Options of
/// [`ApiDiagnosticClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ApiDiagnosticClient::delete`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::delete).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ApiDiagnosticClient::get`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::get).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ApiDiagnosticClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ApiDiagnosticClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientListByServiceOptions<'a> {
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

/// Options of
/// [`ApiDiagnosticClient::update`](crate::apim::management_2023_09_01_preview::clients::ApiDiagnosticClient::update).
#[derive(Clone, Debug, Default)]
pub struct ApiDiagnosticClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
