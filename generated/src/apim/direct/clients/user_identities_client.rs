// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserIdentitiesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::direct::models::UserIdentityCollection,
    runtime::{Client, ListOptions, NextLink},
};

/// Listing of the identity provider accounts with which a user signs in.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::user_identities_client`](crate::apim::direct::clients::ApimClient::user_identities_client).
#[derive(Clone, Debug)]
pub struct UserIdentitiesClient {
    pub(super) client: Client,
}

impl UserIdentitiesClient {
    /// Lists the identity provider accounts that are linked with a user.
    ///
    /// `GET /users/{uid}/identities`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `uid` - User on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-user-identities-entity>
    #[inline]
    pub fn list(
        &self,
        uid: &str,
        options: Option<UserIdentitiesClientListOptions<'_>>,
    ) -> Result<Pager<UserIdentityCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/users/{}/identities", &[&uid])
            .query("api-version", &"2017-03-01")
            .pager("UserIdentities.list", NextLink::None, options.method_options, &[200])
    }
}

/// Options of [`UserIdentitiesClient::list`].
pub type UserIdentitiesClientListOptions<'a> = ListOptions<'a>;
