// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtime node ip address operations.

use crate::runtime;

runtime::model! {
    /// Address under which a self-hosted node is reachable.
    pub struct IntegrationRuntimeNodeIpAddress {
        /// IP address that the node reports.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("ipAddress", read_only)]
        pub ip_address: Option<String>,
    }
}
