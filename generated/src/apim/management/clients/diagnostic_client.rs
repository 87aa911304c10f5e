// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DiagnosticClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{DiagnosticCollection, DiagnosticContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Logging settings that apply to all APIs of a service.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::diagnostic_client`](crate::apim::management::clients::ApiManagementClient::diagnostic_client).
#[derive(Clone, Debug)]
pub struct DiagnosticClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DiagnosticClient {
    /// Sets how calls to all APIs of a service are logged to one kind of logger, replacing what was set before. The
    /// logger must exist, and an API can have settings of its own.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `diagnostic_id` - Kind of logger that the settings are for: `applicationinsights`, `azuremonitor` or
    ///   `local`. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        diagnostic_id: &str,
        body: RequestContent<DiagnosticContract>,
        options: Option<DiagnosticClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Diagnostic.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes the logging settings that a service has for one kind of logger. Only APIs with settings of their own
    /// are logged to that kind of logger afterwards.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `diagnostic_id` - Kind of logger that the settings are for: `applicationinsights`, `azuremonitor` or
    ///   `local`. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        diagnostic_id: &str,
        if_match: &Etag,
        options: Option<DiagnosticClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("Diagnostic.delete", options.method_options, &[200, 204])
    }

    /// Reads how calls to the APIs of a service are logged to one kind of logger.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `diagnostic_id` - Kind of logger that the settings are for: `applicationinsights`, `azuremonitor` or
    ///   `local`. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        diagnostic_id: &str,
        options: Option<DiagnosticClientGetOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Diagnostic.get", options.method_options, &[200])
    }

    /// Checks that a service has logging settings for one kind of logger and reads their ETag, which later changes
    /// can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `diagnostic_id` - Kind of logger that the settings are for: `applicationinsights`, `azuremonitor` or
    ///   `local`. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        diagnostic_id: &str,
        options: Option<DiagnosticClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("Diagnostic.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the logging settings of a service, one for each kind of logger.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DiagnosticCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<DiagnosticClientListByServiceOptions<'_>>,
    ) -> Result<Pager<DiagnosticCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Diagnostic.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of the logging settings that a service has for one kind of logger and leaves the
    /// others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/diagnostics/{diagnosticId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `diagnostic_id` - Kind of logger that the settings are for: `applicationinsights`, `azuremonitor` or
    ///   `local`. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`DiagnosticContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/diagnostic/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        diagnostic_id: &str,
        if_match: &Etag,
        body: RequestContent<DiagnosticContract>,
        options: Option<DiagnosticClientUpdateOptions<'a>>,
    ) -> Call<'a, DiagnosticContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/diagnostics/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &diagnostic_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Diagnostic.update", options.method_options, &[200])
    }
}

/// Options of [`DiagnosticClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct DiagnosticClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`DiagnosticClient::delete`].
pub type DiagnosticClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`DiagnosticClient::get`].
pub type DiagnosticClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`DiagnosticClient::get_entity_tag`].
pub type DiagnosticClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`DiagnosticClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct DiagnosticClientListByServiceOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`DiagnosticClient::update`].
pub type DiagnosticClientUpdateOptions<'a> = CallOptions<'a>;
