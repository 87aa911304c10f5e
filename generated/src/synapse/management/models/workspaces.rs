// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspaces operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::PrivateEndpointConnection;

/// First administrator of a workspace in a cloud-solution-provider subscription.
#[derive(Clone, Default)]
pub struct CspWorkspaceAdminProperties {
    /// Object ID of the first administrator in Microsoft Entra.
    ///
    /// Can be set when the resource is created, not changed later.
    pub initial_workspace_admin_object_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CspWorkspaceAdminProperties {
    const NAME: &'static str = "CspWorkspaceAdminProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            initial_workspace_admin_object_id: members
                .take("initialWorkspaceAdminObjectId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "initialWorkspaceAdminObjectId",
                &self.initial_workspace_admin_object_id,
            );
    }
}

runtime::model!(CspWorkspaceAdminProperties);

/// Customer-managed key of a workspace and the identity that reads it.
#[derive(Clone, Default)]
pub struct CustomerManagedKeyDetails {
    /// Identity that reads the key from Key Vault.
    pub kek_identity: Option<KekIdentityProperties>,

    /// Key that is used, by its name in the workspace and its Key Vault address.
    pub key: Option<WorkspaceKeyDetails>,

    /// State of the key for the workspace, for example whether the workspace still waits for its activation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CustomerManagedKeyDetails {
    const NAME: &'static str = "CustomerManagedKeyDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            kek_identity: members.take("kekIdentity")?,
            key: members.take("key")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("kekIdentity", &self.kek_identity);
        writer.put("key", &self.key);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(CustomerManagedKeyDetails);

/// Data lake account and file system that a workspace uses by default.
#[derive(Clone, Default)]
pub struct DataLakeStorageAccountDetails {
    /// Endpoint of the data lake account, in the form `https://account.dfs.core.windows.net`.
    ///
    /// Can be set when the resource is created, not changed later.
    pub account_url: Option<String>,

    /// True creates a managed private endpoint from the workspace network to the account.
    ///
    /// Can be set when the resource is created, not changed later.
    pub create_managed_private_endpoint: Option<bool>,

    /// File system (container) of the account.
    ///
    /// Can be set when the resource is created, not changed later.
    pub filesystem: Option<String>,

    /// Resource ID of the storage account.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataLakeStorageAccountDetails {
    const NAME: &'static str = "DataLakeStorageAccountDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            account_url: members.take("accountUrl")?,
            create_managed_private_endpoint: members
                .take("createManagedPrivateEndpoint")?,
            filesystem: members.take("filesystem")?,
            resource_id: members.take("resourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accountUrl", &self.account_url);
        writer
            .put("createManagedPrivateEndpoint", &self.create_managed_private_endpoint);
        writer.put("filesystem", &self.filesystem);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(DataLakeStorageAccountDetails);

/// Encryption of a workspace with platform keys and, if chosen, a customer-managed key.
#[derive(Clone, Default)]
pub struct EncryptionDetails {
    /// Customer-managed key that encrypts the workspace.
    pub cmk: Option<CustomerManagedKeyDetails>,

    /// True if a customer-managed key encrypts the data a second time; fixed when the workspace is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub double_encryption_enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EncryptionDetails {
    const NAME: &'static str = "EncryptionDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cmk: members.take("cmk")?,
            double_encryption_enabled: members.take("doubleEncryptionEnabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cmk", &self.cmk);
        writer
            .read_only()
            .put("doubleEncryptionEnabled", &self.double_encryption_enabled);
    }
}

runtime::model!(EncryptionDetails);

/// Identity with which a workspace reads its customer-managed key.
#[derive(Clone, Default)]
pub struct KekIdentityProperties {
    /// True if the system-assigned identity of the workspace reads the key.
    pub use_system_assigned_identity: Option<Value>,

    /// Resource ID of the user-assigned identity that reads the key.
    pub user_assigned_identity: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for KekIdentityProperties {
    const NAME: &'static str = "KekIdentityProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            use_system_assigned_identity: members.take("useSystemAssignedIdentity")?,
            user_assigned_identity: members.take("userAssignedIdentity")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("useSystemAssignedIdentity", &self.use_system_assigned_identity);
        writer.put("userAssignedIdentity", &self.user_assigned_identity);
    }
}

runtime::model!(KekIdentityProperties);

/// Managed identities of a workspace.
#[derive(Clone, Default)]
pub struct ManagedIdentity {
    /// Object ID of the system-assigned identity in Microsoft Entra.
    ///
    /// Read-only: set by the service, left out of requests.
    pub principal_id: Option<String>,

    /// Microsoft Entra tenant of the system-assigned identity.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub tenant_id: Option<String>,

    /// Which kinds of managed identity the workspace has.
    pub type_prop: Option<ResourceIdentityType>,

    /// User-assigned identities, keyed by resource ID.
    pub user_assigned_identities: Option<BTreeMap<String, UserAssignedManagedIdentity>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIdentity {
    const NAME: &'static str = "ManagedIdentity";

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

runtime::model!(ManagedIdentity);

/// Outbound restrictions of the managed virtual network of a workspace.
#[derive(Clone, Default)]
pub struct ManagedVirtualNetworkSettings {
    /// Microsoft Entra tenants to whose resources managed private endpoints may lead while outbound data is
    /// restricted.
    pub allowed_aad_tenant_ids_for_linking: Option<Vec<String>>,

    /// True if creating a managed private endpoint requires access to its target resource.
    pub linked_access_check_on_target_resource: Option<bool>,

    /// True if the managed network lets data out only to approved targets; fixed at creation.
    pub prevent_data_exfiltration: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedVirtualNetworkSettings {
    const NAME: &'static str = "ManagedVirtualNetworkSettings";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            allowed_aad_tenant_ids_for_linking: members
                .take("allowedAadTenantIdsForLinking")?,
            linked_access_check_on_target_resource: members
                .take("linkedAccessCheckOnTargetResource")?,
            prevent_data_exfiltration: members.take("preventDataExfiltration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .put(
                "allowedAadTenantIdsForLinking",
                &self.allowed_aad_tenant_ids_for_linking,
            );
        writer
            .put(
                "linkedAccessCheckOnTargetResource",
                &self.linked_access_check_on_target_resource,
            );
        writer.put("preventDataExfiltration", &self.prevent_data_exfiltration);
    }
}

runtime::model!(ManagedVirtualNetworkSettings);

/// Microsoft Purview account that is connected to a workspace.
#[derive(Clone, Default)]
pub struct PurviewConfiguration {
    /// Resource ID of the Microsoft Purview account.
    pub purview_resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PurviewConfiguration {
    const NAME: &'static str = "PurviewConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            purview_resource_id: members.take("purviewResourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("purviewResourceId", &self.purview_resource_id);
    }
}

runtime::model!(PurviewConfiguration);

/// Which kinds of managed identity a workspace has.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResourceIdentityType {
    /// `None`
    None,

    /// `SystemAssigned`
    SystemAssigned,

    /// `SystemAssigned,UserAssigned`
    SystemAssignedUserAssigned,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ResourceIdentityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("None", Self::None),
        ("SystemAssigned", Self::SystemAssigned),
        ("SystemAssigned,UserAssigned", Self::SystemAssignedUserAssigned),
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

runtime::text_enum!(ResourceIdentityType);

/// IDs of a user-assigned identity.
#[derive(Clone, Default)]
pub struct UserAssignedManagedIdentity {
    /// Application ID of the identity.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub client_id: Option<String>,

    /// Object ID of the identity in Microsoft Entra.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub principal_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UserAssignedManagedIdentity {
    const NAME: &'static str = "UserAssignedManagedIdentity";

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
        writer.read_only().put("clientId", &self.client_id);
        writer.read_only().put("principalId", &self.principal_id);
    }
}

runtime::model!(UserAssignedManagedIdentity);

/// Own subnet for the compute of a workspace.
#[derive(Clone, Default)]
pub struct VirtualNetworkProfile {
    /// Resource ID of the subnet for the compute.
    pub compute_subnet_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for VirtualNetworkProfile {
    const NAME: &'static str = "VirtualNetworkProfile";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_subnet_id: members.take("computeSubnetId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeSubnetId", &self.compute_subnet_id);
    }
}

runtime::model!(VirtualNetworkProfile);

/// Synapse workspace.
#[derive(Clone, Default)]
pub struct Workspace {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Managed identities of the workspace.
    pub identity: Option<ManagedIdentity>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WorkspaceProperties>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl Workspace {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for Workspace {
    const NAME: &'static str = "Workspace";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            identity: members.take("identity")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("identity", &self.identity);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(Workspace);

/// Page of workspaces.
#[derive(Clone, Default)]
pub struct WorkspaceInfoListResult {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<Workspace>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceInfoListResult {
    const NAME: &'static str = "WorkspaceInfoListResult";

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

runtime::model!(WorkspaceInfoListResult);

runtime::page!(WorkspaceInfoListResult { value : Workspace });

/// Name and Key Vault address of the customer-managed key of a workspace.
#[derive(Clone, Default)]
pub struct WorkspaceKeyDetails {
    /// Key Vault identifier of the key.
    pub key_vault_url: Option<String>,

    /// Name under which the key is registered with the workspace.
    pub name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceKeyDetails {
    const NAME: &'static str = "WorkspaceKeyDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            key_vault_url: members.take("keyVaultUrl")?,
            name: members.take("name")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("keyVaultUrl", &self.key_vault_url);
        writer.put("name", &self.name);
    }
}

runtime::model!(WorkspaceKeyDetails);

/// Changes to a workspace.
#[derive(Clone, Default)]
pub struct WorkspacePatchInfo {
    /// Managed identities of the workspace.
    pub identity: Option<ManagedIdentity>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<WorkspacePatchProperties>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspacePatchInfo {
    const NAME: &'static str = "WorkspacePatchInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            identity: members.take("identity")?,
            properties: members.take("properties")?,
            tags: members.take("tags")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("identity", &self.identity);
        writer.put("properties", &self.properties);
        writer.put("tags", &self.tags);
    }
}

runtime::model!(WorkspacePatchInfo);

/// Settings of a workspace that can be changed after its creation.
#[derive(Clone, Default)]
pub struct WorkspacePatchProperties {
    /// Encryption of the workspace, with a customer-managed key if there is one.
    pub encryption: Option<EncryptionDetails>,

    /// Outbound restrictions of the managed virtual network.
    pub managed_virtual_network_settings: Option<ManagedVirtualNetworkSettings>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Whether the workspace can be reached from public networks; if not, only private endpoints work.
    pub public_network_access: Option<WorkspacePublicNetworkAccess>,

    /// Microsoft Purview account that is connected.
    pub purview_configuration: Option<PurviewConfiguration>,

    /// Password of the SQL administrator; write-only.
    ///
    /// Secret: not shown by `Debug`.
    pub sql_administrator_login_password: Option<String>,

    /// Git repository that holds the artifacts.
    pub workspace_repository_configuration: Option<WorkspaceRepositoryConfiguration>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspacePatchProperties {
    const NAME: &'static str = "WorkspacePatchProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            encryption: members.take("encryption")?,
            managed_virtual_network_settings: members
                .take("managedVirtualNetworkSettings")?,
            provisioning_state: members.take("provisioningState")?,
            public_network_access: members.take("publicNetworkAccess")?,
            purview_configuration: members.take("purviewConfiguration")?,
            sql_administrator_login_password: members
                .take("sqlAdministratorLoginPassword")?,
            workspace_repository_configuration: members
                .take("workspaceRepositoryConfiguration")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("encryption", &self.encryption);
        writer
            .put(
                "managedVirtualNetworkSettings",
                &self.managed_virtual_network_settings,
            );
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("publicNetworkAccess", &self.public_network_access);
        writer.put("purviewConfiguration", &self.purview_configuration);
        writer
            .secret()
            .put(
                "sqlAdministratorLoginPassword",
                &self.sql_administrator_login_password,
            );
        writer
            .put(
                "workspaceRepositoryConfiguration",
                &self.workspace_repository_configuration,
            );
    }
}

runtime::model!(WorkspacePatchProperties);

/// Storage, SQL, network, encryption and Git settings of a workspace.
#[derive(Clone, Default)]
pub struct WorkspaceProperties {
    /// Resource ID of the Data Lake Analytics account from which the workspace was converted, if any.
    ///
    /// Read-only: set by the service, left out of requests.
    pub adla_resource_id: Option<String>,

    /// True if all SQL endpoints of the workspace refuse logins with a password.
    ///
    /// Can be set, is never returned.
    pub azure_ad_only_authentication: Option<bool>,

    /// Host names of the workspace endpoints, by purpose: `web`, `dev`, `sql` and `sqlOnDemand`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub connectivity_endpoints: Option<BTreeMap<String, String>>,

    /// First administrator of the workspace in a cloud-solution-provider subscription.
    pub csp_workspace_admin_properties: Option<CspWorkspaceAdminProperties>,

    /// Data lake account and file system that the workspace uses by default.
    pub default_data_lake_storage: Option<DataLakeStorageAccountDetails>,

    /// Encryption of the workspace, with a customer-managed key if there is one.
    pub encryption: Option<EncryptionDetails>,

    /// Further workspace settings and feature switches, by name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub extra_properties: Option<Value>,

    /// Name of the resource group that the service creates for resources of the workspace; fixed at creation.
    ///
    /// Can be set when the resource is created, not changed later.
    pub managed_resource_group_name: Option<String>,

    /// `default` puts the compute into a managed virtual network; fixed when the workspace is created.
    pub managed_virtual_network: Option<String>,

    /// Outbound restrictions of the managed virtual network.
    pub managed_virtual_network_settings: Option<ManagedVirtualNetworkSettings>,

    /// Requested and approved connections of private endpoints.
    pub private_endpoint_connections: Option<Vec<PrivateEndpointConnection>>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Whether the workspace can be reached from public networks; if not, only private endpoints work.
    ///
    /// The service's default is `Enabled`.
    pub public_network_access: Option<WorkspacePublicNetworkAccess>,

    /// Microsoft Purview account that is connected.
    pub purview_configuration: Option<PurviewConfiguration>,

    /// Workspace settings, by name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub settings: Option<BTreeMap<String, Value>>,

    /// Login name of the SQL administrator; fixed at creation.
    pub sql_administrator_login: Option<String>,

    /// Password of the SQL administrator; write-only.
    ///
    /// Secret: not shown by `Debug`.
    pub sql_administrator_login_password: Option<String>,

    /// True if trusted Azure services pass the network rules of the workspace.
    ///
    /// The service's default is `false`.
    pub trusted_service_bypass_enabled: Option<bool>,

    /// Own subnet for the compute of the workspace.
    pub virtual_network_profile: Option<VirtualNetworkProfile>,

    /// Git repository that holds the artifacts.
    pub workspace_repository_configuration: Option<WorkspaceRepositoryConfiguration>,

    /// Unique ID of the workspace, never used again.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub workspace_uid: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceProperties {
    const NAME: &'static str = "WorkspaceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            adla_resource_id: members.take("adlaResourceId")?,
            azure_ad_only_authentication: members.take("azureADOnlyAuthentication")?,
            connectivity_endpoints: members.take("connectivityEndpoints")?,
            csp_workspace_admin_properties: members.take("cspWorkspaceAdminProperties")?,
            default_data_lake_storage: members.take("defaultDataLakeStorage")?,
            encryption: members.take("encryption")?,
            extra_properties: members.take("extraProperties")?,
            managed_resource_group_name: members.take("managedResourceGroupName")?,
            managed_virtual_network: members.take("managedVirtualNetwork")?,
            managed_virtual_network_settings: members
                .take("managedVirtualNetworkSettings")?,
            private_endpoint_connections: members.take("privateEndpointConnections")?,
            provisioning_state: members.take("provisioningState")?,
            public_network_access: members.take("publicNetworkAccess")?,
            purview_configuration: members.take("purviewConfiguration")?,
            settings: members.take("settings")?,
            sql_administrator_login: members.take("sqlAdministratorLogin")?,
            sql_administrator_login_password: members
                .take("sqlAdministratorLoginPassword")?,
            trusted_service_bypass_enabled: members.take("trustedServiceBypassEnabled")?,
            virtual_network_profile: members.take("virtualNetworkProfile")?,
            workspace_repository_configuration: members
                .take("workspaceRepositoryConfiguration")?,
            workspace_uid: members.take("workspaceUID")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("adlaResourceId", &self.adla_resource_id);
        writer.put("azureADOnlyAuthentication", &self.azure_ad_only_authentication);
        writer.read_only().put("connectivityEndpoints", &self.connectivity_endpoints);
        writer.put("cspWorkspaceAdminProperties", &self.csp_workspace_admin_properties);
        writer.put("defaultDataLakeStorage", &self.default_data_lake_storage);
        writer.put("encryption", &self.encryption);
        writer.read_only().put("extraProperties", &self.extra_properties);
        writer.put("managedResourceGroupName", &self.managed_resource_group_name);
        writer.put("managedVirtualNetwork", &self.managed_virtual_network);
        writer
            .put(
                "managedVirtualNetworkSettings",
                &self.managed_virtual_network_settings,
            );
        writer.put("privateEndpointConnections", &self.private_endpoint_connections);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("publicNetworkAccess", &self.public_network_access);
        writer.put("purviewConfiguration", &self.purview_configuration);
        writer.read_only().put("settings", &self.settings);
        writer.put("sqlAdministratorLogin", &self.sql_administrator_login);
        writer
            .secret()
            .put(
                "sqlAdministratorLoginPassword",
                &self.sql_administrator_login_password,
            );
        writer.put("trustedServiceBypassEnabled", &self.trusted_service_bypass_enabled);
        writer.put("virtualNetworkProfile", &self.virtual_network_profile);
        writer
            .put(
                "workspaceRepositoryConfiguration",
                &self.workspace_repository_configuration,
            );
        writer.read_only().put("workspaceUID", &self.workspace_uid);
    }
}

runtime::model!(WorkspaceProperties);

/// Whether a workspace can be reached from public networks.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum WorkspacePublicNetworkAccess {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for WorkspacePublicNetworkAccess {
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

runtime::text_enum!(WorkspacePublicNetworkAccess);

/// Git repository that holds the artifacts of a workspace.
#[derive(Clone, Default)]
pub struct WorkspaceRepositoryConfiguration {
    /// Azure DevOps organization or GitHub account that owns the repository.
    pub account_name: Option<String>,

    /// Branch in which work is collected before publishing.
    pub collaboration_branch: Option<String>,

    /// Address of the GitHub Enterprise server; empty for the public GitHub service.
    pub host_name: Option<String>,

    /// Commit that was published last.
    pub last_commit_id: Option<String>,

    /// Azure DevOps project of the repository.
    pub project_name: Option<String>,

    /// Git repository.
    pub repository_name: Option<String>,

    /// Folder of the repository that holds the artifacts.
    pub root_folder: Option<String>,

    /// Microsoft Entra tenant of the Azure DevOps organization.
    ///
    /// A UUID as text.
    pub tenant_id: Option<String>,

    /// Git provider, `WorkspaceVSTSConfiguration` for Azure DevOps or `WorkspaceGitHubConfiguration` for GitHub.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceRepositoryConfiguration {
    const NAME: &'static str = "WorkspaceRepositoryConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            account_name: members.take("accountName")?,
            collaboration_branch: members.take("collaborationBranch")?,
            host_name: members.take("hostName")?,
            last_commit_id: members.take("lastCommitId")?,
            project_name: members.take("projectName")?,
            repository_name: members.take("repositoryName")?,
            root_folder: members.take("rootFolder")?,
            tenant_id: members.take("tenantId")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accountName", &self.account_name);
        writer.put("collaborationBranch", &self.collaboration_branch);
        writer.put("hostName", &self.host_name);
        writer.put("lastCommitId", &self.last_commit_id);
        writer.put("projectName", &self.project_name);
        writer.put("repositoryName", &self.repository_name);
        writer.put("rootFolder", &self.root_folder);
        writer.put("tenantId", &self.tenant_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(WorkspaceRepositoryConfiguration);
