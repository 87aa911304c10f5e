// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`GroupUserClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{UserCollection, UserContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Membership of users in a group.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::group_user_client`](crate::apim::direct::clients::ApimClient::group_user_client).
#[derive(Clone, Debug)]
pub struct GroupUserClient {
    pub(super) client: Client,
}

impl GroupUserClient {
    /// Makes a user a member of a group. Membership in groups of an external directory is managed in that directory.
    ///
    /// `PUT /groups/{groupId}/users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`UserContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-user-entity>
    #[inline]
    pub fn create<'a>(
        &self,
        group_id: &str,
        uid: &str,
        options: Option<GroupUserClientCreateOptions<'a>>,
    ) -> Call<'a, UserContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/groups/{}/users/{}", &[&group_id, &uid])
            .query("api-version", &"2017-03-01")
            .send("GroupUser.create", options.method_options, &[200, 201])
    }

    /// Ends the membership of a user in a group. The account itself stays.
    ///
    /// `DELETE /groups/{groupId}/users/{uid}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-user-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        group_id: &str,
        uid: &str,
        options: Option<GroupUserClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/groups/{}/users/{}", &[&group_id, &uid])
            .query("api-version", &"2017-03-01")
            .send("GroupUser.delete", options.method_options, &[204])
    }

    /// Lists the users that belong to a group.
    ///
    /// `GET /groups/{groupId}/users`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`UserCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-group-user-entity>
    #[inline]
    pub fn list(
        &self,
        group_id: &str,
        options: Option<GroupUserClientListOptions<'_>>,
    ) -> Result<Pager<UserCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/groups/{}/users", &[&group_id])
            .query("api-version", &"2017-03-01")
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

/// Options of [`GroupUserClient::create`].
pub type GroupUserClientCreateOptions<'a> = CallOptions<'a>;

/// Options of [`GroupUserClient::delete`].
pub type GroupUserClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`GroupUserClient::list`].
#[derive(Clone, Debug, Default)]
pub struct GroupUserClientListOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
