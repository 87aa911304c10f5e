// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ReportsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::management_2022_08_01::models::{ReportCollection, RequestReportCollection},
    runtime::{Client, NextLink},
};

/// Usage figures of a service, summed up by API, operation, product, user and other criteria.
///
/// Sends api-version `2022-08-01`.
///
/// Made by
/// [`ApiManagementClient::reports_client`](crate::apim::management_2022_08_01::clients::ApiManagementClient::reports_client).
#[derive(Clone, Debug)]
pub struct ReportsClient {
    pub(super) client: Client,
    pub(super) subscription_id: String,
}

impl ReportsClient {
    /// Sums up the calls to a service by API. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byApi`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-api>
    #[inline]
    pub fn list_by_api(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByApiOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byApi",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .pager(
                "Reports.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service by country, region and postal code of the callers. A filter on the time is
    /// required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byGeo`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-geo>
    #[inline]
    pub fn list_by_geo(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByGeoOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byGeo",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_geo",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service by operation. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byOperation`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-operation>
    #[inline]
    pub fn list_by_operation(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByOperationOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byOperation",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .pager(
                "Reports.list_by_operation",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service by product. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byProduct`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-product>
    #[inline]
    pub fn list_by_product(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByProductOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byProduct",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .pager(
                "Reports.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists single calls to a service with their timing and outcome. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byRequest`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-request>
    #[inline]
    pub fn list_by_request(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByRequestOptions<'_>>,
    ) -> Result<Pager<RequestReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byRequest",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_request",
                NextLink::None,
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service by subscription. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/bySubscription`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-subscription>
    #[inline]
    pub fn list_by_subscription(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListBySubscriptionOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/bySubscription",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .pager(
                "Reports.list_by_subscription",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service for every interval of a period. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byTime`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    /// * `interval` - Length of the intervals, as an ISO 8601 duration; a multiple of 15 minutes.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-time>
    #[inline]
    pub fn list_by_time(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        interval: &str,
        options: Option<ReportsClientListByTimeOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byTime",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .query("interval", &interval)
            .pager(
                "Reports.list_by_time",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up the calls to a service by user. A filter on the time is required.
    ///
    /// `GET /subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ApiManagement/service/{serviceName}/reports/byUser`, api-version `2022-08-01`
    ///
    /// # Arguments
    ///
    /// * `resource_group_name` - Resource group in which the resource lives; upper and lower case are the same. 1 to
    ///   90 characters.
    /// * `service_name` - API Management service on which the call works. 1 to 50 characters, pattern
    ///   `^[a-zA-Z](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?$`.
    /// * `filter` - OData expression that limits which items are listed. Reports require it, with bounds on the time.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/reports/list-by-user>
    #[inline]
    pub fn list_by_user(
        &self,
        resource_group_name: &str,
        service_name: &str,
        filter: &str,
        options: Option<ReportsClientListByUserOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get(
                "/subscriptions/{}/resourceGroups/{}/providers/Microsoft.ApiManagement/service/{}/reports/byUser",
                &[&self.subscription_id, &resource_group_name, &service_name],
            )
            .query("api-version", &"2022-08-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("$orderby", &options.orderby)
            .pager(
                "Reports.list_by_user",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }
}

/// Options of [`ReportsClient::list_by_api`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByApiOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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

/// Options of [`ReportsClient::list_by_geo`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByGeoOptions<'a> {
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

/// Options of [`ReportsClient::list_by_operation`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByOperationOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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

/// Options of [`ReportsClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByProductOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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

/// Options of [`ReportsClient::list_by_request`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByRequestOptions<'a> {
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

/// Options of [`ReportsClient::list_by_subscription`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListBySubscriptionOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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

/// Options of [`ReportsClient::list_by_time`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByTimeOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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

/// Options of [`ReportsClient::list_by_user`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByUserOptions<'a> {
    /// OData expression that names the field to sort by.
    ///
    /// Query parameter `$orderby`.
    pub orderby: Option<String>,

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
