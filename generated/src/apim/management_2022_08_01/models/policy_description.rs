// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy description operations.

use crate::runtime;

runtime::model! {
    /// Explanations of the policy statements.
    pub struct PolicyDescriptionCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyDescriptionContract>>,
    }
}

runtime::model! {
    /// Explanation of a policy statement.
    pub struct PolicyDescriptionContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PolicyDescriptionContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Text and levels of a policy statement.
    pub struct PolicyDescriptionContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("description", read_only)]
        pub description: Option<String>,

        /// Levels at which the statement is allowed, as a sum of flags.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scope", read_only)]
        pub scope: Option<i64>,
    }
}

runtime::text_enum! {
    /// Level at which policies apply.
    pub enum PolicyScopeContract {
        /// `All`
        ///
        /// Every level.
        All = "All",

        /// `Api`
        Api = "Api",

        /// `Operation`
        Operation = "Operation",

        /// `Product`
        Product = "Product",

        /// `Tenant`
        ///
        /// The whole service.
        Tenant = "Tenant",
    }
}
