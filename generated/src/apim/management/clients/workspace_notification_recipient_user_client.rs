// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceNotificationRecipientUserClient`] and the options of its methods.

use azure_core::http::NoFormat;
use crate::{
    apim::management::models::{
        NotificationName, RecipientUserCollection, RecipientUserContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Users who receive a notification of a workspace.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_notification_recipient_user_client`](crate::apim::management::clients::ApiManagementClient::workspace_notification_recipient_user_client).
#[derive(Clone, Debug)]
pub struct WorkspaceNotificationRecipientUserClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceNotificationRecipientUserClient {
    /// Checks whether a user receives a notification of a workspace.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-notification-recipient-user/check-entity-exists>
    #[inline]
    pub fn check_entity_exists<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<
            WorkspaceNotificationRecipientUserClientCheckEntityExistsOptions<'a>,
        >,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceNotificationRecipientUser.check_entity_exists",
                options.method_options,
                &[204, 404],
            )
    }

    /// Adds a user to the recipients of a notification of a workspace.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-notification-recipient-user/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<
            WorkspaceNotificationRecipientUserClientCreateOrUpdateOptions<'a>,
        >,
    ) -> Call<'a, RecipientUserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceNotificationRecipientUser.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Takes a user off the recipients of a notification of a workspace.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/notifications/{notificationName}/recipientUsers/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-notification-recipient-user/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        notification_name: &NotificationName,
        user_id: &str,
        options: Option<WorkspaceNotificationRecipientUserClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/notifications/{}/recipientUsers/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &notification_name,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceNotificationRecipientUser.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Lists the users who receive a notification of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/notifications/{notificationName}/recipientUsers`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-notification-recipient-user/list-by-notification>
    #[inline]
    pub fn list_by_notification<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        notification_name: &NotificationName,
        options: Option<
            WorkspaceNotificationRecipientUserClientListByNotificationOptions<'a>,
        >,
    ) -> Call<'a, RecipientUserCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/notifications/{}/recipientUsers",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &notification_name,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceNotificationRecipientUser.list_by_notification",
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceNotificationRecipientUserClient::check_entity_exists`].
pub type WorkspaceNotificationRecipientUserClientCheckEntityExistsOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceNotificationRecipientUserClient::create_or_update`].
pub type WorkspaceNotificationRecipientUserClientCreateOrUpdateOptions<'a> = CallOptions<
    'a,
>;

/// Options of [`WorkspaceNotificationRecipientUserClient::delete`].
pub type WorkspaceNotificationRecipientUserClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceNotificationRecipientUserClient::list_by_notification`].
pub type WorkspaceNotificationRecipientUserClientListByNotificationOptions<'a> = CallOptions<
    'a,
>;
