// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the reports operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Page of usage figures.
#[derive(Clone, Default)]
pub struct ReportCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ReportRecordContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReportCollection {
    const NAME: &'static str = "ReportCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ReportCollection);

runtime::page!(ReportCollection { value : ReportRecordContract });

/// Usage figures of one item over a period; which fields are set depends on the report.
#[derive(Clone, Default)]
pub struct ReportRecordContract {
    /// Path or resource ID of the API.
    pub api_id: Option<String>,

    /// Region of the gateway that handled the calls.
    pub api_region: Option<String>,

    /// Average time for a whole call, in milliseconds.
    pub api_time_avg: Option<f64>,

    /// Longest time for a whole call, in milliseconds.
    pub api_time_max: Option<f64>,

    /// Shortest time for a whole call, in milliseconds.
    pub api_time_min: Option<f64>,

    /// Traffic of the calls, in bytes.
    pub bandwidth: Option<i64>,

    /// Number of answers that came from the cache.
    pub cache_hit_count: Option<i32>,

    /// Number of answers that came from the backend because the cache had none.
    pub cache_miss_count: Option<i32>,

    /// Number of calls that were refused with 401, 403 or 429.
    pub call_count_blocked: Option<i32>,

    /// Number of calls that ended with status 400 or with a server error.
    pub call_count_failed: Option<i32>,

    /// Number of calls with any other outcome.
    pub call_count_other: Option<i32>,

    /// Number of calls that succeeded, redirects and unchanged content included.
    pub call_count_success: Option<i32>,

    /// Number of all calls.
    pub call_count_total: Option<i32>,

    /// Country of the callers.
    pub country: Option<String>,

    /// Length of the period, as an ISO 8601 duration; a multiple of 15 minutes.
    pub interval: Option<String>,

    /// Name of the API, operation, product, subscription or user that the figures are for.
    pub name: Option<String>,

    /// Path of the operation below the service.
    pub operation_id: Option<String>,

    /// Path of the product below the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub product_id: Option<String>,

    /// Region within the country of the callers.
    pub region: Option<String>,

    /// Average time for the backend, in milliseconds.
    pub service_time_avg: Option<f64>,

    /// Longest time for the backend, in milliseconds.
    pub service_time_max: Option<f64>,

    /// Shortest time for the backend, in milliseconds.
    pub service_time_min: Option<f64>,

    /// Path of the subscription to APIs below the service.
    pub subscription_id: Option<String>,

    /// Time (UTC) at which the period starts.
    pub timestamp: Option<OffsetDateTime>,

    /// Path of the user below the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub user_id: Option<String>,

    /// Postal code of the callers.
    pub zip: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReportRecordContract {
    const NAME: &'static str = "ReportRecordContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            api_region: members.take("apiRegion")?,
            api_time_avg: members.take("apiTimeAvg")?,
            api_time_max: members.take("apiTimeMax")?,
            api_time_min: members.take("apiTimeMin")?,
            bandwidth: members.take("bandwidth")?,
            cache_hit_count: members.take("cacheHitCount")?,
            cache_miss_count: members.take("cacheMissCount")?,
            call_count_blocked: members.take("callCountBlocked")?,
            call_count_failed: members.take("callCountFailed")?,
            call_count_other: members.take("callCountOther")?,
            call_count_success: members.take("callCountSuccess")?,
            call_count_total: members.take("callCountTotal")?,
            country: members.take("country")?,
            interval: members.take("interval")?,
            name: members.take("name")?,
            operation_id: members.take("operationId")?,
            product_id: members.take("productId")?,
            region: members.take("region")?,
            service_time_avg: members.take("serviceTimeAvg")?,
            service_time_max: members.take("serviceTimeMax")?,
            service_time_min: members.take("serviceTimeMin")?,
            subscription_id: members.take("subscriptionId")?,
            timestamp: members.take("timestamp")?,
            user_id: members.take("userId")?,
            zip: members.take("zip")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("apiRegion", &self.api_region);
        writer.put("apiTimeAvg", &self.api_time_avg);
        writer.put("apiTimeMax", &self.api_time_max);
        writer.put("apiTimeMin", &self.api_time_min);
        writer.put("bandwidth", &self.bandwidth);
        writer.put("cacheHitCount", &self.cache_hit_count);
        writer.put("cacheMissCount", &self.cache_miss_count);
        writer.put("callCountBlocked", &self.call_count_blocked);
        writer.put("callCountFailed", &self.call_count_failed);
        writer.put("callCountOther", &self.call_count_other);
        writer.put("callCountSuccess", &self.call_count_success);
        writer.put("callCountTotal", &self.call_count_total);
        writer.put("country", &self.country);
        writer.put("interval", &self.interval);
        writer.put("name", &self.name);
        writer.put("operationId", &self.operation_id);
        writer.read_only().put("productId", &self.product_id);
        writer.put("region", &self.region);
        writer.put("serviceTimeAvg", &self.service_time_avg);
        writer.put("serviceTimeMax", &self.service_time_max);
        writer.put("serviceTimeMin", &self.service_time_min);
        writer.put("subscriptionId", &self.subscription_id);
        writer.put("timestamp", &self.timestamp);
        writer.read_only().put("userId", &self.user_id);
        writer.put("zip", &self.zip);
    }
}

runtime::model!(ReportRecordContract);

/// Single calls to a service.
#[derive(Clone, Default)]
pub struct RequestReportCollection {
    /// Number of all items, over all pages.
    pub count: Option<i64>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<RequestReportRecordContract>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RequestReportCollection {
    const NAME: &'static str = "RequestReportCollection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            count: members.take("count")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("count", &self.count);
        writer.put("value", &self.value);
    }
}

runtime::model!(RequestReportCollection);

runtime::page!(RequestReportCollection { value : RequestReportRecordContract });

/// Single call to a service.
#[derive(Clone, Default)]
pub struct RequestReportRecordContract {
    /// Path or resource ID of the API.
    pub api_id: Option<String>,

    /// Region of the gateway that handled the calls.
    pub api_region: Option<String>,

    /// Time for the whole call, in milliseconds.
    pub api_time: Option<f64>,

    /// Status code with which the backend answered.
    pub backend_response_code: Option<String>,

    /// Part that the cache had in the call: `none`, `hit` or `miss`.
    pub cache: Option<String>,

    /// Address from which the call came, as the gateway saw it.
    pub ip_address: Option<String>,

    /// HTTP method of the call.
    pub method: Option<String>,

    /// Path of the operation below the service.
    pub operation_id: Option<String>,

    /// Path of the product below the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub product_id: Option<String>,

    /// Identifier of the call.
    pub request_id: Option<String>,

    /// Size of the request, in bytes.
    pub request_size: Option<i32>,

    /// Status code that the caller received.
    pub response_code: Option<i32>,

    /// Size of the response, in bytes.
    pub response_size: Option<i32>,

    /// Time for the backend, in milliseconds.
    pub service_time: Option<f64>,

    /// Path of the subscription to APIs below the service.
    pub subscription_id: Option<String>,

    /// Time (UTC) at which the gateway received the call.
    pub timestamp: Option<OffsetDateTime>,

    /// Address that was called.
    pub url: Option<String>,

    /// Path of the user below the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub user_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RequestReportRecordContract {
    const NAME: &'static str = "RequestReportRecordContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            api_id: members.take("apiId")?,
            api_region: members.take("apiRegion")?,
            api_time: members.take("apiTime")?,
            backend_response_code: members.take("backendResponseCode")?,
            cache: members.take("cache")?,
            ip_address: members.take("ipAddress")?,
            method: members.take("method")?,
            operation_id: members.take("operationId")?,
            product_id: members.take("productId")?,
            request_id: members.take("requestId")?,
            request_size: members.take("requestSize")?,
            response_code: members.take("responseCode")?,
            response_size: members.take("responseSize")?,
            service_time: members.take("serviceTime")?,
            subscription_id: members.take("subscriptionId")?,
            timestamp: members.take("timestamp")?,
            url: members.take("url")?,
            user_id: members.take("userId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("apiId", &self.api_id);
        writer.put("apiRegion", &self.api_region);
        writer.put("apiTime", &self.api_time);
        writer.put("backendResponseCode", &self.backend_response_code);
        writer.put("cache", &self.cache);
        writer.put("ipAddress", &self.ip_address);
        writer.put("method", &self.method);
        writer.put("operationId", &self.operation_id);
        writer.read_only().put("productId", &self.product_id);
        writer.put("requestId", &self.request_id);
        writer.put("requestSize", &self.request_size);
        writer.put("responseCode", &self.response_code);
        writer.put("responseSize", &self.response_size);
        writer.put("serviceTime", &self.service_time);
        writer.put("subscriptionId", &self.subscription_id);
        writer.put("timestamp", &self.timestamp);
        writer.put("url", &self.url);
        writer.read_only().put("userId", &self.user_id);
    }
}

runtime::model!(RequestReportRecordContract);
