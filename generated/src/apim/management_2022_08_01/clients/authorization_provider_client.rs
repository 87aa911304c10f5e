// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationProviderClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        AuthorizationProviderCollection, AuthorizationProviderContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// OAuth 2.0 providers of the credential manager, from which gateways fetch tokens for backends.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::authorization_provider_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::authorization_provider_client).
#[derive(Clone, Debug)]
pub struct AuthorizationProviderClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AuthorizationProviderClient {
    /// Registers an OAuth 2.0 provider with the credential manager or replaces its settings. The redirect address
    /// that comes back must be registered with the provider.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationProviderContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-provider/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        body: RequestContent<AuthorizationProviderContract>,
        options: Option<AuthorizationProviderClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "AuthorizationProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a provider of the credential manager. Delete its connections first.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-provider/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        if_match: &Etag,
        options: Option<AuthorizationProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("AuthorizationProvider.delete", options.method_options, &[200, 204])
    }

    /// Reads the settings of a provider of the credential manager; secrets are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-provider/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        options: Option<AuthorizationProviderClientGetOptions<'a>>,
    ) -> Call<'a, AuthorizationProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("AuthorizationProvider.get", options.method_options, &[200])
    }

    /// Lists the OAuth 2.0 providers that the credential manager of a service knows.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`AuthorizationProviderCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-provider/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<AuthorizationProviderClientListByServiceOptions<'_>>,
    ) -> Result<Pager<AuthorizationProviderCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "AuthorizationProvider.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`AuthorizationProviderClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationProviderClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`AuthorizationProviderClient::delete`].
pub type AuthorizationProviderClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationProviderClient::get`].
pub type AuthorizationProviderClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationProviderClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationProviderClientListByServiceOptions<'a> {
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
