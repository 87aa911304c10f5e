// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserGroupClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::GroupCollection, runtime::{Client, NextLink},
};

/// Listing of the groups that a user belongs to.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::user_group_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::user_group_client).
#[derive(Clone, Debug)]
pub struct UserGroupClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl UserGroupClient {
    /// Lists the groups that a user belongs to.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/groups`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`GroupCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user-group/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserGroupClientListOptions<'_>>,
    ) -> Result<Pager<GroupCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/groups",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "UserGroup.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`UserGroupClient::list`].
#[derive(Clone, Debug, Default)]
pub struct UserGroupClientListOptions<'a> {
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
