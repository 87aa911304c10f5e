// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IdentityProviderClient`] and the options of its methods.

use azure_core::{Result, http::{Etag, NoFormat, Pager, RequestContent}};
use crate::{
    apim::direct::models::{
        IdentityProviderContract, IdentityProviderList, IdentityProviderType,
        IdentityProviderUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Social and Microsoft Entra sign-in to the developer portal.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::identity_provider_client`](crate::apim::direct::clients::ApimClient::identity_provider_client).
#[derive(Clone, Debug)]
pub struct IdentityProviderClient {
    pub(super) client: Client,
}

impl IdentityProviderClient {
    /// Sets up a sign-in method of the developer portal or replaces its settings. The portal must be registered as an
    /// application with the provider beforehand.
    ///
    /// `PUT /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Provider whose sign-in method is meant.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`IdentityProviderContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-identity-provider-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        identity_provider_name: &IdentityProviderType,
        body: RequestContent<IdentityProviderContract>,
        options: Option<IdentityProviderClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, IdentityProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/identityProviders/{}", &[&identity_provider_name])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send(
                "IdentityProvider.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Removes a sign-in method from the developer portal. Users who know no other one can no longer sign in.
    ///
    /// `DELETE /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Provider whose sign-in method is meant.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-identity-provider-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        identity_provider_name: &IdentityProviderType,
        if_match: &Etag,
        options: Option<IdentityProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/identityProviders/{}", &[&identity_provider_name])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("IdentityProvider.delete", options.method_options, &[204])
    }

    /// Reads the settings of one sign-in method of the developer portal.
    ///
    /// `GET /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Provider whose sign-in method is meant.
    ///
    /// # Returns
    ///
    /// The [`IdentityProviderContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-identity-provider-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        identity_provider_name: &IdentityProviderType,
        options: Option<IdentityProviderClientGetOptions<'a>>,
    ) -> Call<'a, IdentityProviderContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/identityProviders/{}", &[&identity_provider_name])
            .query("api-version", &"2017-03-01")
            .send("IdentityProvider.get", options.method_options, &[200])
    }

    /// Lists the sign-in methods of the developer portal besides user name and password.
    ///
    /// `GET /identityProviders`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-identity-provider-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<IdentityProviderClientListOptions<'_>>,
    ) -> Result<Pager<IdentityProviderList>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/identityProviders", &[])
            .query("api-version", &"2017-03-01")
            .pager(
                "IdentityProvider.list",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of a sign-in method and leaves all others as they are.
    ///
    /// `PATCH /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Provider whose sign-in method is meant.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-identity-provider-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        identity_provider_name: &IdentityProviderType,
        if_match: &Etag,
        body: RequestContent<IdentityProviderUpdateParameters>,
        options: Option<IdentityProviderClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/identityProviders/{}", &[&identity_provider_name])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("IdentityProvider.update", options.method_options, &[204])
    }
}

/// Options of [`IdentityProviderClient::create_or_update`].
pub type IdentityProviderClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::delete`].
pub type IdentityProviderClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::get`].
pub type IdentityProviderClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IdentityProviderClient::list`].
pub type IdentityProviderClientListOptions<'a> = ListOptions<'a>;

/// Options of [`IdentityProviderClient::update`].
pub type IdentityProviderClientUpdateOptions<'a> = CallOptions<'a>;
