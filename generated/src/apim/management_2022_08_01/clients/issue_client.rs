// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`IssueClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::{IssueCollection, IssueContract},
    runtime::{Call, CallOptions, Client, NextLink},
};

/// Listing and lookup of reported problems across all APIs of a service.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::issue_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::issue_client).
#[derive(Clone, Debug)]
pub struct IssueClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl IssueClient {
    /// Reads a reported problem without naming its API.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/issues/{issueId}`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `issue_id` - Reported problem on which the call works. 1 to 256 characters, pattern `^[^*#&+:<>?]+$`.
    ///
    /// # Returns
    ///
    /// The [`IssueContract`], with status 200.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/issue/get>
    #[inline]
    pub fn get<'a>(
        &self,
        resource_group_name: &str,
        service_name: &str,
        issue_id: &str,
        options: Option<IssueClientGetOptions<'a>>,
    ) -> Call<'a, IssueContract> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/issues/{}",
                &[&self.subscription_id, &resource_group_name, &service_name, &issue_id],
            )
            .query("api-version", &"2022-08-01")
            .send("Issue.get", options.method_options, &[200])
    }

    /// Lists the problems that developers have reported about any API of a service.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/issues`, api-version `2022-08-01`
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
    /// A pager over the items of all pages; `into_pages` gives each [`IssueCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/issue/list-by-service>
    #[inline]
    pub fn list_by_service(
        &self,
        resource_group_name: &str,
        service_name: &str,
        options: Option<IssueClientListByServiceOptions<'_>>,
    ) -> Result<Pager<IssueCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/issues",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Issue.list_by_service",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`IssueClient::get`].
pub type IssueClientGetOptions<'a> = CallOptions<'a>;

/// Options of [`IssueClient::list_by_service`].
#[derive(Clone, Debug, Default)]
pub struct IssueClientListByServiceOptions<'a> {
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
