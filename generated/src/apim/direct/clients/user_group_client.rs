// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserGroupClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{apim::direct::models::GroupCollection, runtime::{Client, NextLink}};

/// Listing of the groups that a user belongs to.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::user_group_client`](crate::apim::direct::clients::ApimClient::user_group_client).
#[derive(Clone, Debug)]
pub struct UserGroupClient {
    pub(super) client: Client,
}

impl UserGroupClient {
    /// Lists the groups that a user belongs to.
    ///
    /// `GET /users/{uid}/groups`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GroupCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-group-entity>
    #[inline]
    pub fn list(
        &self,
        uid: &str,
        options: Option<UserGroupClientListOptions<'_>>,
    ) -> Result<Pager<GroupCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/users/{}/groups", &[&uid])
            .query("api-version", &"2017-03-01")
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
