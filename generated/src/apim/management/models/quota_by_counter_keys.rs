// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the quota by counter keys operations.

use crate::runtime;
use super::QuotaCounterContract;

runtime::model! {
    /// Counters of a quota key.
    pub struct QuotaCounterCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<QuotaCounterContract>>,
    }
}
