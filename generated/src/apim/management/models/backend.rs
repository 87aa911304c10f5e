// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the backend operations.

use crate::runtime;

runtime::model! {
    /// Request to reconnect to a backend.
    pub struct BackendReconnectContract {
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
        pub properties: Option<BackendReconnectProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// When to reconnect.
    pub struct BackendReconnectProperties {
        /// Waiting time before reconnecting, as an ISO 8601 duration of at least two minutes.
        ///
        /// An ISO 8601 duration as text.
        #[json("after")]
        pub after: Option<String>,
    }
}
