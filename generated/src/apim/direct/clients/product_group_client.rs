// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductGroupClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{GroupCollection, GroupContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// User groups that can see a product and subscribe to it.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::product_group_client`](crate::apim::direct::clients::ApimClient::product_group_client).
#[derive(Clone, Debug)]
pub struct ProductGroupClient {
    pub(super) client: Client,
}

impl ProductGroupClient {
    /// Makes a product visible to the members of a group.
    ///
    /// `PUT /products/{productId}/groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`GroupContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-group-entity>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        product_id: &str,
        group_id: &str,
        options: Option<ProductGroupClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GroupContract> {
        let options = options.unwrap_or_default();
        self.client
            .put("/products/{}/groups/{}", &[&product_id, &group_id])
            .query("api-version", &"2017-03-01")
            .send("ProductGroup.create_or_update", options.method_options, &[200, 201])
    }

    /// Hides a product from the members of a group. Subscriptions they have already made keep working.
    ///
    /// `DELETE /products/{productId}/groups/{groupId}`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `group_id` - Group on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-group-entity>
    #[inline]
    pub fn delete<'a>(
        &self,
        product_id: &str,
        group_id: &str,
        options: Option<ProductGroupClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete("/products/{}/groups/{}", &[&product_id, &group_id])
            .query("api-version", &"2017-03-01")
            .send("ProductGroup.delete", options.method_options, &[204])
    }

    /// Lists the groups to whose members a product is visible.
    ///
    /// `GET /products/{productId}/groups`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `product_id` - Product on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`GroupCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-product-group-entity>
    #[inline]
    pub fn list_by_product(
        &self,
        product_id: &str,
        options: Option<ProductGroupClientListByProductOptions<'_>>,
    ) -> Result<Pager<GroupCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/products/{}/groups", &[&product_id])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ProductGroup.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ProductGroupClient::create_or_update`].
pub type ProductGroupClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ProductGroupClient::delete`].
pub type ProductGroupClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ProductGroupClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct ProductGroupClientListByProductOptions<'a> {
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
