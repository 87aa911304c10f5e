// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy snippets operations.

use crate::runtime;

runtime::model! {
    /// Ready-made policy fragment.
    pub struct PolicySnippetContract {
        /// Policy statements in XML, ready to be inserted.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("content", read_only)]
        pub content: Option<String>,

        /// Display name of the fragment.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Levels at which the fragment can be used, as a sum of bit flags.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scope", read_only)]
        pub scope: Option<i64>,

        /// Short explanation that editors show.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("toolTip", read_only)]
        pub tool_tip: Option<String>,
    }
}

runtime::model! {
    /// Ready-made policy fragments.
    pub struct PolicySnippetsCollection {
        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicySnippetContract>>,
    }
}

runtime::page!(PolicySnippetsCollection { value : PolicySnippetContract });
