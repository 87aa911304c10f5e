// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`PrivateLinkHubsClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent}};
use crate::{
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
    synapse::management::models::{
        PrivateLinkHub, PrivateLinkHubInfoListResult, PrivateLinkHubPatchInfo,
    },
};

/// Private link hubs, which bring the Synapse Studio web pages into a virtual network.
///
/// Sends api-version `2021-06-01`.
///
/// Made by
/// [`SynapseManagementClient::private_link_hubs_client`](crate::synapse::management::clients::SynapseManagementClient::private_link_hubs_client).
#[derive(Clone, Debug)]
pub struct PrivateLinkHubsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl PrivateLinkHubsClient {
    /// Deletes a private link hub. Private endpoints that use it are disconnected.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        options: Option<PrivateLinkHubsClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2021-06-01")
            .begin(
                "PrivateLinkHubs.begin_delete",
                FinalState::AzureAsyncOperation,
                options.method_options,
            )
    }

    /// Creates a private link hub or replaces its tags. Private endpoints are then created against it so that Synapse
    /// Studio loads over the private network.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    /// * `body` - Location and tags of the private link hub.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkHub`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        body: RequestContent<PrivateLinkHub>,
        options: Option<PrivateLinkHubsClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, PrivateLinkHub> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .send(
                "PrivateLinkHubs.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Reads a private link hub and its connections.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkHub`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        options: Option<PrivateLinkHubsClientGetOptions<'a>>,
    ) -> Call<'a, PrivateLinkHub> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2021-06-01")
            .send("PrivateLinkHubs.get", options.method_options, &[200])
    }

    /// Lists the private link hubs of a subscription.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.Synapse/privateLinkHubs`, api-version `2021-06-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PrivateLinkHubInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<PrivateLinkHubsClientListOptions<'_>>,
    ) -> Result<Pager<PrivateLinkHubInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.Synapse/privateLinkHubs",
                &[&self.subscription_id],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "PrivateLinkHubs.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists the private link hubs of a resource group.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`PrivateLinkHubInfoListResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/list-by-resource-group>
    #[inline]
    pub fn list_by_resource_group(
        &self,
        resource_group_name: &str,
        options: Option<PrivateLinkHubsClientListByResourceGroupOptions<'_>>,
    ) -> Result<Pager<PrivateLinkHubInfoListResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs",
                &[&self.subscription_id, &resource_group_name],
            )
            .query("api-version", &"2021-06-01")
            .pager(
                "PrivateLinkHubs.list_by_resource_group",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Replaces the tags of a private link hub.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Synapse/privateLinkHubs/{privateLinkHubName}`, api-version `2021-06-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `private_link_hub_name` - Private link hub on which the call works.
    /// * `body` - Tags that the hub is to have.
    ///
    /// # Returns
    ///
    /// The [`PrivateLinkHub`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/synapse/resourcemanager/private-link-hubs/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        private_link_hub_name: &str,
        body: RequestContent<PrivateLinkHubPatchInfo>,
        options: Option<PrivateLinkHubsClientUpdateOptions<'a>>,
    ) -> Call<'a, PrivateLinkHub> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Synapse/privateLinkHubs/{}",
                &[&self.subscription_id, &resource_group_name, &private_link_hub_name],
            )
            .query("api-version", &"2021-06-01")
            .json(body)
            .send("PrivateLinkHubs.update", options.method_options, &[200, 201])
    }
}

/// Options of [`PrivateLinkHubsClient::begin_delete`].
pub type PrivateLinkHubsClientBeginDeleteOptions<'a> = LongRunningOptions<'a>;

/// Options of [`PrivateLinkHubsClient::create_or_update`].
pub type PrivateLinkHubsClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateLinkHubsClient::get`].
pub type PrivateLinkHubsClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`PrivateLinkHubsClient::list`].
pub type PrivateLinkHubsClientListOptions<'a> = ListOptions<'a>;

/// Options of [`PrivateLinkHubsClient::list_by_resource_group`].
pub type PrivateLinkHubsClientListByResourceGroupOptions<'a> = ListOptions<'a>;

/// Options of [`PrivateLinkHubsClient::update`].
pub type PrivateLinkHubsClientUpdateOptions<'a> = CallOptions<'a>;
