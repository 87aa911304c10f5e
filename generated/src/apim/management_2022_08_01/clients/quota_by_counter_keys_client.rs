// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByCounterKeysClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    apim::management_2022_08_01::models::{
        QuotaCounterCollection, QuotaCounterValueUpdateContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Counters of the `quota-by-key` policy over all their periods.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::quota_by_counter_keys_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::quota_by_counter_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByCounterKeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl QuotaByCounterKeysClient {
    /// Reads the counter values of a key in all quota periods.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Key of the counter, as the `counter-key` expression of the policy yields it.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/quota-by-counter-keys/list-by-service>
    #[inline]
    pub fn list_by_service<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        quota_counter_key: &str,
        options: Option<QuotaByCounterKeysClientListByServiceOptions<'a>>,
    ) -> Call<'a, QuotaCounterCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/quotas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &quota_counter_key,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("QuotaByCounterKeys.list_by_service", options.method_options, &[200])
    }

    /// Sets the counters of a key to given values in all quota periods, for example to zero.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Key of the counter, as the `counter-key` expression of the policy yields it.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/quota-by-counter-keys/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        quota_counter_key: &str,
        body: RequestContent<QuotaCounterValueUpdateContract>,
        options: Option<QuotaByCounterKeysClientUpdateOptions<'a>>,
    ) -> Call<'a, QuotaCounterCollection> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/quotas/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &quota_counter_key,
                ],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .send("QuotaByCounterKeys.update", options.method_options, &[200])
    }
}

/// Options of [`QuotaByCounterKeysClient::list_by_service`].
pub type QuotaByCounterKeysClientListByServiceOptions<'a> = CallOptions<'a>;

/// Options of [`QuotaByCounterKeysClient::update`].
pub type QuotaByCounterKeysClientUpdateOptions<'a> = CallOptions<'a>;
