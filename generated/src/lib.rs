// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Typed clients for Azure Synapse Analytics, Azure API Management and Adobe's Flow Service on `azure_core`.
//!
//! Each API is a module behind a cargo feature of its own: `synapse-management`, `synapse-artifacts`, `apim-management`, …; the README lists them all.
//! A module has the client of the service at its root, the clients of its groups in `clients`, and everything that is sent and returned in `models`.
//!
//! Methods are awaited for a `Response`; lists are pagers over items, long-running operations are pollers that are awaited for their result. An error of
//! the service is a [`ServiceError`] inside `azure_core::Error`. Members that a description does not know are kept in `unmodeled` and travel back.

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
    Call, CallByStatus, CallOptions, Download, Expressible, Expression, Limits,
    ListOptions, LongRunningOptions, OperationStatus, ServiceError, TextFormat,
    Unmodeled, json_content, text_content,
};
