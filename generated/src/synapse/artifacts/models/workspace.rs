// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace operations.

use std::collections::BTreeMap;
use azure_core::Value;
use crate::runtime::{self, Unmodeled};

/// Customer managed key details.
#[derive(Clone, Default)]
pub struct CustomerManagedKeyDetails {
    /// Key.
    pub key: Option<WorkspaceKeyDetails>,

    /// Status.
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
            key: members.take("key")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("key", &self.key);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(CustomerManagedKeyDetails);

/// Data lake storage account details.
#[derive(Clone, Default)]
pub struct DataLakeStorageAccountDetails {
    /// Account url.
    pub account_url: Option<String>,

    /// Filesystem.
    pub filesystem: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataLakeStorageAccountDetails {
    const NAME: &'static str = "DataLakeStorageAccountDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            account_url: members.take("accountUrl")?,
            filesystem: members.take("filesystem")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("accountUrl", &self.account_url);
        writer.put("filesystem", &self.filesystem);
    }
}

runtime::model!(DataLakeStorageAccountDetails);

/// Encryption details.
#[derive(Clone, Default)]
pub struct EncryptionDetails {
    /// Cmk.
    pub cmk: Option<CustomerManagedKeyDetails>,

    /// Double encryption enabled.
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

/// Github client secret.
#[derive(Clone, Default)]
pub struct GithubClientSecret {
    /// Byoa secret akv url.
    pub byoa_secret_akv_url: Option<String>,

    /// Byoa secret name.
    pub byoa_secret_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for GithubClientSecret {
    const NAME: &'static str = "GithubClientSecret";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            byoa_secret_akv_url: members.take("byoaSecretAkvUrl")?,
            byoa_secret_name: members.take("byoaSecretName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("byoaSecretAkvUrl", &self.byoa_secret_akv_url);
        writer.put("byoaSecretName", &self.byoa_secret_name);
    }
}

runtime::model!(GithubClientSecret);

/// Managed identity.
#[derive(Clone, Default)]
pub struct ManagedIdentity {
    /// Principal id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub principal_id: Option<String>,

    /// Tenant id.
    ///
    /// Read-only: set by the service, left out of requests. A UUID as text.
    pub tenant_id: Option<String>,

    /// Type.
    pub type_prop: Option<ResourceIdentityType>,

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
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("principalId", &self.principal_id);
        writer.read_only().put("tenantId", &self.tenant_id);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ManagedIdentity);

/// Managed virtual network settings.
#[derive(Clone, Default)]
pub struct ManagedVirtualNetworkSettings {
    /// Allowed aad tenant ids for linking.
    pub allowed_aad_tenant_ids_for_linking: Option<Vec<String>>,

    /// Linked access check on target resource.
    pub linked_access_check_on_target_resource: Option<bool>,

    /// Prevent data exfiltration.
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

/// Private endpoint.
#[derive(Clone, Default)]
pub struct PrivateEndpoint {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpoint {
    const NAME: &'static str = "PrivateEndpoint";

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

runtime::model!(PrivateEndpoint);

/// Private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnection {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnection {
    const NAME: &'static str = "PrivateEndpointConnection";

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
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PrivateEndpointConnection);

/// Private endpoint connection properties.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionProperties {
    /// Private endpoint.
    pub private_endpoint: Option<PrivateEndpoint>,

    /// Private link service connection state.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateEndpointConnectionProperties {
    const NAME: &'static str = "PrivateEndpointConnectionProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
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
        writer.put("privateEndpoint", &self.private_endpoint);
        writer
            .put(
                "privateLinkServiceConnectionState",
                &self.private_link_service_connection_state,
            );
        writer.read_only().put("provisioningState", &self.provisioning_state);
    }
}

runtime::model!(PrivateEndpointConnectionProperties);

/// Private link service connection state.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// Actions required.
    ///
    /// Read-only: set by the service, left out of requests.
    pub actions_required: Option<String>,

    /// Description.
    pub description: Option<String>,

    /// Status.
    pub status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkServiceConnectionState {
    const NAME: &'static str = "PrivateLinkServiceConnectionState";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            actions_required: members.take("actionsRequired")?,
            description: members.take("description")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("actionsRequired", &self.actions_required);
        writer.put("description", &self.description);
        writer.put("status", &self.status);
    }
}

runtime::model!(PrivateLinkServiceConnectionState);

/// Purview configuration.
#[derive(Clone, Default)]
pub struct PurviewConfiguration {
    /// Purview resource id.
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

/// Resource identity type.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResourceIdentityType {
    /// `None`
    None,

    /// `SystemAssigned`
    SystemAssigned,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ResourceIdentityType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("None", Self::None),
        ("SystemAssigned", Self::SystemAssigned),
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

/// Virtual network profile.
#[derive(Clone, Default)]
pub struct VirtualNetworkProfile {
    /// Compute subnet id.
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

/// Workspace.
#[derive(Clone, Default)]
pub struct Workspace {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Identity.
    pub identity: Option<ManagedIdentity>,

    /// Location.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<WorkspaceProperties>,

    /// Tags.
    pub tags: Option<BTreeMap<String, String>>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

/// Workspace key details.
#[derive(Clone, Default)]
pub struct WorkspaceKeyDetails {
    /// Key vault url.
    pub key_vault_url: Option<String>,

    /// Name.
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

/// Workspace properties.
#[derive(Clone, Default)]
pub struct WorkspaceProperties {
    /// Adla resource id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub adla_resource_id: Option<String>,

    /// Connectivity endpoints.
    pub connectivity_endpoints: Option<BTreeMap<String, String>>,

    /// Default data lake storage.
    pub default_data_lake_storage: Option<DataLakeStorageAccountDetails>,

    /// Encryption.
    pub encryption: Option<EncryptionDetails>,

    /// Extra properties.
    ///
    /// Read-only: set by the service, left out of requests.
    pub extra_properties: Option<BTreeMap<String, Value>>,

    /// Managed resource group name.
    pub managed_resource_group_name: Option<String>,

    /// Managed virtual network.
    pub managed_virtual_network: Option<String>,

    /// Managed virtual network settings.
    pub managed_virtual_network_settings: Option<ManagedVirtualNetworkSettings>,

    /// Private endpoint connections.
    pub private_endpoint_connections: Option<Vec<PrivateEndpointConnection>>,

    /// Provisioning state.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<String>,

    /// Purview configuration.
    pub purview_configuration: Option<PurviewConfiguration>,

    /// Sql administrator login.
    pub sql_administrator_login: Option<String>,

    /// Sql administrator login password.
    pub sql_administrator_login_password: Option<String>,

    /// Virtual network profile.
    pub virtual_network_profile: Option<VirtualNetworkProfile>,

    /// Workspace repository configuration.
    pub workspace_repository_configuration: Option<WorkspaceRepositoryConfiguration>,

    /// Workspace uid.
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
            connectivity_endpoints: members.take("connectivityEndpoints")?,
            default_data_lake_storage: members.take("defaultDataLakeStorage")?,
            encryption: members.take("encryption")?,
            extra_properties: members.take("extraProperties")?,
            managed_resource_group_name: members.take("managedResourceGroupName")?,
            managed_virtual_network: members.take("managedVirtualNetwork")?,
            managed_virtual_network_settings: members
                .take("managedVirtualNetworkSettings")?,
            private_endpoint_connections: members.take("privateEndpointConnections")?,
            provisioning_state: members.take("provisioningState")?,
            purview_configuration: members.take("purviewConfiguration")?,
            sql_administrator_login: members.take("sqlAdministratorLogin")?,
            sql_administrator_login_password: members
                .take("sqlAdministratorLoginPassword")?,
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
        writer.put("connectivityEndpoints", &self.connectivity_endpoints);
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
        writer.put("purviewConfiguration", &self.purview_configuration);
        writer.put("sqlAdministratorLogin", &self.sql_administrator_login);
        writer
            .put(
                "sqlAdministratorLoginPassword",
                &self.sql_administrator_login_password,
            );
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

/// Workspace repository configuration.
#[derive(Clone, Default)]
pub struct WorkspaceRepositoryConfiguration {
    /// Account name.
    pub account_name: Option<String>,

    /// Client id.
    pub client_id: Option<String>,

    /// Client secret.
    pub client_secret: Option<GithubClientSecret>,

    /// Collaboration branch.
    pub collaboration_branch: Option<String>,

    /// Host name.
    pub host_name: Option<String>,

    /// Last commit id.
    pub last_commit_id: Option<String>,

    /// Project name.
    pub project_name: Option<String>,

    /// Repository name.
    pub repository_name: Option<String>,

    /// Root folder.
    pub root_folder: Option<String>,

    /// Tenant id.
    ///
    /// A UUID as text.
    pub tenant_id: Option<String>,

    /// Type.
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
            client_id: members.take("clientId")?,
            client_secret: members.take("clientSecret")?,
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
        writer.put("clientId", &self.client_id);
        writer.put("clientSecret", &self.client_secret);
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
