// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the managed private endpoints operations.

use crate::runtime;

runtime::model! {
    /// Private endpoint in the managed virtual network of a workspace, with its target.
    pub struct ManagedPrivateEndpoint {
        /// Full resource ID, as the service assigns it.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name of the endpoint, unique within its virtual network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Target and state.
        #[json("properties")]
        pub properties: Option<ManagedPrivateEndpointProperties>,

        /// Azure resource type of the endpoint.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// How far the owner of the target has dealt with the connection.
    pub struct ManagedPrivateEndpointConnectionState {
        /// What still has to be done on the side of the target.
        #[json("actionsRequired")]
        pub actions_required: Option<String>,

        /// Message that goes with the request or the decision.
        #[json("description")]
        pub description: Option<String>,

        /// Decision of the owner: `Pending`, `Approved`, `Rejected` or `Disconnected`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Managed private endpoints of a virtual network, a page at a time.
    pub struct ManagedPrivateEndpointListResponse {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Endpoints on this page.
        #[json("value")]
        pub value: Option<Vec<ManagedPrivateEndpoint>>,
    }
}

runtime::page!(ManagedPrivateEndpointListResponse { value : ManagedPrivateEndpoint });

runtime::model! {
    /// Target of a managed private endpoint and the state of its connection.
    pub struct ManagedPrivateEndpointProperties {
        /// Progress of the approval by the owner of the target.
        #[json("connectionState")]
        pub connection_state: Option<ManagedPrivateEndpointConnectionState>,

        /// Host names that resolve to the private endpoint.
        #[json("fqdns")]
        pub fqdns: Option<Vec<String>>,

        /// Part of the target that is reached, such as `blob` or `dfs` of a storage account, or `sqlServer`.
        #[json("groupId")]
        pub group_id: Option<String>,

        /// True if the endpoint meets the rules of the workspace for outbound connections.
        #[json("isCompliant")]
        pub is_compliant: Option<bool>,

        /// True if the service itself made the endpoint, as it does for the SQL endpoints of the workspace.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isReserved", read_only)]
        pub is_reserved: Option<bool>,

        /// Name of the endpoint, repeated.
        #[json("name")]
        pub name: Option<String>,

        /// Azure resource ID of the target.
        #[json("privateLinkResourceId")]
        pub private_link_resource_id: Option<String>,

        /// State of the last change to the endpoint; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,
    }
}
