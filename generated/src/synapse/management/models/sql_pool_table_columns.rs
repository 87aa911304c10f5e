// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool table columns operations.

use crate::runtime;
use super::SqlPoolColumn;

runtime::model! {
    /// Page of table columns.
    pub struct SqlPoolColumnListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SqlPoolColumn>>,
    }
}

runtime::page!(SqlPoolColumnListResult { value : SqlPoolColumn });
