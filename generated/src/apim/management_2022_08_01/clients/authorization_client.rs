// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management_2022_08_01::models::{
        AuthorizationCollection, AuthorizationConfirmConsentCodeRequestContract,
        AuthorizationContract,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Connections of the credential manager: stored access to an API behind an OAuth 2.0 provider.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::authorization_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::authorization_client).
#[derive(Clone, Debug)]
pub struct AuthorizationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AuthorizationClient {
    /// Confirms the consent of a connection with the code that the sign-in has returned, so that the person is not
    /// shown a warning page.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/confirmConsentCode`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization/confirm-consent-code>
    #[inline]
    pub fn confirm_consent_code<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        body: RequestContent<AuthorizationConfirmConsentCodeRequestContract>,
        options: Option<AuthorizationClientConfirmConsentCodeOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/confirmConsentCode",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .send("Authorization.confirm_consent_code", options.method_options, &[200])
    }

    /// Creates a connection to a provider or replaces it. With client credentials it works at once; with an
    /// authorization code a person has to sign in through a login link first.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        body: RequestContent<AuthorizationContract>,
        options: Option<AuthorizationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, AuthorizationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Authorization.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a connection of the credential manager. Policies that fetch its token fail from then on.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        if_match: &Etag,
        options: Option<AuthorizationClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .send("Authorization.delete", options.method_options, &[200, 204])
    }

    /// Reads a connection of the credential manager and whether it is ready; the token is never returned.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `authorization_provider_id` - Provider of the credential manager. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `authorization_id` - Connection of the credential manager on which the call works. 1 to 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`AuthorizationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        options: Option<AuthorizationClientGetOptions<'a>>,
    ) -> Call<'a, AuthorizationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("Authorization.get", options.method_options, &[200])
    }

    /// Lists the connections of a provider of the credential manager.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`AuthorizationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization/list-by-authorization-provider>
    #[inline]
    pub fn list_by_authorization_provider(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        options: Option<AuthorizationClientListByAuthorizationProviderOptions<'_>>,
    ) -> Result<Pager<AuthorizationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Authorization.list_by_authorization_provider",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`AuthorizationClient::confirm_consent_code`].
pub type AuthorizationClientConfirmConsentCodeOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`AuthorizationClient::delete`].
pub type AuthorizationClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationClient::get`].
pub type AuthorizationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`AuthorizationClient::list_by_authorization_provider`].
#[derive(Clone, Debug, Default)]
pub struct AuthorizationClientListByAuthorizationProviderOptions<'a> {
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
