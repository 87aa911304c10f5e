// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AuthorizationLoginLinksClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    apim::management::models::{
        AuthorizationLoginRequestContract, AuthorizationLoginResponseContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Links with which a person signs in to give a connection its consent.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::authorization_login_links_client`](crate::apim::management::clients::ApiManagementClient::authorization_login_links_client).
#[derive(Clone, Debug)]
pub struct AuthorizationLoginLinksClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AuthorizationLoginLinksClient {
    /// Creates the link under which a person signs in to the provider and gives a connection its consent. The link is
    /// a secret and does not last long.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/authorizationProviders/{authorizationProviderId}/authorizations/{authorizationId}/getLoginLinks`, api-version `2024-05-01`
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
    /// The [`AuthorizationLoginResponseContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/authorization-login-links/post>
    #[inline]
    pub fn post<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        authorization_provider_id: &str,
        authorization_id: &str,
        body: RequestContent<AuthorizationLoginRequestContract>,
        options: Option<AuthorizationLoginLinksClientPostOptions<'a>>,
    ) -> Call<'a, AuthorizationLoginResponseContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/authorizationProviders/{}/authorizations/{}/getLoginLinks",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &authorization_provider_id,
                    &authorization_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("AuthorizationLoginLinks.post", options.method_options, &[200])
    }
}

/// Options of [`AuthorizationLoginLinksClient::post`].
pub type AuthorizationLoginLinksClientPostOptions<'a> = CallOptions<'a>;
