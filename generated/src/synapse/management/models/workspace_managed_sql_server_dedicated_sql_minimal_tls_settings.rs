// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server dedicated sql minimal tls settings operations.

use crate::runtime;

runtime::model! {
    /// TLS setting of the dedicated SQL endpoint of a workspace.
    pub struct DedicatedSqLminimalTlsSettings {
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
        pub properties: Option<DedicatedSqLminimalTlsSettingsProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// TLS settings of the dedicated SQL endpoint of a workspace.
    pub struct DedicatedSqLminimalTlsSettingsListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<DedicatedSqLminimalTlsSettings>>,
    }
}

runtime::page!(
    DedicatedSqLminimalTlsSettingsListResult { value : DedicatedSqLminimalTlsSettings }
);

runtime::model! {
    /// Oldest TLS version that the dedicated SQL endpoint accepts.
    pub struct DedicatedSqLminimalTlsSettingsProperties {
        /// Oldest TLS version that clients may use, such as `1.2`.
        #[json("minimalTlsVersion")]
        pub minimal_tls_version: Option<String>,
    }
}
