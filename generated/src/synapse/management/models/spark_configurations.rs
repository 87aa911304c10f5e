// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the spark configurations operations.

use crate::runtime;
use super::SparkConfigurationResource;

runtime::model! {
    /// Page of stored Spark configurations.
    pub struct SparkConfigurationListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SparkConfigurationResource>>,
    }
}

runtime::page!(SparkConfigurationListResponse { value : SparkConfigurationResource });
