// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`UserIdentitiesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::UserIdentityCollection,
    runtime::{Client, ListOptions, NextLink},
};

/// Listing of the identities with which a user signs in.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::user_identities_client`](crate::apim::management::clients::ApiManagementClient::user_identities_client).
#[derive(Clone, Debug)]
pub struct UserIdentitiesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl UserIdentitiesClient {
    /// Lists the identities with which a user can sign in.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/users/{userId}/identities`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`UserIdentityCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/user-identities/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        user_id: &str,
        options: Option<UserIdentitiesClientListOptions<'_>>,
    ) -> Result<Pager<UserIdentityCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/users/{}/identities",
                &[&self.subscription_id, &resource_group_name, &service_name, &user_id],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "UserIdentities.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`UserIdentitiesClient::list`].
pub type UserIdentitiesClientListOptions<'a> = ListOptions<'a>;
