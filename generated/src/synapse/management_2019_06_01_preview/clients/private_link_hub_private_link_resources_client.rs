// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateLinkHubPrivateLinkResourcesClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
    synapse::management_2019_06_01_preview::models::{
        PrivateLinkResource, PrivateLinkResourceListResult,
    },
};

/// Targets of a private link hub to which private endpoints can connect.
///
/// Sends api-version `2019-06-01-preview`.
///
/// Made by
/// [`SynapseManagementClient::private_link_hub_private_link_resources_client`](crate::synapse::management_2019_06_01_preview::clients::SynapseManagementClient::private_link_hub_private_link_resources_client).
#[derive(Clone, Debug)]
pub struct PrivateLinkHubPrivateLinkResourcesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateLinkHubPrivateLinkResourcesClient {
    /// Reads one private link target of a private link hub.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}/privateLinkResources/{privateLinkResourceName}`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    /// * `private_link_resource_name` - Name of the private link target, such as `sql`, `sqlOnDemand`, `dev` or
    ///   `web`.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkResource`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hub-private-link-resources/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        private_link_resource_name: &str,
        options: Option<PrivateLinkHubPrivateLinkResourcesClientGetOptions<'a>>,
    ) -> Call<'a, PrivateLinkResource> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}/privateLinkResources/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &private_link_hub_name,
                    &private_link_resource_name,
                ],
            )
            .query("api-version", &"2019-06-01-preview")
            .send(
                "PrivateLinkHubPrivateLinkResources.get",
                options.method_options,
                &[200],
            )
    }

    /// Lists the private link targets of a private link hub.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}/privateLinkResources`, api-version `2019-06-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PrivateLinkResourceListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hub-private-link-resources/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        options: Option<PrivateLinkHubPrivateLinkResourcesClientListOptions<'_>>,
    ) -> Result<Pager<PrivateLinkResourceListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}/privateLinkResources",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2019-06-01-preview")
            .pager(
                "PrivateLinkHubPrivateLinkResources.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`PrivateLinkHubPrivateLinkResourcesClient::get`].
pub type PrivateLinkHubPrivateLinkResourcesClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateLinkHubPrivateLinkResourcesClient::list`].
pub type PrivateLinkHubPrivateLinkResourcesClientListOptions<'a> = ListOptions<'a>;
