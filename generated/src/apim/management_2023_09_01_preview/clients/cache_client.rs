// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`CacheClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{ClientMethodOptions, NoFormat, Pager, RequestContent, pager::PagerOptions},
};
use crate::{
    apim::management_2023_09_01_preview::models::{
        CacheCollection, CacheContract, CacheUpdateParameters,
    },
    runtime::{Call, Client, NextLink},
};

/// Calls of the cache group.
///
/// Sends api-version `2023-09-01-preview`.
///
/// Made by
/// [`ApiManagementClient::cache_client`](crate::apim::management_2023_09_01_preview::clients::ApiManagementClient::cache_client).
#[derive(Clone, Debug)]
pub struct CacheClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl CacheClient {
    /// Creates or updates cache.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches/{cacheId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `cache_id` - Cache id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`CacheContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        cache_id: &str,
        body: RequestContent<CacheContract>,
        options: Option<CacheClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, CacheContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &cache_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &options.if_match)
            .json(body)
            .send("Cache.create_or_update", options.method_options, &[200, 201])
    }

    /// Deletes cache.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches/{cacheId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `cache_id` - Cache id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        cache_id: &str,
        if_match: &str,
        options: Option<CacheClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &cache_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .send("Cache.delete", options.method_options, &[200, 204])
    }

    /// Gets cache.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches/{cacheId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `cache_id` - Cache id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`CacheContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        cache_id: &str,
        options: Option<CacheClientGetOptions<'a>>,
    ) -> Call<'a, CacheContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &cache_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("Cache.get", options.method_options, &[200])
    }

    /// Gets entity tag of cache.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches/{cacheId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `cache_id` - Cache id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        cache_id: &str,
        options: Option<CacheClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &cache_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .send("Cache.get_entity_tag", options.method_options, &[200])
    }

    /// Lists cache by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`CacheCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<CacheClientListByServiceOptions<'_>>,
    ) -> Result<Pager<CacheCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2023-09-01-preview")
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Cache.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates cache.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/caches/{cacheId}`, api-version `2023-09-01-preview`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `cache_id` - Cache id. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`CacheContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/cache/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        cache_id: &str,
        if_match: &str,
        body: RequestContent<CacheUpdateParameters>,
        options: Option<CacheClientUpdateOptions<'a>>,
    ) -> Call<'a, CacheContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/caches/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &cache_id],
            )
            .query("api-version", &"2023-09-01-preview")
            .header("If-Match", &if_match)
            .json(body)
            .send("Cache.update", options.method_options, &[200])
    }
}

/// Options of
/// [`CacheClient::create_or_update`](crate::apim::management_2023_09_01_preview::clients::CacheClient::create_or_update).
#[derive(Clone, Debug, Default)]
pub struct CacheClientCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CacheClient::delete`](crate::apim::management_2023_09_01_preview::clients::CacheClient::delete).
#[derive(Clone, Debug, Default)]
pub struct CacheClientDeleteOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`CacheClient::get`](crate::apim::management_2023_09_01_preview::clients::CacheClient::get).
#[derive(Clone, Debug, Default)]
pub struct CacheClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`CacheClient::get_entity_tag`](crate::apim::management_2023_09_01_preview::clients::CacheClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct CacheClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of
/// [`CacheClient::list_by_service`](crate::apim::management_2023_09_01_preview::clients::CacheClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct CacheClientListByServiceOptions<'a> {
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

/// Options of [`CacheClient::update`](crate::apim::management_2023_09_01_preview::clients::CacheClient::update).
#[derive(Clone, Debug, Default)]
pub struct CacheClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
