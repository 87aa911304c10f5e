// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user identities operations.

use crate::runtime;
use super::UserIdentityContract;

runtime::model! {
    /// Page of identities of a user.
    pub struct UserIdentityCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<UserIdentityContract>>,
    }
}

runtime::page!(UserIdentityCollection { value : UserIdentityContract });
