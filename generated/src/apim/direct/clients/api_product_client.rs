// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiProductClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{apim::direct::models::ProductCollection, runtime::{Client, NextLink}};

/// Listing of the products that offer an API.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::api_product_client`](crate::apim::direct::clients::ApimClient::api_product_client).
#[derive(Clone, Debug)]
pub struct ApiProductClient {
    pub(super) client: Client,
}

impl ApiProductClient {
    /// Lists the products in which an API is offered.
    ///
    /// `GET /apis/{apiId}/products`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ProductCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-api-product-entity>
    #[inline]
    pub fn list_by_apis(
        &self,
        api_id: &str,
        options: Option<ApiProductClientListByApisOptions<'_>>,
    ) -> Result<Pager<ProductCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/apis/{}/products", &[&api_id])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ApiProduct.list_by_apis",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ApiProductClient::list_by_apis`].
#[derive(Clone, Debug, Default)]
pub struct ApiProductClientListByApisOptions<'a> {
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
