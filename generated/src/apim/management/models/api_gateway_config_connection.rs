// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api gateway config connection operations.

use crate::runtime;

runtime::model! {
    /// Page of configuration connections of a workspace gateway.
    pub struct ApiManagementGatewayConfigConnectionListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiManagementGatewayConfigConnectionResource>>,
    }
}

runtime::page!(
    ApiManagementGatewayConfigConnectionListResult { value :
    ApiManagementGatewayConfigConnectionResource }
);

runtime::model! {
    /// Connection of a workspace gateway to the workspace whose APIs it serves.
    pub struct ApiManagementGatewayConfigConnectionResource {
        /// Version mark of the resource, new after every change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

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

        /// Workspace and hostnames.
        #[json("properties")]
        pub properties: Option<GatewayConfigConnectionBaseProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl ApiManagementGatewayConfigConnectionResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: GatewayConfigConnectionBaseProperties) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Workspace and hostnames of a configuration connection.
    pub struct GatewayConfigConnectionBaseProperties {
        /// Hostname that Azure gives the connection.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("defaultHostname", read_only)]
        pub default_hostname: Option<String>,

        /// Hostnames under which the APIs can be called.
        #[json("hostnames")]
        pub hostnames: Option<Vec<String>>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Resource ID of the workspace whose APIs are served.
        ///
        /// The id of an Azure resource.
        #[json("sourceId")]
        pub source_id: Option<String>,
    }
}
