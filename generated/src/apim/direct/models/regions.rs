// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the regions operations.

use crate::runtime;

runtime::model! {
    /// Azure region of the service.
    pub struct RegionContract {
        /// True if the region has been removed from the service.
        #[json("isDeleted")]
        pub is_deleted: Option<bool>,

        /// True for the primary region of the service.
        #[json("isMasterRegion")]
        pub is_master_region: Option<bool>,

        /// Display name of the Azure region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Azure regions of the service.
    pub struct RegionListResult {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<RegionContract>>,
    }
}

runtime::page!(RegionListResult { value : RegionContract });
