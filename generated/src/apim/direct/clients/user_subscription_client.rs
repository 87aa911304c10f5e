// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserSubscriptionClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{apim::direct::models::SubscriptionCollection, runtime::{Client, NextLink}};

/// Listing of the subscriptions that a user has.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::user_subscription_client`](crate::apim::direct::clients::ApimClient::user_subscription_client).
#[derive(Clone, Debug)]
pub struct UserSubscriptionClient {
    pub(super) client: Client,
}

impl UserSubscriptionClient {
    /// Lists the subscriptions that a user has made.
    ///
    /// `GET /users/{uid}/subscriptions`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-subscription-entity>
    #[inline]
    pub fn list(
        &self,
        uid: &str,
        options: Option<UserSubscriptionClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/users/{}/subscriptions", &[&uid])
            .query("api-version", &"2017-03-01")
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

/// Options of [`UserSubscriptionClient::list`].
#[derive(Clone, Debug, Default)]
pub struct UserSubscriptionClientListOptions<'a> {
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
