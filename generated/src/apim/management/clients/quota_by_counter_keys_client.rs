// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`QuotaByCounterKeysClient`] and the options of its methods.

use azure_core::http::{ClientMethodOptions, RequestContent};
use crate::{
    apim::management::models::{QuotaCounterCollection, QuotaCounterValueUpdateContract},
    runtime::{Call, Client},
};

/// Calls of the quota by counter keys group.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::quota_by_counter_keys_client`](crate::apim::management::clients::ApiManagementClient::quota_by_counter_keys_client).
#[derive(Clone, Debug)]
pub struct QuotaByCounterKeysClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl QuotaByCounterKeysClient {
    /// Lists quota by counter keys by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Quota counter key.
    /// * `options` - What may be left out.
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

    /// Updates quota by counter keys.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/quotas/{quotaCounterKey}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `quota_counter_key` - Quota counter key.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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

/// Options of
/// [`QuotaByCounterKeysClient::list_by_service`](crate::apim::management::clients::QuotaByCounterKeysClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct QuotaByCounterKeysClientListByServiceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`QuotaByCounterKeysClient::update`](crate::apim::management::clients::QuotaByCounterKeysClient::update).
#[derive(Clone, Debug, Default)]
pub struct QuotaByCounterKeysClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
