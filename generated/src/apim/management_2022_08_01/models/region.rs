// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the region operations.

use crate::runtime;

runtime::model! {
    /// Region of a service.
    pub struct RegionContract {
        /// True if the service has left the region.
        #[json("isDeleted")]
        pub is_deleted: Option<bool>,

        /// True for the primary region.
        #[json("isMasterRegion")]
        pub is_master_region: Option<bool>,

        /// Azure region, by its name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Page of regions of a service.
    pub struct RegionListResult {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RegionContract>>,
    }
}

runtime::page!(RegionListResult { value : RegionContract });
