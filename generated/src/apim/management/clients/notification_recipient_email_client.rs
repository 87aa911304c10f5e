// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NotificationRecipientEmailClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::{
    apim::management::models::{
        NotificationName, RecipientEmailCollection, RecipientEmailContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// E-mail addresses that receive a notification.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::notification_recipient_email_client`](crate::apim::management::clients::ApiManagementClient::notification_recipient_email_client).
#[derive(Clone, Debug)]
pub struct NotificationRecipientEmailClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl NotificationRecipientEmailClient {
    /// Checks whether an e-mail address receives a notification.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientEmails/{email}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `email` - E-mail address of the recipient.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204 or 404.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-email/check-entity-exists>
    #[inline]
    pub fn check_entity_exists<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        email: &str,
        options: Option<NotificationRecipientEmailClientCheckEntityExistsOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientEmails/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &email,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "NotificationRecipientEmail.check_entity_exists",
                options.method_options,
                &[204, 404],
            )
    }

    /// Adds an e-mail address to the recipients of a notification.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientEmails/{email}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `email` - E-mail address of the recipient.
    ///
    /// # Returns
    ///
    /// The [`RecipientEmailContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-email/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        email: &str,
        options: Option<NotificationRecipientEmailClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, RecipientEmailContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientEmails/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &email,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "NotificationRecipientEmail.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Takes an e-mail address off the recipients of a notification.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientEmails/{email}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `notification_name` - Kind of notification.
    /// * `email` - E-mail address of the recipient.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-email/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        email: &str,
        options: Option<NotificationRecipientEmailClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientEmails/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                    &email,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "NotificationRecipientEmail.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Lists the e-mail addresses that receive a notification.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}/recipientEmails`, api-version `2024-05-01`
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
    /// The [`RecipientEmailCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification-recipient-email/list-by-notification>
    #[inline]
    pub fn list_by_notification<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        options: Option<NotificationRecipientEmailClientListByNotificationOptions<'a>>,
    ) -> Call<'a, RecipientEmailCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}/recipientEmails",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "NotificationRecipientEmail.list_by_notification",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`NotificationRecipientEmailClient::check_entity_exists`].
pub type NotificationRecipientEmailClientCheckEntityExistsOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientEmailClient::create_or_update`].
pub type NotificationRecipientEmailClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientEmailClient::delete`].
pub type NotificationRecipientEmailClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationRecipientEmailClient::list_by_notification`].
pub type NotificationRecipientEmailClientListByNotificationOptions<'a> = CallOptions<'a>;
