// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PortalSettingsClient`] and the options of its methods.

use crate::{
    apim::management::models::PortalSettingsCollection,
    runtime::{Call, CallOptions, Client},
};

/// Listing of the sign-in, sign-up and delegation settings of the developer portal.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::portal_settings_client`](crate::apim::management::clients::ApiManagementClient::portal_settings_client).
#[derive(Clone, Debug)]
pub struct PortalSettingsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PortalSettingsClient {
    /// Lists the sign-in, sign-up and delegation settings of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/portalsettings`, api-version `2024-05-01`
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
    /// The [`PortalSettingsCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/portal-settings/list-by-service>
    #[deprecated = "the service has deprecated this operation"]
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<PortalSettingsClientListByServiceOptions<'a>>,
    ) -> Call<'a, PortalSettingsCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/portalsettings",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .send("PortalSettings.list_by_service", options.method_options, &[200])
    }
}

/// Options of [`PortalSettingsClient::list_by_service`].
pub type PortalSettingsClientListByServiceOptions<'a> = CallOptions<'a>;
