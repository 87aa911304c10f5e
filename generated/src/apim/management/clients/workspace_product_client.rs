// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceProductClient`] and the options of its methods.

use azure_core::{
    Result,
    http::{
        ClientMethodOptions, Etag, NoFormat, Pager, RequestContent, pager::PagerOptions,
    },
};
use crate::{
    apim::management::models::{
        ProductCollection, ProductContract, ProductUpdateParameters,
    },
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Products of a workspace: bundles of its APIs, to which developers subscribe.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_product_client`](crate::apim::management::clients::ApiManagementClient::workspace_product_client).
#[derive(Clone, Debug)]
pub struct WorkspaceProductClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceProductClient {
    /// Creates a product in a workspace or replaces the one with that ID. A new one is not published unless the state
    /// says so; APIs and groups are added by calls of their own.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/create-or-update>
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        body: RequestContent<ProductContract>,
        options: Option<WorkspaceProductClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &options.if_match)
            .json(body)
            .send(
                "WorkspaceProduct.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a product in a workspace. A product with subscriptions is deleted only if `deleteSubscriptions` is
    /// true, and their keys end with it.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
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
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        if_match: &Etag,
        options: Option<WorkspaceProductClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("deleteSubscriptions", &options.delete_subscriptions)
            .header("If-Match", &if_match)
            .send("WorkspaceProduct.delete", options.method_options, &[200, 204])
    }

    /// Reads the terms and the state of a product in a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        options: Option<WorkspaceProductClientGetOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceProduct.get", options.method_options, &[200])
    }

    /// Checks that a product in a workspace exists and reads its ETag, which later changes can require.
    ///
    /// `HEAD /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/get-entity-tag>
    #[inline]
    pub fn get_entity_tag<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        options: Option<WorkspaceProductClientGetEntityTagOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .head(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceProduct.get_entity_tag", options.method_options, &[200])
    }

    /// Lists the products of a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ProductCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        options: Option<WorkspaceProductClientListByServiceOptions<'_>>,
    ) -> Result<Pager<ProductCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("expandGroups", &options.expand_groups)
            .query("tags", &options.tags)
            .pager(
                "WorkspaceProduct.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Changes the given fields of a product in a workspace and leaves the others as they are. Publishing shows the
    /// product to the developers of its groups.
    ///
    /// `PATCH /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `if_match` - ETag that the resource must still have, else nothing is changed. `*` accepts any state; when
    ///   the header is optional, leaving it out allows creation as well.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ProductContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product/update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        if_match: &Etag,
        body: RequestContent<ProductUpdateParameters>,
        options: Option<WorkspaceProductClientUpdateOptions<'a>>,
    ) -> Call<'a, ProductContract> {
        let options = options.unwrap_or_default();
        self.client
            .patch(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .header("If-Match", &if_match)
            .json(body)
            .send("WorkspaceProduct.update", options.method_options, &[200])
    }
}

/// Options of [`WorkspaceProductClient::create_or_update`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceProductClientCreateOrUpdateOptions<'a> {
    /// ETag that the resource must still have, else nothing is changed. `*` accepts any state; when the header is
    /// optional, leaving it out allows creation as well.
    ///
    /// Header `If-Match`.
    pub if_match: Option<Etag>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`WorkspaceProductClient::delete`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceProductClientDeleteOptions<'a> {
    /// True also deletes the subscriptions that belong to the user or product.
    ///
    /// Query parameter `deleteSubscriptions`.
    pub delete_subscriptions: Option<bool>,

    /// Options of the call itself, such as its context.
    pub method_options: ClientMethodOptions<'a>,
}

/// Options of [`WorkspaceProductClient::get`].
pub type WorkspaceProductClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceProductClient::get_entity_tag`].
pub type WorkspaceProductClientGetEntityTagOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceProductClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceProductClientListByServiceOptions<'a> {
    /// True includes the groups of each item.
    ///
    /// Query parameter `expandGroups`.
    pub expand_groups: Option<bool>,

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

/// Options of [`WorkspaceProductClient::update`].
pub type WorkspaceProductClientUpdateOptions<'a> = CallOptions<'a>;
