// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductSubscriptionsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::SubscriptionCollection,
    runtime::{Client, NextLink},
};

/// Listing of the subscriptions to a product.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::product_subscriptions_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::product_subscriptions_client).
#[derive(Clone, Debug)]
pub struct ProductSubscriptionsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductSubscriptionsClient {
    /// Lists the subscriptions to a product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/subscriptions`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-subscriptions/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductSubscriptionsClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/subscriptions",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ProductSubscriptions.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ProductSubscriptionsClient::list`].
#[derive(Clone, Debug, Default)]
pub struct ProductSubscriptionsClientListOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
