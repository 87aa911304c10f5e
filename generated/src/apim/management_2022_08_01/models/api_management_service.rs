// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management service operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};
use super::{PrivateLinkServiceConnectionState, ServiceSkuType};

/// How a service signs in to the storage account of a backup.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AccessType {
    /// `AccessKey`
    ///
    /// With an access key of the account.
    AccessKey,

    /// `SystemAssignedManagedIdentity`
    ///
    /// With the system-assigned identity of the service.
    SystemAssignedManagedIdentity,

    /// `UserAssignedManagedIdentity`
    ///
    /// With a user-assigned identity of the service.
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

/// Further region of a service, with its units and network.
#[derive(Clone, Default)]
pub struct AdditionalLocation {
    /// True takes the gateway of this region out of service.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// Address of the gateway in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Azure region of these units.
    pub location: Option<String>,

    /// Whether outbound traffic goes through a NAT gateway.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// Public addresses of outbound traffic through the NAT gateway.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Compute platform in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Private addresses in an internal virtual network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// Resource ID of a public IP address of your own for a service in a virtual network.
    pub public_ip_address_id: Option<String>,

    /// Public addresses of the service in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Tier and number of units in the region; the tier is that of the service.
    pub sku: Option<ApiManagementServiceSkuProperties>,

    /// Subnet of the units in this region.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// Availability zones over which the units of the region are spread.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl AdditionalLocation {
    /// Creates a value with the members that the service requires.
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

/// Region whose network settings are applied.
#[derive(Clone, Default)]
pub struct ApiManagementServiceApplyNetworkConfigurationParameters {
    /// Region of the service to act on; without it the primary one.
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

/// Place of a backup and the way to sign in to it.
#[derive(Clone, Default)]
pub struct ApiManagementServiceBackupRestoreParameters {
    /// Access key of the storage account. Only needed for sign-in by key.
    ///
    /// Secret: not shown by `Debug`.
    pub access_key: Option<String>,

    /// How the service signs in to the storage account.
    ///
    /// The service's default is `AccessKey`.
    pub access_type: Option<AccessType>,

    /// Name of the backup file.
    pub backup_name: Option<String>,

    /// Client ID of the user-assigned identity, if such an identity signs in.
    pub client_id: Option<String>,

    /// Blob container of the backup.
    pub container_name: Option<String>,

    /// Name of the storage account.
    pub storage_account: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceBackupRestoreParameters {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("accessKey", &self.access_key);
        writer.put("accessType", &self.access_type);
        writer.put("backupName", &self.backup_name);
        writer.put("clientId", &self.client_id);
        writer.put("containerName", &self.container_name);
        writer.put("storageAccount", &self.storage_account);
    }
}

runtime::model!(ApiManagementServiceBackupRestoreParameters);

/// Service name whose availability is asked for.
#[derive(Clone, Default)]
pub struct ApiManagementServiceCheckNameAvailabilityParameters {
    /// Service name to check.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceCheckNameAvailabilityParameters {
    /// Creates a value with the members that the service requires.
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

/// Value that proves the ownership of a custom domain.
#[derive(Clone, Default)]
pub struct ApiManagementServiceGetDomainOwnershipIdentifierResult {
    /// Value for the DNS TXT record.
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

/// Link that signs an administrator in to the portal.
#[derive(Clone, Default)]
pub struct ApiManagementServiceGetSsoTokenResult {
    /// Address that signs in to the portal.
    ///
    /// Secret: not shown by `Debug`.
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
        writer.secret().put("redirectUri", &self.redirect_uri);
    }
}

runtime::model!(ApiManagementServiceGetSsoTokenResult);

/// Managed identities of a service.
#[derive(Clone, Default)]
pub struct ApiManagementServiceIdentity {
    /// Object ID of the system-assigned identity.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub principal_id: Option<String>,

    /// Microsoft Entra tenant of the system-assigned identity.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub tenant_id: Option<String>,

    /// Which kinds of managed identity the service has.
    pub type_prop: Option<ApimIdentityType>,

    /// User-assigned identities, keyed by resource ID.
    pub user_assigned_identities: Option<BTreeMap<String, UserIdentityProperties>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceIdentity {
    /// Creates a value with the members that the service requires.
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

/// Page of services.
#[derive(Clone, Default)]
pub struct ApiManagementServiceListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Answer whether a service name can be used.
#[derive(Clone, Default)]
pub struct ApiManagementServiceNameAvailabilityResult {
    /// Why the name cannot be used, for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// True if the name is valid and free.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name_available: Option<bool>,

    /// Why the name can or cannot be used.
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

/// Publisher, network, hostnames and state of a service.
#[derive(Clone, Default)]
pub struct ApiManagementServiceProperties {
    /// Further regions in which the service runs gateways; Premium tier only.
    pub additional_locations: Option<Vec<AdditionalLocation>>,

    /// Limit on the versions of the management API.
    pub api_version_constraint: Option<ApiVersionConstraint>,

    /// CA certificates that are installed in the service, at most ten.
    pub certificates: Option<Vec<CertificateConfiguration>>,

    /// Time (UTC) at which the resource was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Switches for TLS versions, ciphers and HTTP/2, by name, such as
    /// `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` with `True` or `False`.
    pub custom_properties: Option<BTreeMap<String, String>>,

    /// Address of the developer portal.
    ///
    /// Read-only: set by the service, left out of requests.
    pub developer_portal_url: Option<String>,

    /// True takes the gateway of the primary region out of service; needs further regions.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// True if the gateway demands a client certificate from every caller; Consumption tier only.
    ///
    /// The service's default is `false`.
    pub enable_client_certificate: Option<bool>,

    /// Address of the gateway in the primary region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Address of the gateway, under which the APIs are called.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_url: Option<String>,

    /// Hostnames of the endpoints with their certificates.
    pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

    /// Address of the direct management endpoint.
    ///
    /// Read-only: set by the service, left out of requests.
    pub management_api_url: Option<String>,

    /// Whether outbound traffic goes through a NAT gateway.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// E-mail address from which messages are sent.
    ///
    /// At most 100 characters.
    pub notification_sender_email: Option<String>,

    /// Public addresses of outbound traffic through the NAT gateway.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Compute platform in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Address of the legacy portal.
    ///
    /// Read-only: set by the service, left out of requests.
    pub portal_url: Option<String>,

    /// Private endpoint connections of the service.
    pub private_endpoint_connections: Option<
        Vec<RemotePrivateEndpointConnectionWrapper>,
    >,

    /// Private addresses in an internal virtual network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Resource ID of a public IP address of your own for a service in a virtual network.
    pub public_ip_address_id: Option<String>,

    /// Public addresses of the service in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Whether the service can be reached other than by private endpoints.
    pub public_network_access: Option<PublicNetworkAccess>,

    /// E-mail address of the organization that publishes the APIs.
    ///
    /// At most 100 characters.
    pub publisher_email: Option<String>,

    /// Name of the organization that publishes the APIs, shown in portal and messages.
    ///
    /// At most 100 characters.
    pub publisher_name: Option<String>,

    /// True recovers the deleted service of that name; all other settings are then ignored.
    ///
    /// The service's default is `false`.
    pub restore: Option<bool>,

    /// Address of the Git repository.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scm_url: Option<String>,

    /// State to which a running change leads.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Subnet of the service in the primary region.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// How it is placed in a virtual network.
    ///
    /// The service's default is `None`.
    pub virtual_network_type: Option<VirtualNetworkType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceProperties {
    /// Creates a value with the members that the service requires.
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
            created_at_utc: members.take("createdAtUtc")?,
            custom_properties: members.take("customProperties")?,
            developer_portal_url: members.take("developerPortalUrl")?,
            disable_gateway: members.take("disableGateway")?,
            enable_client_certificate: members.take("enableClientCertificate")?,
            gateway_regional_url: members.take("gatewayRegionalUrl")?,
            gateway_url: members.take("gatewayUrl")?,
            hostname_configurations: members.take("hostnameConfigurations")?,
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
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("customProperties", &self.custom_properties);
        writer.read_only().put("developerPortalUrl", &self.developer_portal_url);
        writer.put("disableGateway", &self.disable_gateway);
        writer.put("enableClientCertificate", &self.enable_client_certificate);
        writer.read_only().put("gatewayRegionalUrl", &self.gateway_regional_url);
        writer.read_only().put("gatewayUrl", &self.gateway_url);
        writer.put("hostnameConfigurations", &self.hostname_configurations);
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

/// API Management service instance.
#[derive(Clone, Default)]
pub struct ApiManagementServiceResource {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Managed identities, with which the service reaches Key Vault and other resources.
    pub identity: Option<ApiManagementServiceIdentity>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ApiManagementServiceProperties>,

    /// Tier and number of units in the primary region.
    pub sku: Option<ApiManagementServiceSkuProperties>,

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

    /// Availability zones over which the units of the primary region are spread.
    pub zones: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceResource {
    /// Creates a value with the members that the service requires.
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

/// Tier and units of a service in one region.
#[derive(Clone, Default)]
pub struct ApiManagementServiceSkuProperties {
    /// Number of units; 0 in the Consumption tier.
    pub capacity: Option<i32>,

    /// Pricing tier.
    pub name: Option<ServiceSkuType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl ApiManagementServiceSkuProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(capacity: i32, name: ServiceSkuType) -> Self {
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

/// Change to a service.
#[derive(Clone, Default)]
pub struct ApiManagementServiceUpdateParameters {
    /// Version mark of the resource, new after every change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub etag: Option<String>,

    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// New managed identities.
    pub identity: Option<ApiManagementServiceIdentity>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings to change.
    pub properties: Option<ApiManagementServiceUpdateProperties>,

    /// New tier and number of units in the primary region.
    pub sku: Option<ApiManagementServiceSkuProperties>,

    /// Names and values by which resources are grouped and billed.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// New availability zones of the primary region.
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

/// Settings of a service that are to change.
#[derive(Clone, Default)]
pub struct ApiManagementServiceUpdateProperties {
    /// Further regions in which the service runs gateways; Premium tier only.
    pub additional_locations: Option<Vec<AdditionalLocation>>,

    /// Limit on the versions of the management API.
    pub api_version_constraint: Option<ApiVersionConstraint>,

    /// CA certificates that are installed in the service, at most ten.
    pub certificates: Option<Vec<CertificateConfiguration>>,

    /// Time (UTC) at which the resource was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub created_at_utc: Option<OffsetDateTime>,

    /// Switches for TLS versions, ciphers and HTTP/2, by name, such as
    /// `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` with `True` or `False`.
    pub custom_properties: Option<BTreeMap<String, String>>,

    /// Address of the developer portal.
    ///
    /// Read-only: set by the service, left out of requests.
    pub developer_portal_url: Option<String>,

    /// True takes the gateway of the primary region out of service; needs further regions.
    ///
    /// The service's default is `false`.
    pub disable_gateway: Option<bool>,

    /// True if the gateway demands a client certificate from every caller; Consumption tier only.
    ///
    /// The service's default is `false`.
    pub enable_client_certificate: Option<bool>,

    /// Address of the gateway in the primary region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_regional_url: Option<String>,

    /// Address of the gateway, under which the APIs are called.
    ///
    /// Read-only: set by the service, left out of requests.
    pub gateway_url: Option<String>,

    /// Hostnames of the endpoints with their certificates.
    pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

    /// Address of the direct management endpoint.
    ///
    /// Read-only: set by the service, left out of requests.
    pub management_api_url: Option<String>,

    /// Whether outbound traffic goes through a NAT gateway.
    ///
    /// The service's default is `Disabled`.
    pub nat_gateway_state: Option<NatGatewayState>,

    /// E-mail address from which messages are sent.
    ///
    /// At most 100 characters.
    pub notification_sender_email: Option<String>,

    /// Public addresses of outbound traffic through the NAT gateway.
    ///
    /// Read-only: set by the service, left out of requests.
    pub outbound_public_ip_addresses: Option<Vec<String>>,

    /// Compute platform in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub platform_version: Option<PlatformVersion>,

    /// Address of the legacy portal.
    ///
    /// Read-only: set by the service, left out of requests.
    pub portal_url: Option<String>,

    /// Private endpoint connections of the service.
    pub private_endpoint_connections: Option<
        Vec<RemotePrivateEndpointConnectionWrapper>,
    >,

    /// Private addresses in an internal virtual network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub private_ip_addresses: Option<Vec<String>>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Resource ID of a public IP address of your own for a service in a virtual network.
    pub public_ip_address_id: Option<String>,

    /// Public addresses of the service in this region.
    ///
    /// Read-only: set by the service, left out of requests.
    pub public_ip_addresses: Option<Vec<String>>,

    /// Whether the service can be reached other than by private endpoints.
    pub public_network_access: Option<PublicNetworkAccess>,

    /// E-mail address of the organization that publishes the APIs.
    ///
    /// At most 100 characters.
    pub publisher_email: Option<String>,

    /// Name of the organization that publishes the APIs, shown in portal and messages.
    ///
    /// At most 100 characters.
    pub publisher_name: Option<String>,

    /// True recovers the deleted service of that name; all other settings are then ignored.
    ///
    /// The service's default is `false`.
    pub restore: Option<bool>,

    /// Address of the Git repository.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scm_url: Option<String>,

    /// State to which a running change leads.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_provisioning_state: Option<String>,

    /// Subnet of the service in the primary region.
    pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

    /// How it is placed in a virtual network.
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
            created_at_utc: members.take("createdAtUtc")?,
            custom_properties: members.take("customProperties")?,
            developer_portal_url: members.take("developerPortalUrl")?,
            disable_gateway: members.take("disableGateway")?,
            enable_client_certificate: members.take("enableClientCertificate")?,
            gateway_regional_url: members.take("gatewayRegionalUrl")?,
            gateway_url: members.take("gatewayUrl")?,
            hostname_configurations: members.take("hostnameConfigurations")?,
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
        writer.read_only().put("createdAtUtc", &self.created_at_utc);
        writer.put("customProperties", &self.custom_properties);
        writer.read_only().put("developerPortalUrl", &self.developer_portal_url);
        writer.put("disableGateway", &self.disable_gateway);
        writer.put("enableClientCertificate", &self.enable_client_certificate);
        writer.read_only().put("gatewayRegionalUrl", &self.gateway_regional_url);
        writer.read_only().put("gatewayUrl", &self.gateway_url);
        writer.put("hostnameConfigurations", &self.hostname_configurations);
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

/// Limit on the management API versions that a service accepts.
#[derive(Clone, Default)]
pub struct ApiVersionConstraint {
    /// Oldest version of the management API that the service accepts.
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

/// Kinds of managed identity that a service has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ApimIdentityType {
    /// `None`
    ///
    /// No managed identity.
    None,

    /// `SystemAssigned`
    SystemAssigned,

    /// `SystemAssigned, UserAssigned`
    ///
    /// Both kinds.
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

/// Reference to a resource.
#[derive(Clone, Default)]
pub struct ArmIdWrapper {
    /// Resource ID that is referred to.
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

/// CA certificate that is installed in a service.
#[derive(Clone, Default)]
pub struct CertificateConfiguration {
    /// Data of the installed certificate.
    pub certificate: Option<CertificateInformation>,

    /// Secret that opens the certificate file.
    ///
    /// Secret: not shown by `Debug`.
    pub certificate_password: Option<String>,

    /// Certificate file in Base64.
    ///
    /// Secret: not shown by `Debug`.
    pub encoded_certificate: Option<String>,

    /// Store into which the certificate is put.
    pub store_name: Option<CertificateConfigurationStoreName>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CertificateConfiguration {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("certificatePassword", &self.certificate_password);
        writer.secret().put("encodedCertificate", &self.encoded_certificate);
        writer.put("storeName", &self.store_name);
    }
}

runtime::model!(CertificateConfiguration);

/// Certificate store of the service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateConfigurationStoreName {
    /// `CertificateAuthority`
    ///
    /// Intermediate certification authorities.
    CertificateAuthority,

    /// `Root`
    ///
    /// Root certification authorities.
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

/// Public data of a certificate.
#[derive(Clone, Default)]
pub struct CertificateInformation {
    /// Time (UTC) at which the certificate expires.
    pub expiry: Option<OffsetDateTime>,

    /// Name for which the certificate was issued.
    pub subject: Option<String>,

    /// Thumbprint by which the certificate is recognized.
    pub thumbprint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CertificateInformation {
    /// Creates a value with the members that the service requires.
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

/// Where the certificate of a hostname comes from.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CertificateSource {
    /// `BuiltIn`
    ///
    /// It belongs to the default domain.
    BuiltIn,

    /// `Custom`
    ///
    /// It was uploaded.
    Custom,

    /// `KeyVault`
    ///
    /// It is read from Key Vault.
    KeyVault,

    /// `Managed`
    ///
    /// The service obtains and renews it.
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

/// How far setting up the certificate of a hostname has come.
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

/// Kind of identity that created or changed a resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CreatedByType {
    /// `Application`
    Application,

    /// `Key`
    Key,

    /// `ManagedIdentity`
    ManagedIdentity,

    /// `User`
    User,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CreatedByType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Application", Self::Application),
        ("Key", Self::Key),
        ("ManagedIdentity", Self::ManagedIdentity),
        ("User", Self::User),
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

runtime::text_enum!(CreatedByType);

/// Hostname of a service with its certificate.
#[derive(Clone, Default)]
pub struct HostnameConfiguration {
    /// Data of the certificate in use.
    pub certificate: Option<CertificateInformation>,

    /// Secret that opens the certificate file.
    ///
    /// Secret: not shown by `Debug`.
    pub certificate_password: Option<String>,

    /// Where the certificate comes from.
    pub certificate_source: Option<CertificateSource>,

    /// How far setting up the certificate has come.
    pub certificate_status: Option<CertificateStatus>,

    /// True makes this the certificate for callers that name no host in the TLS handshake.
    ///
    /// The service's default is `false`.
    pub default_ssl_binding: Option<bool>,

    /// Certificate file in Base64.
    ///
    /// Secret: not shown by `Debug`.
    pub encoded_certificate: Option<String>,

    /// Hostname that is set up.
    pub host_name: Option<String>,

    /// Client ID of the managed identity that reads the certificate; without it the system-assigned one.
    pub identity_client_id: Option<String>,

    /// Address of the Key Vault secret with the certificate; without a version in it, renewals are picked up.
    pub key_vault_id: Option<String>,

    /// True if every caller is asked for a client certificate during the TLS handshake.
    ///
    /// The service's default is `false`.
    pub negotiate_client_certificate: Option<bool>,

    /// Endpoint that the hostname is for.
    pub type_prop: Option<HostnameType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl HostnameConfiguration {
    /// Creates a value with the members that the service requires.
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
        writer.secret().put("certificatePassword", &self.certificate_password);
        writer.put("certificateSource", &self.certificate_source);
        writer.put("certificateStatus", &self.certificate_status);
        writer.put("defaultSslBinding", &self.default_ssl_binding);
        writer.secret().put("encodedCertificate", &self.encoded_certificate);
        writer.put("hostName", &self.host_name);
        writer.put("identityClientId", &self.identity_client_id);
        writer.put("keyVaultId", &self.key_vault_id);
        writer.put("negotiateClientCertificate", &self.negotiate_client_certificate);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(HostnameConfiguration);

/// Endpoint of a service.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum HostnameType {
    /// `DeveloperPortal`
    ///
    /// The developer portal.
    DeveloperPortal,

    /// `Management`
    ///
    /// The direct management endpoint.
    Management,

    /// `Portal`
    ///
    /// The legacy portal.
    Portal,

    /// `Proxy`
    ///
    /// The gateway.
    Proxy,

    /// `Scm`
    ///
    /// The Git repository.
    Scm,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for HostnameType {
    const KNOWN: &'static [(&'static str, Self)] = &[
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

/// Why a service name can or cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum NameAvailabilityReason {
    /// `AlreadyExists`
    ///
    /// It is taken.
    AlreadyExists,

    /// `Invalid`
    ///
    /// It breaks the naming rules.
    Invalid,

    /// `Valid`
    ///
    /// It can be used.
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

/// Whether outbound traffic of a region goes through a NAT gateway.
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

/// Compute platform of a service in a region.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PlatformVersion {
    /// `mtv1`
    ///
    /// The multi-tenant platform of the Consumption tier.
    Mtv1,

    /// `stv1`
    ///
    /// The retired single-tenant platform.
    Stv1,

    /// `stv2`
    ///
    /// The single-tenant platform of the classic tiers.
    Stv2,

    /// `undetermined`
    ///
    /// Not known, because nothing runs there.
    Undetermined,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PlatformVersion {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("mtv1", Self::Mtv1),
        ("stv1", Self::Stv1),
        ("stv2", Self::Stv2),
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

/// Private endpoint, approval and targets of a connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionWrapperProperties {
    /// Targets to which the endpoint connects.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_ids: Option<Vec<String>>,

    /// Private endpoint at the other side.
    pub private_endpoint: Option<ArmIdWrapper>,

    /// Approval of the connection.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// State of the last change to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl PrivateEndpointConnectionWrapperProperties {
    /// Creates a value with the members that the service requires.
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

/// Whether a service can be reached from public networks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PublicNetworkAccess {
    /// `Disabled`
    ///
    /// Only private endpoints lead to the service.
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

/// Private endpoint connection as a service shows it.
#[derive(Clone, Default)]
pub struct RemotePrivateEndpointConnectionWrapper {
    /// Full Azure resource ID, as used in roles, locks and links.
    pub id: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateEndpointConnectionWrapperProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
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

/// Who created and last changed a resource, and when.
#[derive(Clone, Default)]
pub struct SystemData {
    /// Time (UTC) at which the resource came into being.
    pub created_at: Option<OffsetDateTime>,

    /// Who created the resource.
    pub created_by: Option<String>,

    /// Whether a user, an application, a managed identity or a key created the resource.
    pub created_by_type: Option<CreatedByType>,

    /// Time (UTC) of the latest change.
    pub last_modified_at: Option<OffsetDateTime>,

    /// Who made the latest change.
    pub last_modified_by: Option<String>,

    /// Whether a user, an application, a managed identity or a key made the latest change.
    pub last_modified_by_type: Option<CreatedByType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SystemData {
    const NAME: &'static str = "SystemData";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            created_at: members.take("createdAt")?,
            created_by: members.take("createdBy")?,
            created_by_type: members.take("createdByType")?,
            last_modified_at: members.take("lastModifiedAt")?,
            last_modified_by: members.take("lastModifiedBy")?,
            last_modified_by_type: members.take("lastModifiedByType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("createdAt", &self.created_at);
        writer.put("createdBy", &self.created_by);
        writer.put("createdByType", &self.created_by_type);
        writer.put("lastModifiedAt", &self.last_modified_at);
        writer.put("lastModifiedBy", &self.last_modified_by);
        writer.put("lastModifiedByType", &self.last_modified_by_type);
    }
}

runtime::model!(SystemData);

/// IDs of a user-assigned identity.
#[derive(Clone, Default)]
pub struct UserIdentityProperties {
    /// Application ID of the identity.
    pub client_id: Option<String>,

    /// Object ID of the identity.
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

/// Subnet of a service in one region.
#[derive(Clone, Default)]
pub struct VirtualNetworkConfiguration {
    /// Resource ID of the subnet.
    ///
    /// Pattern
    /// `^/subscriptions/[^/]*/resourceGroups/[^/]*/providers/Microsoft.(ClassicNetwork|Network)/virtualNetworks/[^/]*/subnets/[^/]*$`.
    pub subnet_resource_id: Option<String>,

    /// Subnet, by its name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub subnetname: Option<String>,

    /// Identifier of the virtual network.
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

/// How a service is placed in a virtual network.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum VirtualNetworkType {
    /// `External`
    ///
    /// It is in a virtual network and can be reached from the internet.
    External,

    /// `Internal`
    ///
    /// It is in a virtual network and can be reached from there only.
    Internal,

    /// `None`
    ///
    /// It is in no virtual network.
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for VirtualNetworkType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("External", Self::External),
        ("Internal", Self::Internal),
        ("None", Self::None),
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

runtime::text_enum!(VirtualNetworkType);
