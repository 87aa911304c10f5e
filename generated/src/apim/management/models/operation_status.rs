// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the operation status operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json, Lenient};

runtime::model! {
    /// Extra data on an error; its shape depends on the type.
    pub struct ErrorAdditionalInfo {
        /// Extra data; its shape depends on the type.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("info", read_only)]
        pub info: Option<Json>,

        /// Kind of the extra data.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Error with code and message, possibly with further errors inside.
    pub struct ErrorDetail {
        /// Extra data on the error.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("additionalInfo", read_only)]
        pub additional_info: Option<Vec<ErrorAdditionalInfo>>,

        /// Error code for programs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("code", read_only)]
        pub code: Option<String>,

        /// Single errors that led to this one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("details", read_only)]
        pub details: Option<Lenient<Vec<ErrorDetail>>>,

        /// Explanation of the error for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// Part of the request that the error is about.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("target", read_only)]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// State of a request that runs in the background.
    pub struct OperationStatusResult {
        /// Moment (UTC) at which it ended.
        #[json("endTime")]
        pub end_time: Option<OffsetDateTime>,

        /// Error that ended the request.
        #[json("error")]
        pub error: Option<ErrorDetail>,

        /// Resource ID of the status.
        ///
        /// The id of an Azure resource.
        #[json("id")]
        pub id: Option<String>,

        /// Identifier of the running request.
        #[json("name")]
        pub name: Option<String>,

        /// Parts of the request, each with its own state.
        #[json("operations")]
        pub operations: Option<Vec<OperationStatusResult>>,

        /// Progress in percent.
        ///
        /// 0 to 100.
        #[json("percentComplete")]
        pub percent_complete: Option<f64>,

        /// Resource ID of what the request works on.
        ///
        /// Read-only: set by the service, left out of requests. The id of an Azure resource.
        #[json("resourceId", read_only)]
        pub resource_id: Option<String>,

        /// Moment (UTC) at which it began.
        #[json("startTime")]
        pub start_time: Option<OffsetDateTime>,

        /// How far the request has come.
        #[json("status")]
        pub status: Option<String>,
    }
}
