// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api gateway operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{SkuType, SystemData, VirtualNetworkType};

/// Api management gateway list result.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayListResult {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Api management gateway properties.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayProperties {
    /// Backend.
    pub backend: Option<BackendConfiguration>,

    /// Configuration api.
    pub configuration_api: Option<GatewayConfigurationApi>,

    /// Created at utc.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Frontend.
    pub frontend: Option<FrontendConfiguration>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Target provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Virtual network type.
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

/// Api management gateway resource.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Location.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiManagementGatewayProperties>,

    /// Sku.
    pub sku: Option<ApiManagementGatewaySkuProperties>,

    /// System data.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementGatewayResource {
    /// What the service requires; everything else can be set afterwards.
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

/// Api management gateway sku properties.
#[derive(Clone, Default)]
pub struct ApiManagementGatewaySkuProperties {
    /// Capacity.
    pub capacity: Option<i32>,

    /// Name.
    pub name: Option<SkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementGatewaySkuProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: SkuType) -> Self {
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

/// Api management gateway sku properties for patch.
#[derive(Clone, Default)]
pub struct ApiManagementGatewaySkuPropertiesForPatch {
    /// Capacity.
    pub capacity: Option<i32>,

    /// Name.
    pub name: Option<SkuType>,

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

/// Api management gateway update parameters.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayUpdateParameters {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiManagementGatewayUpdateProperties>,

    /// Sku.
    pub sku: Option<ApiManagementGatewaySkuPropertiesForPatch>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Type.
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

/// Api management gateway update properties.
#[derive(Clone, Default)]
pub struct ApiManagementGatewayUpdateProperties {
    /// Backend.
    pub backend: Option<BackendConfiguration>,

    /// Configuration api.
    pub configuration_api: Option<GatewayConfigurationApi>,

    /// Created at utc.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Frontend.
    pub frontend: Option<FrontendConfiguration>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Target provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Virtual network type.
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

/// Backend configuration.
#[derive(Clone, Default)]
pub struct BackendConfiguration {
    /// Subnet.
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

/// Backend subnet configuration.
#[derive(Clone, Default)]
pub struct BackendSubnetConfiguration {
    /// Id.
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

/// Frontend configuration.
#[derive(Clone, Default)]
pub struct FrontendConfiguration {
    /// Default hostname.
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

/// Gateway configuration api.
#[derive(Clone, Default)]
pub struct GatewayConfigurationApi {
    /// Hostname.
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
