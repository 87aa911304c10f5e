// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api management service operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;
use super::{PrivateLinkServiceConnectionState, ServiceSkuType};

runtime::text_enum! {
    /// How a service signs in to the storage account of a backup.
    pub enum AccessType {
        /// `AccessKey`
        ///
        /// With an access key of the account.
        AccessKey = "AccessKey",

        /// `SystemAssignedManagedIdentity`
        ///
        /// With the system-assigned identity of the service.
        SystemAssignedManagedIdentity = "SystemAssignedManagedIdentity",

        /// `UserAssignedManagedIdentity`
        ///
        /// With a user-assigned identity of the service.
        UserAssignedManagedIdentity = "UserAssignedManagedIdentity",
    }
}

runtime::model! {
    /// Further region of a service, with its units and network.
    pub struct AdditionalLocation {
        /// True takes the gateway of this region out of service.
        ///
        /// The service's default is `false`.
        #[json("disableGateway")]
        pub disable_gateway: Option<bool>,

        /// Address of the gateway in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("gatewayRegionalUrl", read_only)]
        pub gateway_regional_url: Option<String>,

        /// Azure region of these units.
        #[json("location")]
        pub location: Option<String>,

        /// Whether outbound traffic goes through a NAT gateway.
        ///
        /// The service's default is `Disabled`.
        #[json("natGatewayState")]
        pub nat_gateway_state: Option<NatGatewayState>,

        /// Public addresses of outbound traffic through the NAT gateway.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("outboundPublicIPAddresses", read_only)]
        pub outbound_public_ip_addresses: Option<Vec<String>>,

        /// Compute platform in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("platformVersion", read_only)]
        pub platform_version: Option<PlatformVersion>,

        /// Private addresses in an internal virtual network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateIPAddresses", read_only)]
        pub private_ip_addresses: Option<Vec<String>>,

        /// Resource ID of a public IP address of your own for a service in a virtual network.
        #[json("publicIpAddressId")]
        pub public_ip_address_id: Option<String>,

        /// Public addresses of the service in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("publicIPAddresses", read_only)]
        pub public_ip_addresses: Option<Vec<String>>,

        /// Tier and number of units in the region; the tier is that of the service.
        #[json("sku")]
        pub sku: Option<ApiManagementServiceSkuProperties>,

        /// Subnet of the units in this region.
        #[json("virtualNetworkConfiguration")]
        pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

        /// Availability zones over which the units of the region are spread.
        #[json("zones")]
        pub zones: Option<Vec<String>>,
    }
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

runtime::model! {
    /// Region whose network settings are applied.
    pub struct ApiManagementServiceApplyNetworkConfigurationParameters {
        /// Region of the service to act on; without it the primary one.
        #[json("location")]
        pub location: Option<String>,
    }
}

runtime::model! {
    /// Place of a backup and the way to sign in to it.
    pub struct ApiManagementServiceBackupRestoreParameters {
        /// Access key of the storage account. Only needed for sign-in by key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("accessKey", secret)]
        pub access_key: Option<String>,

        /// How the service signs in to the storage account.
        ///
        /// The service's default is `AccessKey`.
        #[json("accessType")]
        pub access_type: Option<AccessType>,

        /// Name of the backup file.
        #[json("backupName")]
        pub backup_name: Option<String>,

        /// Client ID of the user-assigned identity, if such an identity signs in.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Blob container of the backup.
        #[json("containerName")]
        pub container_name: Option<String>,

        /// Name of the storage account.
        #[json("storageAccount")]
        pub storage_account: Option<String>,
    }
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

runtime::model! {
    /// Service name whose availability is asked for.
    pub struct ApiManagementServiceCheckNameAvailabilityParameters {
        /// Service name to check.
        #[json("name")]
        pub name: Option<String>,
    }
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

runtime::model! {
    /// Value that proves the ownership of a custom domain.
    pub struct ApiManagementServiceGetDomainOwnershipIdentifierResult {
        /// Value for the DNS TXT record.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("domainOwnershipIdentifier", read_only)]
        pub domain_ownership_identifier: Option<String>,
    }
}

runtime::model! {
    /// Link that signs an administrator in to the portal.
    pub struct ApiManagementServiceGetSsoTokenResult {
        /// Address that signs in to the portal.
        ///
        /// Secret: not shown by `Debug`.
        #[json("redirectUri", secret)]
        pub redirect_uri: Option<String>,
    }
}

runtime::model! {
    /// Managed identities of a service.
    pub struct ApiManagementServiceIdentity {
        /// Object ID of the system-assigned identity.
        ///
        /// Read-only: set by the service, left out of requests. A UUID as text.
        #[json("principalId", read_only)]
        pub principal_id: Option<String>,

        /// Microsoft Entra tenant of the system-assigned identity.
        ///
        /// Read-only: set by the service, left out of requests. A UUID as text.
        #[json("tenantId", read_only)]
        pub tenant_id: Option<String>,

        /// Which kinds of managed identity the service has.
        #[json("type")]
        pub type_prop: Option<ApimIdentityType>,

        /// User-assigned identities, keyed by resource ID.
        #[json("userAssignedIdentities")]
        pub user_assigned_identities: Option<BTreeMap<String, UserIdentityProperties>>,
    }
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

runtime::model! {
    /// Page of services.
    pub struct ApiManagementServiceListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiManagementServiceResource>>,
    }
}

runtime::page!(ApiManagementServiceListResult { value : ApiManagementServiceResource });

runtime::model! {
    /// Answer whether a service name can be used.
    pub struct ApiManagementServiceNameAvailabilityResult {
        /// Why the name cannot be used, for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// True if the name is valid and free.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nameAvailable", read_only)]
        pub name_available: Option<bool>,

        /// Why the name can or cannot be used.
        #[json("reason")]
        pub reason: Option<NameAvailabilityReason>,
    }
}

runtime::model! {
    /// Publisher, network, hostnames and state of a service.
    pub struct ApiManagementServiceProperties {
        /// Further regions in which the service runs gateways; Premium tier only.
        #[json("additionalLocations")]
        pub additional_locations: Option<Vec<AdditionalLocation>>,

        /// Limit on the versions of the management API.
        #[json("apiVersionConstraint")]
        pub api_version_constraint: Option<ApiVersionConstraint>,

        /// CA certificates that are installed in the service, at most ten.
        #[json("certificates")]
        pub certificates: Option<Vec<CertificateConfiguration>>,

        /// Time (UTC) at which the resource was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdAtUtc", read_only)]
        pub created_at_utc: Option<OffsetDateTime>,

        /// Switches for TLS versions, ciphers and HTTP/2, by name, such as
        /// `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` with `True` or `False`.
        #[json("customProperties")]
        pub custom_properties: Option<BTreeMap<String, String>>,

        /// Address of the developer portal.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("developerPortalUrl", read_only)]
        pub developer_portal_url: Option<String>,

        /// True takes the gateway of the primary region out of service; needs further regions.
        ///
        /// The service's default is `false`.
        #[json("disableGateway")]
        pub disable_gateway: Option<bool>,

        /// True if the gateway demands a client certificate from every caller; Consumption tier only.
        ///
        /// The service's default is `false`.
        #[json("enableClientCertificate")]
        pub enable_client_certificate: Option<bool>,

        /// Address of the gateway in the primary region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("gatewayRegionalUrl", read_only)]
        pub gateway_regional_url: Option<String>,

        /// Address of the gateway, under which the APIs are called.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("gatewayUrl", read_only)]
        pub gateway_url: Option<String>,

        /// Hostnames of the endpoints with their certificates.
        #[json("hostnameConfigurations")]
        pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

        /// Address of the direct management endpoint.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("managementApiUrl", read_only)]
        pub management_api_url: Option<String>,

        /// Whether outbound traffic goes through a NAT gateway.
        ///
        /// The service's default is `Disabled`.
        #[json("natGatewayState")]
        pub nat_gateway_state: Option<NatGatewayState>,

        /// E-mail address from which messages are sent.
        ///
        /// At most 100 characters.
        #[json("notificationSenderEmail")]
        pub notification_sender_email: Option<String>,

        /// Public addresses of outbound traffic through the NAT gateway.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("outboundPublicIPAddresses", read_only)]
        pub outbound_public_ip_addresses: Option<Vec<String>>,

        /// Compute platform in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("platformVersion", read_only)]
        pub platform_version: Option<PlatformVersion>,

        /// Address of the legacy portal.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("portalUrl", read_only)]
        pub portal_url: Option<String>,

        /// Private endpoint connections of the service.
        #[json("privateEndpointConnections")]
        pub private_endpoint_connections: Option<
            Vec<RemotePrivateEndpointConnectionWrapper>,
        >,

        /// Private addresses in an internal virtual network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateIPAddresses", read_only)]
        pub private_ip_addresses: Option<Vec<String>>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Resource ID of a public IP address of your own for a service in a virtual network.
        #[json("publicIpAddressId")]
        pub public_ip_address_id: Option<String>,

        /// Public addresses of the service in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("publicIPAddresses", read_only)]
        pub public_ip_addresses: Option<Vec<String>>,

        /// Whether the service can be reached other than by private endpoints.
        #[json("publicNetworkAccess")]
        pub public_network_access: Option<PublicNetworkAccess>,

        /// E-mail address of the organization that publishes the APIs.
        ///
        /// At most 100 characters.
        #[json("publisherEmail")]
        pub publisher_email: Option<String>,

        /// Name of the organization that publishes the APIs, shown in portal and messages.
        ///
        /// At most 100 characters.
        #[json("publisherName")]
        pub publisher_name: Option<String>,

        /// True recovers the deleted service of that name; all other settings are then ignored.
        ///
        /// The service's default is `false`.
        #[json("restore")]
        pub restore: Option<bool>,

        /// Address of the Git repository.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scmUrl", read_only)]
        pub scm_url: Option<String>,

        /// State to which a running change leads.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("targetProvisioningState", read_only)]
        pub target_provisioning_state: Option<String>,

        /// Subnet of the service in the primary region.
        #[json("virtualNetworkConfiguration")]
        pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

        /// How it is placed in a virtual network.
        ///
        /// The service's default is `None`.
        #[json("virtualNetworkType")]
        pub virtual_network_type: Option<VirtualNetworkType>,
    }
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

runtime::model! {
    /// API Management service instance.
    pub struct ApiManagementServiceResource {
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

        /// Managed identities, with which the service reaches Key Vault and other resources.
        #[json("identity")]
        pub identity: Option<ApiManagementServiceIdentity>,

        /// Azure region; fixed when the resource is created.
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
        pub properties: Option<ApiManagementServiceProperties>,

        /// Tier and number of units in the primary region.
        #[json("sku")]
        pub sku: Option<ApiManagementServiceSkuProperties>,

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

        /// Availability zones over which the units of the primary region are spread.
        #[json("zones")]
        pub zones: Option<Vec<String>>,
    }
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

runtime::model! {
    /// Tier and units of a service in one region.
    pub struct ApiManagementServiceSkuProperties {
        /// Number of units; 0 in the Consumption tier.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Pricing tier.
        #[json("name")]
        pub name: Option<ServiceSkuType>,
    }
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

runtime::model! {
    /// Change to a service.
    pub struct ApiManagementServiceUpdateParameters {
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

        /// New managed identities.
        #[json("identity")]
        pub identity: Option<ApiManagementServiceIdentity>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings to change.
        #[json("properties")]
        pub properties: Option<ApiManagementServiceUpdateProperties>,

        /// New tier and number of units in the primary region.
        #[json("sku")]
        pub sku: Option<ApiManagementServiceSkuProperties>,

        /// Names and values by which resources are grouped and billed.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,

        /// New availability zones of the primary region.
        #[json("zones")]
        pub zones: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Settings of a service that are to change.
    pub struct ApiManagementServiceUpdateProperties {
        /// Further regions in which the service runs gateways; Premium tier only.
        #[json("additionalLocations")]
        pub additional_locations: Option<Vec<AdditionalLocation>>,

        /// Limit on the versions of the management API.
        #[json("apiVersionConstraint")]
        pub api_version_constraint: Option<ApiVersionConstraint>,

        /// CA certificates that are installed in the service, at most ten.
        #[json("certificates")]
        pub certificates: Option<Vec<CertificateConfiguration>>,

        /// Time (UTC) at which the resource was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdAtUtc", read_only)]
        pub created_at_utc: Option<OffsetDateTime>,

        /// Switches for TLS versions, ciphers and HTTP/2, by name, such as
        /// `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.Tls10` with `True` or `False`.
        #[json("customProperties")]
        pub custom_properties: Option<BTreeMap<String, String>>,

        /// Address of the developer portal.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("developerPortalUrl", read_only)]
        pub developer_portal_url: Option<String>,

        /// True takes the gateway of the primary region out of service; needs further regions.
        ///
        /// The service's default is `false`.
        #[json("disableGateway")]
        pub disable_gateway: Option<bool>,

        /// True if the gateway demands a client certificate from every caller; Consumption tier only.
        ///
        /// The service's default is `false`.
        #[json("enableClientCertificate")]
        pub enable_client_certificate: Option<bool>,

        /// Address of the gateway in the primary region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("gatewayRegionalUrl", read_only)]
        pub gateway_regional_url: Option<String>,

        /// Address of the gateway, under which the APIs are called.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("gatewayUrl", read_only)]
        pub gateway_url: Option<String>,

        /// Hostnames of the endpoints with their certificates.
        #[json("hostnameConfigurations")]
        pub hostname_configurations: Option<Vec<HostnameConfiguration>>,

        /// Address of the direct management endpoint.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("managementApiUrl", read_only)]
        pub management_api_url: Option<String>,

        /// Whether outbound traffic goes through a NAT gateway.
        ///
        /// The service's default is `Disabled`.
        #[json("natGatewayState")]
        pub nat_gateway_state: Option<NatGatewayState>,

        /// E-mail address from which messages are sent.
        ///
        /// At most 100 characters.
        #[json("notificationSenderEmail")]
        pub notification_sender_email: Option<String>,

        /// Public addresses of outbound traffic through the NAT gateway.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("outboundPublicIPAddresses", read_only)]
        pub outbound_public_ip_addresses: Option<Vec<String>>,

        /// Compute platform in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("platformVersion", read_only)]
        pub platform_version: Option<PlatformVersion>,

        /// Address of the legacy portal.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("portalUrl", read_only)]
        pub portal_url: Option<String>,

        /// Private endpoint connections of the service.
        #[json("privateEndpointConnections")]
        pub private_endpoint_connections: Option<
            Vec<RemotePrivateEndpointConnectionWrapper>,
        >,

        /// Private addresses in an internal virtual network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateIPAddresses", read_only)]
        pub private_ip_addresses: Option<Vec<String>>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Resource ID of a public IP address of your own for a service in a virtual network.
        #[json("publicIpAddressId")]
        pub public_ip_address_id: Option<String>,

        /// Public addresses of the service in this region.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("publicIPAddresses", read_only)]
        pub public_ip_addresses: Option<Vec<String>>,

        /// Whether the service can be reached other than by private endpoints.
        #[json("publicNetworkAccess")]
        pub public_network_access: Option<PublicNetworkAccess>,

        /// E-mail address of the organization that publishes the APIs.
        ///
        /// At most 100 characters.
        #[json("publisherEmail")]
        pub publisher_email: Option<String>,

        /// Name of the organization that publishes the APIs, shown in portal and messages.
        ///
        /// At most 100 characters.
        #[json("publisherName")]
        pub publisher_name: Option<String>,

        /// True recovers the deleted service of that name; all other settings are then ignored.
        ///
        /// The service's default is `false`.
        #[json("restore")]
        pub restore: Option<bool>,

        /// Address of the Git repository.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scmUrl", read_only)]
        pub scm_url: Option<String>,

        /// State to which a running change leads.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("targetProvisioningState", read_only)]
        pub target_provisioning_state: Option<String>,

        /// Subnet of the service in the primary region.
        #[json("virtualNetworkConfiguration")]
        pub virtual_network_configuration: Option<VirtualNetworkConfiguration>,

        /// How it is placed in a virtual network.
        ///
        /// The service's default is `None`.
        #[json("virtualNetworkType")]
        pub virtual_network_type: Option<VirtualNetworkType>,
    }
}

runtime::model! {
    /// Limit on the management API versions that a service accepts.
    pub struct ApiVersionConstraint {
        /// Oldest version of the management API that the service accepts.
        #[json("minApiVersion")]
        pub min_api_version: Option<String>,
    }
}

runtime::text_enum! {
    /// Kinds of managed identity that a service has.
    pub enum ApimIdentityType {
        /// `None`
        ///
        /// No managed identity.
        None = "None",

        /// `SystemAssigned`
        SystemAssigned = "SystemAssigned",

        /// `SystemAssigned, UserAssigned`
        ///
        /// Both kinds.
        SystemAssignedUserAssigned = "SystemAssigned, UserAssigned",

        /// `UserAssigned`
        UserAssigned = "UserAssigned",
    }
}

runtime::model! {
    /// Reference to a resource.
    pub struct ArmIdWrapper {
        /// Resource ID that is referred to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// CA certificate that is installed in a service.
    pub struct CertificateConfiguration {
        /// Data of the installed certificate.
        #[json("certificate")]
        pub certificate: Option<CertificateInformation>,

        /// Secret that opens the certificate file.
        ///
        /// Secret: not shown by `Debug`.
        #[json("certificatePassword", secret)]
        pub certificate_password: Option<String>,

        /// Certificate file in Base64.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encodedCertificate", secret)]
        pub encoded_certificate: Option<String>,

        /// Store into which the certificate is put.
        #[json("storeName")]
        pub store_name: Option<CertificateConfigurationStoreName>,
    }
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

runtime::text_enum! {
    /// Certificate store of the service.
    pub enum CertificateConfigurationStoreName {
        /// `CertificateAuthority`
        ///
        /// Intermediate certification authorities.
        CertificateAuthority = "CertificateAuthority",

        /// `Root`
        ///
        /// Root certification authorities.
        Root = "Root",
    }
}

runtime::model! {
    /// Public data of a certificate.
    pub struct CertificateInformation {
        /// Time (UTC) at which the certificate expires.
        #[json("expiry")]
        pub expiry: Option<OffsetDateTime>,

        /// Name for which the certificate was issued.
        #[json("subject")]
        pub subject: Option<String>,

        /// Thumbprint by which the certificate is recognized.
        #[json("thumbprint")]
        pub thumbprint: Option<String>,
    }
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

runtime::text_enum! {
    /// Where the certificate of a hostname comes from.
    pub enum CertificateSource {
        /// `BuiltIn`
        ///
        /// It belongs to the default domain.
        BuiltIn = "BuiltIn",

        /// `Custom`
        ///
        /// It was uploaded.
        Custom = "Custom",

        /// `KeyVault`
        ///
        /// It is read from Key Vault.
        KeyVault = "KeyVault",

        /// `Managed`
        ///
        /// The service obtains and renews it.
        Managed = "Managed",
    }
}

runtime::text_enum! {
    /// How far setting up the certificate of a hostname has come.
    pub enum CertificateStatus {
        /// `Completed`
        Completed = "Completed",

        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",
    }
}

runtime::text_enum! {
    /// Kind of identity that created or changed a resource.
    pub enum CreatedByType {
        /// `Application`
        Application = "Application",

        /// `Key`
        Key = "Key",

        /// `ManagedIdentity`
        ManagedIdentity = "ManagedIdentity",

        /// `User`
        User = "User",
    }
}

runtime::model! {
    /// Hostname of a service with its certificate.
    pub struct HostnameConfiguration {
        /// Data of the certificate in use.
        #[json("certificate")]
        pub certificate: Option<CertificateInformation>,

        /// Secret that opens the certificate file.
        ///
        /// Secret: not shown by `Debug`.
        #[json("certificatePassword", secret)]
        pub certificate_password: Option<String>,

        /// Where the certificate comes from.
        #[json("certificateSource")]
        pub certificate_source: Option<CertificateSource>,

        /// How far setting up the certificate has come.
        #[json("certificateStatus")]
        pub certificate_status: Option<CertificateStatus>,

        /// True makes this the certificate for callers that name no host in the TLS handshake.
        ///
        /// The service's default is `false`.
        #[json("defaultSslBinding")]
        pub default_ssl_binding: Option<bool>,

        /// Certificate file in Base64.
        ///
        /// Secret: not shown by `Debug`.
        #[json("encodedCertificate", secret)]
        pub encoded_certificate: Option<String>,

        /// Hostname that is set up.
        #[json("hostName")]
        pub host_name: Option<String>,

        /// Client ID of the managed identity that reads the certificate; without it the system-assigned one.
        #[json("identityClientId")]
        pub identity_client_id: Option<String>,

        /// Address of the Key Vault secret with the certificate; without a version in it, renewals are picked up.
        #[json("keyVaultId")]
        pub key_vault_id: Option<String>,

        /// True if every caller is asked for a client certificate during the TLS handshake.
        ///
        /// The service's default is `false`.
        #[json("negotiateClientCertificate")]
        pub negotiate_client_certificate: Option<bool>,

        /// Endpoint that the hostname is for.
        #[json("type")]
        pub type_prop: Option<HostnameType>,
    }
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

runtime::text_enum! {
    /// Endpoint of a service.
    pub enum HostnameType {
        /// `DeveloperPortal`
        ///
        /// The developer portal.
        DeveloperPortal = "DeveloperPortal",

        /// `Management`
        ///
        /// The direct management endpoint.
        Management = "Management",

        /// `Portal`
        ///
        /// The legacy portal.
        Portal = "Portal",

        /// `Proxy`
        ///
        /// The gateway.
        Proxy = "Proxy",

        /// `Scm`
        ///
        /// The Git repository.
        Scm = "Scm",
    }
}

runtime::text_enum! {
    /// Why a service name can or cannot be used.
    pub enum NameAvailabilityReason {
        /// `AlreadyExists`
        ///
        /// It is taken.
        AlreadyExists = "AlreadyExists",

        /// `Invalid`
        ///
        /// It breaks the naming rules.
        Invalid = "Invalid",

        /// `Valid`
        ///
        /// It can be used.
        Valid = "Valid",
    }
}

runtime::text_enum! {
    /// Whether outbound traffic of a region goes through a NAT gateway.
    pub enum NatGatewayState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}

runtime::text_enum! {
    /// Compute platform of a service in a region.
    pub enum PlatformVersion {
        /// `mtv1`
        ///
        /// The multi-tenant platform of the Consumption tier.
        Mtv1 = "mtv1",

        /// `stv1`
        ///
        /// The retired single-tenant platform.
        Stv1 = "stv1",

        /// `stv2`
        ///
        /// The single-tenant platform of the classic tiers.
        Stv2 = "stv2",

        /// `undetermined`
        ///
        /// Not known, because nothing runs there.
        Undetermined = "undetermined",
    }
}

runtime::model! {
    /// Private endpoint, approval and targets of a connection.
    pub struct PrivateEndpointConnectionWrapperProperties {
        /// Targets to which the endpoint connects.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groupIds", read_only)]
        pub group_ids: Option<Vec<String>>,

        /// Private endpoint at the other side.
        #[json("privateEndpoint")]
        pub private_endpoint: Option<ArmIdWrapper>,

        /// Approval of the connection.
        #[json("privateLinkServiceConnectionState")]
        pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,
    }
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

runtime::text_enum! {
    /// Whether a service can be reached from public networks.
    pub enum PublicNetworkAccess {
        /// `Disabled`
        ///
        /// Only private endpoints lead to the service.
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}

runtime::model! {
    /// Private endpoint connection as a service shows it.
    pub struct RemotePrivateEndpointConnectionWrapper {
        /// Full Azure resource ID, as used in roles, locks and links.
        #[json("id")]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionWrapperProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Who created and last changed a resource, and when.
    pub struct SystemData {
        /// Time (UTC) at which the resource came into being.
        #[json("createdAt")]
        pub created_at: Option<OffsetDateTime>,

        /// Who created the resource.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Whether a user, an application, a managed identity or a key created the resource.
        #[json("createdByType")]
        pub created_by_type: Option<CreatedByType>,

        /// Time (UTC) of the latest change.
        #[json("lastModifiedAt")]
        pub last_modified_at: Option<OffsetDateTime>,

        /// Who made the latest change.
        #[json("lastModifiedBy")]
        pub last_modified_by: Option<String>,

        /// Whether a user, an application, a managed identity or a key made the latest change.
        #[json("lastModifiedByType")]
        pub last_modified_by_type: Option<CreatedByType>,
    }
}

runtime::model! {
    /// IDs of a user-assigned identity.
    pub struct UserIdentityProperties {
        /// Application ID of the identity.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Object ID of the identity.
        #[json("principalId")]
        pub principal_id: Option<String>,
    }
}

runtime::model! {
    /// Subnet of a service in one region.
    pub struct VirtualNetworkConfiguration {
        /// Resource ID of the subnet.
        ///
        /// Pattern
        /// `^/subscriptions/[^/]*/resourceGroups/[^/]*/providers/Microsoft.(ClassicNetwork|Network)/virtualNetworks/[^/]*/subnets/[^/]*$`.
        #[json("subnetResourceId")]
        pub subnet_resource_id: Option<String>,

        /// Subnet, by its name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("subnetname", read_only)]
        pub subnetname: Option<String>,

        /// Identifier of the virtual network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("vnetid", read_only)]
        pub vnetid: Option<String>,
    }
}

runtime::text_enum! {
    /// How a service is placed in a virtual network.
    pub enum VirtualNetworkType {
        /// `External`
        ///
        /// It is in a virtual network and can be reached from the internet.
        External = "External",

        /// `Internal`
        ///
        /// It is in a virtual network and can be reached from there only.
        Internal = "Internal",

        /// `None`
        ///
        /// It is in no virtual network.
        None = "None",
    }
}
