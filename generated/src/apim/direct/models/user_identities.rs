// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the user identities operations.

use crate::runtime;
use super::UserIdentityContract;

runtime::model! {
    /// Identity provider accounts of a user.
    pub struct UserIdentityCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<UserIdentityContract>>,
    }
}

runtime::page!(UserIdentityCollection { value : UserIdentityContract });
