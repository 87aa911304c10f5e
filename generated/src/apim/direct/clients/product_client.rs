// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::direct::models::{ProductCollection, ProductContract, ProductUpdateParameters},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Products, in which APIs are offered to developers under common terms and limits.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::product_client`](crate::apim::direct::clients::ApimClient::product_client).
#[derive(Clone, Debug)]
pub struct ProductClient {
    pub(super) client: Client,
}

impl ProductClient {
    /// Creates a product or replaces its settings. It stays hidden from developers until it is published and has a
    /// group.
    ///
    /// `PUT /products/{productId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Entity, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        product_id: &str,
        body: RequestContent<ProductContract>,
        options: Option<ProductClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/products/{}", &[&product_id])
            .query("api-version", &"2017-03-01")
            .json(body)
            .send("Product.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a product; its APIs stay. While subscriptions exist, the call fails unless they are to be deleted as
    /// well.
    ///
    /// `DELETE /products/{productId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        product_id: &str,
        if_match: &Etag,
        options: Option<ProductClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/products/{}", &[&product_id])
            .query("api-version", &"2017-03-01")
            .query("deleteSubscriptions", &options.delete_subscriptions)
            .header("If-Match", &if_match)
            .send("Product.delete", options.method_options, &[204])
    }

    /// Reads the terms, the limits and the state of a product.
    ///
    /// `GET /products/{productId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-entity>
    #[inline]
    pub fn get<'a>(
        &self,
        product_id: &str,
        options: Option<ProductClientGetOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}", &[&product_id])
            .query("api-version", &"2017-03-01")
            .send("Product.get", options.method_options, &[200])
    }

    /// Lists the products of the service, optionally with the groups that see each of them.
    ///
    /// `GET /products`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ProductCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-entity>
    #[inline]
    pub fn list(
        &self,
        options: Option<ProductClientListOptions<'_>>,
    ) -> Result<Pager<ProductCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("expandGroups", &options.expand_groups)
            .pager(
                "Product.list",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given settings of a product and leaves all others as they are.
    ///
    /// `PATCH /products/{productId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the entity must still have, else nothing is changed; `*` changes it whatever its
    ///   state.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-entity>
    #[inline]
    pub fn update<'a>(
        &self,
        product_id: &str,
        if_match: &Etag,
        body: RequestContent<ProductUpdateParameters>,
        options: Option<ProductClientUpdateOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .patch("/products/{}", &[&product_id])
            .query("api-version", &"2017-03-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Product.update", options.method_options, &[204])
    }
}

/// Options of [`ProductClient::create_or_update`].
pub type ProductClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ProductClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct ProductClientDeleteOptions<'a> {
    /// True also deletes the subscriptions that depend on the entity.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ProductClient::get`].
pub type ProductClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ProductClient::list`].
#[derive(Clone, Debug, Default)]
pub struct ProductClientListOptions<'a> {
    /// True adds to each product the groups that can see it; false by default.
    ///
    /// Query parameter `expandGroups`.
    pub expand_groups: Option<bool>,

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

/// Options of [`ProductClient::update`].
pub type ProductClientUpdateOptions<'a> = CallOptions<'a>;
