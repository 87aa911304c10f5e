// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserConfirmationPasswordClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, NoFormat};
use crate::{apim::management_2022_08_01::models::AppType, runtime::{Call, Client}};

/// Messages that let a developer choose a new password.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::user_confirmation_password_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::user_confirmation_password_client).
#[derive(Clone, Debug)]
pub struct UserConfirmationPasswordClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl UserConfirmationPasswordClient {
    /// Sends a user the message with which a password can be set anew.
    ///
    /// `POST /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/confirmations/password/send`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user-confirmation-password/send>
    #[inline]
    pub fn send<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserConfirmationPasswordClientSendOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .post(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/confirmations/password/send",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2022-08-01")
            .query("appType", &options.app_type)
            .send("UserConfirmationPassword.send", options.method_options, &[204])
    }
}

/// Options of [`UserConfirmationPasswordClient::send`].
#[derive(Clone, Debug, Default)]
pub struct UserConfirmationPasswordClientSendOptions<'a> {
    /// Portal from which the request comes; it decides which portal the links in messages lead to.
    ///
    /// Query parameter `appType`.
    pub app_type: Option<AppType>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
