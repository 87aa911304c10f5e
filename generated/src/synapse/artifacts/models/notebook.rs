// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the notebook operations.

use crate::runtime;
use super::NotebookResource;

runtime::model! {
    /// Page of notebooks.
    pub struct NotebookListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<NotebookResource>>,
    }
}

runtime::page!(NotebookListResponse { value : NotebookResource });
