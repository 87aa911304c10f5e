// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool principal assignments operations.

use crate::runtime;
use super::{PrincipalType, ResourceProvisioningState, SystemData};

runtime::model! {
    /// Role of a user, group or application on all databases of a Data Explorer pool.
    pub struct ClusterPrincipalAssignment {
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
        pub properties: Option<ClusterPrincipalProperties>,

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
    /// Name of a pool-wide role assignment whose availability is asked for.
    pub struct ClusterPrincipalAssignmentCheckNameRequest {
        /// Assignment name to check.
        #[json("name")]
        pub name: Option<String>,

        /// Resource type that the name is for.
        #[json("type")]
        pub type_prop: Option<PrincipalAssignmentType>,
    }
}

impl ClusterPrincipalAssignmentCheckNameRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(name: impl Into<String>, type_prop: PrincipalAssignmentType) -> Self {
        Self {
            name: Some(name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Pool-wide role assignments of a Data Explorer pool.
    pub struct ClusterPrincipalAssignmentListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ClusterPrincipalAssignment>>,
    }
}

runtime::page!(
    ClusterPrincipalAssignmentListResult { value : ClusterPrincipalAssignment }
);

runtime::model! {
    /// Who has which pool-wide role.
    pub struct ClusterPrincipalProperties {
        /// Object ID of the principal in Microsoft Entra.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("aadObjectId", read_only)]
        pub aad_object_id: Option<String>,

        /// User e-mail address, application ID or group name that receives the role.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// How the principal is shown to people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("principalName", read_only)]
        pub principal_name: Option<String>,

        /// Whether the principal is a user, a group or an application.
        #[json("principalType")]
        pub principal_type: Option<PrincipalType>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Pool-wide role that the principal has.
        #[json("role")]
        pub role: Option<ClusterPrincipalRole>,

        /// Microsoft Entra tenant of the principal.
        #[json("tenantId")]
        pub tenant_id: Option<String>,

        /// Home organization of the principal, as shown to people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("tenantName", read_only)]
        pub tenant_name: Option<String>,
    }
}

impl ClusterPrincipalProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        principal_id: impl Into<String>,
        principal_type: PrincipalType,
        role: ClusterPrincipalRole,
    ) -> Self {
        Self {
            principal_id: Some(principal_id.into()),
            principal_type: Some(principal_type),
            role: Some(role),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Role that applies to all databases of a Data Explorer pool.
    pub enum ClusterPrincipalRole {
        /// `AllDatabasesAdmin`
        AllDatabasesAdmin = "AllDatabasesAdmin",

        /// `AllDatabasesViewer`
        AllDatabasesViewer = "AllDatabasesViewer",
    }
}

runtime::text_enum! {
    /// Resource type of pool-wide role assignments.
    pub enum PrincipalAssignmentType {
        /// `Microsoft.Synapse/workspaces/kustoPools/principalAssignments`
        MicrosoftSynapseWorkspacesKustoPoolsPrincipalAssignments = "Microsoft.Synapse/workspaces/kustoPools/principalAssignments",
    }
}
