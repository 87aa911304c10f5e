// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data masking policies operations.

use crate::runtime;

runtime::model! {
    /// Dynamic data masking of a dedicated SQL pool: the switch and the exempt users.
    pub struct DataMaskingPolicy {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Portal metadata; has no effect on masking.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("kind", read_only)]
        pub kind: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Resource ID of the SQL pool that the policy belongs to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("managedBy", read_only)]
        pub managed_by: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<DataMaskingPolicyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Switch of dynamic data masking and the users who see clear data.
    pub struct DataMaskingPolicyProperties {
        /// Legacy list of application users without effect.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("applicationPrincipals", read_only)]
        pub application_principals: Option<String>,

        /// Whether masking is on.
        #[json("dataMaskingState")]
        pub data_masking_state: Option<DataMaskingState>,

        /// Database users who see clear data, separated by semicolons.
        #[json("exemptPrincipals")]
        pub exempt_principals: Option<String>,

        /// Legacy level without effect.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maskingLevel", read_only)]
        pub masking_level: Option<String>,
    }
}

impl DataMaskingPolicyProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(data_masking_state: DataMaskingState) -> Self {
        Self {
            data_masking_state: Some(data_masking_state),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether dynamic data masking is on or off.
    pub enum DataMaskingState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}
