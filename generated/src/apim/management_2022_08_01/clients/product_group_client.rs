// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductGroupClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::{GroupCollection, GroupContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Groups of developers who see a product, managed without link resources.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::product_group_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::product_group_client).
#[derive(Clone, Debug)]
pub struct ProductGroupClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductGroupClient {
    /// Checks whether a group of developers sees a product.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groups/{groupId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group/check-entity-exists>
    #[inline]
    pub fn check_entity_exists<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_id: &str,
        options: Option<ProductGroupClientCheckEntityExistsOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ProductGroup.check_entity_exists", options.method_options, &[204])
    }

    /// Makes a product visible to a group of developers, who can then subscribe to it.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groups/{groupId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// The [`GroupContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_id: &str,
        options: Option<ProductGroupClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, GroupContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ProductGroup.create_or_update", options.method_options, &[200, 201])
    }

    /// Hides a product from a group of developers; existing subscriptions go on.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groups/{groupId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_id` - Group on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_id: &str,
        options: Option<ProductGroupClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groups/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_id,
                ],
            )
            .query("api-version", &"2022-08-01")
            .send("ProductGroup.delete", options.method_options, &[200, 204])
    }

    /// Lists the groups of developers who see a product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groups`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`GroupCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductGroupClientListByProductOptions<'_>>,
    ) -> Result<Pager<GroupCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groups",
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
                "ProductGroup.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ProductGroupClient::check_entity_exists`].
pub type ProductGroupClientCheckEntityExistsOptions<'a> = CallOptions<'a>;

/// Options of [`ProductGroupClient::create_or_update`].
pub type ProductGroupClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`ProductGroupClient::delete`].
pub type ProductGroupClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ProductGroupClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct ProductGroupClientListByProductOptions<'a> {
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
