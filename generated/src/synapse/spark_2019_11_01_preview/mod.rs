// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics Spark, preview, version `2019-11-01-preview`.
//!
//! Start with [`SparkClient`].

pub mod clients;

pub mod models;

pub use clients::{SparkClient, SparkClientOptions, Audience};
