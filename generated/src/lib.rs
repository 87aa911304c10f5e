// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Typed clients for Azure Synapse Analytics and Azure API Management on `azure_core`.

pub mod runtime;

#[cfg(feature = "synapse-management")]
pub mod synapse;

pub use runtime::{
    Call, Download, Expressible, Expression, OperationStatus, ServiceError, Unmodeled,
    json_content,
};
