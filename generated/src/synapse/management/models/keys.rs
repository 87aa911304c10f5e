// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the keys operations.

use crate::runtime;

runtime::model! {
    /// Customer-managed key that is registered with a workspace.
    pub struct Key {
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
        pub properties: Option<KeyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of registered keys.
    pub struct KeyInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<Key>>,
    }
}

runtime::page!(KeyInfoListResult { value : Key });

runtime::model! {
    /// Key Vault address of a registered key and whether it is the active one.
    pub struct KeyProperties {
        /// True makes this the key that the workspace uses, which also activates a workspace that waits for its key.
        #[json("isActiveCMK")]
        pub is_active_cmk: Option<bool>,

        /// Key Vault identifier of the key.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("keyVaultUrl")]
        pub key_vault_url: Option<String>,
    }
}
