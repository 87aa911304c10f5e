// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ApiClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        Etag, NoFormat, Pager, RequestContent, pager::PagerOptions, poller::PollerOptions,
    },
};
use crate::{
    apim::management::models::{
        ApiCollection, ApiContract, ApiCreateOrUpdateParameter, ApiUpdateContract,
        TagResourceCollection,
    },
    runtime::{Call, CallOptions, Client, FinalState, LongRunningOperation, NextLink},
};

/// APIs that a service publishes: import, settings, revisions and deletion.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::api_client`](crate::apim::management::clients::ApiManagementClient::api_client).
#[derive(Clone, Debug)]
pub struct ApiClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ApiClient {
    /// Creates an API or replaces the one with that ID, from plain settings, from a definition file such as OpenAPI
    /// or WSDL, or as a copy of another API. An ID with `;rev=` and a number addresses a revision.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives the [`ApiContract`].
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
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
    ) -> Result<LongRunningOperation<ApiContract>> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .begin(
                "Api.begin_create_or_update",
                FinalState::Location,
                options.method_options,
            )
    }

    /// Deletes an API. Other revisions stay unless `deleteRevisions` is true.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    ///
    /// # Returns
    ///
    /// A [`LongRunningOperation`](crate::LongRunningOperation); awaiting it gives an empty response once it has
    /// succeeded.
    ///
    /// # Errors
    ///
    /// An operation that fails or is canceled, and any status of 300 or above, is an error with a
    /// [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/api/delete>
    #[inline]
    pub fn begin_delete(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        if_match: &Etag,
        options: Option<ApiClientBeginDeleteOptions<'_>>,
    ) -> Result<LongRunningOperation<(), NoFormat>> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2024-05-01")
            .query("deleteRevisions", &options.delete_revisions)
            .header("If-Match", &if_match)
            .begin("Api.begin_delete", FinalState::Location, options.method_options)
    }

    /// Reads the settings of an API. Without a revision in the ID it is the current revision.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
            .send("Api.get", options.method_options, &[200])
    }

    /// Checks that an API exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
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
            .query("api-version", &"2024-05-01")
            .send("Api.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the APIs of a service. Only current revisions are included; a tag or a filter narrows the list.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
            .query("api-version", &"2024-05-01")
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

    /// Lists the APIs of a service together with their tags: one item for every pair of API and tag.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apisByTags`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
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
            .query("api-version", &"2024-05-01")
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

    /// Changes the given fields of an API and leaves the others as they are. Operations and schemas are not touched;
    /// a new definition file is imported by the call that creates the API.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `api_id` - API on which the call works. With `;rev=` and a number it is that revision, otherwise the current
    ///   one. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
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
        if_match: &Etag,
        body: RequestContent<ApiUpdateContract>,
        options: Option<ApiClientUpdateOptions<'a>>,
    ) -> Call<'a, ApiContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("Api.update", options.method_options, &[200])
    }
}

/// Options of [`ApiClient::begin_create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientBeginCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`ApiClient::begin_delete`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientBeginDeleteOptions<'a> {
    /// True also deletes the other revisions, not just the one that is named.
    ///
    /// Query parameter `deleteRevisions`.
    pub delete_revisions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: PollerOptions<'a>,
}

/// Options of [`ApiClient::get`].
pub type ApiClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`ApiClient::get_entity_tag`].
pub type ApiClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`ApiClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientListByServiceOptions<'a> {
    /// True includes the version set of each API.
    ///
    /// Query parameter `expandApiVersionSet`.
    pub expand_api_version_set: Option<bool>,

    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of items to leave out at the start of the list. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Expression that limits the list to items with certain tags.
    ///
    /// Query parameter `tags`.
    pub tags: Option<String>,

    /// Largest number of items to return in one answer. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ApiClient::list_by_tags`].
#[derive(Clone, Debug, Default)]
pub struct ApiClientListByTagsOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// True also lists APIs that carry no tag.
    ///
    /// Query parameter `includeNotTaggedApis`.
    pub include_not_tagged_apis: Option<bool>,

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

/// Options of [`ApiClient::update`].
pub type ApiClientUpdateOptions<'a> = CallOptions<'a>;
