// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool private link resources operations.

use crate::runtime;
use super::{ResourceProvisioningState, SystemData};

runtime::model! {
    /// Target of a Data Explorer pool to which private endpoints can connect.
    pub struct KustoPoolPrivateLinkResources {
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
        pub properties: Option<PrivateLinkResourcesProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Private link targets of a Data Explorer pool.
    pub struct PrivateLinkResources {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<KustoPoolPrivateLinkResources>>,
    }
}

runtime::page!(PrivateLinkResources { value : KustoPoolPrivateLinkResources });

runtime::model! {
    /// Group, members and DNS zones of a private link target of a Data Explorer pool.
    pub struct PrivateLinkResourcesProperties {
        /// Identifier of the target that a private endpoint names, such as `Sql` or `Dev`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groupId", read_only)]
        pub group_id: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Members of the target that need a DNS entry.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("requiredMembers", read_only)]
        pub required_members: Option<Vec<String>>,

        /// Private DNS zones that the target needs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("requiredZoneNames", read_only)]
        pub required_zone_names: Option<Vec<String>>,
    }
}
