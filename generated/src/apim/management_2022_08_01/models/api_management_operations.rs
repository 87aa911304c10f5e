// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management operations operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Action of the resource provider that roles can grant.
    pub struct Operation {
        /// Texts with which the portal shows the action.
        #[json("display")]
        pub display: Option<OperationDisplay>,

        /// Identifier of the action, as role definitions write it.
        #[json("name")]
        pub name: Option<String>,

        /// Who can call the action: users, the system or both.
        #[json("origin")]
        pub origin: Option<String>,

        /// Metrics and logs that belong to the action.
        #[json("properties")]
        pub properties: Option<Json>,
    }
}

runtime::model! {
    /// Texts with which the portal shows an action.
    pub struct OperationDisplay {
        /// Long display text of the action.
        #[json("description")]
        pub description: Option<String>,

        /// Short display text of the action.
        #[json("operation")]
        pub operation: Option<String>,

        /// Provider, as shown to people.
        #[json("provider")]
        pub provider: Option<String>,

        /// Kind of resource, as shown to people.
        #[json("resource")]
        pub resource: Option<String>,
    }
}

runtime::model! {
    /// Page of resource-provider actions.
    pub struct OperationListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<Operation>>,
    }
}

runtime::page!(OperationListResult { value : Operation });
