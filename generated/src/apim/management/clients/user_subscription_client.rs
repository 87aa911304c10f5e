// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserSubscriptionClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management::models::{SubscriptionCollection, SubscriptionContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Subscriptions that a user owns.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::user_subscription_client`](crate::apim::management::clients::ApiManagementClient::user_subscription_client).
#[derive(Clone, Debug)]
pub struct UserSubscriptionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl UserSubscriptionClient {
    /// Reads a subscription that a user owns; its keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/subscriptions/{sid}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    /// * `sid` - Subscription to APIs on which the call works, not the Azure subscription. At most 256 characters,
    ///   pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`SubscriptionContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user-subscription/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        sid: &str,
        options: Option<UserSubscriptionClientGetOptions<'a>>,
    ) -> Call<'a, SubscriptionContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/subscriptions/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &user_id,
                    &sid,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("UserSubscription.get", options.method_options, &[200])
    }

    /// Lists the subscriptions that a user owns; keys are left out.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/subscriptions`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user-subscription/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserSubscriptionClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/subscriptions",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "UserSubscription.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`UserSubscriptionClient::get`].
pub type UserSubscriptionClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`UserSubscriptionClient::list`].
#[derive(Clone, Debug, Default)]
pub struct UserSubscriptionClientListOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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
