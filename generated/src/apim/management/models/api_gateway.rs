// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api gateway operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{ApiGatewaySkuType, SystemData, VirtualNetworkType};

/// Page of workspace gateways.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<ApiManagementGatewayResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewayListResult {
    const NAME: &'static str = "ApiManagementGatewayListResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(ApiManagementGatewayListResult);

runtime::page!(ApiManagementGatewayListResult { value : ApiManagementGatewayResource });

/// Addresses, network and state of a workspace gateway.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayProperties {
    /// Subnet from which the gateway reaches backends.
    pub backend: Option<BackendConfiguration>,

    /// Host from which the gateway takes its configuration.
    pub configuration_api: Option<GatewayConfigurationApi>,

    /// Time (UTC) at which the resource was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Hostname under which the gateway is reached.
    pub frontend: Option<FrontendConfiguration>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// State to which a running change leads.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// How it is placed in a virtual network.
    pub virtual_network_type: Option<VirtualNetworkType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewayProperties {
    const NAME: &'static str = "ApiManagementGatewayProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            backend: members.take("backend")?,
            configuration_api: members.take("configurationApi")?,
            created_at_utc: members.take("createdAtUtc")?,
            frontend: members.take("frontend")?,
            provisioning_state: members.take("provisioningState")?,
            target_provisioning_state: members.take("targetProvisioningState")?,
            virtual_network_type: members.take("virtualNetworkType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("backend", &self.backend);
        writer.put("configurationApi", &self.configuration_api);
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("frontend", &self.frontend);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer
            .read_only()
            .put("targetProvisioningState", &self.target_provisioning_state);
        writer.put("virtualNetworkType", &self.virtual_network_type);
    }
}

runtime::model!(ApiManagementGatewayProperties);

/// Workspace gateway, an Azure resource of its own.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayResource {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region of the gateway; it cannot be changed.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiManagementGatewayProperties>,

    /// Tier and number of units of the gateway.
    pub sku: Option<ApiManagementGatewaySkuProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Names and values by which resources are grouped and billed.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ApiManagementGatewayResource {
    const NAME: &'static str = "ApiManagementGatewayResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            system_data: members.take("systemData")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.read_only().put("systemData", &self.system_data);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiManagementGatewayResource);

/// Tier and units of a workspace gateway.
#[derive(Clone, Default)]
pub struct ApiManagementGatewaySkuProperties {
    /// Number of units.
    pub capacity: Option<i32>,

    /// Tier of the gateway.
    pub name: Option<ApiGatewaySkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ApiManagementGatewaySkuProperties {
    const NAME: &'static str = "ApiManagementGatewaySkuProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("name", &self.name);
    }
}

runtime::model!(ApiManagementGatewaySkuProperties);

/// Change to the tier or units of a workspace gateway.
#[derive(Clone, Default)]
pub struct ApiManagementGatewaySkuPropertiesForPatch {
    /// New number of units.
    pub capacity: Option<i32>,

    /// Tier of the gateway.
    pub name: Option<ApiGatewaySkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewaySkuPropertiesForPatch {
    const NAME: &'static str = "ApiManagementGatewaySkuPropertiesForPatch";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("name", &self.name);
    }
}

runtime::model!(ApiManagementGatewaySkuPropertiesForPatch);

/// Change to a workspace gateway.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayUpdateParameters {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings to change.
    pub properties: Option<ApiManagementGatewayUpdateProperties>,

    /// New number of units.
    pub sku: Option<ApiManagementGatewaySkuPropertiesForPatch>,

    /// Names and values by which resources are grouped and billed.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewayUpdateParameters {
    const NAME: &'static str = "ApiManagementGatewayUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ApiManagementGatewayUpdateParameters);

/// Settings of a workspace gateway that are to change.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayUpdateProperties {
    /// Subnet from which the gateway reaches backends.
    pub backend: Option<BackendConfiguration>,

    /// Host from which the gateway takes its configuration.
    pub configuration_api: Option<GatewayConfigurationApi>,

    /// Time (UTC) at which the resource was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Hostname under which the gateway is reached.
    pub frontend: Option<FrontendConfiguration>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// State to which a running change leads.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// How it is placed in a virtual network.
    pub virtual_network_type: Option<VirtualNetworkType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementGatewayUpdateProperties {
    const NAME: &'static str = "ApiManagementGatewayUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            backend: members.take("backend")?,
            configuration_api: members.take("configurationApi")?,
            created_at_utc: members.take("createdAtUtc")?,
            frontend: members.take("frontend")?,
            provisioning_state: members.take("provisioningState")?,
            target_provisioning_state: members.take("targetProvisioningState")?,
            virtual_network_type: members.take("virtualNetworkType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("backend", &self.backend);
        writer.put("configurationApi", &self.configuration_api);
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("frontend", &self.frontend);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer
            .read_only()
            .put("targetProvisioningState", &self.target_provisioning_state);
        writer.put("virtualNetworkType", &self.virtual_network_type);
    }
}

runtime::model!(ApiManagementGatewayUpdateProperties);

/// Network in which a workspace gateway reaches backends.
#[derive(Clone, Default)]
pub struct BackendConfiguration {
    /// Subnet that is used.
    pub subnet: Option<BackendSubnetConfiguration>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendConfiguration {
    const NAME: &'static str = "BackendConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            subnet: members.take("subnet")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("subnet", &self.subnet);
    }
}

runtime::model!(BackendConfiguration);

/// Subnet of a workspace gateway.
#[derive(Clone, Default)]
pub struct BackendSubnetConfiguration {
    /// Resource ID of the subnet.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for BackendSubnetConfiguration {
    const NAME: &'static str = "BackendSubnetConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
    }
}

runtime::model!(BackendSubnetConfiguration);

/// How a workspace gateway is reached.
#[derive(Clone, Default)]
pub struct FrontendConfiguration {
    /// Hostname that Azure gives the gateway.
    ///
    /// Read-only: set by the service, left out of requests.
    pub default_hostname: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for FrontendConfiguration {
    const NAME: &'static str = "FrontendConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            default_hostname: members.take("defaultHostname")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("defaultHostname", &self.default_hostname);
    }
}

runtime::model!(FrontendConfiguration);

/// Source of the configuration of a workspace gateway.
#[derive(Clone, Default)]
pub struct GatewayConfigurationApi {
    /// Host from which the gateway takes its configuration.
    ///
    /// Read-only: set by the service, left out of requests.
    pub hostname: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GatewayConfigurationApi {
    const NAME: &'static str = "GatewayConfigurationApi";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            hostname: members.take("hostname")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("hostname", &self.hostname);
    }
}

runtime::model!(GatewayConfigurationApi);
