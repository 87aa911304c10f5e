// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductGroupLinkClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        ProductGroupLinkCollection, ProductGroupLinkContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the product group link group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::product_group_link_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::product_group_link_client).
#[derive(Clone, Debug)]
pub struct ProductGroupLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductGroupLinkClient {
    /// Creates or updates product group link.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `group_link_id` - Group link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ProductGroupLinkContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group-link/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_link_id: &str,
        body: RequestContent<ProductGroupLinkContract>,
        options: Option<ProductGroupLinkClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ProductGroupLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .json(body)
            .send(
                "ProductGroupLink.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes product group link.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `group_link_id` - Group link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group-link/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_link_id: &str,
        options: Option<ProductGroupLinkClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("ProductGroupLink.delete", options.method_options, &[200, 204])
    }

    /// Gets product group link.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `group_link_id` - Group link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ProductGroupLinkContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group-link/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        group_link_id: &str,
        options: Option<ProductGroupLinkClientGetOptions<'a>>,
    ) -> Call<'a, ProductGroupLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("ProductGroupLink.get", options.method_options, &[200])
    }

    /// Lists product group link by product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}/groupLinks`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ProductGroupLinkCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product-group-link/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductGroupLinkClientListByProductOptions<'_>>,
    ) -> Result<Pager<ProductGroupLinkCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}/groupLinks",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "ProductGroupLink.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`ProductGroupLinkClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::ProductGroupLinkClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct ProductGroupLinkClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductGroupLinkClient::delete`](crate::apim::management_2023_09_01_preview::clients::ProductGroupLinkClient::delete).
#[derive(Clone, Debug, Default)]
pub struct ProductGroupLinkClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductGroupLinkClient::get`](crate::apim::management_2023_09_01_preview::clients::ProductGroupLinkClient::get).
#[derive(Clone, Debug, Default)]
pub struct ProductGroupLinkClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductGroupLinkClient::list_by_product`](crate::apim::management_2023_09_01_preview::clients::ProductGroupLinkClient::list_by_product).
#[derive(Clone, Debug, Default)]
pub struct ProductGroupLinkClientListByProductOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
