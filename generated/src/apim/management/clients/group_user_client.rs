// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GroupUserClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, pager::PagerOptions}};
use crate::{
    apim::management::models::{UserCollection, UserContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Membership of users in groups.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::group_user_client`](crate::apim::management::clients::ApiManagementClient::group_user_client).
#[derive(Clone, Debug)]
pub struct GroupUserClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl GroupUserClient {
    /// Checks whether a user belongs to a group.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/groups/{groupId}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/group-user/check-entity-exists>
    #[inline]
    pub fn check_entity_exists<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        group_id: &str,
        user_id: &str,
        options: Option<GroupUserClientCheckEntityExistsOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/groups/{}/users/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &group_id,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GroupUser.check_entity_exists", options.method_options, &[204, 404])
    }

    /// Adds an existing user to a group.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/groups/{groupId}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
    /// * `user_id` - User on which the call works; `1` is the administrator. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/group-user/create>
    #[inline]
    pub fn create<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        group_id: &str,
        user_id: &str,
        options: Option<GroupUserClientCreateOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/groups/{}/users/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &group_id,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GroupUser.create", options.method_options, &[200, 201])
    }

    /// Takes a user out of a group; the account stays.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/groups/{groupId}/users/{userId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/group-user/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        group_id: &str,
        user_id: &str,
        options: Option<GroupUserClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/groups/{}/users/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &group_id,
                    &user_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("GroupUser.delete", options.method_options, &[200, 204])
    }

    /// Lists the users that belong to a group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/groups/{groupId}/users`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`UserCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/group-user/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        group_id: &str,
        options: Option<GroupUserClientListOptions<'_>>,
    ) -> Result<Pager<UserCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/groups/{}/users",
                &[&self.subscription_id, &resource_group_name, &service_name, &group_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "GroupUser.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`GroupUserClient::check_entity_exists`].
pub type GroupUserClientCheckEntityExistsOptions<'a> = CallOptions<'a>;

/// Options of [`GroupUserClient::create`].
pub type GroupUserClientCreateOptions<'a> = CallOptions<'a>;

/// Options of [`GroupUserClient::delete`].
pub type GroupUserClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GroupUserClient::list`].
#[derive(Clone, Debug, Default)]
pub struct GroupUserClientListOptions<'a> {
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
