// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByPeriodKeysClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    apim::management::models::{QuotaCounterContract, QuotaCounterValueUpdateContract},
    runtime::{Call, Client},
};

/// Calls of the quota by period keys group.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::quota_by_period_keys_client`](crate::apim::management::clients::ApiManagementClient::quota_by_period_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByPeriodKeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl QuotaByPeriodKeysClient {
    /// Gets quota by period keys.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}/periods/{quotaPeriodKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Quota counter key.
    /// * `quota_period_key` - Quota period key.
    /// * `options` - What may be left out.
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

    /// Updates quota by period keys.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}/periods/{quotaPeriodKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Quota counter key.
    /// * `quota_period_key` - Quota period key.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

/// Options of [`QuotaByPeriodKeysClient::get`](crate::apim::management::clients::QuotaByPeriodKeysClient::get).
#[derive(Clone, Debug, Default)]
pub struct QuotaByPeriodKeysClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`QuotaByPeriodKeysClient::update`](crate::apim::management::clients::QuotaByPeriodKeysClient::update).
#[derive(Clone, Debug, Default)]
pub struct QuotaByPeriodKeysClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
