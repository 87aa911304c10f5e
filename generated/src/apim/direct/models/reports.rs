// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the reports operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of usage figures.
    pub struct ReportCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ReportRecordContract>>,
    }
}

runtime::page!(ReportCollection { value : ReportRecordContract });

runtime::model! {
    /// Usage figures of one API, operation, product, developer, place or time slice.
    pub struct ReportRecordContract {
        /// API that was called, in the form `/apis/{apiId}`.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Azure region of the gateway that handled the calls.
        #[json("apiRegion")]
        pub api_region: Option<String>,

        /// Mean time that the gateway needed for a request, the backend included, in milliseconds.
        #[json("apiTimeAvg")]
        pub api_time_avg: Option<f64>,

        /// Longest time that the gateway needed for a request, the backend included, in milliseconds.
        #[json("apiTimeMax")]
        pub api_time_max: Option<f64>,

        /// Shortest time that the gateway needed for a request, the backend included, in milliseconds.
        #[json("apiTimeMin")]
        pub api_time_min: Option<f64>,

        /// Traffic of the calls, in bytes.
        #[json("bandwidth")]
        pub bandwidth: Option<i64>,

        /// Number of calls that the response cache answered.
        #[json("cacheHitCount")]
        pub cache_hit_count: Option<i32>,

        /// Number of calls that the response cache could not answer.
        #[json("cacheMissCount")]
        pub cache_miss_count: Option<i32>,

        /// Number of calls refused for missing rights or exceeded limits, with status 401, 403 or 429.
        #[json("callCountBlocked")]
        pub call_count_blocked: Option<i32>,

        /// Number of calls that failed in the gateway or the backend, with status 400 or from 500 on.
        #[json("callCountFailed")]
        pub call_count_failed: Option<i32>,

        /// Number of calls with any other outcome.
        #[json("callCountOther")]
        pub call_count_other: Option<i32>,

        /// Number of calls that succeeded, with a status up to 301, or 304 or 307.
        #[json("callCountSuccess")]
        pub call_count_success: Option<i32>,

        /// Number of all calls.
        #[json("callCountTotal")]
        pub call_count_total: Option<i32>,

        /// Country of the callers.
        #[json("country")]
        pub country: Option<String>,

        /// Length of the time slice, as an ISO 8601 duration.
        #[json("interval")]
        pub interval: Option<String>,

        /// Name of the API, operation, product or developer that the figures are about.
        #[json("name")]
        pub name: Option<String>,

        /// Operation that was called, in the form `/apis/{apiId}/operations/{operationId}`.
        #[json("operationId")]
        pub operation_id: Option<String>,

        /// Product through which the call was made, in the form `/products/{productId}`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("productId", read_only)]
        pub product_id: Option<String>,

        /// Region or state of the callers within their country.
        #[json("region")]
        pub region: Option<String>,

        /// Mean time that the backend needed, in milliseconds.
        #[json("serviceTimeAvg")]
        pub service_time_avg: Option<f64>,

        /// Longest time that the backend needed, in milliseconds.
        #[json("serviceTimeMax")]
        pub service_time_max: Option<f64>,

        /// Shortest time that the backend needed, in milliseconds.
        #[json("serviceTimeMin")]
        pub service_time_min: Option<f64>,

        /// Subscription whose key was used, in the form `/subscriptions/{subscriptionId}`.
        #[json("subscriptionId")]
        pub subscription_id: Option<String>,

        /// Time (UTC) when the time slice begins.
        #[json("timestamp")]
        pub timestamp: Option<OffsetDateTime>,

        /// User who made the call, in the form `/users/{uid}`.
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
    /// Single requests from the log of the gateway.
    pub struct RequestReportCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RequestReportRecordContract>>,
    }
}

runtime::page!(RequestReportCollection { value : RequestReportRecordContract });

runtime::model! {
    /// Request that the gateway has handled.
    pub struct RequestReportRecordContract {
        /// API that was called, in the form `/apis/{apiId}`.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Azure region of the gateway that handled the calls.
        #[json("apiRegion")]
        pub api_region: Option<String>,

        /// Time that the gateway needed for the request, the backend included, in milliseconds.
        #[json("apiTime")]
        pub api_time: Option<f64>,

        /// Status code that the backend answered to the gateway.
        #[json("backendResponseCode")]
        pub backend_response_code: Option<String>,

        /// Part that the response cache played: `none`, `hit` or `miss`.
        #[json("cache")]
        pub cache: Option<String>,

        /// IP address of the caller.
        #[json("ipAddress")]
        pub ip_address: Option<String>,

        /// HTTP method of the request.
        #[json("method")]
        pub method: Option<String>,

        /// Operation that was called, in the form `/apis/{apiId}/operations/{operationId}`.
        #[json("operationId")]
        pub operation_id: Option<String>,

        /// Product through which the call was made, in the form `/products/{productId}`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("productId", read_only)]
        pub product_id: Option<String>,

        /// ID that the gateway gave to the request.
        #[json("requestId")]
        pub request_id: Option<String>,

        /// Size of the request, in bytes.
        #[json("requestSize")]
        pub request_size: Option<i32>,

        /// Status code that the gateway answered to the caller.
        #[json("responseCode")]
        pub response_code: Option<i32>,

        /// Size of the response, in bytes.
        #[json("responseSize")]
        pub response_size: Option<i32>,

        /// Time that the backend needed, transfer included, in milliseconds.
        #[json("serviceTime")]
        pub service_time: Option<f64>,

        /// Subscription whose key was used, in the form `/subscriptions/{subscriptionId}`.
        #[json("subscriptionId")]
        pub subscription_id: Option<String>,

        /// Time (UTC) when the gateway received the request.
        #[json("timestamp")]
        pub timestamp: Option<OffsetDateTime>,

        /// Full address that the caller requested.
        #[json("url")]
        pub url: Option<String>,

        /// User who made the call, in the form `/users/{uid}`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("userId", read_only)]
        pub user_id: Option<String>,
    }
}
