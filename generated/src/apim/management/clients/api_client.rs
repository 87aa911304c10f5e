// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, NoFormat, Pager, Poller, RequestContent,
        pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{
        ApiCollection, ApiContract, ApiCreateOrUpdateParameter, ApiUpdateContract,
        TagResourceCollection,
    },
    runtime::{Call, Client, FinalState, NextLink, OperationStatus},
};

/// Calls of the api group.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::api_client`](crate::apim::management::clients::ApiManagementClient::api_client).
#[derive(Clone, Debug)]
pub struct ApiClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiClient {
    /// Creates or updates api.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A poller, which starts the operation when first polled. Awaiting it gives the [`ApiContract`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/create-or-update>
    #[inline]
    pub fn begin_create_or_update(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        body: RequestContent<ApiCreateOrUpdateParameter>,
        options: Option<ApiClientBeginCreateOrUpdateOptions<'_>>,
    ) -> Result<Poller<OperationStatus<ApiContract>>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .poller(
                "Api.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes api.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        if_match: &str,
        options: Option<ApiClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .query("deleteRevisions", &options.delete_revisions)
            .header("If-Match", &if_match)
            .send("Api.delete", options.method_options, &[200, 204])
    }

    /// Gets api.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiClientGetOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .send("Api.get", options.method_options, &[200])
    }

    /// Gets entity tag of api.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<ApiClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .send("Api.get_entity_tag", options.method_options, &[200])
    }

    /// Lists api by service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ApiCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ApiCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("tags", &options.tags)
            .query("expandApiVersionSet", &options.expand_api_version_set)
            .pager(
                "Api.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists api by tags.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apisByTags`, api-version `2022-08-01`
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/list-by-tags>
    #[inline]
    pub fn list_by_tags(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<ApiClientListByTagsOptions<'_>>,
    ) -> Result<Pager<TagResourceCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apisByTags",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("includeNotTaggedApis", &options.include_not_tagged_apis)
            .pager(
                "Api.list_by_tags",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Updates api.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group name. 1 to 90 characters.
    /// * `service_name` - Service name. 1 to 50 characters, pattern `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - Api id. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - If match.
    /// * `body` - The request body.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// The [`ApiContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/update>
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        if_match: &str,
        body: RequestContent<ApiUpdateContract>,
        options: Option<ApiClientUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2022-08-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Api.update", options.method_options, &[200])
    }
}

/// Options of
/// [`ApiClient::begin_create_or_update`](crate::apim::management::clients::ApiClient::begin_create_or_update).
#[derive(Clone, Debug, Default)]
pub struct ApiClientBeginCreateOrUpdateOptions<'a> {
    /// If match.
    ///
    /// Header `If-Match`.
    pub if_match: Option<String>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`ApiClient::delete`](crate::apim::management::clients::ApiClient::delete).
#[derive(Clone, Debug, Default)]
pub struct ApiClientDeleteOptions<'a> {
    /// Delete revisions.
    ///
    /// Query parameter `deleteRevisions`.
    pub delete_revisions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiClient::get`](crate::apim::management::clients::ApiClient::get).
#[derive(Clone, Debug, Default)]
pub struct ApiClientGetOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiClient::get_entity_tag`](crate::apim::management::clients::ApiClient::get_entity_tag).
#[derive(Clone, Debug, Default)]
pub struct ApiClientGetEntityTagOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`ApiClient::list_by_service`](crate::apim::management::clients::ApiClient::list_by_service).
#[derive(Clone, Debug, Default)]
pub struct ApiClientListByServiceOptions<'a> {
    /// Expand api version set.
    ///
    /// Query parameter `expandApiVersionSet`.
    pub expand_api_version_set: Option<bool>,

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

/// Options of [`ApiClient::list_by_tags`](crate::apim::management::clients::ApiClient::list_by_tags).
#[derive(Clone, Debug, Default)]
pub struct ApiClientListByTagsOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Include not tagged apis.
    ///
    /// Query parameter `includeNotTaggedApis`.
    pub include_not_tagged_apis: Option<bool>,

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

/// Options of [`ApiClient::update`](crate::apim::management::clients::ApiClient::update).
#[derive(Clone, Debug, Default)]
pub struct ApiClientUpdateOptions<'a> {
    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}
