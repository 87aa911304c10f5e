// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NotificationRecipientUserClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::{
    apim::management_2022_08_01::models::{
        NotificationName, RecipientUserCollection, RecipientUserContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Users who receive a notification.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::notification_recipient_user_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::notification_recipient_user_client).
#[derive(Clone, Debug)]
pub struct NotificationRecipientUserClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl NotificationRecipientUserClient {
    /// Checks whether a user receives a notification.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204 or 404.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-user/check-entity-exists>
    #[inline]
    pub fn check_entity_exists<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<NotificationRecipientUserClientCheckEntityExistsOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "NotificationRecipientUser.check_entity_exists",
                options.method_options,
                &[204, 404],
            )
    }

    /// Adds a user to the recipients of a notification.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`RecipientUserContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-user/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<NotificationRecipientUserClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, RecipientUserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "NotificationRecipientUser.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Takes a user off the recipients of a notification.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-user/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<NotificationRecipientUserClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "NotificationRecipientUser.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Lists the users who receive a notification.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientUsers`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    ///
    /// # Returns
    ///
    /// The [`RecipientUserCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-user/list-by-notification>
    #[inline]
    pub fn list_by_notification<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        options: Option<NotificationRecipientUserClientListByNotificationOptions<'a>>,
    ) -> Call<'a, RecipientUserCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientUsers",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send(
                "NotificationRecipientUser.list_by_notification",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`NotificationRecipientUserClient::check_entity_exists`].
pub type NotificationRecipientUserClientCheckEntityExistsOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientUserClient::create_or_update`].
pub type NotificationRecipientUserClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientUserClient::delete`].
pub type NotificationRecipientUserClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientUserClient::list_by_notification`].
pub type NotificationRecipientUserClientListByNotificationOptions<'a> = CallOptions<'a>;
