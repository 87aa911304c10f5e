// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Azure Synapse Analytics Spark, version `2020-12-01`.
//!
//! Start with [`SparkClient`].

pub mod clients;

pub mod models;

pub use clients::{SparkClient, SparkClientOptions, Audience};
