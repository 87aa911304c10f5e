// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ContentItemClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        ContentItemCollection, ContentItemContract,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the content item group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::content_item_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::content_item_client).
#[derive(Clone, Debug)]
pub struct ContentItemClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ContentItemClient {
    /// Creates or updates content item.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type id. 1 to 80 characters.
    /// * `content_item_id` - Content item id. 1 to 80 characters.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("ContentItem.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes content item.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type id. 1 to 80 characters.
    /// * `content_item_id` - Content item id. 1 to 80 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/content-item/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        content_type_id: &str,
        content_item_id: &str,
        if_match: &str,
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
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("ContentItem.delete", options.method_options, &[200, 204])
    }

    /// Gets content item.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type id. 1 to 80 characters.
    /// * `content_item_id` - Content item id. 1 to 80 characters.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .send("ContentItem.get", options.method_options, &[200])
    }

    /// Gets entity tag of content item.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems/{contentItemId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type id. 1 to 80 characters.
    /// * `content_item_id` - Content item id. 1 to 80 characters.
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
            .query("api-version", &"2023-09-01-preview")
            .send("ContentItem.get_entity_tag", options.method_options, &[200])
    }

    /// Lists content item by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/contentTypes/{contentTypeId}/contentItems`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `content_type_id` - Content type id. 1 to 80 characters.
    /// * `options` - What may be left out.
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
            .query("api-version", &"2023-09-01-preview")
            .pager(
                "ContentItem.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of
/// [`ContentItemClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::ContentItemClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ContentItemClient::delete`](crate::apim::management_2023_09_01_preview::clients::ContentItemClient::delete).
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ContentItemClient::get`](crate::apim::management_2023_09_01_preview::clients::ContentItemClient::get).
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ContentItemClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::ContentItemClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`ContentItemClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::ContentItemClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct ContentItemClientListByServiceOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
