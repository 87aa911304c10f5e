// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connections private link hub operations.

use crate::runtime;
use super::PrivateEndpointConnectionProperties;

runtime::model! {
    /// Connection of a private endpoint to a private link hub.
    pub struct PrivateEndpointConnectionForPrivateLinkHub {
        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of connections to a private link hub.
    pub struct PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PrivateEndpointConnectionForPrivateLinkHub>>,
    }
}

runtime::page!(
    PrivateEndpointConnectionForPrivateLinkHubResourceCollectionResponse { value :
    PrivateEndpointConnectionForPrivateLinkHub }
);
