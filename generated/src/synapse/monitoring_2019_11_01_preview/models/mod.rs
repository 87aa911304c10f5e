// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Types of requests and responses, and options of the methods.

mod monitoring;

pub use monitoring::{SparkJob, SparkJobListViewResponse, SqlQueryStringDataModel};

pub use super::clients::monitoring_client::{
    MonitoringClientGetSparkJobListOptions, MonitoringClientGetSqlJobQueryStringOptions,
};
