// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ProductClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        ProductCollection, ProductContract, ProductUpdateParameters,
        TagResourceCollection,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the product group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::product_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::product_client).
#[derive(Clone, Debug)]
pub struct ProductClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ProductClient {
    /// Creates or updates product.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        body: RequestContent<ProductContract>,
        options: Option<ProductClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Product.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes product.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `if_match` - If match.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        if_match: &str,
        options: Option<ProductClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("deleteSubscriptions", &options.delete_subscriptions)
            .header("If-Match", &if_match)
            .send("Product.delete", options.method_options, &[200, 204])
    }

    /// Gets product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}`, api-version `2023-09-01-preview`
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
    /// The [`ProductContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductClientGetOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("Product.get", options.method_options, &[200])
    }

    /// Gets entity tag of product.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}`, api-version `2023-09-01-preview`
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
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        options: Option<ProductClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("Product.get_entity_tag", options.method_options, &[200])
    }

    /// Lists product by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ProductCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ProductClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ProductCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("expandGroups", &options.expand_groups)
            .query("tags", &options.tags)
            .pager(
                "Product.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists product by tags.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/productsByTags`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`TagResourceCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/list-by-tags>
    #[inline]
    pub fn list_by_tags(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ProductClientListByTagsOptions<'_>>,
    ) -> Result<Pager<TagResourceCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/productsByTags",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("includeNotTaggedProducts", &options.include_not_tagged_products)
            .pager(
                "Product.list_by_tags",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates product.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/products/{productId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `product_id` - Product id. 1 to 256 characters.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/product/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        product_id: &str,
        if_match: &str,
        body: RequestContent<ProductUpdateParameters>,
        options: Option<ProductClientUpdateOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &product_id,
                ],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .send("Product.update", options.method_options, &[200])
    }
}

/// Options of
/// [`ProductClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::ProductClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct ProductClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductClient::delete`](crate::apim::management_2023_09_01_preview::clients::ProductClient::delete).
#[derive(Clone, Debug, Default)]
pub struct ProductClientDeleteOptions<'a> {
    /// Delete subscriptions.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ProductClient::get`](crate::apim::management_2023_09_01_preview::clients::ProductClient::get).
#[derive(Clone, Debug, Default)]
pub struct ProductClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::ProductClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct ProductClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ProductClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::ProductClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct ProductClientListByServiceOptions<'a> {
    /// Expand groups.
    ///
    /// Query parameter `expandGroups`.
    pub expand_groups: Option<bool>,

    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Skip. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Tags.
    ///
    /// Query parameter `tags`.
    pub tags: Option<String>,

    /// Top. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of
/// [`ProductClient::list_by_tags`](crate::apim::management_2023_09_01_preview::clients::ProductClient::list_by_tags).
#[derive(Clone, Debug, Default)]
pub struct ProductClientListByTagsOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Include not tagged products.
    ///
    /// Query parameter `includeNotTaggedProducts`.
    pub include_not_tagged_products: Option<bool>,

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

/// Options of
/// [`ProductClient::update`](crate::apim::management_2023_09_01_preview::clients::ProductClient::update).
#[derive(Clone, Debug, Default)]
pub struct ProductClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
