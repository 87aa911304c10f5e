// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto operations operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Action on Data Explorer pools that can be granted in a role.
    pub struct Operation {
        /// Texts with which the portal shows the action.
        #[json("display")]
        pub display: Option<OperationDisplay>,

        /// Identifier of the action, made of provider, resource and verb.
        #[json("name")]
        pub name: Option<String>,

        /// Who uses the action: `user`, `system` or both.
        #[json("origin")]
        pub origin: Option<String>,

        /// Further data on the action.
        #[json("properties")]
        pub properties: Option<Json>,
    }
}

runtime::model! {
    /// Operation display.
    pub struct OperationDisplay {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Action, as a short name.
        #[json("operation")]
        pub operation: Option<String>,

        /// Resource provider, as shown to people.
        #[json("provider")]
        pub provider: Option<String>,

        /// Resource type, as shown to people.
        #[json("resource")]
        pub resource: Option<String>,
    }
}

runtime::model! {
    /// Page of actions on Data Explorer pools.
    pub struct OperationListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<Operation>>,
    }
}

runtime::page!(OperationListResult { value : Operation });
