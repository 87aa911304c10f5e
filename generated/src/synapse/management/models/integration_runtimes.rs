// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the integration runtimes operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{IntegrationRuntimeAutoUpdate, IntegrationRuntimeState};

/// Express custom setup step that stores a Windows credential on the nodes with `cmdkey`.
#[derive(Clone, Default)]
pub struct CmdkeySetup {
    /// Settings or status data that are specific to the type.
    pub type_properties: Option<CmdkeySetupTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for CmdkeySetup {
    const NAME: &'static str = "CmdkeySetup";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "CmdkeySetup");
        Ok(Self {
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "CmdkeySetup");
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(CmdkeySetup);

/// Server, user name and password that `cmdkey` stores.
#[derive(Clone, Default)]
pub struct CmdkeySetupTypeProperties {
    /// Password for the target.
    ///
    /// Secret: not shown by `Debug`.
    pub password: Option<SecretBase>,

    /// Server to which the credential applies.
    pub target_name: Option<Value>,

    /// User name for the target.
    pub user_name: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CmdkeySetupTypeProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(password: SecretBase, target_name: Value, user_name: Value) -> Self {
        Self {
            password: Some(password),
            target_name: Some(target_name),
            user_name: Some(user_name),
            ..Self::default()
        }
    }
}

impl runtime::Model for CmdkeySetupTypeProperties {
    const NAME: &'static str = "CmdkeySetupTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            password: members.take("password")?,
            target_name: members.take("targetName")?,
            user_name: members.take("userName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("password", &self.password);
        writer.put("targetName", &self.target_name);
        writer.put("userName", &self.user_name);
    }
}

runtime::model!(CmdkeySetupTypeProperties);

/// Express custom setup step that installs a licensed third-party component on the nodes.
#[derive(Clone, Default)]
pub struct ComponentSetup {
    /// Settings or status data that are specific to the type.
    pub type_properties: Option<LicensedComponentSetupTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ComponentSetup {
    const NAME: &'static str = "ComponentSetup";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "ComponentSetup");
        Ok(Self {
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "ComponentSetup");
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(ComponentSetup);

/// Step of the express custom setup of an Azure-SSIS integration runtime.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum CustomSetupBase {
    /// `CmdkeySetup`: [`CmdkeySetup`].
    CmdkeySetup(CmdkeySetup),

    /// `ComponentSetup`: [`ComponentSetup`].
    ComponentSetup(ComponentSetup),

    /// `EnvironmentVariableSetup`: [`EnvironmentVariableSetup`].
    EnvironmentVariableSetup(EnvironmentVariableSetup),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for CustomSetupBase {
    const NAME: &'static str = "CustomSetupBase";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "CmdkeySetup" => Self::CmdkeySetup(object.into_model()?),
                "ComponentSetup" => Self::ComponentSetup(object.into_model()?),
                "EnvironmentVariableSetup" => {
                    Self::EnvironmentVariableSetup(object.into_model()?)
                }
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::CmdkeySetup(it) => runtime::Wire::write(it, mode),
            Self::ComponentSetup(it) => runtime::Wire::write(it, mode),
            Self::EnvironmentVariableSetup(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(CustomSetupBase);

/// Hardware profile of the clusters that run data flows.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataFlowComputeType {
    /// `ComputeOptimized`
    ComputeOptimized,

    /// `General`
    General,

    /// `MemoryOptimized`
    MemoryOptimized,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataFlowComputeType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("ComputeOptimized", Self::ComputeOptimized),
        ("General", Self::General),
        ("MemoryOptimized", Self::MemoryOptimized),
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

runtime::text_enum!(DataFlowComputeType);

/// Reference to an integration runtime or a linked service by its name.
#[derive(Clone, Default)]
pub struct EntityReference {
    /// Name of the object that is referred to.
    pub reference_name: Option<String>,

    /// Whether an integration runtime or a linked service is referred to.
    pub type_prop: Option<IntegrationRuntimeEntityReferenceType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EntityReference {
    const NAME: &'static str = "EntityReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(EntityReference);

/// Express custom setup step that sets an environment variable on the nodes.
#[derive(Clone, Default)]
pub struct EnvironmentVariableSetup {
    /// Settings or status data that are specific to the type.
    pub type_properties: Option<EnvironmentVariableSetupTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for EnvironmentVariableSetup {
    const NAME: &'static str = "EnvironmentVariableSetup";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "EnvironmentVariableSetup");
        Ok(Self {
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "EnvironmentVariableSetup");
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(EnvironmentVariableSetup);

/// Variable to set on the nodes, and what to set it to.
#[derive(Clone, Default)]
pub struct EnvironmentVariableSetupTypeProperties {
    /// Environment variable to set on the nodes.
    pub variable_name: Option<String>,

    /// Value that the environment variable receives.
    pub variable_value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for EnvironmentVariableSetupTypeProperties {
    const NAME: &'static str = "EnvironmentVariableSetupTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            variable_name: members.take("variableName")?,
            variable_value: members.take("variableValue")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("variableName", &self.variable_name);
        writer.put("variableValue", &self.variable_value);
    }
}

runtime::model!(EnvironmentVariableSetupTypeProperties);

/// Definition of an integration runtime; the type selects managed or self-hosted.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum IntegrationRuntime {
    /// `Managed`: [`ManagedIntegrationRuntime`].
    Managed(ManagedIntegrationRuntime),

    /// `SelfHosted`: [`SelfHostedIntegrationRuntime`].
    SelfHosted(SelfHostedIntegrationRuntime),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for IntegrationRuntime {
    const NAME: &'static str = "IntegrationRuntime";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "Managed" => Self::Managed(object.into_model()?),
                "SelfHosted" => Self::SelfHosted(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::Managed(it) => runtime::Wire::write(it, mode),
            Self::SelfHosted(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(IntegrationRuntime);

/// Region, nodes and network of the compute of a managed integration runtime.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeComputeProperties {
    /// Size and idle time of the data flow clusters.
    pub data_flow_properties: Option<IntegrationRuntimeDataFlowProperties>,

    /// Azure region of the compute, or `AutoResolve` to choose it near the data.
    pub location: Option<String>,

    /// Number of packages that one node may run at the same time.
    ///
    /// At least 1.
    pub max_parallel_executions_per_node: Option<i32>,

    /// Virtual machine size of each Azure-SSIS node.
    pub node_size: Option<String>,

    /// Number of Azure-SSIS nodes.
    ///
    /// At least 1.
    pub number_of_nodes: Option<i32>,

    /// Virtual network that the nodes join.
    pub vnet_properties: Option<IntegrationRuntimeVnetProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeComputeProperties {
    const NAME: &'static str = "IntegrationRuntimeComputeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            data_flow_properties: members.take("dataFlowProperties")?,
            location: members.take("location")?,
            max_parallel_executions_per_node: members
                .take("maxParallelExecutionsPerNode")?,
            node_size: members.take("nodeSize")?,
            number_of_nodes: members.take("numberOfNodes")?,
            vnet_properties: members.take("vNetProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dataFlowProperties", &self.data_flow_properties);
        writer.put("location", &self.location);
        writer
            .put("maxParallelExecutionsPerNode", &self.max_parallel_executions_per_node);
        writer.put("nodeSize", &self.node_size);
        writer.put("numberOfNodes", &self.number_of_nodes);
        writer.put("vNetProperties", &self.vnet_properties);
    }
}

runtime::model!(IntegrationRuntimeComputeProperties);

/// Blob container with a setup script that runs on every Azure-SSIS node.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeCustomSetupScriptProperties {
    /// Address of the blob container that holds the setup script.
    pub blob_container_uri: Option<String>,

    /// Token that opens the blob container.
    ///
    /// Secret: not shown by `Debug`.
    pub sas_token: Option<SecureString>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeCustomSetupScriptProperties {
    const NAME: &'static str = "IntegrationRuntimeCustomSetupScriptProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            blob_container_uri: members.take("blobContainerUri")?,
            sas_token: members.take("sasToken")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("blobContainerUri", &self.blob_container_uri);
        writer.secret().put("sasToken", &self.sas_token);
    }
}

runtime::model!(IntegrationRuntimeCustomSetupScriptProperties);

/// Size and idle time of the clusters that run data flows.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeDataFlowProperties {
    /// True releases the cluster after each data flow; false keeps it for the next one until its time to live ends.
    pub cleanup: Option<bool>,

    /// Hardware profile of the data flow cluster.
    pub compute_type: Option<DataFlowComputeType>,

    /// Cores of the data flow cluster, driver and workers together.
    pub core_count: Option<i32>,

    /// Time for which an idle data flow cluster is kept, in minutes.
    ///
    /// At least 0.
    pub time_to_live: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeDataFlowProperties {
    const NAME: &'static str = "IntegrationRuntimeDataFlowProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            cleanup: members.take("cleanup")?,
            compute_type: members.take("computeType")?,
            core_count: members.take("coreCount")?,
            time_to_live: members.take("timeToLive")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("cleanup", &self.cleanup);
        writer.put("computeType", &self.compute_type);
        writer.put("coreCount", &self.core_count);
        writer.put("timeToLive", &self.time_to_live);
    }
}

runtime::model!(IntegrationRuntimeDataFlowProperties);

/// Self-hosted integration runtime through which an Azure-SSIS one reaches data on private networks.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeDataProxyProperties {
    /// Self-hosted integration runtime that serves as proxy.
    pub connect_via: Option<EntityReference>,

    /// Folder for staged data in the staging storage.
    pub path: Option<String>,

    /// Linked service of the storage that holds staged data.
    pub staging_linked_service: Option<EntityReference>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeDataProxyProperties {
    const NAME: &'static str = "IntegrationRuntimeDataProxyProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            connect_via: members.take("connectVia")?,
            path: members.take("path")?,
            staging_linked_service: members.take("stagingLinkedService")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("connectVia", &self.connect_via);
        writer.put("path", &self.path);
        writer.put("stagingLinkedService", &self.staging_linked_service);
    }
}

runtime::model!(IntegrationRuntimeDataProxyProperties);

/// Edition of SQL Server Integration Services on Azure-SSIS nodes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeEdition {
    /// `Enterprise`
    Enterprise,

    /// `Standard`
    Standard,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeEdition {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Enterprise", Self::Enterprise),
        ("Standard", Self::Standard),
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

runtime::text_enum!(IntegrationRuntimeEdition);

/// Kind of object that a reference points to.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeEntityReferenceType {
    /// `IntegrationRuntimeReference`
    IntegrationRuntimeReference,

    /// `LinkedServiceReference`
    LinkedServiceReference,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeEntityReferenceType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("IntegrationRuntimeReference", Self::IntegrationRuntimeReference),
        ("LinkedServiceReference", Self::LinkedServiceReference),
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

runtime::text_enum!(IntegrationRuntimeEntityReferenceType);

/// Whether the SQL Server license is included in the price or brought along.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeLicenseType {
    /// `BasePrice`
    BasePrice,

    /// `LicenseIncluded`
    LicenseIncluded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeLicenseType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("BasePrice", Self::BasePrice),
        ("LicenseIncluded", Self::LicenseIncluded),
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

runtime::text_enum!(IntegrationRuntimeLicenseType);

/// Page of integration runtimes.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<IntegrationRuntimeResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeListResponse {
    const NAME: &'static str = "IntegrationRuntimeListResponse";

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

runtime::model!(IntegrationRuntimeListResponse);

runtime::page!(IntegrationRuntimeListResponse { value : IntegrationRuntimeResource });

/// Addresses that an Azure-SSIS integration runtime must reach for one purpose.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint {
    /// Purpose of the endpoints, such as Azure Storage or Azure Active Directory.
    pub category: Option<String>,

    /// Domain names that must be reachable for this purpose.
    pub endpoints: Option<Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpoint>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint {
    const NAME: &'static str = "IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            category: members.take("category")?,
            endpoints: members.take("endpoints")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("category", &self.category);
        writer.put("endpoints", &self.endpoints);
    }
}

runtime::model!(IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint);

/// Domain name that must be reachable, with its ports.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpoint {
    /// Domain name that must be reachable.
    pub domain_name: Option<String>,

    /// Ports that must be open for the domain name.
    pub endpoint_details: Option<
        Vec<IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails>,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeOutboundNetworkDependenciesEndpoint {
    const NAME: &'static str = "IntegrationRuntimeOutboundNetworkDependenciesEndpoint";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            domain_name: members.take("domainName")?,
            endpoint_details: members.take("endpointDetails")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("domainName", &self.domain_name);
        writer.put("endpointDetails", &self.endpoint_details);
    }
}

runtime::model!(IntegrationRuntimeOutboundNetworkDependenciesEndpoint);

/// Port on which a domain name must be reachable.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails {
    /// Port number.
    pub port: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails {
    const NAME: &'static str = "IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            port: members.take("port")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("port", &self.port);
    }
}

runtime::model!(IntegrationRuntimeOutboundNetworkDependenciesEndpointDetails);

/// All addresses that an Azure-SSIS integration runtime must reach.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse {
    /// Listed items, or those on this page.
    pub value: Option<
        Vec<IntegrationRuntimeOutboundNetworkDependenciesCategoryEndpoint>,
    >,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse {
    const NAME: &'static str = "IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(IntegrationRuntimeOutboundNetworkDependenciesEndpointsResponse);

/// Integration runtime of a workspace with its ETag.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeResource {
    /// Version mark of the resource, new after every change; used for conditional requests.
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

    /// Kind and settings of the integration runtime.
    pub properties: Option<IntegrationRuntime>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for IntegrationRuntimeResource {
    const NAME: &'static str = "IntegrationRuntimeResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            etag: members.take("etag")?,
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
        writer.read_only().put("etag", &self.etag);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(IntegrationRuntimeResource);

/// Database server and login of the SSIS catalog.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeSsisCatalogInfo {
    /// Secret that belongs to the login of the catalog administrator.
    ///
    /// Secret: not shown by `Debug`.
    pub catalog_admin_password: Option<SecureString>,

    /// Login of the catalog administrator.
    ///
    /// 1 to 128 characters.
    pub catalog_admin_user_name: Option<String>,

    /// Pricing tier of the database that holds the SSIS catalog.
    pub catalog_pricing_tier: Option<IntegrationRuntimeSsisCatalogPricingTier>,

    /// Host name of the database server that holds the SSIS catalog.
    pub catalog_server_endpoint: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeSsisCatalogInfo {
    const NAME: &'static str = "IntegrationRuntimeSsisCatalogInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            catalog_admin_password: members.take("catalogAdminPassword")?,
            catalog_admin_user_name: members.take("catalogAdminUserName")?,
            catalog_pricing_tier: members.take("catalogPricingTier")?,
            catalog_server_endpoint: members.take("catalogServerEndpoint")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("catalogAdminPassword", &self.catalog_admin_password);
        writer.put("catalogAdminUserName", &self.catalog_admin_user_name);
        writer.put("catalogPricingTier", &self.catalog_pricing_tier);
        writer.put("catalogServerEndpoint", &self.catalog_server_endpoint);
    }
}

runtime::model!(IntegrationRuntimeSsisCatalogInfo);

/// Pricing tier of the SSIS catalog database.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeSsisCatalogPricingTier {
    /// `Basic`
    Basic,

    /// `Premium`
    Premium,

    /// `PremiumRS`
    PremiumRs,

    /// `Standard`
    Standard,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeSsisCatalogPricingTier {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Basic", Self::Basic),
        ("Premium", Self::Premium),
        ("PremiumRS", Self::PremiumRs),
        ("Standard", Self::Standard),
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

runtime::text_enum!(IntegrationRuntimeSsisCatalogPricingTier);

/// Catalog, license, edition and node setup of an Azure-SSIS integration runtime.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeSsisProperties {
    /// Database server and login of the SSIS catalog.
    pub catalog_info: Option<IntegrationRuntimeSsisCatalogInfo>,

    /// Setup script that runs on every node.
    pub custom_setup_script_properties: Option<
        IntegrationRuntimeCustomSetupScriptProperties,
    >,

    /// Proxy for data on private networks.
    pub data_proxy_properties: Option<IntegrationRuntimeDataProxyProperties>,

    /// Edition of SQL Server Integration Services on the nodes.
    pub edition: Option<IntegrationRuntimeEdition>,

    /// Setup steps that need no script.
    pub express_custom_setup_properties: Option<Vec<CustomSetupBase>>,

    /// Whether the license is included or brought along.
    pub license_type: Option<IntegrationRuntimeLicenseType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeSsisProperties {
    const NAME: &'static str = "IntegrationRuntimeSsisProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            catalog_info: members.take("catalogInfo")?,
            custom_setup_script_properties: members.take("customSetupScriptProperties")?,
            data_proxy_properties: members.take("dataProxyProperties")?,
            edition: members.take("edition")?,
            express_custom_setup_properties: members
                .take("expressCustomSetupProperties")?,
            license_type: members.take("licenseType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("catalogInfo", &self.catalog_info);
        writer.put("customSetupScriptProperties", &self.custom_setup_script_properties);
        writer.put("dataProxyProperties", &self.data_proxy_properties);
        writer.put("edition", &self.edition);
        writer
            .put("expressCustomSetupProperties", &self.express_custom_setup_properties);
        writer.put("licenseType", &self.license_type);
    }
}

runtime::model!(IntegrationRuntimeSsisProperties);

/// Virtual network that Azure-SSIS nodes join.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeVnetProperties {
    /// Resource IDs of the public IP addresses of the nodes.
    pub public_ips: Option<Vec<String>>,

    /// Subnet of the virtual network that the nodes join.
    pub subnet: Option<String>,

    /// Resource ID of the subnet that the nodes join.
    pub subnet_id: Option<String>,

    /// Resource ID of the virtual network that the nodes join.
    pub vnet_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeVnetProperties {
    const NAME: &'static str = "IntegrationRuntimeVnetProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            public_ips: members.take("publicIPs")?,
            subnet: members.take("subnet")?,
            subnet_id: members.take("subnetId")?,
            vnet_id: members.take("vNetId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("publicIPs", &self.public_ips);
        writer.put("subnet", &self.subnet);
        writer.put("subnetId", &self.subnet_id);
        writer.put("vNetId", &self.vnet_id);
    }
}

runtime::model!(IntegrationRuntimeVnetProperties);

/// Name and license key of the component to install.
#[derive(Clone, Default)]
pub struct LicensedComponentSetupTypeProperties {
    /// Name of the licensed component.
    pub component_name: Option<String>,

    /// License key of the component.
    ///
    /// Secret: not shown by `Debug`.
    pub license_key: Option<SecretBase>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for LicensedComponentSetupTypeProperties {
    const NAME: &'static str = "LicensedComponentSetupTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            component_name: members.take("componentName")?,
            license_key: members.take("licenseKey")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("componentName", &self.component_name);
        writer.secret().put("licenseKey", &self.license_key);
    }
}

runtime::model!(LicensedComponentSetupTypeProperties);

/// Access to a shared integration runtime by its registration key.
#[derive(Clone, Default)]
pub struct LinkedIntegrationRuntimeKeyAuthorization {
    /// Registration key of the shared integration runtime.
    ///
    /// Secret: not shown by `Debug`.
    pub key: Option<SecureString>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for LinkedIntegrationRuntimeKeyAuthorization {
    const NAME: &'static str = "LinkedIntegrationRuntimeKeyAuthorization";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("authorizationType", "Key");
        Ok(Self {
            key: members.take("key")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("authorizationType", "Key");
        writer.secret().put("key", &self.key);
    }
}

runtime::model!(LinkedIntegrationRuntimeKeyAuthorization);

/// Access to a shared integration runtime by Azure role.
#[derive(Clone, Default)]
pub struct LinkedIntegrationRuntimeRbacAuthorization {
    /// Azure ID of the integration runtime that is shared.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for LinkedIntegrationRuntimeRbacAuthorization {
    const NAME: &'static str = "LinkedIntegrationRuntimeRbacAuthorization";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("authorizationType", "RBAC");
        Ok(Self {
            resource_id: members.take("resourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("authorizationType", "RBAC");
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LinkedIntegrationRuntimeRbacAuthorization);

/// Way in which a shared integration runtime is accessed; the authorization type selects the concrete type.
///
/// The member `authorizationType` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum LinkedIntegrationRuntimeType {
    /// `Key`: [`LinkedIntegrationRuntimeKeyAuthorization`].
    Key(LinkedIntegrationRuntimeKeyAuthorization),

    /// `RBAC`: [`LinkedIntegrationRuntimeRbacAuthorization`].
    Rbac(LinkedIntegrationRuntimeRbacAuthorization),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for LinkedIntegrationRuntimeType {
    const NAME: &'static str = "LinkedIntegrationRuntimeType";
    const DISCRIMINATOR: &'static str = "authorizationType";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "Key" => Self::Key(object.into_model()?),
                "RBAC" => Self::Rbac(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::Key(it) => runtime::Wire::write(it, mode),
            Self::Rbac(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(LinkedIntegrationRuntimeType);

/// Integration runtime whose compute the service provides, including Azure-SSIS.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntime {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Managed virtual network in which the compute runs.
    pub managed_virtual_network: Option<
        ManagedIntegrationRuntimeManagedVirtualNetworkReference,
    >,

    /// State of an Azure-SSIS integration runtime.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<IntegrationRuntimeState>,

    /// Settings or status data that are specific to the type.
    pub type_properties: Option<ManagedIntegrationRuntimeTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for ManagedIntegrationRuntime {
    const NAME: &'static str = "ManagedIntegrationRuntime";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Managed");
        Ok(Self {
            description: members.take("description")?,
            managed_virtual_network: members.take("managedVirtualNetwork")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Managed");
        writer.put("description", &self.description);
        writer.put("managedVirtualNetwork", &self.managed_virtual_network);
        writer.read_only().put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(ManagedIntegrationRuntime);

/// Pointer from an integration runtime to the managed virtual network it runs in.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeManagedVirtualNetworkReference {
    /// Unique ID of the network.
    pub id: Option<String>,

    /// Network in which the compute runs, normally `default`.
    pub reference_name: Option<String>,

    /// Kind of reference, a managed virtual network.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeManagedVirtualNetworkReference {
    const NAME: &'static str = "ManagedIntegrationRuntimeManagedVirtualNetworkReference";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            reference_name: members.take("referenceName")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("referenceName", &self.reference_name);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(ManagedIntegrationRuntimeManagedVirtualNetworkReference);

/// Compute and SSIS settings of a managed integration runtime.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeTypeProperties {
    /// Region, nodes and network of the compute.
    pub compute_properties: Option<IntegrationRuntimeComputeProperties>,

    /// Catalog, license and node setup for SQL Server Integration Services.
    pub ssis_properties: Option<IntegrationRuntimeSsisProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeTypeProperties {
    const NAME: &'static str = "ManagedIntegrationRuntimeTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_properties: members.take("computeProperties")?,
            ssis_properties: members.take("ssisProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeProperties", &self.compute_properties);
        writer.put("ssisProperties", &self.ssis_properties);
    }
}

runtime::model!(ManagedIntegrationRuntimeTypeProperties);

/// Secret value; the type selects the concrete form.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum SecretBase {
    /// `SecureString`: [`SecureString`].
    SecureString(SecureString),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for SecretBase {
    const NAME: &'static str = "SecretBase";
    const DISCRIMINATOR: &'static str = "type";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "SecureString" => Self::SecureString(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::SecureString(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(SecretBase);

/// Secret given as plain text, which the service masks when it is read back.
#[derive(Clone, Default)]
pub struct SecureString {
    /// Secret text.
    ///
    /// Secret: not shown by `Debug`.
    pub value: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SecureString {
    const NAME: &'static str = "SecureString";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SecureString");
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SecureString");
        writer.secret().put("value", &self.value);
    }
}

runtime::model!(SecureString);

/// Integration runtime on own machines.
#[derive(Clone, Default)]
pub struct SelfHostedIntegrationRuntime {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Settings or status data that are specific to the type.
    pub type_properties: Option<SelfHostedIntegrationRuntimeTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedIntegrationRuntime {
    const NAME: &'static str = "SelfHostedIntegrationRuntime";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SelfHosted");
        Ok(Self {
            description: members.take("description")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SelfHosted");
        writer.put("description", &self.description);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(SelfHostedIntegrationRuntime);

/// Settings of a self-hosted integration runtime, present when it is linked to a shared one.
#[derive(Clone, Default)]
pub struct SelfHostedIntegrationRuntimeTypeProperties {
    /// Access to the shared integration runtime, if this one is linked to it.
    pub linked_info: Option<LinkedIntegrationRuntimeType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedIntegrationRuntimeTypeProperties {
    const NAME: &'static str = "SelfHostedIntegrationRuntimeTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            linked_info: members.take("linkedInfo")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkedInfo", &self.linked_info);
    }
}

runtime::model!(SelfHostedIntegrationRuntimeTypeProperties);

/// New update settings for a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct UpdateIntegrationRuntimeRequest {
    /// Whether updates are installed automatically.
    pub auto_update: Option<IntegrationRuntimeAutoUpdate>,

    /// Time of day for automatic updates, as an ISO 8601 duration since midnight such as `PT03H`.
    pub update_delay_offset: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UpdateIntegrationRuntimeRequest {
    const NAME: &'static str = "UpdateIntegrationRuntimeRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auto_update: members.take("autoUpdate")?,
            update_delay_offset: members.take("updateDelayOffset")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("autoUpdate", &self.auto_update);
        writer.put("updateDelayOffset", &self.update_delay_offset);
    }
}

runtime::model!(UpdateIntegrationRuntimeRequest);
