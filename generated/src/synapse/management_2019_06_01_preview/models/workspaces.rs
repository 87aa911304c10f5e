// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspaces operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};
use super::PrivateEndpointConnection;

runtime::model! {
    /// Customer-managed key of a workspace and how far it has been put to use.
    pub struct CustomerManagedKeyDetails {
        /// Key that is used, by its name in the workspace and its Key Vault address.
        #[json("key")]
        pub key: Option<WorkspaceKeyDetails>,

        /// State of the key for the workspace, for example whether the workspace still waits for its activation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Data lake account and file system that a workspace uses by default.
    pub struct DataLakeStorageAccountDetails {
        /// Endpoint of the data lake account, in the form `https://account.dfs.core.windows.net`.
        #[json("accountUrl")]
        pub account_url: Option<String>,

        /// File system (container) of the account.
        #[json("filesystem")]
        pub filesystem: Option<String>,
    }
}

runtime::model! {
    /// Encryption of a workspace with platform keys and, if chosen, a customer-managed key.
    pub struct EncryptionDetails {
        /// Customer-managed key that encrypts the workspace.
        #[json("cmk")]
        pub cmk: Option<CustomerManagedKeyDetails>,

        /// True if a customer-managed key encrypts the data a second time; fixed when the workspace is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("doubleEncryptionEnabled", read_only)]
        pub double_encryption_enabled: Option<bool>,
    }
}

runtime::model! {
    /// Place in Key Vault of the client secret for an own GitHub app.
    pub struct GithubClientSecret {
        /// Address of the key vault that holds the client secret.
        #[json("byoaSecretAkvUrl")]
        pub byoa_secret_akv_url: Option<String>,

        /// Name of the secret in the key vault.
        #[json("byoaSecretName")]
        pub byoa_secret_name: Option<String>,
    }
}

runtime::model! {
    /// Managed identity of a workspace.
    pub struct ManagedIdentity {
        /// Object ID of the system-assigned identity in Microsoft Entra.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("principalId", read_only)]
        pub principal_id: Option<String>,

        /// Microsoft Entra tenant of the system-assigned identity.
        ///
        /// Read-only: set by the service, left out of requests. A UUID as text.
        #[json("tenantId", read_only)]
        pub tenant_id: Option<String>,

        /// Whether the workspace has a system-assigned identity.
        #[json("type")]
        pub type_prop: Option<ResourceIdentityType>,
    }
}

runtime::model! {
    /// Outbound restrictions of the managed virtual network of a workspace.
    pub struct ManagedVirtualNetworkSettings {
        /// Microsoft Entra tenants to whose resources managed private endpoints may lead while outbound data is
        /// restricted.
        #[json("allowedAadTenantIdsForLinking")]
        pub allowed_aad_tenant_ids_for_linking: Option<Vec<String>>,

        /// True if creating a managed private endpoint requires access to its target resource.
        #[json("linkedAccessCheckOnTargetResource")]
        pub linked_access_check_on_target_resource: Option<bool>,

        /// True if the managed network lets data out only to approved targets; fixed at creation.
        #[json("preventDataExfiltration")]
        pub prevent_data_exfiltration: Option<bool>,
    }
}

runtime::model! {
    /// Microsoft Purview account that is connected to a workspace.
    pub struct PurviewConfiguration {
        /// Resource ID of the Microsoft Purview account.
        #[json("purviewResourceId")]
        pub purview_resource_id: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a workspace has a system-assigned identity.
    pub enum ResourceIdentityType {
        /// `None`
        None = "None",

        /// `SystemAssigned`
        SystemAssigned = "SystemAssigned",
    }
}

runtime::model! {
    /// Own subnet for the compute of a workspace.
    pub struct VirtualNetworkProfile {
        /// Resource ID of the subnet for the compute.
        #[json("computeSubnetId")]
        pub compute_subnet_id: Option<String>,
    }
}

runtime::model! {
    /// Synapse workspace.
    pub struct Workspace {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Managed identities of the workspace.
        #[json("identity")]
        pub identity: Option<ManagedIdentity>,

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
        pub properties: Option<WorkspaceProperties>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
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

runtime::model! {
    /// Page of workspaces.
    pub struct WorkspaceInfoListResult {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<Workspace>>,
    }
}

runtime::page!(WorkspaceInfoListResult { value : Workspace });

runtime::model! {
    /// Name and Key Vault address of the customer-managed key of a workspace.
    pub struct WorkspaceKeyDetails {
        /// Key Vault identifier of the key.
        #[json("keyVaultUrl")]
        pub key_vault_url: Option<String>,

        /// Name under which the key is registered with the workspace.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Changes to a workspace.
    pub struct WorkspacePatchInfo {
        /// Managed identities of the workspace.
        #[json("identity")]
        pub identity: Option<ManagedIdentity>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<WorkspacePatchProperties>,

        /// Tags of the resource, by which costs can be grouped.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,
    }
}

runtime::model! {
    /// Settings of a workspace that can be changed after its creation.
    pub struct WorkspacePatchProperties {
        /// Encryption of the workspace, with a customer-managed key if there is one.
        #[json("encryption")]
        pub encryption: Option<EncryptionDetails>,

        /// Outbound restrictions of the managed virtual network.
        #[json("managedVirtualNetworkSettings")]
        pub managed_virtual_network_settings: Option<ManagedVirtualNetworkSettings>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Microsoft Purview account that is connected.
        #[json("purviewConfiguration")]
        pub purview_configuration: Option<PurviewConfiguration>,

        /// Password of the SQL administrator; write-only.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sqlAdministratorLoginPassword", secret)]
        pub sql_administrator_login_password: Option<String>,

        /// Git repository that holds the artifacts.
        #[json("workspaceRepositoryConfiguration")]
        pub workspace_repository_configuration: Option<WorkspaceRepositoryConfiguration>,
    }
}

runtime::model! {
    /// Storage, SQL, network, encryption and Git settings of a workspace.
    pub struct WorkspaceProperties {
        /// Resource ID of the Data Lake Analytics account from which the workspace was converted, if any.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("adlaResourceId", read_only)]
        pub adla_resource_id: Option<String>,

        /// Host names of the workspace endpoints, by purpose: `web`, `dev`, `sql` and `sqlOnDemand`.
        #[json("connectivityEndpoints")]
        pub connectivity_endpoints: Option<BTreeMap<String, String>>,

        /// Data lake account and file system that the workspace uses by default.
        #[json("defaultDataLakeStorage")]
        pub default_data_lake_storage: Option<DataLakeStorageAccountDetails>,

        /// Encryption of the workspace, with a customer-managed key if there is one.
        #[json("encryption")]
        pub encryption: Option<EncryptionDetails>,

        /// Further workspace settings and feature switches, by name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("extraProperties", read_only)]
        pub extra_properties: Option<BTreeMap<String, Json>>,

        /// Name of the resource group that the service creates for resources of the workspace; fixed at creation.
        #[json("managedResourceGroupName")]
        pub managed_resource_group_name: Option<String>,

        /// `default` puts the compute into a managed virtual network; fixed when the workspace is created.
        #[json("managedVirtualNetwork")]
        pub managed_virtual_network: Option<String>,

        /// Outbound restrictions of the managed virtual network.
        #[json("managedVirtualNetworkSettings")]
        pub managed_virtual_network_settings: Option<ManagedVirtualNetworkSettings>,

        /// Requested and approved connections of private endpoints.
        #[json("privateEndpointConnections")]
        pub private_endpoint_connections: Option<Vec<PrivateEndpointConnection>>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// Microsoft Purview account that is connected.
        #[json("purviewConfiguration")]
        pub purview_configuration: Option<PurviewConfiguration>,

        /// Login name of the SQL administrator; fixed at creation.
        #[json("sqlAdministratorLogin")]
        pub sql_administrator_login: Option<String>,

        /// Password of the SQL administrator; write-only.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sqlAdministratorLoginPassword", secret)]
        pub sql_administrator_login_password: Option<String>,

        /// Own subnet for the compute of the workspace.
        #[json("virtualNetworkProfile")]
        pub virtual_network_profile: Option<VirtualNetworkProfile>,

        /// Git repository that holds the artifacts.
        #[json("workspaceRepositoryConfiguration")]
        pub workspace_repository_configuration: Option<WorkspaceRepositoryConfiguration>,

        /// Unique ID of the workspace, never used again.
        ///
        /// Read-only: set by the service, left out of requests. A UUID as text.
        #[json("workspaceUID", read_only)]
        pub workspace_uid: Option<String>,
    }
}

runtime::model! {
    /// Git repository that holds the artifacts of a workspace.
    pub struct WorkspaceRepositoryConfiguration {
        /// Azure DevOps organization or GitHub account that owns the repository.
        #[json("accountName")]
        pub account_name: Option<String>,

        /// Client ID of the own GitHub app that opens the repository, in place of the one of the service.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Where the client secret of the own GitHub app is kept.
        #[json("clientSecret")]
        pub client_secret: Option<GithubClientSecret>,

        /// Branch in which work is collected before publishing.
        #[json("collaborationBranch")]
        pub collaboration_branch: Option<String>,

        /// Address of the GitHub Enterprise server; empty for the public GitHub service.
        #[json("hostName")]
        pub host_name: Option<String>,

        /// Commit that was published last.
        #[json("lastCommitId")]
        pub last_commit_id: Option<String>,

        /// Azure DevOps project of the repository.
        #[json("projectName")]
        pub project_name: Option<String>,

        /// Git repository.
        #[json("repositoryName")]
        pub repository_name: Option<String>,

        /// Folder of the repository that holds the artifacts.
        #[json("rootFolder")]
        pub root_folder: Option<String>,

        /// Microsoft Entra tenant of the Azure DevOps organization.
        ///
        /// A UUID as text.
        #[json("tenantId")]
        pub tenant_id: Option<String>,

        /// Git provider, `WorkspaceVSTSConfiguration` for Azure DevOps or `WorkspaceGitHubConfiguration` for GitHub.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}
