// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`TagApiLinkClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, pager::PagerOptions}};
use crate::{
    apim::management::models::{TagApiLinkCollection, TagApiLinkContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Links that give a tag to APIs.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::tag_api_link_client`](crate::apim::management::clients::ApiManagementClient::tag_api_link_client).
#[derive(Clone, Debug)]
pub struct TagApiLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl TagApiLinkClient {
    /// Gives a tag to an API by a link of its own name.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/apiLinks/{apiLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_link_id` - Name of the link, unique within its product or tag. 1 to 80 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`TagApiLinkContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-api-link/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        api_link_id: &str,
        body: RequestContent<TagApiLinkContract>,
        options: Option<TagApiLinkClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, TagApiLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/apiLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &api_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send("TagApiLink.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a link that gave a tag to an API; the tag itself stays.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/apiLinks/{apiLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_link_id` - Name of the link, unique within its product or tag. 1 to 80 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-api-link/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        api_link_id: &str,
        options: Option<TagApiLinkClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/apiLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &api_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TagApiLink.delete", options.method_options, &[200, 204])
    }

    /// Reads a link that gives a tag to an API.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/apiLinks/{apiLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `tag_id` - Tag on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `api_link_id` - Name of the link, unique within its product or tag. 1 to 80 characters, pattern
    ///   `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`TagApiLinkContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-api-link/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        api_link_id: &str,
        options: Option<TagApiLinkClientGetOptions<'a>>,
    ) -> Call<'a, TagApiLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/apiLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &tag_id,
                    &api_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("TagApiLink.get", options.method_options, &[200])
    }

    /// Lists the links from a tag to APIs.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/tags/{tagId}/apiLinks`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`TagApiLinkCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/tag-api-link/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        tag_id: &str,
        options: Option<TagApiLinkClientListByProductOptions<'_>>,
    ) -> Result<Pager<TagApiLinkCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/tags/{}/apiLinks",
                &[&self.subscription_id, &resource_group_name, &service_name, &tag_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "TagApiLink.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`TagApiLinkClient::create_or_update`].
pub type TagApiLinkClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`TagApiLinkClient::delete`].
pub type TagApiLinkClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`TagApiLinkClient::get`].
pub type TagApiLinkClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`TagApiLinkClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct TagApiLinkClientListByProductOptions<'a> {
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
