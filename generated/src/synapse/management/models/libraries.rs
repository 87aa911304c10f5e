// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the libraries operations.

use crate::runtime;
use super::LibraryResource;

runtime::model! {
    /// Page of package files.
    pub struct LibraryListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LibraryResource>>,
    }
}

runtime::page!(LibraryListResponse { value : LibraryResource });
