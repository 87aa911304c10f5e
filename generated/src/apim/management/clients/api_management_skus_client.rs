// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiManagementSkusClient`] and the options of its methods.

use azure_core::{Result, http::Pager};
use crate::{
    apim::management::models::ApiManagementSkusResult,
    runtime::{Client, ListOptions, NextLink},
};

/// Pricing tiers that a subscription can use, with their regions and restrictions.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_management_skus_client`](crate::apim::management::clients::ApiManagementClient::api_management_skus_client).
#[derive(Clone, Debug)]
pub struct ApiManagementSkusClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiManagementSkusClient {
    /// Lists the pricing tiers of API Management with their regions, and whether the subscription may use them there.
    ///
    /// `GET /subscriptions/{subscriptionId}/providers/Microsoft.ApiManagement/skus`, api-version `2024-05-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiManagementSkusResult`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api-management-skus/list>
    #[inline]
    pub fn list(
        &self,
        options: Option<ApiManagementSkusClientListOptions<'_>>,
    ) -> Result<Pager<ApiManagementSkusResult>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/providers/Microsoft.ApiManagement/skus",
                &[&self.subscription_id],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ApiManagementSkus.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiManagementSkusClient::list`].
pub type ApiManagementSkusClientListOptions<'a> = ListOptions<'a>;
