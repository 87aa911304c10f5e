// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool transparent data encryptions operations.

use crate::runtime;

runtime::model! {
    /// Encryption at rest of a dedicated SQL pool.
    pub struct TransparentDataEncryption {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

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
        pub properties: Option<TransparentDataEncryptionProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of encryption-at-rest settings.
    pub struct TransparentDataEncryptionListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<TransparentDataEncryption>>,
    }
}

runtime::page!(
    TransparentDataEncryptionListResult { value : TransparentDataEncryption }
);

runtime::model! {
    /// Switch of the encryption at rest.
    pub struct TransparentDataEncryptionProperties {
        /// Whether the pool is encrypted at rest.
        #[json("status")]
        pub status: Option<TransparentDataEncryptionStatus>,
    }
}

runtime::text_enum! {
    /// Whether encryption at rest is on or off.
    pub enum TransparentDataEncryptionStatus {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}
