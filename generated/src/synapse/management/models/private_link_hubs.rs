// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private link hubs operations.

use std::collections::BTreeMap;
use crate::runtime;
use super::PrivateEndpointConnectionProperties;

runtime::model! {
    /// Hub through which Synapse Studio loads over private endpoints.
    pub struct PrivateLinkHub {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PrivateLinkHubProperties>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl PrivateLinkHub {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Page of private link hubs.
    pub struct PrivateLinkHubInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PrivateLinkHub>>,
    }
}

runtime::page!(PrivateLinkHubInfoListResult { value : PrivateLinkHub });

runtime::model! {
    /// Tag change for a private link hub.
    pub struct PrivateLinkHubPatchInfo {
        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

runtime::model! {
    /// State and connections of a private link hub.
    pub struct PrivateLinkHubProperties {
        /// Connections of private endpoints to the hub.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateEndpointConnections", read_only)]
        pub private_endpoint_connections: Option<
            Vec<PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic>,
        >,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        #[json("provisioningState")]
        pub provisioning_state: Option<String>,
    }
}

runtime::model! {
    /// Privatelinkhub private endpoint connection for private link hub basic.
    pub struct PrivatelinkhubPrivateEndpointConnectionForPrivateLinkHubBasic {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionProperties>,
    }
}
