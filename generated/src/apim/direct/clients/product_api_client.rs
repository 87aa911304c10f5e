// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductApiClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{ApiCollection, ApiContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// APIs that a product contains.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::product_api_client`](crate::apim::direct::clients::ApimClient::product_api_client).
#[derive(Clone, Debug)]
pub struct ProductApiClient {
    pub(super) client: Client,
}

impl ProductApiClient {
    /// Adds an API to a product. Subscriptions to the product give access to it from then on.
    ///
    /// `PUT /products/{productId}/apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-api-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        product_id: &str,
        api_id: &str,
        options: Option<ProductApiClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/products/{}/apis/{}", &[&product_id, &api_id])
            .query("api-version", &"2017-03-01")
            .send("ProductApi.create_or_update", options.method_options, &[200, 201])
    }

    /// Takes an API out of a product. Keys of the product no longer open it; the API itself stays.
    ///
    /// `DELETE /products/{productId}/apis/{apiId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_id` - API on which the call works, by its identifier in the service. 1 to 256 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-api-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        product_id: &str,
        api_id: &str,
        options: Option<ProductApiClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/products/{}/apis/{}", &[&product_id, &api_id])
            .query("api-version", &"2017-03-01")
            .send("ProductApi.delete", options.method_options, &[204])
    }

    /// Lists the APIs that a product contains.
    ///
    /// `GET /products/{productId}/apis`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-api-entity>
    #[inline]
    pub fn list_by_product(
        &self,
        product_id: &str,
        options: Option<ProductApiClientListByProductOptions<'_>>,
    ) -> Result<Pager<ApiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/apis", &[&product_id])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ProductApi.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ProductApiClient::create_or_update`].
pub type ProductApiClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ProductApiClient::delete`].
pub type ProductApiClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ProductApiClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct ProductApiClientListByProductOptions<'a> {
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
