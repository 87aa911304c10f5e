// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connections operations.

use crate::runtime;
use super::PrivateEndpointConnection;

runtime::model! {
    /// Page of private endpoint connections of a workspace.
    pub struct PrivateEndpointConnectionList {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<PrivateEndpointConnection>>,
    }
}

runtime::page!(PrivateEndpointConnectionList { value : PrivateEndpointConnection });
