// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TagProductLinkClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        TagProductLinkCollection, TagProductLinkContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the tag product link group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::tag_product_link_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::tag_product_link_client).
#[derive(Clone, Debug)]
pub struct TagProductLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TagProductLinkClient {
    /// Creates or updates tag product link.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Product link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .json(body)
            .send("TagProductLink.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes tag product link.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Product link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2023-09-01-preview")
            .send("TagProductLink.delete", options.method_options, &[200, 204])
    }

    /// Gets tag product link.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks/{productLinkId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_link_id` - Product link id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .send("TagProductLink.get", options.method_options, &[200])
    }

    /// Lists tag product link by product.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/productLinks`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
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

/// Options of
/// [`TagProductLinkClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::TagProductLinkClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct TagProductLinkClientCreateOrUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`TagProductLinkClient::delete`](crate::apim::management_2023_09_01_preview::clients::TagProductLinkClient::delete).
#[derive(Clone, Debug, Default)]
pub struct TagProductLinkClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`TagProductLinkClient::get`](crate::apim::management_2023_09_01_preview::clients::TagProductLinkClient::get).
#[derive(Clone, Debug, Default)]
pub struct TagProductLinkClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`TagProductLinkClient::list_by_product`](crate::apim::management_2023_09_01_preview::clients::TagProductLinkClient::list_by_product).
#[derive(Clone, Debug, Default)]
pub struct TagProductLinkClientListByProductOptions<'a> {
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
