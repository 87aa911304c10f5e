// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductWikisClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{apim::management::models::WikiCollection, runtime::{Client, NextLink}};

/// Listing of the wikis of a product.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::product_wikis_client`](crate::apim::management::clients::ApiManagementClient::product_wikis_client).
#[derive(Clone, Debug)]
pub struct ProductWikisClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductWikisClient {
    /// Lists the wikis of a product; there is at most one.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/wikis`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`WikiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-wikis/list>
    #[inline]
    pub fn list(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductWikisClientListOptions<'_>>,
    ) -> Result<Pager<WikiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/wikis",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ProductWikis.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ProductWikisClient::list`].
#[derive(Clone, Debug, Default)]
pub struct ProductWikisClientListOptions<'a> {
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
