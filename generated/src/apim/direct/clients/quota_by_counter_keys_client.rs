// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByCounterKeysClient`] and the options of its methods.

use azure_core::http::{NoFormat, RequestContent};
use crate::{
    apim::direct::models::{QuotaCounterCollection, QuotaCounterValueContractProperties},
    runtime::{Call, CallOptions, Client},
};

/// Counters of the `quota-by-key` policy, taken over all periods of a key.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::quota_by_counter_keys_client`](crate::apim::direct::clients::ApimClient::quota_by_counter_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByCounterKeysClient {
    pub(super) client: Client,
}

impl QuotaByCounterKeysClient {
    /// Reads the counters of a quota key, one for every period that the service still remembers.
    ///
    /// `GET /quotas/{quotaCounterKey}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `quota_counter_key` - Quota key after evaluation: the text that the `counter-key` expression of the policy
    ///   yields for a caller.
    ///
    /// # Returns
    ///
    /// The [`QuotaCounterCollection`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-quota-by-counter-keys-entity>
    #[inline]
    pub fn list<'a>(
        &self,
        quota_counter_key: &str,
        options: Option<QuotaByCounterKeysClientListOptions<'a>>,
    ) -> Call<'a, QuotaCounterCollection> {
        let options = options.unwrap_or_default();
        self.client
            .get("/quotas/{}", &[&quota_counter_key])
            .query("api-version", &"2017-03-01")
            .send("QuotaByCounterKeys.list", options.method_options, &[200])
    }

    /// Sets the counters of a quota key to the given figures in all periods; zero gives callers their full quota
    /// back.
    ///
    /// `PATCH /quotas/{quotaCounterKey}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `quota_counter_key` - Quota key after evaluation: the text that the `counter-key` expression of the policy
    ///   yields for a caller.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-quota-by-counter-keys-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        quota_counter_key: &str,
        body: RequestContent<QuotaCounterValueContractProperties>,
        options: Option<QuotaByCounterKeysClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/quotas/{}", &[&quota_counter_key])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("QuotaByCounterKeys.update", options.method_options, &[204])
    }
}

/// Options of [`QuotaByCounterKeysClient::list`].
pub type QuotaByCounterKeysClientListOptions<'a> = CallOptions<'a>;

/// Options of [`QuotaByCounterKeysClient::update`].
pub type QuotaByCounterKeysClientUpdateOptions<'a> = CallOptions<'a>;
