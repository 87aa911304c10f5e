// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the all policies operations.

use crate::runtime;

runtime::model! {
    /// Page of policies with their compliance.
    pub struct AllPoliciesCollection {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AllPoliciesContract>>,
    }
}

runtime::page!(AllPoliciesCollection { value : AllPoliciesContract });

runtime::model! {
    /// Policy of a service with its compliance.
    pub struct AllPoliciesContract {
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
        pub properties: Option<AllPoliciesContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Policy that is meant, and whether it obeys the policy restrictions.
    pub struct AllPoliciesContractProperties {
        /// Whether the policy obeys the policy restrictions.
        ///
        /// The service's default is `Pending`.
        #[json("complianceState")]
        pub compliance_state: Option<PolicyComplianceState>,

        /// Resource ID of the policy.
        #[json("referencePolicyId")]
        pub reference_policy_id: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a policy obeys the policy restrictions.
    pub enum PolicyComplianceState {
        /// `Compliant`
        Compliant = "Compliant",

        /// `NonCompliant`
        NonCompliant = "NonCompliant",

        /// `Pending`
        Pending = "Pending",
    }
}
