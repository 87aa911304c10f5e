// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByPeriodKeysClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    apim::direct::models::{QuotaCounterContract, QuotaCounterValueContractProperties},
    runtime::{Call, CallOptions, Client},
};

/// Counters of the `quota-by-key` policy in a single period.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::quota_by_period_keys_client`](crate::apim::direct::clients::ApimClient::quota_by_period_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByPeriodKeysClient {
    pub(super) client: Client,
}

impl QuotaByPeriodKeysClient {
    /// Reads the counter of a quota key in one period.
    ///
    /// `GET /quotas/{quotaCounterKey}/{quotaPeriodKey}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `quota_counter_key` - Quota key after evaluation: the text that the `counter-key` expression of the policy
    ///   yields for a caller.
    /// * `quota_period_key` - Period of the quota counter, by the key that the counter list shows.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-quota-by-period-keys-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        quota_counter_key: &str,
        quota_period_key: &str,
        options: Option<QuotaByPeriodKeysClientGetOptions<'a>>,
    ) -> Call<'a, QuotaCounterContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/quotas/{}/{}", &[&quota_counter_key, &quota_period_key])
            .query("api-version", &"2017-03-01")
            .send("QuotaByPeriodKeys.get", options.method_options, &[200])
    }

    /// Sets the counter of a quota key in one period to the given figures.
    ///
    /// `PATCH /quotas/{quotaCounterKey}/{quotaPeriodKey}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `quota_counter_key` - Quota key after evaluation: the text that the `counter-key` expression of the policy
    ///   yields for a caller.
    /// * `quota_period_key` - Period of the quota counter, by the key that the counter list shows.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-quota-by-period-keys-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        quota_counter_key: &str,
        quota_period_key: &str,
        body: RequestContent<QuotaCounterValueContractProperties>,
        options: Option<QuotaByPeriodKeysClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/quotas/{}/{}", &[&quota_counter_key, &quota_period_key])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("QuotaByPeriodKeys.update", options.method_options, &[204])
    }
}

/// Options of [`QuotaByPeriodKeysClient::get`].
pub type QuotaByPeriodKeysClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`QuotaByPeriodKeysClient::update`].
pub type QuotaByPeriodKeysClientUpdateOptions<'a> = CallOptions<'a>;
