// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api gateway operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{ApiGatewaySkuType, SystemData, VirtualNetworkType};

runtime::model! {
    /// Page of workspace gateways.
    pub struct ApiManagementGatewayListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiManagementGatewayResource>>,
    }
}

runtime::page!(ApiManagementGatewayListResult { value : ApiManagementGatewayResource });

runtime::model! {
    /// Addresses, network and state of a workspace gateway.
    pub struct ApiManagementGatewayProperties {
        /// Subnet from which the gateway reaches backends.
        #[json("backend")]
        pub backend: Option<BackendConfiguration>,

        /// Host from which the gateway takes its configuration.
        #[json("configurationApi")]
        pub configuration_api: Option<GatewayConfigurationApi>,

        /// Time (UTC) at which the resource was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdAtUtc", read_only)]
        pub created_at_utc: Option<OffsetDateTime>,

        /// Hostname under which the gateway is reached.
        #[json("frontend")]
        pub frontend: Option<FrontendConfiguration>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// State to which a running change leads.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("targetProvisioningState", read_only)]
        pub target_provisioning_state: Option<String>,

        /// How it is placed in a virtual network.
        #[json("virtualNetworkType")]
        pub virtual_network_type: Option<VirtualNetworkType>,
    }
}

runtime::model! {
    /// Workspace gateway, an Azure resource of its own.
    pub struct ApiManagementGatewayResource {
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

        /// Azure region of the gateway; it cannot be changed.
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
        pub properties: Option<ApiManagementGatewayProperties>,

        /// Tier and number of units of the gateway.
        #[json("sku")]
        pub sku: Option<ApiManagementGatewaySkuProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Names and values by which resources are grouped and billed.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl ApiManagementGatewayResource {
    /// Creates a value with the members that the service requires.
    pub fn new(
        location: impl Into<String>,
        properties: ApiManagementGatewayProperties,
        sku: ApiManagementGatewaySkuProperties,
    ) -> Self {
        Self {
            location: Some(location.into()),
            properties: Some(properties),
            sku: Some(sku),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Tier and units of a workspace gateway.
    pub struct ApiManagementGatewaySkuProperties {
        /// Number of units.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Tier of the gateway.
        #[json("name")]
        pub name: Option<ApiGatewaySkuType>,
    }
}

impl ApiManagementGatewaySkuProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(name: ApiGatewaySkuType) -> Self {
        Self {
            name: Some(name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Change to the tier or units of a workspace gateway.
    pub struct ApiManagementGatewaySkuPropertiesForPatch {
        /// New number of units.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Tier of the gateway.
        #[json("name")]
        pub name: Option<ApiGatewaySkuType>,
    }
}

runtime::model! {
    /// Change to a workspace gateway.
    pub struct ApiManagementGatewayUpdateParameters {
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

        /// Settings to change.
        #[json("properties")]
        pub properties: Option<ApiManagementGatewayUpdateProperties>,

        /// New number of units.
        #[json("sku")]
        pub sku: Option<ApiManagementGatewaySkuPropertiesForPatch>,

        /// Names and values by which resources are grouped and billed.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Settings of a workspace gateway that are to change.
    pub struct ApiManagementGatewayUpdateProperties {
        /// Subnet from which the gateway reaches backends.
        #[json("backend")]
        pub backend: Option<BackendConfiguration>,

        /// Host from which the gateway takes its configuration.
        #[json("configurationApi")]
        pub configuration_api: Option<GatewayConfigurationApi>,

        /// Time (UTC) at which the resource was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdAtUtc", read_only)]
        pub created_at_utc: Option<OffsetDateTime>,

        /// Hostname under which the gateway is reached.
        #[json("frontend")]
        pub frontend: Option<FrontendConfiguration>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// State to which a running change leads.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("targetProvisioningState", read_only)]
        pub target_provisioning_state: Option<String>,

        /// How it is placed in a virtual network.
        #[json("virtualNetworkType")]
        pub virtual_network_type: Option<VirtualNetworkType>,
    }
}

runtime::model! {
    /// Network in which a workspace gateway reaches backends.
    pub struct BackendConfiguration {
        /// Subnet that is used.
        #[json("subnet")]
        pub subnet: Option<BackendSubnetConfiguration>,
    }
}

runtime::model! {
    /// Subnet of a workspace gateway.
    pub struct BackendSubnetConfiguration {
        /// Resource ID of the subnet.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// How a workspace gateway is reached.
    pub struct FrontendConfiguration {
        /// Hostname that Azure gives the gateway.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("defaultHostname", read_only)]
        pub default_hostname: Option<String>,
    }
}

runtime::model! {
    /// Source of the configuration of a workspace gateway.
    pub struct GatewayConfigurationApi {
        /// Host from which the gateway takes its configuration.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("hostname", read_only)]
        pub hostname: Option<String>,
    }
}
