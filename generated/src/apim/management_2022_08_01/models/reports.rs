// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the reports operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of usage figures.
    pub struct ReportCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ReportRecordContract>>,
    }
}

runtime::page!(ReportCollection { value : ReportRecordContract });

runtime::model! {
    /// Usage figures of one item over a period; which fields are set depends on the report.
    pub struct ReportRecordContract {
        /// Path or resource ID of the API.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Region of the gateway that handled the calls.
        #[json("apiRegion")]
        pub api_region: Option<String>,

        /// Average time for a whole call, in milliseconds.
        #[json("apiTimeAvg")]
        pub api_time_avg: Option<f64>,

        /// Longest time for a whole call, in milliseconds.
        #[json("apiTimeMax")]
        pub api_time_max: Option<f64>,

        /// Shortest time for a whole call, in milliseconds.
        #[json("apiTimeMin")]
        pub api_time_min: Option<f64>,

        /// Traffic of the calls, in bytes.
        #[json("bandwidth")]
        pub bandwidth: Option<i64>,

        /// Number of answers that came from the cache.
        #[json("cacheHitCount")]
        pub cache_hit_count: Option<i32>,

        /// Number of answers that came from the backend because the cache had none.
        #[json("cacheMissCount")]
        pub cache_miss_count: Option<i32>,

        /// Number of calls that were refused with 401, 403 or 429.
        #[json("callCountBlocked")]
        pub call_count_blocked: Option<i32>,

        /// Number of calls that ended with status 400 or with a server error.
        #[json("callCountFailed")]
        pub call_count_failed: Option<i32>,

        /// Number of calls with any other outcome.
        #[json("callCountOther")]
        pub call_count_other: Option<i32>,

        /// Number of calls that succeeded, redirects and unchanged content included.
        #[json("callCountSuccess")]
        pub call_count_success: Option<i32>,

        /// Number of all calls.
        #[json("callCountTotal")]
        pub call_count_total: Option<i32>,

        /// Country of the callers.
        #[json("country")]
        pub country: Option<String>,

        /// Length of the period, as an ISO 8601 duration; a multiple of 15 minutes.
        #[json("interval")]
        pub interval: Option<String>,

        /// Name of the API, operation, product, subscription or user that the figures are for.
        #[json("name")]
        pub name: Option<String>,

        /// Path of the operation below the service.
        #[json("operationId")]
        pub operation_id: Option<String>,

        /// Path of the product below the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("productId", read_only)]
        pub product_id: Option<String>,

        /// Region within the country of the callers.
        #[json("region")]
        pub region: Option<String>,

        /// Average time for the backend, in milliseconds.
        #[json("serviceTimeAvg")]
        pub service_time_avg: Option<f64>,

        /// Longest time for the backend, in milliseconds.
        #[json("serviceTimeMax")]
        pub service_time_max: Option<f64>,

        /// Shortest time for the backend, in milliseconds.
        #[json("serviceTimeMin")]
        pub service_time_min: Option<f64>,

        /// Path of the subscription to APIs below the service.
        #[json("subscriptionId")]
        pub subscription_id: Option<String>,

        /// Time (UTC) at which the period starts.
        #[json("timestamp")]
        pub timestamp: Option<OffsetDateTime>,

        /// Path of the user below the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("userId", read_only)]
        pub user_id: Option<String>,

        /// Postal code of the callers.
        #[json("zip")]
        pub zip: Option<String>,
    }
}

runtime::model! {
    /// Single calls to a service.
    pub struct RequestReportCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RequestReportRecordContract>>,
    }
}

runtime::page!(RequestReportCollection { value : RequestReportRecordContract });

runtime::model! {
    /// Single call to a service.
    pub struct RequestReportRecordContract {
        /// Path or resource ID of the API.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Region of the gateway that handled the calls.
        #[json("apiRegion")]
        pub api_region: Option<String>,

        /// Time for the whole call, in milliseconds.
        #[json("apiTime")]
        pub api_time: Option<f64>,

        /// Status code with which the backend answered.
        #[json("backendResponseCode")]
        pub backend_response_code: Option<String>,

        /// Part that the cache had in the call: `none`, `hit` or `miss`.
        #[json("cache")]
        pub cache: Option<String>,

        /// Address from which the call came, as the gateway saw it.
        #[json("ipAddress")]
        pub ip_address: Option<String>,

        /// HTTP method of the call.
        #[json("method")]
        pub method: Option<String>,

        /// Path of the operation below the service.
        #[json("operationId")]
        pub operation_id: Option<String>,

        /// Path of the product below the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("productId", read_only)]
        pub product_id: Option<String>,

        /// Identifier of the call.
        #[json("requestId")]
        pub request_id: Option<String>,

        /// Size of the request, in bytes.
        #[json("requestSize")]
        pub request_size: Option<i32>,

        /// Status code that the caller received.
        #[json("responseCode")]
        pub response_code: Option<i32>,

        /// Size of the response, in bytes.
        #[json("responseSize")]
        pub response_size: Option<i32>,

        /// Time for the backend, in milliseconds.
        #[json("serviceTime")]
        pub service_time: Option<f64>,

        /// Path of the subscription to APIs below the service.
        #[json("subscriptionId")]
        pub subscription_id: Option<String>,

        /// Time (UTC) at which the gateway received the call.
        #[json("timestamp")]
        pub timestamp: Option<OffsetDateTime>,

        /// Address that was called.
        #[json("url")]
        pub url: Option<String>,

        /// Path of the user below the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("userId", read_only)]
        pub user_id: Option<String>,
    }
}
