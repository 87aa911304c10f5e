// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`RegionClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::RegionListResult, runtime::{Client, ListOptions, NextLink},
};

/// Azure regions in which a service runs gateways.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::region_client`](crate::apim::management::clients::ApiManagementClient::region_client).
#[derive(Clone, Debug)]
pub struct RegionClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl RegionClient {
    /// Lists the Azure regions in which a service runs.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/regions`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`RegionListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/region/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<RegionClientListByServiceOptions<'_>>,
    ) -> Result<Pager<RegionListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/regions",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "Region.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`RegionClient::list_by_service`].
pub type RegionClientListByServiceOptions<'a> = ListOptions<'a>;
