// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IdentityProviderClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::management::models::{
        ClientSecretContract, IdentityProviderContract, IdentityProviderCreateContract,
        IdentityProviderList, IdentityProviderType, IdentityProviderUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Identity providers with which developers sign in to the developer portal.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::identity_provider_client`](crate::apim::management::clients::ApiManagementClient::identity_provider_client).
#[derive(Clone, Debug)]
pub struct IdentityProviderClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IdentityProviderClient {
    /// Lets developers sign in with an identity provider, or replaces its settings. An application must be registered
    /// there first. The portal shows the change after it has been published.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`IdentityProviderContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        body: RequestContent<IdentityProviderCreateContract>,
        options: Option<IdentityProviderClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, IdentityProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "IdentityProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes an identity provider of the developer portal. Developers can no longer sign in with it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        if_match: &Etag,
        options: Option<IdentityProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("IdentityProvider.delete", options.method_options, &[200, 204])
    }

    /// Reads the settings of an identity provider of the developer portal; the client secret is left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
    ///
    /// # Returns
    ///
    /// The [`IdentityProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        options: Option<IdentityProviderClientGetOptions<'a>>,
    ) -> Call<'a, IdentityProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("IdentityProvider.get", options.method_options, &[200])
    }

    /// Checks that an identity provider of the developer portal exists and reads its ETag, which later changes can
    /// require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        options: Option<IdentityProviderClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("IdentityProvider.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the identity providers of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`IdentityProviderList`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<IdentityProviderClientListByServiceOptions<'_>>,
    ) -> Result<Pager<IdentityProviderList>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "IdentityProvider.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Returns the client secret that is stored for an identity provider.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}/listSecrets`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
    ///
    /// # Returns
    ///
    /// The [`ClientSecretContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/list-secrets>
    #[inline]
    pub fn list_secrets<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        options: Option<IdentityProviderClientListSecretsOptions<'a>>,
    ) -> Call<'a, ClientSecretContract> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}/listSecrets",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("IdentityProvider.list_secrets", options.method_options, &[200])
    }

    /// Changes the given fields of an identity provider of the developer portal and leaves the others as they are.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/identityProviders/{identityProviderName}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `identity_provider_name` - Kind of identity provider, such as `aad` or `google`; a service has at most one
    ///   of each.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`IdentityProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/identity-provider/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        identity_provider_name: &IdentityProviderType,
        if_match: &Etag,
        body: RequestContent<IdentityProviderUpdateParameters>,
        options: Option<IdentityProviderClientUpdateOptions<'a>>,
    ) -> Call<'a, IdentityProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/identityProviders/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &identity_provider_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("IdentityProvider.update", options.method_options, &[200])
    }
}

/// Options of [`IdentityProviderClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`IdentityProviderClient::delete`].
pub type IdentityProviderClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::get`].
pub type IdentityProviderClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::get_entity_tag`].
pub type IdentityProviderClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::list_by_service`].
pub type IdentityProviderClientListByServiceOptions<'a> = ListOptions<'a>;

/// Options of [`IdentityProviderClient::list_secrets`].
pub type IdentityProviderClientListSecretsOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::update`].
pub type IdentityProviderClientUpdateOptions<'a> = CallOptions<'a>;
