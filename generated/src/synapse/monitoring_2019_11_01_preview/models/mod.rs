// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! What the calls send and return, and their options.

mod monitoring;

pub use monitoring::{SparkJob, SparkJobListViewResponse, SqlQueryStringDataModel};

pub use super::clients::monitoring_client::{
    MonitoringClientGetSparkJobListOptions, MonitoringClientGetSqlJobQueryStringOptions,
};
