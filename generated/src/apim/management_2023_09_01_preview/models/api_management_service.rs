// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management service operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{
    ApiManagementServiceSkuPropertiesName, PrivateLinkServiceConnectionState, SystemData,
    VirtualNetworkType,
};

/// Access type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessType {
    /// `AccessKey`
    AccessKey,

    /// `SystemAssignedManagedIdentity`
    SystemAssignedManagedIdentity,

    /// `UserAssignedManagedIdentity`
    UserAssignedManagedIdentity,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AccessType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AccessKey", Self::AccessKey),
        ("SystemAssignedManagedIdentity", Self::SystemAssignedManagedIdentity),
        ("UserAssignedManagedIdentity", Self::UserAssignedManagedIdentity),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(AccessType);

/// Additional location.
#[derive(Clone, Default)]
pub struct AdditionalLocation {
    /// Disable gateway.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// Gateway regional url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Location.
    pub location: Option<String>,

    /// Nat gateway state.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// Outbound public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Platform version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Private ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// Public ip address id.
    pub public_ip_address_id: Option<String>,

    /// Public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Sku.
    pub sku: Option<ApiManagementServiceSkuProperties>,

    /// Virtual network configuration.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// Zones.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AdditionalLocation {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        location: impl Into<String>,
        sku: ApiManagementServiceSkuProperties,
    ) -> Self {
        Self {
            location: Some(location.into()),
            sku: Some(sku),
            ..Self::default()
        }
    }
}

impl runtime::Model for AdditionalLocation {
    const NAME: &'static str = "AdditionalLocation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            disable_gateway: members.take("disableGateway")?,
            gateway_regional_url: members.take("gatewayRegionalUrl")?,
            location: members.take("location")?,
            nat_gateway_state: members.take("natGatewayState")?,
            outbound_public_ip_addresses: members.take("outboundPublicIPAddresses")?,
            platform_version: members.take("platformVersion")?,
            private_ip_addresses: members.take("privateIPAddresses")?,
            public_ip_address_id: members.take("publicIpAddressId")?,
            public_ip_addresses: members.take("publicIPAddresses")?,
            sku: members.take("sku")?,
            virtual_network_configuration: members.take("virtualNetworkConfiguration")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("disableGateway", &self.disable_gateway);
        writer.read_only().put("gatewayRegionalUrl", &self.gateway_regional_url);
        writer.put("location", &self.location);
        writer.put("natGatewayState", &self.nat_gateway_state);
        writer
            .read_only()
            .put("outboundPublicIPAddresses", &self.outbound_public_ip_addresses);
        writer.read_only().put("platformVersion", &self.platform_version);
        writer.read_only().put("privateIPAddresses", &self.private_ip_addresses);
        writer.put("publicIpAddressId", &self.public_ip_address_id);
        writer.read_only().put("publicIPAddresses", &self.public_ip_addresses);
        writer.put("sku", &self.sku);
        writer.put("virtualNetworkConfiguration", &self.virtual_network_configuration);
        writer.put("zones", &self.zones);
    }
}

runtime::model!(AdditionalLocation);

/// Api management service apply network configuration parameters.
#[derive(Clone, Default)]
pub struct ApiManagementServiceApplyNetworkConfigurationParameters {
    /// Location.
    pub location: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceApplyNetworkConfigurationParameters {
    const NAME: &'static str = "ApiManagementServiceApplyNetworkConfigurationParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            location: members.take("location")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("location", &self.location);
    }
}

runtime::model!(ApiManagementServiceApplyNetworkConfigurationParameters);

/// Api management service backup restore parameters.
#[derive(Clone, Default)]
pub struct ApiManagementServiceBackupRestoreParameters {
    /// Access key.
    pub access_key: Option<String>,

    /// Access type.
    ///
    /// The service's default is `AccessKey`.
    pub access_type: Option<AccessType>,

    /// Backup name.
    pub backup_name: Option<String>,

    /// Client id.
    pub client_id: Option<String>,

    /// Container name.
    pub container_name: Option<String>,

    /// Storage account.
    pub storage_account: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceBackupRestoreParameters {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        backup_name: impl Into<String>,
        container_name: impl Into<String>,
        storage_account: impl Into<String>,
    ) -> Self {
        Self {
            backup_name: Some(backup_name.into()),
            container_name: Some(container_name.into()),
            storage_account: Some(storage_account.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceBackupRestoreParameters {
    const NAME: &'static str = "ApiManagementServiceBackupRestoreParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            access_key: members.take("accessKey")?,
            access_type: members.take("accessType")?,
            backup_name: members.take("backupName")?,
            client_id: members.take("clientId")?,
            container_name: members.take("containerName")?,
            storage_account: members.take("storageAccount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accessKey", &self.access_key);
        writer.put("accessType", &self.access_type);
        writer.put("backupName", &self.backup_name);
        writer.put("clientId", &self.client_id);
        writer.put("containerName", &self.container_name);
        writer.put("storageAccount", &self.storage_account);
    }
}

runtime::model!(ApiManagementServiceBackupRestoreParameters);

/// Api management service check name availability parameters.
#[derive(Clone, Default)]
pub struct ApiManagementServiceCheckNameAvailabilityParameters {
    /// Name.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceCheckNameAvailabilityParameters {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceCheckNameAvailabilityParameters {
    const NAME: &'static str = "ApiManagementServiceCheckNameAvailabilityParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("name", &self.name);
    }
}

runtime::model!(ApiManagementServiceCheckNameAvailabilityParameters);

/// Api management service get domain ownership identifier result.
#[derive(Clone, Default)]
pub struct ApiManagementServiceGetDomainOwnershipIdentifierResult {
    /// Domain ownership identifier.
    ///
    /// Read-only: set by the service, left out of requests.
    pub domain_ownership_identifier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceGetDomainOwnershipIdentifierResult {
    const NAME: &'static str = "ApiManagementServiceGetDomainOwnershipIdentifierResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            domain_ownership_identifier: members.take("domainOwnershipIdentifier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .read_only()
            .put("domainOwnershipIdentifier", &self.domain_ownership_identifier);
    }
}

runtime::model!(ApiManagementServiceGetDomainOwnershipIdentifierResult);

/// Api management service get sso token result.
#[derive(Clone, Default)]
pub struct ApiManagementServiceGetSsoTokenResult {
    /// Redirect uri.
    pub redirect_uri: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceGetSsoTokenResult {
    const NAME: &'static str = "ApiManagementServiceGetSsoTokenResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            redirect_uri: members.take("redirectUri")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("redirectUri", &self.redirect_uri);
    }
}

runtime::model!(ApiManagementServiceGetSsoTokenResult);

/// Api management service identity.
#[derive(Clone, Default)]
pub struct ApiManagementServiceIdentity {
    /// Principal id.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub principal_id: Option<String>,

    /// Tenant id.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub tenant_id: Option<String>,

    /// Type.
    pub type_prop: Option<ApimIdentityType>,

    /// User assigned identities.
    pub user_assigned_identities: Option<BTreeMap<String, UserIdentityProperties>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceIdentity {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(type_prop: ApimIdentityType) -> Self {
        Self {
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceIdentity {
    const NAME: &'static str = "ApiManagementServiceIdentity";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            principal_id: members.take("principalId")?,
            tenant_id: members.take("tenantId")?,
            type_prop: members.take("type")?,
            user_assigned_identities: members.take("userAssignedIdentities")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("principalId", &self.principal_id);
        writer.read_only().put("tenantId", &self.tenant_id);
        writer.put("type", &self.type_prop);
        writer.put("userAssignedIdentities", &self.user_assigned_identities);
    }
}

runtime::model!(ApiManagementServiceIdentity);

/// Api management service list result.
#[derive(Clone, Default)]
pub struct ApiManagementServiceListResult {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
    pub value: Option<Vec<ApiManagementServiceResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceListResult {
    const NAME: &'static str = "ApiManagementServiceListResult";

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

runtime::model!(ApiManagementServiceListResult);

runtime::page!(ApiManagementServiceListResult { value : ApiManagementServiceResource });

/// Api management service name availability result.
#[derive(Clone, Default)]
pub struct ApiManagementServiceNameAvailabilityResult {
    /// Message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Name available.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name_available: Option<bool>,

    /// Reason.
    pub reason: Option<NameAvailabilityReason>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceNameAvailabilityResult {
    const NAME: &'static str = "ApiManagementServiceNameAvailabilityResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("message")?,
            name_available: members.take("nameAvailable")?,
            reason: members.take("reason")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("nameAvailable", &self.name_available);
        writer.put("reason", &self.reason);
    }
}

runtime::model!(ApiManagementServiceNameAvailabilityResult);

/// Api management service properties.
#[derive(Clone, Default)]
pub struct ApiManagementServiceProperties {
    /// Additional locations.
    pub additional_locations: Option<Vec<AdditionalLocation>>,

    /// Api version constraint.
    pub api_version_constraint: Option<ApiVersionConstraint>,

    /// Certificates.
    pub certificates: Option<Vec<CertificateConfiguration>>,

    /// Configuration api.
    pub configuration_api: Option<ConfigurationApi>,

    /// Created at utc.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Custom properties.
    pub custom_properties: Option<BTreeMap<String, String>>,

    /// Developer portal status.
    ///
    /// The service's default is `Enabled`.
    pub developer_portal_status: Option<DeveloperPortalStatus>,

    /// Developer portal url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub developer_portal_url: Option<String>,

    /// Disable gateway.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// Enable client certificate.
    ///
    /// The service's default is `false`.
    pub enable_client_certificate: Option<bool>,

    /// Gateway regional url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Gateway url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_url: Option<String>,

    /// Hostname configurations.
    pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

    /// Legacy portal status.
    ///
    /// The service's default is `Enabled`.
    pub legacy_portal_status: Option<LegacyPortalStatus>,

    /// Management api url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub management_api_url: Option<String>,

    /// Nat gateway state.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// Notification sender email.
    ///
    /// At most 100 characters.
    pub notification_sender_email: Option<String>,

    /// Outbound public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Platform version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Portal url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub portal_url: Option<String>,

    /// Private endpoint connections.
    pub private_endpoint_connections: Option<
        Vec<RemotePrivateEndpointConnectionWrapper>,
    >,

    /// Private ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Public ip address id.
    pub public_ip_address_id: Option<String>,

    /// Public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Public network access.
    pub public_network_access: Option<PublicNetworkAccess>,

    /// Publisher email.
    ///
    /// At most 100 characters.
    pub publisher_email: Option<String>,

    /// Publisher name.
    ///
    /// At most 100 characters.
    pub publisher_name: Option<String>,

    /// Restore.
    ///
    /// The service's default is `false`.
    pub restore: Option<bool>,

    /// Scm url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scm_url: Option<String>,

    /// Target provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Virtual network configuration.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// Virtual network type.
    ///
    /// The service's default is `None`.
    pub virtual_network_type: Option<VirtualNetworkType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        publisher_email: impl Into<String>,
        publisher_name: impl Into<String>,
    ) -> Self {
        Self {
            publisher_email: Some(publisher_email.into()),
            publisher_name: Some(publisher_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceProperties {
    const NAME: &'static str = "ApiManagementServiceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            additional_locations: members.take("additionalLocations")?,
            api_version_constraint: members.take("apiVersionConstraint")?,
            certificates: members.take("certificates")?,
            configuration_api: members.take("configurationApi")?,
            created_at_utc: members.take("createdAtUtc")?,
            custom_properties: members.take("customProperties")?,
            developer_portal_status: members.take("developerPortalStatus")?,
            developer_portal_url: members.take("developerPortalUrl")?,
            disable_gateway: members.take("disableGateway")?,
            enable_client_certificate: members.take("enableClientCertificate")?,
            gateway_regional_url: members.take("gatewayRegionalUrl")?,
            gateway_url: members.take("gatewayUrl")?,
            hostname_configurations: members.take("hostnameConfigurations")?,
            legacy_portal_status: members.take("legacyPortalStatus")?,
            management_api_url: members.take("managementApiUrl")?,
            nat_gateway_state: members.take("natGatewayState")?,
            notification_sender_email: members.take("notificationSenderEmail")?,
            outbound_public_ip_addresses: members.take("outboundPublicIPAddresses")?,
            platform_version: members.take("platformVersion")?,
            portal_url: members.take("portalUrl")?,
            private_endpoint_connections: members.take("privateEndpointConnections")?,
            private_ip_addresses: members.take("privateIPAddresses")?,
            provisioning_state: members.take("provisioningState")?,
            public_ip_address_id: members.take("publicIpAddressId")?,
            public_ip_addresses: members.take("publicIPAddresses")?,
            public_network_access: members.take("publicNetworkAccess")?,
            publisher_email: members.take("publisherEmail")?,
            publisher_name: members.take("publisherName")?,
            restore: members.take("restore")?,
            scm_url: members.take("scmUrl")?,
            target_provisioning_state: members.take("targetProvisioningState")?,
            virtual_network_configuration: members.take("virtualNetworkConfiguration")?,
            virtual_network_type: members.take("virtualNetworkType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("additionalLocations", &self.additional_locations);
        writer.put("apiVersionConstraint", &self.api_version_constraint);
        writer.put("certificates", &self.certificates);
        writer.put("configurationApi", &self.configuration_api);
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("customProperties", &self.custom_properties);
        writer.put("developerPortalStatus", &self.developer_portal_status);
        writer.read_only().put("developerPortalUrl", &self.developer_portal_url);
        writer.put("disableGateway", &self.disable_gateway);
        writer.put("enableClientCertificate", &self.enable_client_certificate);
        writer.read_only().put("gatewayRegionalUrl", &self.gateway_regional_url);
        writer.read_only().put("gatewayUrl", &self.gateway_url);
        writer.put("hostnameConfigurations", &self.hostname_configurations);
        writer.put("legacyPortalStatus", &self.legacy_portal_status);
        writer.read_only().put("managementApiUrl", &self.management_api_url);
        writer.put("natGatewayState", &self.nat_gateway_state);
        writer.put("notificationSenderEmail", &self.notification_sender_email);
        writer
            .read_only()
            .put("outboundPublicIPAddresses", &self.outbound_public_ip_addresses);
        writer.read_only().put("platformVersion", &self.platform_version);
        writer.read_only().put("portalUrl", &self.portal_url);
        writer.put("privateEndpointConnections", &self.private_endpoint_connections);
        writer.read_only().put("privateIPAddresses", &self.private_ip_addresses);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("publicIpAddressId", &self.public_ip_address_id);
        writer.read_only().put("publicIPAddresses", &self.public_ip_addresses);
        writer.put("publicNetworkAccess", &self.public_network_access);
        writer.put("publisherEmail", &self.publisher_email);
        writer.put("publisherName", &self.publisher_name);
        writer.put("restore", &self.restore);
        writer.read_only().put("scmUrl", &self.scm_url);
        writer
            .read_only()
            .put("targetProvisioningState", &self.target_provisioning_state);
        writer.put("virtualNetworkConfiguration", &self.virtual_network_configuration);
        writer.put("virtualNetworkType", &self.virtual_network_type);
    }
}

runtime::model!(ApiManagementServiceProperties);

/// Api management service resource.
#[derive(Clone, Default)]
pub struct ApiManagementServiceResource {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Identity.
    pub identity: Option<ApiManagementServiceIdentity>,

    /// Location.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiManagementServiceProperties>,

    /// Sku.
    pub sku: Option<ApiManagementServiceSkuProperties>,

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

    /// Zones.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceResource {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        location: impl Into<String>,
        properties: ApiManagementServiceProperties,
        sku: ApiManagementServiceSkuProperties,
    ) -> Self {
        Self {
            location: Some(location.into()),
            properties: Some(properties),
            sku: Some(sku),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceResource {
    const NAME: &'static str = "ApiManagementServiceResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            identity: members.take("identity")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            system_data: members.take("systemData")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.put("identity", &self.identity);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.read_only().put("systemData", &self.system_data);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
        writer.put("zones", &self.zones);
    }
}

runtime::model!(ApiManagementServiceResource);

/// Api management service sku properties.
#[derive(Clone, Default)]
pub struct ApiManagementServiceSkuProperties {
    /// Capacity.
    pub capacity: Option<i32>,

    /// Name.
    pub name: Option<ApiManagementServiceSkuPropertiesName>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceSkuProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(capacity: i32, name: ApiManagementServiceSkuPropertiesName) -> Self {
        Self {
            capacity: Some(capacity),
            name: Some(name),
            ..Self::default()
        }
    }
}

impl runtime::Model for ApiManagementServiceSkuProperties {
    const NAME: &'static str = "ApiManagementServiceSkuProperties";

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

runtime::model!(ApiManagementServiceSkuProperties);

/// Api management service update parameters.
#[derive(Clone, Default)]
pub struct ApiManagementServiceUpdateParameters {
    /// Etag.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Identity.
    pub identity: Option<ApiManagementServiceIdentity>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<ApiManagementServiceUpdateProperties>,

    /// Sku.
    pub sku: Option<ApiManagementServiceSkuProperties>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Zones.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceUpdateParameters {
    const NAME: &'static str = "ApiManagementServiceUpdateParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
            id: members.take("id")?,
            identity: members.take("identity")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            zones: members.take("zones")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.put("identity", &self.identity);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
        writer.put("zones", &self.zones);
    }
}

runtime::model!(ApiManagementServiceUpdateParameters);

/// Api management service update properties.
#[derive(Clone, Default)]
pub struct ApiManagementServiceUpdateProperties {
    /// Additional locations.
    pub additional_locations: Option<Vec<AdditionalLocation>>,

    /// Api version constraint.
    pub api_version_constraint: Option<ApiVersionConstraint>,

    /// Certificates.
    pub certificates: Option<Vec<CertificateConfiguration>>,

    /// Configuration api.
    pub configuration_api: Option<ConfigurationApi>,

    /// Created at utc.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Custom properties.
    pub custom_properties: Option<BTreeMap<String, String>>,

    /// Developer portal status.
    ///
    /// The service's default is `Enabled`.
    pub developer_portal_status: Option<DeveloperPortalStatus>,

    /// Developer portal url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub developer_portal_url: Option<String>,

    /// Disable gateway.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// Enable client certificate.
    ///
    /// The service's default is `false`.
    pub enable_client_certificate: Option<bool>,

    /// Gateway regional url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Gateway url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_url: Option<String>,

    /// Hostname configurations.
    pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

    /// Legacy portal status.
    ///
    /// The service's default is `Enabled`.
    pub legacy_portal_status: Option<LegacyPortalStatus>,

    /// Management api url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub management_api_url: Option<String>,

    /// Nat gateway state.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// Notification sender email.
    ///
    /// At most 100 characters.
    pub notification_sender_email: Option<String>,

    /// Outbound public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Platform version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Portal url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub portal_url: Option<String>,

    /// Private endpoint connections.
    pub private_endpoint_connections: Option<
        Vec<RemotePrivateEndpointConnectionWrapper>,
    >,

    /// Private ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Public ip address id.
    pub public_ip_address_id: Option<String>,

    /// Public ip addresses.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Public network access.
    pub public_network_access: Option<PublicNetworkAccess>,

    /// Publisher email.
    ///
    /// At most 100 characters.
    pub publisher_email: Option<String>,

    /// Publisher name.
    ///
    /// At most 100 characters.
    pub publisher_name: Option<String>,

    /// Restore.
    ///
    /// The service's default is `false`.
    pub restore: Option<bool>,

    /// Scm url.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scm_url: Option<String>,

    /// Target provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Virtual network configuration.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// Virtual network type.
    ///
    /// The service's default is `None`.
    pub virtual_network_type: Option<VirtualNetworkType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiManagementServiceUpdateProperties {
    const NAME: &'static str = "ApiManagementServiceUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            additional_locations: members.take("additionalLocations")?,
            api_version_constraint: members.take("apiVersionConstraint")?,
            certificates: members.take("certificates")?,
            configuration_api: members.take("configurationApi")?,
            created_at_utc: members.take("createdAtUtc")?,
            custom_properties: members.take("customProperties")?,
            developer_portal_status: members.take("developerPortalStatus")?,
            developer_portal_url: members.take("developerPortalUrl")?,
            disable_gateway: members.take("disableGateway")?,
            enable_client_certificate: members.take("enableClientCertificate")?,
            gateway_regional_url: members.take("gatewayRegionalUrl")?,
            gateway_url: members.take("gatewayUrl")?,
            hostname_configurations: members.take("hostnameConfigurations")?,
            legacy_portal_status: members.take("legacyPortalStatus")?,
            management_api_url: members.take("managementApiUrl")?,
            nat_gateway_state: members.take("natGatewayState")?,
            notification_sender_email: members.take("notificationSenderEmail")?,
            outbound_public_ip_addresses: members.take("outboundPublicIPAddresses")?,
            platform_version: members.take("platformVersion")?,
            portal_url: members.take("portalUrl")?,
            private_endpoint_connections: members.take("privateEndpointConnections")?,
            private_ip_addresses: members.take("privateIPAddresses")?,
            provisioning_state: members.take("provisioningState")?,
            public_ip_address_id: members.take("publicIpAddressId")?,
            public_ip_addresses: members.take("publicIPAddresses")?,
            public_network_access: members.take("publicNetworkAccess")?,
            publisher_email: members.take("publisherEmail")?,
            publisher_name: members.take("publisherName")?,
            restore: members.take("restore")?,
            scm_url: members.take("scmUrl")?,
            target_provisioning_state: members.take("targetProvisioningState")?,
            virtual_network_configuration: members.take("virtualNetworkConfiguration")?,
            virtual_network_type: members.take("virtualNetworkType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("additionalLocations", &self.additional_locations);
        writer.put("apiVersionConstraint", &self.api_version_constraint);
        writer.put("certificates", &self.certificates);
        writer.put("configurationApi", &self.configuration_api);
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("customProperties", &self.custom_properties);
        writer.put("developerPortalStatus", &self.developer_portal_status);
        writer.read_only().put("developerPortalUrl", &self.developer_portal_url);
        writer.put("disableGateway", &self.disable_gateway);
        writer.put("enableClientCertificate", &self.enable_client_certificate);
        writer.read_only().put("gatewayRegionalUrl", &self.gateway_regional_url);
        writer.read_only().put("gatewayUrl", &self.gateway_url);
        writer.put("hostnameConfigurations", &self.hostname_configurations);
        writer.put("legacyPortalStatus", &self.legacy_portal_status);
        writer.read_only().put("managementApiUrl", &self.management_api_url);
        writer.put("natGatewayState", &self.nat_gateway_state);
        writer.put("notificationSenderEmail", &self.notification_sender_email);
        writer
            .read_only()
            .put("outboundPublicIPAddresses", &self.outbound_public_ip_addresses);
        writer.read_only().put("platformVersion", &self.platform_version);
        writer.read_only().put("portalUrl", &self.portal_url);
        writer.put("privateEndpointConnections", &self.private_endpoint_connections);
        writer.read_only().put("privateIPAddresses", &self.private_ip_addresses);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("publicIpAddressId", &self.public_ip_address_id);
        writer.read_only().put("publicIPAddresses", &self.public_ip_addresses);
        writer.put("publicNetworkAccess", &self.public_network_access);
        writer.put("publisherEmail", &self.publisher_email);
        writer.put("publisherName", &self.publisher_name);
        writer.put("restore", &self.restore);
        writer.read_only().put("scmUrl", &self.scm_url);
        writer
            .read_only()
            .put("targetProvisioningState", &self.target_provisioning_state);
        writer.put("virtualNetworkConfiguration", &self.virtual_network_configuration);
        writer.put("virtualNetworkType", &self.virtual_network_type);
    }
}

runtime::model!(ApiManagementServiceUpdateProperties);

/// Api version constraint.
#[derive(Clone, Default)]
pub struct ApiVersionConstraint {
    /// Min api version.
    pub min_api_version: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ApiVersionConstraint {
    const NAME: &'static str = "ApiVersionConstraint";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            min_api_version: members.take("minApiVersion")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("minApiVersion", &self.min_api_version);
    }
}

runtime::model!(ApiVersionConstraint);

/// Apim identity type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApimIdentityType {
    /// `None`
    None,

    /// `SystemAssigned`
    SystemAssigned,

    /// `SystemAssigned, UserAssigned`
    SystemAssignedUserAssigned,

    /// `UserAssigned`
    UserAssigned,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ApimIdentityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("None", Self::None),
        ("SystemAssigned", Self::SystemAssigned),
        ("SystemAssigned, UserAssigned", Self::SystemAssignedUserAssigned),
        ("UserAssigned", Self::UserAssigned),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ApimIdentityType);

/// Arm id wrapper.
#[derive(Clone, Default)]
pub struct ArmIdWrapper {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ArmIdWrapper {
    const NAME: &'static str = "ArmIdWrapper";

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
        writer.read_only().put("id", &self.id);
    }
}

runtime::model!(ArmIdWrapper);

/// Certificate configuration.
#[derive(Clone, Default)]
pub struct CertificateConfiguration {
    /// Certificate.
    pub certificate: Option<CertificateInformation>,

    /// Certificate password.
    pub certificate_password: Option<String>,

    /// Encoded certificate.
    pub encoded_certificate: Option<String>,

    /// Store name.
    pub store_name: Option<CertificateConfigurationStoreName>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CertificateConfiguration {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(store_name: CertificateConfigurationStoreName) -> Self {
        Self {
            store_name: Some(store_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for CertificateConfiguration {
    const NAME: &'static str = "CertificateConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            certificate: members.take("certificate")?,
            certificate_password: members.take("certificatePassword")?,
            encoded_certificate: members.take("encodedCertificate")?,
            store_name: members.take("storeName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("certificate", &self.certificate);
        writer.put("certificatePassword", &self.certificate_password);
        writer.put("encodedCertificate", &self.encoded_certificate);
        writer.put("storeName", &self.store_name);
    }
}

runtime::model!(CertificateConfiguration);

/// Certificate configuration store name.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateConfigurationStoreName {
    /// `CertificateAuthority`
    CertificateAuthority,

    /// `Root`
    Root,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CertificateConfigurationStoreName {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CertificateAuthority", Self::CertificateAuthority),
        ("Root", Self::Root),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(CertificateConfigurationStoreName);

/// Certificate information.
#[derive(Clone, Default)]
pub struct CertificateInformation {
    /// Expiry.
    pub expiry: Option<OffsetDateTime>,

    /// Subject.
    pub subject: Option<String>,

    /// Thumbprint.
    pub thumbprint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CertificateInformation {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        expiry: OffsetDateTime,
        subject: impl Into<String>,
        thumbprint: impl Into<String>,
    ) -> Self {
        Self {
            expiry: Some(expiry),
            subject: Some(subject.into()),
            thumbprint: Some(thumbprint.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CertificateInformation {
    const NAME: &'static str = "CertificateInformation";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            expiry: members.take("expiry")?,
            subject: members.take("subject")?,
            thumbprint: members.take("thumbprint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("expiry", &self.expiry);
        writer.put("subject", &self.subject);
        writer.put("thumbprint", &self.thumbprint);
    }
}

runtime::model!(CertificateInformation);

/// Certificate source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateSource {
    /// `BuiltIn`
    BuiltIn,

    /// `Custom`
    Custom,

    /// `KeyVault`
    KeyVault,

    /// `Managed`
    Managed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CertificateSource {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BuiltIn", Self::BuiltIn),
        ("Custom", Self::Custom),
        ("KeyVault", Self::KeyVault),
        ("Managed", Self::Managed),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(CertificateSource);

/// Certificate status.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateStatus {
    /// `Completed`
    Completed,

    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CertificateStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Completed", Self::Completed),
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(CertificateStatus);

/// Configuration api.
#[derive(Clone, Default)]
pub struct ConfigurationApi {
    /// Legacy api.
    ///
    /// The service's default is `Enabled`.
    pub legacy_api: Option<LegacyApiState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ConfigurationApi {
    const NAME: &'static str = "ConfigurationApi";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            legacy_api: members.take("legacyApi")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("legacyApi", &self.legacy_api);
    }
}

runtime::model!(ConfigurationApi);

/// Developer portal status.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DeveloperPortalStatus {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DeveloperPortalStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(DeveloperPortalStatus);

/// Hostname configuration.
#[derive(Clone, Default)]
pub struct HostnameConfiguration {
    /// Certificate.
    pub certificate: Option<CertificateInformation>,

    /// Certificate password.
    pub certificate_password: Option<String>,

    /// Certificate source.
    pub certificate_source: Option<CertificateSource>,

    /// Certificate status.
    pub certificate_status: Option<CertificateStatus>,

    /// Default ssl binding.
    ///
    /// The service's default is `false`.
    pub default_ssl_binding: Option<bool>,

    /// Encoded certificate.
    pub encoded_certificate: Option<String>,

    /// Host name.
    pub host_name: Option<String>,

    /// Identity client id.
    pub identity_client_id: Option<String>,

    /// Key vault id.
    pub key_vault_id: Option<String>,

    /// Negotiate client certificate.
    ///
    /// The service's default is `false`.
    pub negotiate_client_certificate: Option<bool>,

    /// Type.
    pub type_prop: Option<HostnameType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HostnameConfiguration {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(host_name: impl Into<String>, type_prop: HostnameType) -> Self {
        Self {
            host_name: Some(host_name.into()),
            type_prop: Some(type_prop),
            ..Self::default()
        }
    }
}

impl runtime::Model for HostnameConfiguration {
    const NAME: &'static str = "HostnameConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            certificate: members.take("certificate")?,
            certificate_password: members.take("certificatePassword")?,
            certificate_source: members.take("certificateSource")?,
            certificate_status: members.take("certificateStatus")?,
            default_ssl_binding: members.take("defaultSslBinding")?,
            encoded_certificate: members.take("encodedCertificate")?,
            host_name: members.take("hostName")?,
            identity_client_id: members.take("identityClientId")?,
            key_vault_id: members.take("keyVaultId")?,
            negotiate_client_certificate: members.take("negotiateClientCertificate")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("certificate", &self.certificate);
        writer.put("certificatePassword", &self.certificate_password);
        writer.put("certificateSource", &self.certificate_source);
        writer.put("certificateStatus", &self.certificate_status);
        writer.put("defaultSslBinding", &self.default_ssl_binding);
        writer.put("encodedCertificate", &self.encoded_certificate);
        writer.put("hostName", &self.host_name);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("keyVaultId", &self.key_vault_id);
        writer.put("negotiateClientCertificate", &self.negotiate_client_certificate);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(HostnameConfiguration);

/// Hostname type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HostnameType {
    /// `ConfigurationApi`
    ConfigurationApi,

    /// `DeveloperPortal`
    DeveloperPortal,

    /// `Management`
    Management,

    /// `Portal`
    Portal,

    /// `Proxy`
    Proxy,

    /// `Scm`
    Scm,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for HostnameType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ConfigurationApi", Self::ConfigurationApi),
        ("DeveloperPortal", Self::DeveloperPortal),
        ("Management", Self::Management),
        ("Portal", Self::Portal),
        ("Proxy", Self::Proxy),
        ("Scm", Self::Scm),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(HostnameType);

/// Legacy api state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LegacyApiState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LegacyApiState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(LegacyApiState);

/// Legacy portal status.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum LegacyPortalStatus {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for LegacyPortalStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(LegacyPortalStatus);

/// Migrate to stv2 contract.
#[derive(Clone, Default)]
pub struct MigrateToStv2Contract {
    /// Mode.
    pub mode: Option<MigrateToStv2Mode>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MigrateToStv2Contract {
    const NAME: &'static str = "MigrateToStv2Contract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            mode: members.take("mode")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("mode", &self.mode);
    }
}

runtime::model!(MigrateToStv2Contract);

/// Migrate to stv2 mode.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum MigrateToStv2Mode {
    /// `NewIP`
    NewIp,

    /// `PreserveIp`
    PreserveIp,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for MigrateToStv2Mode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NewIP", Self::NewIp),
        ("PreserveIp", Self::PreserveIp),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(MigrateToStv2Mode);

/// Name availability reason.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameAvailabilityReason {
    /// `AlreadyExists`
    AlreadyExists,

    /// `Invalid`
    Invalid,

    /// `Valid`
    Valid,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NameAvailabilityReason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AlreadyExists", Self::AlreadyExists),
        ("Invalid", Self::Invalid),
        ("Valid", Self::Valid),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(NameAvailabilityReason);

/// Nat gateway state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NatGatewayState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for NatGatewayState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(NatGatewayState);

/// Platform version.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PlatformVersion {
    /// `mtv1`
    Mtv1,

    /// `stv1`
    Stv1,

    /// `stv2`
    Stv2,

    /// `stv2.1`
    Stv21,

    /// `undetermined`
    Undetermined,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PlatformVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("mtv1", Self::Mtv1),
        ("stv1", Self::Stv1),
        ("stv2", Self::Stv2),
        ("stv2.1", Self::Stv21),
        ("undetermined", Self::Undetermined),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PlatformVersion);

/// Private endpoint connection wrapper properties.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionWrapperProperties {
    /// Group ids.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_ids: Option<Vec<String>>,

    /// Private endpoint.
    pub private_endpoint: Option<ArmIdWrapper>,

    /// Private link service connection state.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PrivateEndpointConnectionWrapperProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        private_link_service_connection_state: PrivateLinkServiceConnectionState,
    ) -> Self {
        Self {
            private_link_service_connection_state: Some(
                private_link_service_connection_state,
            ),
            ..Self::default()
        }
    }
}

impl runtime::Model for PrivateEndpointConnectionWrapperProperties {
    const NAME: &'static str = "PrivateEndpointConnectionWrapperProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_ids: members.take("groupIds")?,
            private_endpoint: members.take("privateEndpoint")?,
            private_link_service_connection_state: members
                .take("privateLinkServiceConnectionState")?,
            provisioning_state: members.take("provisioningState")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("groupIds", &self.group_ids);
        writer.put("privateEndpoint", &self.private_endpoint);
        writer
            .put(
                "privateLinkServiceConnectionState",
                &self.private_link_service_connection_state,
            );
        writer.read_only().put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(PrivateEndpointConnectionWrapperProperties);

/// Public network access.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PublicNetworkAccess {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PublicNetworkAccess {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(PublicNetworkAccess);

/// Remote private endpoint connection wrapper.
#[derive(Clone, Default)]
pub struct RemotePrivateEndpointConnectionWrapper {
    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PrivateEndpointConnectionWrapperProperties>,

    /// Type.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RemotePrivateEndpointConnectionWrapper {
    const NAME: &'static str = "RemotePrivateEndpointConnectionWrapper";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(RemotePrivateEndpointConnectionWrapper);

/// User identity properties.
#[derive(Clone, Default)]
pub struct UserIdentityProperties {
    /// Client id.
    pub client_id: Option<String>,

    /// Principal id.
    pub principal_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserIdentityProperties {
    const NAME: &'static str = "UserIdentityProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            client_id: members.take("clientId")?,
            principal_id: members.take("principalId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("clientId", &self.client_id);
        writer.put("principalId", &self.principal_id);
    }
}

runtime::model!(UserIdentityProperties);

/// Virtual network configuration.
#[derive(Clone, Default)]
pub struct VirtualNetworkConfiguration {
    /// Subnet resource id.
    ///
    /// Pattern
    /// `^/subscriptions/[^/]*/resourceGroups/[^/]*/providers/Microsoft.(ClassicNetwork|Network)/virtualNetworks/[^/]*/subnets/[^/]*$`.
    pub subnet_resource_id: Option<String>,

    /// Subnetname.
    ///
    /// Read-only: set by the service, left out of requests.
    pub subnetname: Option<String>,

    /// Vnetid.
    ///
    /// Read-only: set by the service, left out of requests.
    pub vnetid: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for VirtualNetworkConfiguration {
    const NAME: &'static str = "VirtualNetworkConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            subnet_resource_id: members.take("subnetResourceId")?,
            subnetname: members.take("subnetname")?,
            vnetid: members.take("vnetid")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("subnetResourceId", &self.subnet_resource_id);
        writer.read_only().put("subnetname", &self.subnetname);
        writer.read_only().put("vnetid", &self.vnetid);
    }
}

runtime::model!(VirtualNetworkConfiguration);
