// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`AllPoliciesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::AllPoliciesCollection,
    runtime::{Client, ListOptions, NextLink},
};

/// Overview of every policy document of a service and whether it obeys the policy restrictions.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::all_policies_client`](crate::apim::management::clients::ApiManagementClient::all_policies_client).
#[derive(Clone, Debug)]
pub struct AllPoliciesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl AllPoliciesClient {
    /// Lists the policies of a service at all levels and whether each obeys the policy restrictions.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/allPolicies`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`AllPoliciesCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/all-policies/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<AllPoliciesClientListByServiceOptions<'_>>,
    ) -> Result<Pager<AllPoliciesCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/allPolicies",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "AllPolicies.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`AllPoliciesClient::list_by_service`].
pub type AllPoliciesClientListByServiceOptions<'a> = ListOptions<'a>;
