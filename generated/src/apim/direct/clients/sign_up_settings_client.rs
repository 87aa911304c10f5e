// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`SignUpSettingsClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::PortalSignupSettings, runtime::{Call, CallOptions, Client},
};

/// Whether visitors of the developer portal can create accounts, and to which terms they agree.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::sign_up_settings_client`](crate::apim::direct::clients::ApimClient::sign_up_settings_client).
#[derive(Clone, Debug)]
pub struct SignUpSettingsClient {
    pub(super) client: Client,
}

impl SignUpSettingsClient {
    /// Sets completely whether visitors can create accounts, and the terms of use that they see.
    ///
    /// `PUT /portalsettings/signup`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalSignupSettings`], with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-up-settings-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        body: RequestContent<PortalSignupSettings>,
        options: Option<SignUpSettingsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PortalSignupSettings> {
        let options = options.unwrap_or_default();
        self.client
            .put("/portalsettings/signup", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("SignUpSettings.create_or_update", options.method_options, &[204])
    }

    /// Reads whether visitors can create accounts, and the terms of use that they see.
    ///
    /// `GET /portalsettings/signup`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`PortalSignupSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-up-settings-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<SignUpSettingsClientGetOptions<'a>>,
    ) -> Call<'a, PortalSignupSettings> {
        let options = options.unwrap_or_default();
        self.client
            .get("/portalsettings/signup", &[])
            .query("api-version", &"2017-03-01")
            .send("SignUpSettings.get", options.method_options, &[200])
    }

    /// Changes the sign-up switch or the terms of use, guarded by an ETag.
    ///
    /// `PATCH /portalsettings/signup`, api-version `2017-03-01`
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-sign-up-settings-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        if_match: &Etag,
        body: RequestContent<PortalSignupSettings>,
        options: Option<SignUpSettingsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/portalsettings/signup", &[])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("SignUpSettings.update", options.method_options, &[204])
    }
}

/// Options of [`SignUpSettingsClient::create_or_update`].
pub type SignUpSettingsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`SignUpSettingsClient::get`].
pub type SignUpSettingsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`SignUpSettingsClient::update`].
pub type SignUpSettingsClientUpdateOptions<'a> = CallOptions<'a>;
