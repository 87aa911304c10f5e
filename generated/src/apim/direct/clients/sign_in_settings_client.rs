// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SignInSettingsClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::PortalSigninSettings, runtime::{Call, CallOptions, Client},
};

/// Whether visitors of the developer portal must sign in.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::sign_in_settings_client`](crate::apim::direct::clients::ApimClient::sign_in_settings_client).
#[derive(Clone, Debug)]
pub struct SignInSettingsClient {
    pub(super) client: Client,
}

impl SignInSettingsClient {
    /// Sets whether visitors of the developer portal must sign in.
    ///
    /// `PUT /portalsettings/signin`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalSigninSettings`], with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-in-settings-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        body: RequestContent<PortalSigninSettings>,
        options: Option<SignInSettingsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PortalSigninSettings> {
        let options = options.unwrap_or_default();
        self.client
            .put("/portalsettings/signin", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("SignInSettings.create_or_update", options.method_options, &[204])
    }

    /// Reads whether visitors of the developer portal must sign in.
    ///
    /// `GET /portalsettings/signin`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`PortalSigninSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-in-settings-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<SignInSettingsClientGetOptions<'a>>,
    ) -> Call<'a, PortalSigninSettings> {
        let options = options.unwrap_or_default();
        self.client
            .get("/portalsettings/signin", &[])
            .query("api-version", &"2017-03-01")
            .send("SignInSettings.get", options.method_options, &[200])
    }

    /// Changes whether visitors of the developer portal must sign in, guarded by an ETag.
    ///
    /// `PATCH /portalsettings/signin`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-in-settings-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        if_match: &Etag,
        body: RequestContent<PortalSigninSettings>,
        options: Option<SignInSettingsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/portalsettings/signin", &[])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("SignInSettings.update", options.method_options, &[204])
    }
}

/// Options of [`SignInSettingsClient::create_or_update`].
pub type SignInSettingsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SignInSettingsClient::get`].
pub type SignInSettingsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SignInSettingsClient::update`].
pub type SignInSettingsClientUpdateOptions<'a> = CallOptions<'a>;
