// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`NetworkStatusClient`] and the options of its methods.

use crate::{
    apim::management_2022_08_01::models::{
        NetworkStatusContract, NetworkStatusContractByLocation,
    },
    runtime::{Call, CallOptions, Client},
};

/// Reachability of the Azure resources on which a service depends, as the service sees it.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::network_status_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::network_status_client).
#[derive(Clone, Debug)]
pub struct NetworkStatusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl NetworkStatusClient {
    /// Reads which Azure resources a service can reach from one of its regions, and its DNS servers there.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/locations/{locationName}/networkstatus`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `location_name` - Region of the service, by its Azure name. At least 1 character.
    ///
    /// # Returns
    ///
    /// The [`NetworkStatusContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/network-status/list-by-location>
    #[inline]
    pub fn list_by_location<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        location_name: &str,
        options: Option<NetworkStatusClientListByLocationOptions<'a>>,
    ) -> Call<'a, NetworkStatusContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/locations/{}/networkstatus",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &location_name,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("NetworkStatus.list_by_location", options.method_options, &[200])
    }

    /// Reads for every region of a service which Azure resources it can reach from there.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/networkstatus`, api-version `2022-08-01`
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
    /// The list of [`NetworkStatusContractByLocation`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/network-status/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<NetworkStatusClientListByServiceOptions<'a>>,
    ) -> Call<'a, Vec<NetworkStatusContractByLocation>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/networkstatus",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("NetworkStatus.list_by_service", options.method_options, &[200])
    }
}

/// Options of [`NetworkStatusClient::list_by_location`].
pub type NetworkStatusClientListByLocationOptions<'a> = CallOptions<'a>;

/// Options of [`NetworkStatusClient::list_by_service`].
pub type NetworkStatusClientListByServiceOptions<'a> = CallOptions<'a>;
