// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IdentityProviderClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::direct::models::{
        IdentityProviderContract, IdentityProviderList, IdentityProviderType,
        IdentityProviderUpdateParameters,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the identity provider group.
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
    /// Creates identity provider or update.
    ///
    /// `PUT /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Identity provider name.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

    /// Deletes identity provider.
    ///
    /// `DELETE /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Identity provider name.
    /// * `if_match` - If match.
    /// * `options` - What may be left out.
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
        if_match: &str,
        options: Option<IdentityProviderClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/identityProviders/{}", &[&identity_provider_name])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .send("IdentityProvider.delete", options.method_options, &[204])
    }

    /// Gets identity provider.
    ///
    /// `GET /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Identity provider name.
    /// * `options` - What may be left out.
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

    /// Lists identity provider.
    ///
    /// `GET /identityProviders`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service answers with one page.
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

    /// Updates identity provider.
    ///
    /// `PATCH /identityProviders/{identityProviderName}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `identity_provider_name` - Identity provider name.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
        if_match: &str,
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

/// Options of
/// [`IdentityProviderClient::create_or_update`](crate::apim::direct::clients::IdentityProviderClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`IdentityProviderClient::delete`](crate::apim::direct::clients::IdentityProviderClient::delete).
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`IdentityProviderClient::get`](crate::apim::direct::clients::IdentityProviderClient::get).
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`IdentityProviderClient::list`](crate::apim::direct::clients::IdentityProviderClient::list).
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientListOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`IdentityProviderClient::update`](crate::apim::direct::clients::IdentityProviderClient::update).
#[derive(Clone, Debug, Default)]
pub struct IdentityProviderClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
