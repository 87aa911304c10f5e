// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy restriction operations.

use crate::runtime;

runtime::model! {
    /// Page of policy restrictions.
    pub struct PolicyRestrictionCollection {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyRestrictionContract>>,
    }
}

runtime::page!(PolicyRestrictionCollection { value : PolicyRestrictionContract });

runtime::model! {
    /// Rule that policies of some level must obey.
    pub struct PolicyRestrictionContract {
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
        pub properties: Option<PolicyRestrictionContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Policies that a restriction is about, and what it demands.
    pub struct PolicyRestrictionContractProperties {
        /// Whether the policies must contain the `base` element.
        ///
        /// The service's default is `false`.
        #[json("requireBase")]
        pub require_base: Option<PolicyRestrictionRequireBase>,

        /// Path of the policies below the service.
        #[json("scope")]
        pub scope: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether policies must contain the `base` element.
    pub enum PolicyRestrictionRequireBase {
        /// `false`
        False = "false",

        /// `true`
        True = "true",
    }
}

runtime::model! {
    /// Change to a policy restriction.
    pub struct PolicyRestrictionUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PolicyRestrictionContractProperties>,
    }
}
