// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! [`ReportsClient`] and the options of its methods.

use azure_core::{Result, http::{Pager, pager::PagerOptions}};
use crate::{
    apim::direct::models::{ReportCollection, RequestReportCollection},
    runtime::{Client, NextLink},
};

/// Calls of the reports group.
///
/// Sends api-version `2017-03-01`.
///
/// Made by [`ApimClient::reports_client`](crate::apim::direct::clients::ApimClient::reports_client).
#[derive(Clone, Debug)]
pub struct ReportsClient {
    pub(super) client: Client,
}

impl ReportsClient {
    /// Lists reports by api.
    ///
    /// `GET /reports/byApi`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - Filter.
    /// * `options` - What may be left out.
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

    /// Lists reports by geo.
    ///
    /// `GET /reports/byGeo`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

    /// Lists reports by operation.
    ///
    /// `GET /reports/byOperation`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - Filter.
    /// * `options` - What may be left out.
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

    /// Lists reports by product.
    ///
    /// `GET /reports/byProduct`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - Filter.
    /// * `options` - What may be left out.
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

    /// Lists reports by request.
    ///
    /// `GET /reports/byRequest`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - Filter.
    /// * `options` - What may be left out.
    ///
    /// # Returns
    ///
    /// A pager over the items; the service answers with one page.
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

    /// Lists reports by subscription.
    ///
    /// `GET /reports/bySubscription`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `options` - What may be left out.
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

    /// Lists reports by time.
    ///
    /// `GET /reports/byTime`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `interval` - Interval.
    /// * `options` - What may be left out.
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

    /// Lists reports by user.
    ///
    /// `GET /reports/byUser`, api-version `2017-03-01`
    ///
    /// # Arguments
    ///
    /// * `filter` - Filter.
    /// * `options` - What may be left out.
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

/// Options of [`ReportsClient::list_by_api`](crate::apim::direct::clients::ReportsClient::list_by_api).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByApiOptions<'a> {
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

/// Options of [`ReportsClient::list_by_geo`](crate::apim::direct::clients::ReportsClient::list_by_geo).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByGeoOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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

/// Options of
/// [`ReportsClient::list_by_operation`](crate::apim::direct::clients::ReportsClient::list_by_operation).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByOperationOptions<'a> {
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

/// Options of [`ReportsClient::list_by_product`](crate::apim::direct::clients::ReportsClient::list_by_product).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByProductOptions<'a> {
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

/// Options of [`ReportsClient::list_by_request`](crate::apim::direct::clients::ReportsClient::list_by_request).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByRequestOptions<'a> {
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

/// Options of
/// [`ReportsClient::list_by_subscription`](crate::apim::direct::clients::ReportsClient::list_by_subscription).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListBySubscriptionOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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

/// Options of [`ReportsClient::list_by_time`](crate::apim::direct::clients::ReportsClient::list_by_time).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByTimeOptions<'a> {
    /// Filter.
    ///
    /// Query parameter `$filter`.
    pub filter: Option<String>,

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

/// Options of [`ReportsClient::list_by_user`](crate::apim::direct::clients::ReportsClient::list_by_user).
#[derive(Clone, Debug, Default)]
pub struct ReportsClientListByUserOptions<'a> {
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
