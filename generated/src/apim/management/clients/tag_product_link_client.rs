// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TagProductLinkClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, pager::PagerOptions}};
use crate::{
    apim::management::models::{TagProductLinkCollection, TagProductLinkContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Links that give a tag to products.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::tag_product_link_client`](crate::apim::management::clients::ApiManagementClient::tag_product_link_client).
#[derive(Clone, Debug)]
pub struct TagProductLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TagProductLinkClient {
    /// Gives a tag to a product by a link of its own name.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Name of the link, unique within its tag. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`TagProductLinkContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-product-link/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        product_link_id: &str,
        body: RequestContent<TagProductLinkContract>,
        options: Option<TagProductLinkClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, TagProductLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/productLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &product_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("TagProductLink.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a link that gave a tag to a product; the tag itself stays.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Name of the link, unique within its tag. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-product-link/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        product_link_id: &str,
        options: Option<TagProductLinkClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/productLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &product_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TagProductLink.delete", options.method_options, &[200, 204])
    }

    /// Reads a link that gives a tag to a product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Name of the link, unique within its tag. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`TagProductLinkContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-product-link/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        product_link_id: &str,
        options: Option<TagProductLinkClientGetOptions<'a>>,
    ) -> Call<'a, TagProductLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/productLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &product_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TagProductLink.get", options.method_options, &[200])
    }

    /// Lists the links from a tag to products.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`TagProductLinkCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-product-link/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        options: Option<TagProductLinkClientListByProductOptions<'_>>,
    ) -> Result<Pager<TagProductLinkCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/productLinks",
                &[&self.subscription_id, &resource_group_name, &service_name, &tag_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "TagProductLink.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`TagProductLinkClient::create_or_update`].
pub type TagProductLinkClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`TagProductLinkClient::delete`].
pub type TagProductLinkClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`TagProductLinkClient::get`].
pub type TagProductLinkClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TagProductLinkClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct TagProductLinkClientListByProductOptions<'a> {
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
