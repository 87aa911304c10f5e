// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server recoverable sqlpools operations.

use crate::runtime;
use super::RecoverableSqlPool;

runtime::model! {
    /// Page of geo-replicated backups.
    pub struct RecoverableSqlPoolListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<RecoverableSqlPool>>,
    }
}

runtime::page!(RecoverableSqlPoolListResult { value : RecoverableSqlPool });
