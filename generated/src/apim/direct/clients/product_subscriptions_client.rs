// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductSubscriptionsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{apim::direct::models::SubscriptionCollection, runtime::{Client, NextLink}};

/// Listing of the subscriptions to a product.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by
/// [`ApimClient::product_subscriptions_client`](crate::apim::direct::clients::ApimClient::product_subscriptions_client).
#[derive(Clone, Debug)]
pub struct ProductSubscriptionsClient {
    pub(super) client: Client,
}

impl ProductSubscriptionsClient {
    /// Lists who is subscribed to a product.
    ///
    /// `GET /products/{productId}/subscriptions`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`SubscriptionCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-subscriptions-entity>
    #[inline]
    pub fn list(
        &self,
        product_id: &str,
        options: Option<ProductSubscriptionsClientListOptions<'_>>,
    ) -> Result<Pager<SubscriptionCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/subscriptions", &[&product_id])
            .query("api-version", &"2017-03-01")
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
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
