// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtimes operations.

use crate::runtime::{self, Json};
use super::{IntegrationRuntimeAutoUpdate, IntegrationRuntimeState};

runtime::model! {
    /// Express custom setup step that stores a Windows credential on the nodes with `cmdkey`.
    #[constant("type" = "CmdkeySetup")]
    pub struct CmdkeySetup {
        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<CmdkeySetupTypeProperties>,
    }
}

impl CmdkeySetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: CmdkeySetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Server, user name and password that `cmdkey` stores.
    pub struct CmdkeySetupTypeProperties {
        /// Password for the target.
        ///
        /// Secret: not shown by `Debug`.
        #[json("password", secret)]
        pub password: Option<SecretBase>,

        /// Server to which the credential applies.
        #[json("targetName")]
        pub target_name: Option<Json>,

        /// User name for the target.
        #[json("userName")]
        pub user_name: Option<Json>,
    }
}

impl CmdkeySetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(password: SecretBase, target_name: Json, user_name: Json) -> Self {
        Self {
            password: Some(password),
            target_name: Some(target_name),
            user_name: Some(user_name),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Express custom setup step that installs a licensed third-party component on the nodes.
    #[constant("type" = "ComponentSetup")]
    pub struct ComponentSetup {
        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<LicensedComponentSetupTypeProperties>,
    }
}

impl ComponentSetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: LicensedComponentSetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Step of the express custom setup of an Azure-SSIS integration runtime.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum CustomSetupBase {
        /// `CmdkeySetup`: [`CmdkeySetup`].
        CmdkeySetup(CmdkeySetup) = "CmdkeySetup",

        /// `ComponentSetup`: [`ComponentSetup`].
        ComponentSetup(ComponentSetup) = "ComponentSetup",

        /// `EnvironmentVariableSetup`: [`EnvironmentVariableSetup`].
        EnvironmentVariableSetup(EnvironmentVariableSetup) = "EnvironmentVariableSetup",
    }
}

runtime::text_enum! {
    /// Hardware profile of the clusters that run data flows.
    pub enum DataFlowComputeType {
        /// `ComputeOptimized`
        ComputeOptimized = "ComputeOptimized",

        /// `General`
        General = "General",

        /// `MemoryOptimized`
        MemoryOptimized = "MemoryOptimized",
    }
}

runtime::model! {
    /// Reference to an integration runtime or a linked service by its name.
    pub struct EntityReference {
        /// Name of the object that is referred to.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Whether an integration runtime or a linked service is referred to.
        #[json("type")]
        pub type_prop: Option<IntegrationRuntimeEntityReferenceType>,
    }
}

runtime::model! {
    /// Express custom setup step that sets an environment variable on the nodes.
    #[constant("type" = "EnvironmentVariableSetup")]
    pub struct EnvironmentVariableSetup {
        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<EnvironmentVariableSetupTypeProperties>,
    }
}

impl EnvironmentVariableSetup {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: EnvironmentVariableSetupTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Variable to set on the nodes, and what to set it to.
    pub struct EnvironmentVariableSetupTypeProperties {
        /// Environment variable to set on the nodes.
        #[json("variableName")]
        pub variable_name: Option<String>,

        /// Value that the environment variable receives.
        #[json("variableValue")]
        pub variable_value: Option<String>,
    }
}

impl EnvironmentVariableSetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        variable_name: impl Into<String>,
        variable_value: impl Into<String>,
    ) -> Self {
        Self {
            variable_name: Some(variable_name.into()),
            variable_value: Some(variable_value.into()),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Definition of an integration runtime; the type selects managed or self-hosted.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum IntegrationRuntime {
        /// `Managed`: [`ManagedIntegrationRuntime`].
        Managed(ManagedIntegrationRuntime) = "Managed",

        /// `SelfHosted`: [`SelfHostedIntegrationRuntime`].
        SelfHosted(SelfHostedIntegrationRuntime) = "SelfHosted",
    }
}

runtime::model! {
    /// Region, nodes and network of the compute of a managed integration runtime.
    pub struct IntegrationRuntimeComputeProperties {
        /// Size and idle time of the data flow clusters.
        #[json("dataFlowProperties")]
        pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties>,

        /// Azure region of the compute, or `AutoResolve` to choose it near the data.
        #[json("location")]
        pub location: Option<String>,

        /// Number of packages that one node may run at the same time.
        ///
        /// At least 1.
        #[json("maxParallelExecutionsPerNode")]
        pub max_parallel_executions_per_node: Option<i32>,

        /// Virtual machine size of each Azure-SSIS node.
        #[json("nodeSize")]
        pub node_size: Option<String>,

        /// Number of Azure-SSIS nodes.
        ///
        /// At least 1.
        #[json("numberOfNodes")]
        pub number_of_nodes: Option<i32>,

        /// Virtual network that the nodes join.
        #[json("vNetProperties")]
        pub vnet_properties: Option<IntegrationRuntimeVnetProperties>,
    }
}

runtime::model! {
    /// Blob container with a setup script that runs on every Azure-SSIS node.
    pub struct IntegrationRuntimeCustomSetupScriptProperties {
        /// Address of the blob container that holds the setup script.
        #[json("blobContainerUri")]
        pub blob_container_uri: Option<String>,

        /// Token that opens the blob container.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasToken", secret)]
        pub sas_token: Option<SecureString>,
    }
}

runtime::model! {
    /// Size and idle time of the clusters that run data flows.
    pub struct IntegrationRuntimeDataFlowProperties {
        /// True releases the cluster after each data flow; false keeps it for the next one until its time to live ends.
        #[json("cleanup")]
        pub cleanup: Option<bool>,

        /// Hardware profile of the data flow cluster.
        #[json("computeType")]
        pub compute_type: Option<DataFlowComputeType>,

        /// Cores of the data flow cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<i32>,

        /// Time for which an idle data flow cluster is kept, in minutes.
        ///
        /// At least 0.
        #[json("timeToLive")]
        pub time_to_live: Option<i32>,
    }
}

runtime::model! {
    /// Self-hosted integration runtime through which an Azure-SSIS one reaches data on private networks.
    pub struct IntegrationRuntimeDataProxyProperties {
        /// Self-hosted integration runtime that serves as proxy.
        #[json("connectVia")]
        pub connect_via: Option<EntityReference>,

        /// Folder for staged data in the staging storage.
        #[json("path")]
        pub path: Option<String>,

        /// Linked service of the storage that holds staged data.
        #[json("stagingLinkedService")]
        pub staging_linked_service: Option<EntityReference>,
    }
}

runtime::text_enum! {
    /// Edition of SQL Server Integration Services on Azure-SSIS nodes.
    pub enum IntegrationRuntimeEdition {
        /// `Enterprise`
        Enterprise = "Enterprise",

        /// `Standard`
        Standard = "Standard",
    }
}

runtime::text_enum! {
    /// Kind of object that a reference points to.
    pub enum IntegrationRuntimeEntityReferenceType {
        /// `IntegrationRuntimeReference`
        IntegrationRuntimeReference = "IntegrationRuntimeReference",

        /// `LinkedServiceReference`
        LinkedServiceReference = "LinkedServiceReference",
    }
}

runtime::text_enum! {
    /// Whether the SQL Server license is included in the price or brought along.
    pub enum IntegrationRuntimeLicenseType {
        /// `BasePrice`
        BasePrice = "BasePrice",

        /// `LicenseIncluded`
        LicenseIncluded = "LicenseIncluded",
    }
}

runtime::model! {
    /// Page of integration runtimes.
    pub struct IntegrationRuntimeListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<IntegrationRuntimeResource>>,
    }
}

runtime::page!(IntegrationRuntimeListResponse { value : IntegrationRuntimeResource });

runtime::model! {
    /// Addresses that an Azure-SSIS integration runtime must reach for one purpose.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint {
        /// Purpose of the endpoints, such as Azure Storage or Azure Active Directory.
        #[json("category")]
        pub category: Option<String>,

        /// Domain names that must be reachable for this purpose.
        #[json("endpoints")]
        pub endpoints: Option<Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpoint>>,
    }
}

runtime::model! {
    /// Domain name that must be reachable, with its ports.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpoint {
        /// Domain name that must be reachable.
        #[json("domainName")]
        pub domain_name: Option<String>,

        /// Ports that must be open for the domain name.
        #[json("endpointDetails")]
        pub endpoint_details: Option<
            Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails>,
        >,
    }
}

runtime::model! {
    /// Port on which a domain name must be reachable.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails {
        /// Port number.
        #[json("port")]
        pub port: Option<i32>,
    }
}

runtime::model! {
    /// All addresses that an Azure-SSIS integration runtime must reach.
    pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<
            Vec<IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint>,
        >,
    }
}

runtime::model! {
    /// Integration runtime of a workspace with its ETag.
    pub struct IntegrationRuntimeResource {
        /// Version mark of the resource, new after every change; used for conditional requests.
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

        /// Kind and settings of the integration runtime.
        #[json("properties")]
        pub properties: Option<IntegrationRuntime>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl IntegrationRuntimeResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: IntegrationRuntime) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Database server and login of the SSIS catalog.
    pub struct IntegrationRuntimeSsisCatalogInfo {
        /// Secret that belongs to the login of the catalog administrator.
        ///
        /// Secret: not shown by `Debug`.
        #[json("catalogAdminPassword", secret)]
        pub catalog_admin_password: Option<SecureString>,

        /// Login of the catalog administrator.
        ///
        /// 1 to 128 characters.
        #[json("catalogAdminUserName")]
        pub catalog_admin_user_name: Option<String>,

        /// Pricing tier of the database that holds the SSIS catalog.
        #[json("catalogPricingTier")]
        pub catalog_pricing_tier: Option<IntegrationRuntimeSsisCatalogPricingTier>,

        /// Host name of the database server that holds the SSIS catalog.
        #[json("catalogServerEndpoint")]
        pub catalog_server_endpoint: Option<String>,
    }
}

runtime::text_enum! {
    /// Pricing tier of the SSIS catalog database.
    pub enum IntegrationRuntimeSsisCatalogPricingTier {
        /// `Basic`
        Basic = "Basic",

        /// `Premium`
        Premium = "Premium",

        /// `PremiumRS`
        PremiumRs = "PremiumRS",

        /// `Standard`
        Standard = "Standard",
    }
}

runtime::model! {
    /// Catalog, license, edition and node setup of an Azure-SSIS integration runtime.
    pub struct IntegrationRuntimeSsisProperties {
        /// Database server and login of the SSIS catalog.
        #[json("catalogInfo")]
        pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo>,

        /// Setup script that runs on every node.
        #[json("customSetupScriptProperties")]
        pub custom_setup_script_properties: Option<
            IntegrationRuntimeCustomSetupScriptProperties,
        >,

        /// Proxy for data on private networks.
        #[json("dataProxyProperties")]
        pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties>,

        /// Edition of SQL Server Integration Services on the nodes.
        #[json("edition")]
        pub edition: Option<IntegrationRuntimeEdition>,

        /// Setup steps that need no script.
        #[json("expressCustomSetupProperties")]
        pub express_custom_setup_properties: Option<Vec<CustomSetupBase>>,

        /// Whether the license is included or brought along.
        #[json("licenseType")]
        pub license_type: Option<IntegrationRuntimeLicenseType>,
    }
}

runtime::model! {
    /// Virtual network that Azure-SSIS nodes join.
    pub struct IntegrationRuntimeVnetProperties {
        /// Resource IDs of the public IP addresses of the nodes.
        #[json("publicIPs")]
        pub public_ips: Option<Vec<String>>,

        /// Subnet of the virtual network that the nodes join.
        #[json("subnet")]
        pub subnet: Option<String>,

        /// Resource ID of the subnet that the nodes join.
        #[json("subnetId")]
        pub subnet_id: Option<String>,

        /// Resource ID of the virtual network that the nodes join.
        #[json("vNetId")]
        pub vnet_id: Option<String>,
    }
}

runtime::model! {
    /// Name and license key of the component to install.
    pub struct LicensedComponentSetupTypeProperties {
        /// Name of the licensed component.
        #[json("componentName")]
        pub component_name: Option<String>,

        /// License key of the component.
        ///
        /// Secret: not shown by `Debug`.
        #[json("licenseKey", secret)]
        pub license_key: Option<SecretBase>,
    }
}

impl LicensedComponentSetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(component_name: impl Into<String>) -> Self {
        Self {
            component_name: Some(component_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Access to a shared integration runtime by its registration key.
    #[constant("authorizationType" = "Key")]
    pub struct LinkedIntegrationRuntimeKeyAuthorization {
        /// Registration key of the shared integration runtime.
        ///
        /// Secret: not shown by `Debug`.
        #[json("key", secret)]
        pub key: Option<SecureString>,
    }
}

impl LinkedIntegrationRuntimeKeyAuthorization {
    /// Creates a value with the members that the service requires.
    pub fn new(key: SecureString) -> Self {
        Self {
            key: Some(key),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Access to a shared integration runtime by Azure role.
    #[constant("authorizationType" = "RBAC")]
    pub struct LinkedIntegrationRuntimeRbacAuthorization {
        /// Azure ID of the integration runtime that is shared.
        #[json("resourceId")]
        pub resource_id: Option<String>,
    }
}

impl LinkedIntegrationRuntimeRbacAuthorization {
    /// Creates a value with the members that the service requires.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            resource_id: Some(resource_id.into()),
            ..Self::default()
        }
    }
}

runtime::union! {
    /// Way in which a shared integration runtime is accessed; the authorization type selects the concrete type.
    ///
    /// The member `authorizationType` tells which kind it is.
    #[discriminator("authorizationType")]
    pub enum LinkedIntegrationRuntimeType {
        /// `Key`: [`LinkedIntegrationRuntimeKeyAuthorization`].
        Key(LinkedIntegrationRuntimeKeyAuthorization) = "Key",

        /// `RBAC`: [`LinkedIntegrationRuntimeRbacAuthorization`].
        Rbac(LinkedIntegrationRuntimeRbacAuthorization) = "RBAC",
    }
}

runtime::model! {
    /// Integration runtime whose compute the service provides, including Azure-SSIS.
    #[constant("type" = "Managed")]
    pub struct ManagedIntegrationRuntime {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Managed virtual network in which the compute runs.
        #[json("managedVirtualNetwork")]
        pub managed_virtual_network: Option<
            ManagedIntegrationRuntimeManagedVirtualNetworkReference,
        >,

        /// State of an Azure-SSIS integration runtime.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<IntegrationRuntimeState>,

        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties>,
    }
}

impl ManagedIntegrationRuntime {
    /// Creates a value with the members that the service requires.
    pub fn new(type_properties: ManagedIntegrationRuntimeTypeProperties) -> Self {
        Self {
            type_properties: Some(type_properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Pointer from an integration runtime to the managed virtual network it runs in.
    pub struct ManagedIntegrationRuntimeManagedVirtualNetworkReference {
        /// Unique ID of the network.
        #[json("id")]
        pub id: Option<String>,

        /// Network in which the compute runs, normally `default`.
        #[json("referenceName")]
        pub reference_name: Option<String>,

        /// Kind of reference, a managed virtual network.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Compute and SSIS settings of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeTypeProperties {
        /// Region, nodes and network of the compute.
        #[json("computeProperties")]
        pub compute_properties: Option<IntegrationRuntimeComputeProperties>,

        /// Catalog, license and node setup for SQL Server Integration Services.
        #[json("ssisProperties")]
        pub ssis_properties: Option<IntegrationRuntimeSsisProperties>,
    }
}

runtime::union! {
    /// Secret value; the type selects the concrete form.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum SecretBase {
        /// `SecureString`: [`SecureString`].
        SecureString(SecureString) = "SecureString",
    }
}

runtime::model! {
    /// Secret given as plain text, which the service masks when it is read back.
    #[constant("type" = "SecureString")]
    pub struct SecureString {
        /// Secret text.
        ///
        /// Secret: not shown by `Debug`.
        #[json("value", secret)]
        pub value: Option<String>,
    }
}

impl SecureString {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Integration runtime on own machines.
    #[constant("type" = "SelfHosted")]
    pub struct SelfHostedIntegrationRuntime {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties>,
    }
}

runtime::model! {
    /// Settings of a self-hosted integration runtime, present when it is linked to a shared one.
    pub struct SelfHostedIntegrationRuntimeTypeProperties {
        /// Access to the shared integration runtime, if this one is linked to it.
        #[json("linkedInfo")]
        pub linked_info: Option<LinkedIntegrationRuntimeType>,
    }
}

runtime::model! {
    /// New update settings for a self-hosted integration runtime.
    pub struct UpdateIntegrationRuntimeRequest {
        /// Whether updates are installed automatically.
        #[json("autoUpdate")]
        pub auto_update: Option<IntegrationRuntimeAutoUpdate>,

        /// Time of day for automatic updates, as an ISO 8601 duration since midnight such as `PT03H`.
        #[json("updateDelayOffset")]
        pub update_delay_offset: Option<String>,
    }
}
