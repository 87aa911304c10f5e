// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the role definitions operations.

use crate::runtime;

runtime::model! {
    /// Actions that a role permits and the exceptions from them.
    pub struct SynapseRbacPermission {
        /// Permitted management actions; `*` stands for any part of a name.
        #[json("actions")]
        pub actions: Option<Vec<String>>,

        /// Permitted actions on data; `*` stands for any part of a name.
        #[json("dataActions")]
        pub data_actions: Option<Vec<String>>,

        /// Management actions that are left out of the permitted ones.
        #[json("notActions")]
        pub not_actions: Option<Vec<String>>,

        /// Data actions that are left out of the permitted ones.
        #[json("notDataActions")]
        pub not_data_actions: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Synapse role: its name, what it permits and where it can be assigned.
    pub struct SynapseRoleDefinition {
        /// Whether the role can be used already, for example general availability or preview.
        #[json("availabilityStatus")]
        pub availability_status: Option<String>,

        /// What the role is meant for, in words.
        #[json("description")]
        pub description: Option<String>,

        /// GUID of the role.
        ///
        /// A UUID as text.
        #[json("id")]
        pub id: Option<String>,

        /// True if Synapse defines the role.
        #[json("isBuiltIn")]
        pub is_built_in: Option<bool>,

        /// Name of the role, such as `Synapse Administrator`.
        #[json("name")]
        pub name: Option<String>,

        /// What the role permits.
        #[json("permissions")]
        pub permissions: Option<Vec<SynapseRbacPermission>>,

        /// Patterns of the scopes at which the role can be assigned.
        #[json("scopes")]
        pub scopes: Option<Vec<String>>,
    }
}
