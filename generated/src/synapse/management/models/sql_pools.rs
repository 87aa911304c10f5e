// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pools operations.

use std::collections::BTreeMap;
use crate::runtime;
use super::{Sku, SqlPool, SqlPoolResourceProperties};

runtime::model! {
    /// Page of dedicated SQL pools.
    pub struct SqlPoolInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SqlPool>>,
    }
}

runtime::page!(SqlPoolInfoListResult { value : SqlPool });

runtime::model! {
    /// Changes to a dedicated SQL pool.
    pub struct SqlPoolPatchInfo {
        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SqlPoolResourceProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<Sku>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}
