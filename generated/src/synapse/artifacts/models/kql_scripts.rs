// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kql scripts operations.

use crate::runtime;
use super::KqlScriptResource;

runtime::model! {
    /// Page of KQL scripts.
    pub struct KqlScriptsResourceCollectionResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<KqlScriptResource>>,
    }
}

runtime::page!(KqlScriptsResourceCollectionResponse { value : KqlScriptResource });
