// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ContentItemClient`] and the options of its methods.

use azure_core::{
    Result, http::{ClientMethodOptions, Etag, NoFormat, Pager, RequestContent},
};
use crate::{
    apim::management::models::{ContentItemCollection, ContentItemContract},
    runtime::{Call, CallOptions, Client, ListOptions, NextLink},
};

/// Pieces of content of the developer portal, such as pages, layouts and documents.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::content_item_client`](crate::apim::management::clients::ApiManagementClient::content_item_client).
#[derive(Clone, Debug)]
pub struct ContentItemClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ContentItemClient {
    /// Creates a content item of the developer portal or replaces the one with that ID. It must fit the schema of its
    /// type, and visitors see it only after the portal has been published.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    /// * `content_item_id` - Content item on which the call works. 1 to 80 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ContentItemContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        content_item_id: &str,
        body: RequestContent<ContentItemContract>,
        options: Option<ContentItemClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ContentItemContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}/contentItems/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                    &content_item_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ContentItem.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes a content item of the developer portal. Visitors see it until the portal is published again.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    /// * `content_item_id` - Content item on which the call works. 1 to 80 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        content_item_id: &str,
        if_match: &Etag,
        options: Option<ContentItemClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}/contentItems/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                    &content_item_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .send("ContentItem.delete", options.method_options, &[200, 204])
    }

    /// Reads a content item of the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    /// * `content_item_id` - Content item on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// The [`ContentItemContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        content_item_id: &str,
        options: Option<ContentItemClientGetOptions<'a>>,
    ) -> Call<'a, ContentItemContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}/contentItems/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                    &content_item_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ContentItem.get", options.method_options, &[200])
    }

    /// Checks that a content item of the developer portal exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    /// * `content_item_id` - Content item on which the call works. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        content_item_id: &str,
        options: Option<ContentItemClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}/contentItems/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                    &content_item_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("ContentItem.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the content items of one type in the developer portal.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type on which the call works, or whose items are meant. 1 to 80 characters.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ContentItemCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        options: Option<ContentItemClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ContentItemCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/contentTypes/{}/contentItems",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &content_type_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .pager(
                "ContentItem.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ContentItemClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ContentItemClient::delete`].
pub type ContentItemClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`ContentItemClient::get`].
pub type ContentItemClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ContentItemClient::get_entity_tag`].
pub type ContentItemClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ContentItemClient::list_by_service`].
pub type ContentItemClientListByServiceOptions<'a> = ListOptions<'a>;
