// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`DeletedServicesClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager}};
use crate::{
    apim::management_2022_08_01::models::{
        DeletedServiceContract, DeletedServicesCollection,
    },
    runtime::{
        Call, CallOptions, Client, FinalState, ListOptions, LongRunningOperation,
        LongRunningOptions, NextLink,
    },
};

/// Deleted services that can still be recovered, and their final removal.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::deleted_services_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::deleted_services_client).
#[derive(Clone, Debug)]
pub struct DeletedServicesClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl DeletedServicesClient {
    /// Removes a deleted service for good and frees its name. It cannot be recovered afterwards.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{serviceName}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `location` - Azure region of the deleted service.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/deleted-services/purge>
    #[inline]
    pub fn begin_purge(
        &self,
        location: &str,
        service_name: &str,
        options: Option<DeletedServicesClientBeginPurgeOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/locations/{}/deletedservices/{}",
                &[&self.subscription_id, &location, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .begin(
                "DeletedServices.begin_purge",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Reads when a deleted service was deleted and when it will be purged.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/locations/{location}/deletedservices/{serviceName}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `location` - Azure region of the deleted service.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    ///
    /// # Returns
    ///
    /// The [`DeletedServiceContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/deleted-services/get-by-name>
    #[inline]
    pub fn get_by_name<'a>(
        &self,
        location: &str,
        service_name: &str,
        options: Option<DeletedServicesClientGetByNameOptions<'a>>,
    ) -> Call<'a, DeletedServiceContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/locations/{}/deletedservices/{}",
                &[&self.subscription_id, &location, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .send("DeletedServices.get_by_name", options.method_options, &[200])
    }

    /// Lists the deleted services of a subscription that can still be recovered.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/deletedservices`, api-version `2022-08-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`DeletedServicesCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/deleted-services/list-by-subscription>
    #[inline]
    pub fn list_by_subscription(
        &self,
        options: Option<DeletedServicesClientListBySubscriptionOptions<'_>>,
    ) -> Result<Pager<DeletedServicesCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/deletedservices",
                &[&self.subscription_id],
            )
            .query("api-version", &"2022-08-01")
            .pager(
                "DeletedServices.list_by_subscription",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`DeletedServicesClient::begin_purge`].
pub type DeletedServicesClientBeginPurgeOptions<'a> = LongRunningOptions<'a>;

/// Options of [`DeletedServicesClient::get_by_name`].
pub type DeletedServicesClientGetByNameOptions<'a> = CallOptions<'a>;

/// Options of [`DeletedServicesClient::list_by_subscription`].
pub type DeletedServicesClientListBySubscriptionOptions<'a> = ListOptions<'a>;
