// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server encryption protector operations.

use crate::runtime;

runtime::model! {
    /// Key that protects the encryption at rest of the dedicated SQL pools of a workspace.
    pub struct EncryptionProtector {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Portal metadata; has no effect on encryption.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("kind", read_only)]
        pub kind: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<EncryptionProtectorProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Encryption protectors of a workspace.
    pub struct EncryptionProtectorListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<EncryptionProtector>>,
    }
}

runtime::page!(EncryptionProtectorListResult { value : EncryptionProtector });

runtime::model! {
    /// Kind, name and address of the key of an encryption protector.
    pub struct EncryptionProtectorProperties {
        /// Name of the key, composed of vault, key and version.
        #[json("serverKeyName")]
        pub server_key_name: Option<String>,

        /// Whether the service or Key Vault holds the key.
        #[json("serverKeyType")]
        pub server_key_type: Option<ServerKeyType>,

        /// Part of the region in which the key is used.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("subregion", read_only)]
        pub subregion: Option<String>,

        /// Hash that identifies the key.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("thumbprint", read_only)]
        pub thumbprint: Option<String>,

        /// Address of the key in Key Vault.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("uri", read_only)]
        pub uri: Option<String>,
    }
}

impl EncryptionProtectorProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(server_key_type: ServerKeyType) -> Self {
        Self {
            server_key_type: Some(server_key_type),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Whether the service or Key Vault holds the key of the encryption protector.
    pub enum ServerKeyType {
        /// `AzureKeyVault`
        AzureKeyVault = "AzureKeyVault",

        /// `ServiceManaged`
        ServiceManaged = "ServiceManaged",
    }
}
