// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NotificationClient`] and the options of its methods.

use azure_core::{Result, http::{ClientMethodOptions, Etag, Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::{
        NotificationCollection, NotificationContract, NotificationName,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Kinds of notification that a service sends to its publishers.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::notification_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::notification_client).
#[derive(Clone, Debug)]
pub struct NotificationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl NotificationClient {
    /// Sets up a notification. Recipients are added by calls of their own.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}`, api-version `2022-08-01`
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
    /// The [`NotificationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        options: Option<NotificationClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, NotificationContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                ],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .send("Notification.create_or_update", options.method_options, &[200])
    }

    /// Reads a notification and who receives it.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications/{notificationName}`, api-version `2022-08-01`
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
    /// The [`NotificationContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        notification_name: &NotificationName,
        options: Option<NotificationClientGetOptions<'a>>,
    ) -> Call<'a, NotificationContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &notification_name,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("Notification.get", options.method_options, &[200])
    }

    /// Lists the notifications of a service and who receives them.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/notifications`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`NotificationCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/notification/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<NotificationClientListByServiceOptions<'_>>,
    ) -> Result<Pager<NotificationCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/notifications",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Notification.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`NotificationClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct NotificationClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`NotificationClient::get`].
pub type NotificationClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`NotificationClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct NotificationClientListByServiceOptions<'a> {
    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
