// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ReportsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{ReportCollection, RequestReportCollection},
    runtime::{Client, NextLink},
};

/// Usage figures of the gateway, summed up by various criteria, and the log of single requests.
///
/// **Retired by the service on 15 March 2025.** Calls are sent as ever, and may be refused.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::reports_client`](crate::apim::direct::clients::ApimClient::reports_client).
#[derive(Clone, Debug)]
pub struct ReportsClient {
    pub(super) client: Client,
}

impl ReportsClient {
    /// Sums up calls, traffic and response times per API for a period that the filter states.
    ///
    /// `GET /reports/byApi`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - OData expression that limits which entries are returned; for reports it also states the period,
    ///   as a condition on `timestamp`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_api(
        &self,
        filter: &str,
        options: Option<ReportsClientListByApiOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byApi", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_api",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up calls, traffic and response times by the country, region and postal code of the callers.
    ///
    /// `GET /reports/byGeo`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_geo(
        &self,
        options: Option<ReportsClientListByGeoOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byGeo", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_geo",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up calls, traffic and response times per API operation for a period that the filter states.
    ///
    /// `GET /reports/byOperation`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - OData expression that limits which entries are returned; for reports it also states the period,
    ///   as a condition on `timestamp`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_operation(
        &self,
        filter: &str,
        options: Option<ReportsClientListByOperationOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byOperation", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_operation",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up calls, traffic and response times per product for a period that the filter states.
    ///
    /// `GET /reports/byProduct`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - OData expression that limits which entries are returned; for reports it also states the period,
    ///   as a condition on `timestamp`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_product(
        &self,
        filter: &str,
        options: Option<ReportsClientListByProductOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byProduct", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_product",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Lists single requests with their timing, size and outcome for a period that the filter states.
    ///
    /// `GET /reports/byRequest`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - OData expression that limits which entries are returned; for reports it also states the period,
    ///   as a condition on `timestamp`.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service returns one page.
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_request(
        &self,
        filter: &str,
        options: Option<ReportsClientListByRequestOptions<'_>>,
    ) -> Result<Pager<RequestReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byRequest", &[])
            .query("api-version", &"2017-03-01")
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

    /// Sums up calls, traffic and response times per subscription.
    ///
    /// `GET /reports/bySubscription`, api-version `2017-03-01`
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_subscription(
        &self,
        options: Option<ReportsClientListBySubscriptionOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/bySubscription", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .pager(
                "Reports.list_by_subscription",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up calls, traffic and response times in time slices of a given length, as for a chart.
    ///
    /// `GET /reports/byTime`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `interval` - Length of the time slices, as an ISO 8601 duration; a multiple of 15 minutes.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_time(
        &self,
        interval: &str,
        options: Option<ReportsClientListByTimeOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byTime", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &options.filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
            .query("interval", &interval)
            .pager(
                "Reports.list_by_time",
                NextLink::Member("nextLink"),
                options.method_options,
                &[200],
            )
    }

    /// Sums up calls, traffic and response times per developer for a period that the filter states.
    ///
    /// `GET /reports/byUser`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - OData expression that limits which entries are returned; for reports it also states the period,
    ///   as a condition on `timestamp`.
    ///
    /// # Returns
    ///
    /// A pager over the items of all pages; `into_pages` gives each [`ReportCollection`].
    ///
    /// # Errors
    ///
    /// Any other status is an error with a [`ServiceError`](crate::ServiceError).
    ///
    /// Reference: <https://learn.microsoft.com/rest/api/apimanagement/apimanagementrest/azure-api-management-rest-api-reports-entity>
    #[inline]
    pub fn list_by_user(
        &self,
        filter: &str,
        options: Option<ReportsClientListByUserOptions<'_>>,
    ) -> Result<Pager<ReportCollection>> {
        let options = options.unwrap_or_default();
        self.client
            .get("/reports/byUser", &[])
            .query("api-version", &"2017-03-01")
            .query("$filter", &filter)
            .query("$top", &options.top)
            .query("$skip", &options.skip)
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
    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_geo`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByGeoOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_operation`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByOperationOptions<'a> {
    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_product`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByProductOptions<'a> {
    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_request`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByRequestOptions<'a> {
    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_subscription`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListBySubscriptionOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_time`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByTimeOptions<'a> {
    /// OData expression that limits which entries are returned; for reports it also states the period, as a condition
    /// on `timestamp`.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}

/// Options of [`ReportsClient::list_by_user`].
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByUserOptions<'a> {
    /// Number of entries to leave out at the start. At least 0.
    ///
    /// Query parameter `$skip`.
    pub skip: Option<i32>,

    /// Largest number of entries to return. At least 1.
    ///
    /// Query parameter `$top`.
    pub top: Option<i32>,

    /// Options of the call itself, such as its context.
    pub method_options: PagerOptions<'a>,
}
