// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DelegationSettingsClient`] and the options of its methods.

use azure_core::http::{Etag, NoFormat, RequestContent};
use crate::{
    apim::direct::models::PortalDelegationSettings, runtime::{Call, CallOptions, Client},
};

/// Handing over of sign-in, sign-up and product subscription from the developer portal to an own website.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::delegation_settings_client`](crate::apim::direct::clients::ApimClient::delegation_settings_client).
#[derive(Clone, Debug)]
pub struct DelegationSettingsClient {
    pub(super) client: Client,
}

impl DelegationSettingsClient {
    /// Sets completely how sign-in, sign-up and subscription are delegated. The website at the given address must be
    /// ready to answer the requests of the portal.
    ///
    /// `PUT /portalsettings/delegation`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`PortalDelegationSettings`], with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-delegation-settings-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        body: RequestContent<PortalDelegationSettings>,
        options: Option<DelegationSettingsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PortalDelegationSettings> {
        let options = options.unwrap_or_default();
        self.client
            .put("/portalsettings/delegation", &[])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("DelegationSettings.create_or_update", options.method_options, &[204])
    }

    /// Reads whether sign-in, sign-up and subscription are delegated, and to which website.
    ///
    /// `GET /portalsettings/delegation`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// The [`PortalDelegationSettings`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-delegation-settings-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        options: Option<DelegationSettingsClientGetOptions<'a>>,
    ) -> Call<'a, PortalDelegationSettings> {
        let options = options.unwrap_or_default();
        self.client
            .get("/portalsettings/delegation", &[])
            .query("api-version", &"2017-03-01")
            .send("DelegationSettings.get", options.method_options, &[200])
    }

    /// Changes single delegation settings, for instance a new validation key.
    ///
    /// `PATCH /portalsettings/delegation`, api-version `2017-03-01`
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-delegation-settings-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        if_match: &Etag,
        body: RequestContent<PortalDelegationSettings>,
        options: Option<DelegationSettingsClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/portalsettings/delegation", &[])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("DelegationSettings.update", options.method_options, &[204])
    }
}

/// Options of [`DelegationSettingsClient::create_or_update`].
pub type DelegationSettingsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`DelegationSettingsClient::get`].
pub type DelegationSettingsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`DelegationSettingsClient::update`].
pub type DelegationSettingsClientUpdateOptions<'a> = CallOptions<'a>;
