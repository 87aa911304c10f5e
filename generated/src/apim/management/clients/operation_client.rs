// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`OperationClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management::models::TagResourceCollection, runtime::{Client, NextLink},
};

/// Listing of the operations of an API, arranged by tag.
///
/// Sends api-version `2024-05-01`.
///
/// Made by
/// [`ApiManagementClient::operation_client`](crate::apim::management::clients::ApiManagementClient::operation_client).
#[derive(Clone, Debug)]
pub struct OperationClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl OperationClient {
    /// Lists the operations of an API together with their tags: one item for every pair of operation and tag.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/apis/{apiId}/operationsByTags`, api-version `2024-05-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`TagResourceCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/operation/list-by-tags>
    #[inline]
    pub fn list_by_tags(
        &self,
        resource_group_name: &str,
        service_name: &str,
        api_id: &str,
        options: Option<OperationClientListByTagsOptions<'_>>,
    ) -> Result<Pager<TagResourceCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/apis/{}/operationsByTags",
                &[&self.subscription_id, &resource_group_name, &service_name, &api_id],
            )
            .query("api-version", &"2024-05-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("includeNotTaggedOperations", &options.include_not_tagged_operations)
            .pager(
                "Operation.list_by_tags",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`OperationClient::list_by_tags`].
#[derive(Clone, Debug, Default)]
pub struct OperationClientListByTagsOptions<'a> {
    /// OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// True also lists operations that carry no tag.
    ///
    /// Query parameter `includeNotTaggedOperations`.
    pub include_not_tagged_operations: Option<bool>,

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
