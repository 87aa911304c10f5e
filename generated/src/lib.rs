// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Typed clients for Azure Synapse Analytics, Azure API Management and Adobe's Flow Service on `azure_core`.
//!
//! Each API is a module behind a cargo feature of its own: `synapse-management`, `synapse-artifacts`, `apim-management`, …; the README lists them all.
//! A module has the client of the service at its root, the clients of its groups in `clients`, and everything that is sent and returned in `models`.
//!
//! Methods are awaited for a `Response`; lists are pagers over items, long-running operations are awaited for their result, or watched, left and
//! resumed (`LongRunningOperation`). An error of the service is a [`ServiceError`] inside `azure_core::Error`. Members that a description does not know are kept in `unmodeled` and travel back.
//!
//! # Models
//!
//! A member that is absent or `null` is `None`. An explicit null stays in `unmodeled` and is written back; setting the field replaces it. Unknown members,
//! enum values and kinds of a union are kept and sent back as they came. `Serialize` writes everything, a request body leaves out what only the service sets,
//! `Debug` hides secrets and shows only the names of unmodeled members. Not kept: the spelling of numbers and dates in typed members (`5.0`, a blank in place
//! of the `T`), and integers beyond 64 bits, or beyond 2^53 in members that are floating-point numbers.
//!
//! # Calls
//!
//! A path argument is one segment, percent-encoded; an empty one, `.` and `..` are errors. A list in a query that is empty is sent as empty text; `None` is
//! not sent. A listed status below 400 is a success, and so is a listed 404 of a HEAD; where the success bodies differ, the result is an enum by status.
//! What has one possible value is sent and never asked for. JSON is sent and received where the service offers it; other media types have a method of
//! the same name with `_as`.
//!
//! # Lists and long-running operations
//!
//! A pager follows links with a GET and as they stand, except that a missing or other `api-version` is set to the client's. A link that was followed before,
//! to another origin, or beyond the limits is an error. A long-running operation goes on as its first response says; only `Succeeded`, `Failed` and `Canceled`
//! end it, and a failed one is an error with the code and message of the service. Any other error after the start says so and carries a token
//! ([`OperationUnfinished`]), from which `resume` of the client goes on.
//!
//! # Errors and limits
//!
//! Errors name the operation, the status, the code and the request id; they never contain the query of a URL, which may be a signature, nor words of the HTTP
//! client that may. A web page in place of JSON is an error at any status. Bodies, delays and loops are limited, and [`Limits`] sets more.

pub mod runtime;

#[cfg(any(feature = "flow-service", feature = "apim-direct"))]
pub mod auth;

#[cfg(feature = "flow-service")]
pub mod flow_service;

#[cfg(
    any(
        feature = "apim-management",
        feature = "apim-management-2022-08-01",
        feature = "apim-direct"
    )
)]
pub mod apim;

#[cfg(
    any(
        feature = "synapse-management",
        feature = "synapse-management-2019-06-01-preview",
        feature = "synapse-artifacts",
        feature = "synapse-spark",
        feature = "synapse-access-control",
        feature = "synapse-managed-private-endpoints",
        feature = "synapse-monitoring",
        feature = "synapse-spark-2019-11-01-preview",
        feature = "synapse-monitoring-2019-11-01-preview"
    )
)]
pub mod synapse;

pub use runtime::{
    Call, CallByStatus, CallOptions, Download, Expressible, Expression, Json, Lenient,
    Limits, ListOptions, LongRunningOperation, LongRunningOptions, OperationStatus,
    OperationToken, OperationUnfinished, Partial, Rejected, ServiceError, TextFormat,
    Unmodeled, json_content, read_within, text_content,
};
