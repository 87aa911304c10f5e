// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace operations.

use std::collections::BTreeMap;
use crate::runtime::{self, Json};

runtime::model! {
    /// Customer-managed key of the workspace and whether it is in use.
    pub struct CustomerManagedKeyDetails {
        /// Key Vault key that encrypts the workspace.
        #[json("key")]
        pub key: Option<WorkspaceKeyDetails>,

        /// Current state.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Data lake account and file system that the workspace uses by default.
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
    /// Double encryption of the workspace with a customer-managed key.
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
    /// Key Vault secret that holds the client secret of an own GitHub application.
    pub struct GithubClientSecret {
        /// Address of the vault that holds the secret.
        #[json("byoaSecretAkvUrl")]
        pub byoa_secret_akv_url: Option<String>,

        /// Name of the secret.
        #[json("byoaSecretName")]
        pub byoa_secret_name: Option<String>,
    }
}

runtime::model! {
    /// Microsoft Entra identity under which the workspace acts.
    pub struct ManagedIdentity {
        /// Object ID of the identity in Microsoft Entra.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("principalId", read_only)]
        pub principal_id: Option<String>,

        /// Microsoft Entra tenant.
        ///
        /// Read-only: set by the service, left out of requests. A UUID as text.
        #[json("tenantId", read_only)]
        pub tenant_id: Option<String>,

        /// Kind of the identity.
        #[json("type")]
        pub type_prop: Option<ResourceIdentityType>,
    }
}

runtime::model! {
    /// Outbound restrictions of the managed virtual network.
    pub struct ManagedVirtualNetworkSettings {
        /// Microsoft Entra tenants to whose resources managed private endpoints may lead while outbound data is
        /// restricted.
        #[json("allowedAadTenantIdsForLinking")]
        pub allowed_aad_tenant_ids_for_linking: Option<Vec<String>>,

        /// True if creating a managed private endpoint requires access to its target resource.
        #[json("linkedAccessCheckOnTargetResource")]
        pub linked_access_check_on_target_resource: Option<bool>,

        /// True if the managed network lets data out only to approved targets.
        #[json("preventDataExfiltration")]
        pub prevent_data_exfiltration: Option<bool>,
    }
}

runtime::model! {
    /// Private endpoint at the other end of a connection.
    pub struct PrivateEndpoint {
        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Link between a private endpoint elsewhere and the workspace.
    pub struct PrivateEndpointConnection {
        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionProperties>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Private endpoint and approval of a connection.
    pub struct PrivateEndpointConnectionProperties {
        /// Private endpoint at the other end.
        #[json("privateEndpoint")]
        pub private_endpoint: Option<PrivateEndpoint>,

        /// Whether the connection is pending, approved or rejected, and why.
        #[json("privateLinkServiceConnectionState")]
        pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,
    }
}

runtime::model! {
    /// Whether a private endpoint connection is approved, and why.
    pub struct PrivateLinkServiceConnectionState {
        /// What the other side still has to do before the connection works.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actionsRequired", read_only)]
        pub actions_required: Option<String>,

        /// Reason for the decision.
        #[json("description")]
        pub description: Option<String>,

        /// Decision: `Pending`, `Approved`, `Rejected` or `Disconnected`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::model! {
    /// Microsoft Purview account that is connected to the workspace.
    pub struct PurviewConfiguration {
        /// Resource ID of the Microsoft Purview account.
        #[json("purviewResourceId")]
        pub purview_resource_id: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether the workspace has a managed identity.
    pub enum ResourceIdentityType {
        /// `None`
        None = "None",

        /// `SystemAssigned`
        SystemAssigned = "SystemAssigned",
    }
}

runtime::model! {
    /// Own subnet for the compute of the workspace.
    pub struct VirtualNetworkProfile {
        /// Resource ID of the subnet for the compute.
        #[json("computeSubnetId")]
        pub compute_subnet_id: Option<String>,
    }
}

runtime::model! {
    /// Synapse workspace to which the endpoint belongs.
    pub struct Workspace {
        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Microsoft Entra identity under which the workspace acts.
        #[json("identity")]
        pub identity: Option<ManagedIdentity>,

        /// Azure region.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<WorkspaceProperties>,

        /// Names and values by which resources are grouped and billed.
        #[json("tags")]
        pub tags: Option<BTreeMap<String, String>>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Key Vault key that encrypts the workspace.
    pub struct WorkspaceKeyDetails {
        /// Address of the key, in the form `https://vault.vault.azure.net/keys/name`.
        #[json("keyVaultUrl")]
        pub key_vault_url: Option<String>,

        /// Name under which the key is registered with the workspace.
        #[json("name")]
        pub name: Option<String>,
    }
}

runtime::model! {
    /// Storage, network, encryption, Git repository and endpoints of the workspace.
    pub struct WorkspaceProperties {
        /// Resource ID of the Data Lake Analytics account from which the workspace was converted, if any.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("adlaResourceId", read_only)]
        pub adla_resource_id: Option<String>,

        /// Host names of the workspace endpoints, by purpose.
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

        /// Name of the resource group that the service creates for resources of the workspace.
        #[json("managedResourceGroupName")]
        pub managed_resource_group_name: Option<String>,

        /// Name of the managed virtual network, `default` if there is one.
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

        /// Login name of the SQL administrator.
        #[json("sqlAdministratorLogin")]
        pub sql_administrator_login: Option<String>,

        /// Password of the SQL administrator; never returned.
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
    /// Git repository that holds the artifacts of the workspace.
    pub struct WorkspaceRepositoryConfiguration {
        /// Azure DevOps organization or GitHub account that owns the repository.
        #[json("accountName")]
        pub account_name: Option<String>,

        /// Client ID of an own GitHub application.
        #[json("clientId")]
        pub client_id: Option<String>,

        /// Key Vault secret with the client secret of that application.
        #[json("clientSecret")]
        pub client_secret: Option<GithubClientSecret>,

        /// Branch in which work is collected before publishing.
        #[json("collaborationBranch")]
        pub collaboration_branch: Option<String>,

        /// Address of the GitHub Enterprise server; empty for the public GitHub service.
        #[json("hostName")]
        pub host_name: Option<String>,

        /// Last commit that was published.
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

        /// Kind of the Git service.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}
