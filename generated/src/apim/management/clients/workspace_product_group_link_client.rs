// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`WorkspaceProductGroupLinkClient`] and the options of its methods.

use azure_core::{Result, http::{NoFormat, Pager, RequestContent, pager::PagerOptions}};
use crate::{
    apim::management::models::{ProductGroupLinkCollection, ProductGroupLinkContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Links that make a product of a workspace visible to groups of developers.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::workspace_product_group_link_client`](crate::apim::management::clients::ApiManagementClient::workspace_product_group_link_client).
#[derive(Clone, Debug)]
pub struct WorkspaceProductGroupLinkClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl WorkspaceProductGroupLinkClient {
    /// Makes a product in a workspace visible to a group by a link of its own name.
    ///
    /// `PUT /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_link_id` - Name of the link, unique within its product. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `body` - Resource, change or request that is sent; its type tells which fields it has.
    ///
    /// # Returns
    ///
    /// The [`ProductGroupLinkContract`], with status 200 or 201.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link/create-or-update>
    #[allow(clippy::too_many_arguments, reason = "the service requires them")]
    #[inline]
    pub fn create_or_update<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        group_link_id: &str,
        body: RequestContent<ProductGroupLinkContract>,
        options: Option<WorkspaceProductGroupLinkClientCreateOrUpdateOptions<'a>>,
    ) -> Call<'a, ProductGroupLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .put(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .json(body)
            .send(
                "WorkspaceProductGroupLink.create_or_update",
                options.method_options,
                &[200, 201],
            )
    }

    /// Deletes a link that made a product in a workspace visible to a group; existing subscriptions go on.
    ///
    /// `DELETE /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_link_id` - Name of the link, unique within its product. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// Nothing but the headers, with status 200 or 204.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link/delete>
    #[inline]
    pub fn delete<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        group_link_id: &str,
        options: Option<WorkspaceProductGroupLinkClientDeleteOptions<'a>>,
    ) -> Call<'a, (), NoFormat> {
        let options = options.unwrap_or_default();
        self.client
            .delete(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send(
                "WorkspaceProductGroupLink.delete",
                options.method_options,
                &[200, 204],
            )
    }

    /// Reads a link that makes a product visible to a group in a workspace.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}/groupLinks/{groupLinkId}`, api-version `2024-05-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `workspace_id` - Workspace on which the call works. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    /// * `product_id` - Product on which the call works. 1 to 256 characters.
    /// * `group_link_id` - Name of the link, unique within its product. 1 to 80 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`ProductGroupLinkContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        group_link_id: &str,
        options: Option<WorkspaceProductGroupLinkClientGetOptions<'a>>,
    ) -> Call<'a, ProductGroupLinkContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}/groupLinks/{}",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                    &group_link_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .send("WorkspaceProductGroupLink.get", options.method_options, &[200])
    }

    /// Lists the links from a product in a workspace to the groups that see it.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/workspaces/{workspaceId}/products/{productId}/groupLinks`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`ProductGroupLinkCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/workspace-product-group-link/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        workspace_id: &str,
        product_id: &str,
        options: Option<WorkspaceProductGroupLinkClientListByProductOptions<'_>>,
    ) -> Result<Pager<ProductGroupLinkCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/workspaces/{}/products/{}/groupLinks",
                &[
                    &self.subscription_id,
                    &resource_group_name,
                    &service_name,
                    &workspace_id,
                    &product_id,
                ],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "WorkspaceProductGroupLink.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`WorkspaceProductGroupLinkClient::create_or_update`].
pub type WorkspaceProductGroupLinkClientCreateOrUpdateOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceProductGroupLinkClient::delete`].
pub type WorkspaceProductGroupLinkClientDeleteOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceProductGroupLinkClient::get`].
pub type WorkspaceProductGroupLinkClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`WorkspaceProductGroupLinkClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct WorkspaceProductGroupLinkClientListByProductOptions<'a> {
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
