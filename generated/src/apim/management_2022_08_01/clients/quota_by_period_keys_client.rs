// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByPeriodKeysClient`] and the options of its methods.

use azure_core::http::RequestContent;
use crate::{
    apim::management_2022_08_01::models::{
        QuotaCounterContract, QuotaCounterValueUpdateContract,
    },
    runtime::{Call, CallOptions, Client},
};

/// Counters of the `quota-by-key` policy in one period.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::quota_by_period_keys_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::quota_by_period_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByPeriodKeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl QuotaByPeriodKeysClient {
    /// Reads the counter value of a key in one quota period.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}/periods/{quotaPeriodKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Key of the counter, as the `counter-key` expression of the policy yields it.
    /// * `quota_period_key` - Period of the counter, as the list of counters names it.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/quota-by-period-keys/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        quota_counter_key: &str,
        quota_period_key: &str,
        options: Option<QuotaByPeriodKeysClientGetOptions<'a>>,
    ) -> Call<'a, QuotaCounterContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/quotas/{}/periods/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &quota_counter_key,
                    &quota_period_key,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("QuotaByPeriodKeys.get", options.method_options, &[200])
    }

    /// Sets the counter of a key to a given value in one quota period, for example to zero.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}/periods/{quotaPeriodKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Key of the counter, as the `counter-key` expression of the policy yields it.
    /// * `quota_period_key` - Period of the counter, as the list of counters names it.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/quota-by-period-keys/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        quota_counter_key: &str,
        quota_period_key: &str,
        body: RequestContent<QuotaCounterValueUpdateContract>,
        options: Option<QuotaByPeriodKeysClientUpdateOptions<'a>>,
    ) -> Call<'a, QuotaCounterContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/quotas/{}/periods/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &quota_counter_key,
                    &quota_period_key,
                ],
            )
            .query("api-version", &"2022-08-01")
            .json(body)
            .send("QuotaByPeriodKeys.update", options.method_options, &[200])
    }
}

/// Options of [`QuotaByPeriodKeysClient::get`].
pub type QuotaByPeriodKeysClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`QuotaByPeriodKeysClient::update`].
pub type QuotaByPeriodKeysClientUpdateOptions<'a> = CallOptions<'a>;
