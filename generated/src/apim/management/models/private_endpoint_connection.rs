// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the private endpoint connection operations.

use crate::runtime;
use super::PrivateLinkServiceConnectionState;

runtime::model! {
    /// Private endpoint at the other side of a connection.
    pub struct PrivateEndpoint {
        /// Resource ID of the private endpoint.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Connection of a private endpoint to a service.
    pub struct PrivateEndpointConnection {
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
        pub properties: Option<PrivateEndpointConnectionProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Private endpoint connections of a service.
    pub struct PrivateEndpointConnectionListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PrivateEndpointConnection>>,
    }
}

runtime::page!(
    PrivateEndpointConnectionListResult { value : PrivateEndpointConnection }
);

runtime::model! {
    /// Private endpoint, approval and state of a connection.
    pub struct PrivateEndpointConnectionProperties {
        /// Private endpoint at the other side.
        #[json("privateEndpoint")]
        pub private_endpoint: Option<PrivateEndpoint>,

        /// Approval of the connection.
        #[json("privateLinkServiceConnectionState")]
        pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<PrivateEndpointConnectionProvisioningState>,
    }
}

runtime::text_enum! {
    /// State of a private endpoint connection.
    pub enum PrivateEndpointConnectionProvisioningState {
        /// `Creating`
        Creating = "Creating",

        /// `Deleting`
        Deleting = "Deleting",

        /// `Failed`
        Failed = "Failed",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Decision on a private endpoint connection.
    pub struct PrivateEndpointConnectionRequest {
        /// Resource ID of the private endpoint connection.
        #[json("id")]
        pub id: Option<String>,

        /// The decision.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionRequestProperties>,
    }
}

runtime::model! {
    /// Approval or rejection of a private endpoint connection.
    pub struct PrivateEndpointConnectionRequestProperties {
        /// Approval of the connection.
        #[json("privateLinkServiceConnectionState")]
        pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,
    }
}

runtime::model! {
    /// Part of a service to which private endpoints can connect.
    pub struct PrivateLinkResource {
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
        pub properties: Option<PrivateLinkResourceProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Private link targets of a service.
    pub struct PrivateLinkResourceListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PrivateLinkResource>>,
    }
}

runtime::model! {
    /// Group, members and DNS zones of a private link target.
    pub struct PrivateLinkResourceProperties {
        /// Identifier of the target that a private endpoint names, such as `Gateway`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groupId", read_only)]
        pub group_id: Option<String>,

        /// Names that need private DNS records.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("requiredMembers", read_only)]
        pub required_members: Option<Vec<String>>,

        /// Private DNS zones for the target.
        #[json("requiredZoneNames")]
        pub required_zone_names: Option<Vec<String>>,
    }
}
