// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the gateway api operations.

use crate::runtime;

runtime::model! {
    /// Assignment of an API to a self-hosted gateway.
    pub struct AssociationContract {
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
        pub properties: Option<AssociationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// State of an assignment.
    pub struct AssociationContractProperties {
        /// State of the assignment, always `created`.
        #[json("provisioningState")]
        pub provisioning_state: Option<ProvisioningState>,
    }
}

runtime::text_enum! {
    /// State of an assignment to a gateway.
    pub enum ProvisioningState {
        /// `created`
        Created = "created",
    }
}
