// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool connection policies operations.

use crate::runtime;

runtime::model! {
    /// Legacy connection policy of a dedicated SQL pool.
    pub struct SqlPoolConnectionPolicy {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Label that the portal uses to tell variants of the resource apart.
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
        pub properties: Option<SqlPoolConnectionPolicyProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Proxy settings of the former table auditing.
    pub struct SqlPoolConnectionPolicyProperties {
        /// Host of the former auditing proxy, which no longer exists.
        #[json("proxyDnsName")]
        pub proxy_dns_name: Option<String>,

        /// Port at which the former auditing proxy listened.
        #[json("proxyPort")]
        pub proxy_port: Option<String>,

        /// Whether connections went through the former auditing proxy.
        #[json("redirectionState")]
        pub redirection_state: Option<String>,

        /// Whether connections had to use the secured endpoint.
        #[json("securityEnabledAccess")]
        pub security_enabled_access: Option<String>,

        /// Whether the legacy policy is in force.
        #[json("state")]
        pub state: Option<String>,

        /// Whether the policy of the server applied instead.
        #[json("useServerDefault")]
        pub use_server_default: Option<String>,

        /// Whether the former auditing proxy was visible.
        #[json("visibility")]
        pub visibility: Option<String>,
    }
}
