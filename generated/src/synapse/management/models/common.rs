// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Identity of a Microsoft Entra administrator: login name, object ID and tenant.
    pub struct AadAdminProperties {
        /// Kind of administrator, normally `ActiveDirectory`.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("administratorType")]
        pub administrator_type: Option<String>,

        /// Login name of the administrator, a user principal name or a group name.
        #[json("login")]
        pub login: Option<String>,

        /// Object ID of the administrator in Microsoft Entra.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("sid")]
        pub sid: Option<String>,

        /// Microsoft Entra tenant of the administrator.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("tenantId")]
        pub tenant_id: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether auditing is on or off.
    pub enum BlobAuditingPolicyState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}

runtime::model! {
    /// Answer whether a name in a Data Explorer pool can be used, with the reason if it cannot.
    pub struct CheckNameResult {
        /// Explanation for people: the conflict or the naming rule that is broken.
        #[json("message")]
        pub message: Option<String>,

        /// Name to which the answer applies.
        #[json("name")]
        pub name: Option<String>,

        /// True if the name is valid and free.
        #[json("nameAvailable")]
        pub name_available: Option<bool>,

        /// Why the name cannot be used.
        #[json("reason")]
        pub reason: Option<Reason>,
    }
}

runtime::text_enum! {
    /// SQL data type of a column.
    pub enum ColumnDataType {
        /// `bigint`
        Bigint = "bigint",

        /// `binary`
        Binary = "binary",

        /// `bit`
        Bit = "bit",

        /// `char`
        Char = "char",

        /// `date`
        Date = "date",

        /// `datetime`
        Datetime = "datetime",

        /// `datetime2`
        Datetime2 = "datetime2",

        /// `datetimeoffset`
        Datetimeoffset = "datetimeoffset",

        /// `decimal`
        Decimal = "decimal",

        /// `float`
        Float = "float",

        /// `geography`
        Geography = "geography",

        /// `geometry`
        Geometry = "geometry",

        /// `hierarchyid`
        Hierarchyid = "hierarchyid",

        /// `image`
        Image = "image",

        /// `int`
        Int = "int",

        /// `money`
        Money = "money",

        /// `nchar`
        Nchar = "nchar",

        /// `ntext`
        Ntext = "ntext",

        /// `numeric`
        Numeric = "numeric",

        /// `nvarchar`
        Nvarchar = "nvarchar",

        /// `real`
        Real = "real",

        /// `smalldatetime`
        Smalldatetime = "smalldatetime",

        /// `smallint`
        Smallint = "smallint",

        /// `smallmoney`
        Smallmoney = "smallmoney",

        /// `sql_variant`
        SqlVariant = "sql_variant",

        /// `sysname`
        Sysname = "sysname",

        /// `text`
        Text = "text",

        /// `time`
        Time = "time",

        /// `timestamp`
        Timestamp = "timestamp",

        /// `tinyint`
        Tinyint = "tinyint",

        /// `uniqueidentifier`
        Uniqueidentifier = "uniqueidentifier",

        /// `varbinary`
        Varbinary = "varbinary",

        /// `varchar`
        Varchar = "varchar",

        /// `xml`
        Xml = "xml",
    }
}

runtime::text_enum! {
    /// How a dedicated SQL pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool.
    pub enum CreateMode {
        /// `Default`
        Default = "Default",

        /// `PointInTimeRestore`
        PointInTimeRestore = "PointInTimeRestore",

        /// `Recovery`
        Recovery = "Recovery",

        /// `Restore`
        Restore = "Restore",
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

runtime::text_enum! {
    /// Day on which a maintenance window starts.
    pub enum DayOfWeek {
        /// `Friday`
        Friday = "Friday",

        /// `Monday`
        Monday = "Monday",

        /// `Saturday`
        Saturday = "Saturday",

        /// `Sunday`
        Sunday = "Sunday",

        /// `Thursday`
        Thursday = "Thursday",

        /// `Tuesday`
        Tuesday = "Tuesday",

        /// `Wednesday`
        Wednesday = "Wednesday",
    }
}

runtime::text_enum! {
    /// Whether a self-hosted integration runtime updates itself.
    pub enum IntegrationRuntimeAutoUpdate {
        /// `Off`
        Off = "Off",

        /// `On`
        On = "On",
    }
}

runtime::text_enum! {
    /// Encryption of the traffic between the nodes of a self-hosted integration runtime.
    pub enum IntegrationRuntimeInternalChannelEncryptionMode {
        /// `NotEncrypted`
        NotEncrypted = "NotEncrypted",

        /// `NotSet`
        NotSet = "NotSet",

        /// `SslEncrypted`
        SslEncrypted = "SslEncrypted",
    }
}

runtime::text_enum! {
    /// Whether an integration runtime can take work, is starting or stopping, or lacks nodes.
    pub enum IntegrationRuntimeState {
        /// `AccessDenied`
        AccessDenied = "AccessDenied",

        /// `Initial`
        Initial = "Initial",

        /// `Limited`
        Limited = "Limited",

        /// `NeedRegistration`
        NeedRegistration = "NeedRegistration",

        /// `Offline`
        Offline = "Offline",

        /// `Online`
        Online = "Online",

        /// `Started`
        Started = "Started",

        /// `Starting`
        Starting = "Starting",

        /// `Stopped`
        Stopped = "Stopped",

        /// `Stopping`
        Stopping = "Stopping",
    }
}

runtime::union! {
    /// Live status of an integration runtime; the type selects managed or self-hosted.
    ///
    /// The member `type` tells which kind it is.
    #[discriminator("type")]
    pub enum IntegrationRuntimeStatus {
        /// `Managed`: [`ManagedIntegrationRuntimeStatus`].
        Managed(ManagedIntegrationRuntimeStatus) = "Managed",

        /// `SelfHosted`: [`SelfHostedIntegrationRuntimeStatus`].
        SelfHosted(SelfHostedIntegrationRuntimeStatus) = "SelfHosted",
    }
}

runtime::model! {
    /// Live status of an integration runtime together with its name.
    pub struct IntegrationRuntimeStatusResponse {
        /// Integration runtime that the data is about.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Status of the integration runtime and its nodes.
        #[json("properties")]
        pub properties: Option<IntegrationRuntimeStatus>,
    }
}

runtime::text_enum! {
    /// Outcome of the last software update of a node.
    pub enum IntegrationRuntimeUpdateResult {
        /// `Fail`
        Fail = "Fail",

        /// `None`
        None = "None",

        /// `Succeed`
        Succeed = "Succeed",
    }
}

runtime::model! {
    /// Package file of a workspace, such as a jar or a wheel, and where it is stored.
    pub struct LibraryInfo {
        /// Blob container that holds the file.
        #[json("containerName")]
        pub container_name: Option<String>,

        /// Object ID of the identity that uploaded the file.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creatorId", read_only)]
        pub creator_id: Option<String>,

        /// File name of the package.
        #[json("name")]
        pub name: Option<String>,

        /// Path of the package file in its storage container.
        #[json("path")]
        pub path: Option<String>,

        /// Whether the upload of the file is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningStatus", read_only)]
        pub provisioning_status: Option<String>,

        /// Kind of package, such as `jar` or `whl`.
        #[json("type")]
        pub type_prop: Option<String>,

        /// Time (UTC) when the file was last uploaded.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("uploadedTimestamp", read_only)]
        pub uploaded_timestamp: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Package file of a workspace as a resource with its ETag.
    pub struct LibraryResource {
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

        /// Storage location and upload state of the package file.
        #[json("properties")]
        pub properties: Option<LibraryInfo>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Integration runtime elsewhere that shares this self-hosted one.
    pub struct LinkedIntegrationRuntime {
        /// Time (UTC) when the link was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createTime", read_only)]
        pub create_time: Option<OffsetDateTime>,

        /// Azure region of the workspace.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("dataFactoryLocation", read_only)]
        pub data_factory_location: Option<String>,

        /// Workspace that holds the linked integration runtime.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("dataFactoryName", read_only)]
        pub data_factory_name: Option<String>,

        /// Name of the integration runtime that shares this one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Azure subscription of the linked integration runtime.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("subscriptionId", read_only)]
        pub subscription_id: Option<String>,
    }
}

runtime::model! {
    /// One weekly maintenance window: day, start and length.
    pub struct MaintenanceWindowTimeRange {
        /// Day on which the window starts.
        #[json("dayOfWeek")]
        pub day_of_week: Option<DayOfWeek>,

        /// Length of the window, in minutes.
        #[json("duration")]
        pub duration: Option<String>,

        /// Start of the window, counted from midnight.
        #[json("startTime")]
        pub start_time: Option<String>,
    }
}

runtime::model! {
    /// Error of a managed integration runtime or one of its nodes.
    pub struct ManagedIntegrationRuntimeError {
        /// Error code for programs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("code", read_only)]
        pub code: Option<String>,

        /// Explanation of the error for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("message", read_only)]
        pub message: Option<String>,

        /// Values that belong in the error message.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("parameters", read_only)]
        pub parameters: Option<Vec<String>>,

        /// Time (UTC) when the error happened.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("time", read_only)]
        pub time: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Node of an Azure-SSIS integration runtime.
    pub struct ManagedIntegrationRuntimeNode {
        /// Problems of this node.
        #[json("errors")]
        pub errors: Option<Vec<ManagedIntegrationRuntimeError>>,

        /// Identifier of the node.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nodeId", read_only)]
        pub node_id: Option<String>,

        /// Whether the node can take work.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<ManagedIntegrationRuntimeNodeStatus>,
    }
}

runtime::text_enum! {
    /// State of an Azure-SSIS node.
    pub enum ManagedIntegrationRuntimeNodeStatus {
        /// `Available`
        Available = "Available",

        /// `Recycling`
        Recycling = "Recycling",

        /// `Starting`
        Starting = "Starting",

        /// `Unavailable`
        Unavailable = "Unavailable",
    }
}

runtime::model! {
    /// Outcome of the last start or stop of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeOperationResult {
        /// Identifier for tracing the operation in support cases.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("activityId", read_only)]
        pub activity_id: Option<String>,

        /// Code of the error, if the start or stop failed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("errorCode", read_only)]
        pub error_code: Option<String>,

        /// Values that belong in the error message.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("parameters", read_only)]
        pub parameters: Option<Vec<String>>,

        /// How the operation ended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("result", read_only)]
        pub result: Option<String>,

        /// Moment (UTC) at which it began.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("startTime", read_only)]
        pub start_time: Option<OffsetDateTime>,

        /// Whether it was a start or a stop.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Live status of a managed integration runtime.
    #[constant("type" = "Managed")]
    pub struct ManagedIntegrationRuntimeStatus {
        /// Workspace that owns the integration runtime.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("dataFactoryName", read_only)]
        pub data_factory_name: Option<String>,

        /// Whether the policy is on.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<IntegrationRuntimeState>,

        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties>,
    }
}

runtime::model! {
    /// Nodes, errors and last operation of a managed integration runtime.
    pub struct ManagedIntegrationRuntimeStatusTypeProperties {
        /// Time (UTC) when the integration runtime was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createTime", read_only)]
        pub create_time: Option<OffsetDateTime>,

        /// Outcome of the last start or stop.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastOperation", read_only)]
        pub last_operation: Option<ManagedIntegrationRuntimeOperationResult>,

        /// Nodes that run at the moment.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nodes", read_only)]
        pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>>,

        /// Problems that concern the integration runtime as a whole.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("otherErrors", read_only)]
        pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>>,
    }
}

runtime::text_enum! {
    /// Whether a role goes to a user, a group or an application.
    pub enum PrincipalType {
        /// `App`
        App = "App",

        /// `Group`
        Group = "Group",

        /// `User`
        User = "User",
    }
}

runtime::model! {
    /// Private endpoint at the other end of a connection.
    pub struct PrivateEndpoint {
        /// Azure ID of the endpoint resource in its own network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,
    }
}

runtime::model! {
    /// Connection of a private endpoint to a workspace.
    pub struct PrivateEndpointConnection {
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

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<PrivateEndpointConnectionProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Endpoint and approval state of a private endpoint connection.
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
    /// Target to which a private endpoint can connect.
    pub struct PrivateLinkResource {
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

        /// Settings and state that are specific to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("properties", read_only)]
        pub properties: Option<PrivateLinkResourceProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of private link targets.
    pub struct PrivateLinkResourceListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<PrivateLinkResource>>,
    }
}

runtime::page!(PrivateLinkResourceListResult { value : PrivateLinkResource });

runtime::model! {
    /// Group, members and DNS zones of a private link target.
    pub struct PrivateLinkResourceProperties {
        /// Identifier of the target that a private endpoint names, such as `Sql` or `Dev`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("groupId", read_only)]
        pub group_id: Option<String>,

        /// Members of the target that need a DNS entry.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("requiredMembers", read_only)]
        pub required_members: Option<Vec<String>>,

        /// Private DNS zones that the target needs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("requiredZoneNames", read_only)]
        pub required_zone_names: Option<Vec<String>>,
    }
}

runtime::model! {
    /// Approval state of a private endpoint connection.
    pub struct PrivateLinkServiceConnectionState {
        /// What the other side still has to do before the connection works.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actionsRequired", read_only)]
        pub actions_required: Option<String>,

        /// Reason for the approval or rejection, shown to the other side.
        #[json("description")]
        pub description: Option<String>,

        /// Approval state, such as `Pending`, `Approved`, `Rejected` or `Disconnected`.
        #[json("status")]
        pub status: Option<String>,
    }
}

runtime::text_enum! {
    /// Why a name cannot be used.
    pub enum Reason {
        /// `AlreadyExists`
        AlreadyExists = "AlreadyExists",

        /// `Invalid`
        Invalid = "Invalid",
    }
}

runtime::text_enum! {
    /// State of the last change to a Data Explorer resource.
    pub enum ResourceProvisioningState {
        /// `Canceled`
        Canceled = "Canceled",

        /// `Creating`
        Creating = "Creating",

        /// `Deleting`
        Deleting = "Deleting",

        /// `Failed`
        Failed = "Failed",

        /// `Moving`
        Moving = "Moving",

        /// `Running`
        Running = "Running",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::text_enum! {
    /// Whether threat detection is on, off or not yet set.
    pub enum SecurityAlertPolicyState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",

        /// `New`
        New = "New",
    }
}

runtime::model! {
    /// Machine that is registered with a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeNode {
        /// Features that the node supports, by name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capabilities", read_only)]
        pub capabilities: Option<BTreeMap<String, String>>,

        /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("concurrentJobsLimit", read_only)]
        pub concurrent_jobs_limit: Option<i32>,

        /// Time (UTC) when the registration of the node expires.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("expiryTime", read_only)]
        pub expiry_time: Option<OffsetDateTime>,

        /// Address of the node on the own network.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("hostServiceUri", read_only)]
        pub host_service_uri: Option<String>,

        /// True if the node hands out the jobs to the other nodes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isActiveDispatcher", read_only)]
        pub is_active_dispatcher: Option<bool>,

        /// Time (UTC) when the node last reached the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastConnectTime", read_only)]
        pub last_connect_time: Option<OffsetDateTime>,

        /// Time (UTC) when the last software update of the node ended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastEndUpdateTime", read_only)]
        pub last_end_update_time: Option<OffsetDateTime>,

        /// Time (UTC) when the node was last started.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastStartTime", read_only)]
        pub last_start_time: Option<OffsetDateTime>,

        /// Time (UTC) when the last software update of the node began.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastStartUpdateTime", read_only)]
        pub last_start_update_time: Option<OffsetDateTime>,

        /// Time (UTC) when the node was last stopped.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastStopTime", read_only)]
        pub last_stop_time: Option<OffsetDateTime>,

        /// Outcome of the last software update of the node.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("lastUpdateResult", read_only)]
        pub last_update_result: Option<IntegrationRuntimeUpdateResult>,

        /// Host name of the machine.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("machineName", read_only)]
        pub machine_name: Option<String>,

        /// Highest job limit that can be set for the node.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("maxConcurrentJobs", read_only)]
        pub max_concurrent_jobs: Option<i32>,

        /// Node name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nodeName", read_only)]
        pub node_name: Option<String>,

        /// Time (UTC) when the node was registered.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("registerTime", read_only)]
        pub register_time: Option<OffsetDateTime>,

        /// Whether the node can take work.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<SelfHostedIntegrationRuntimeNodeStatus>,

        /// Version of the software on the node.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("version", read_only)]
        pub version: Option<String>,

        /// Whether the software on the node is up to date.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("versionStatus", read_only)]
        pub version_status: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a self-hosted node is online, offline, limited or in the middle of a change.
    pub enum SelfHostedIntegrationRuntimeNodeStatus {
        /// `InitializeFailed`
        InitializeFailed = "InitializeFailed",

        /// `Initializing`
        Initializing = "Initializing",

        /// `Limited`
        Limited = "Limited",

        /// `NeedRegistration`
        NeedRegistration = "NeedRegistration",

        /// `Offline`
        Offline = "Offline",

        /// `Online`
        Online = "Online",

        /// `Upgrading`
        Upgrading = "Upgrading",
    }
}

runtime::model! {
    /// Live status of a self-hosted integration runtime.
    #[constant("type" = "SelfHosted")]
    pub struct SelfHostedIntegrationRuntimeStatus {
        /// Workspace that owns the integration runtime.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("dataFactoryName", read_only)]
        pub data_factory_name: Option<String>,

        /// Whether the policy is on.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<IntegrationRuntimeState>,

        /// Settings or status data that are specific to the type.
        #[json("typeProperties")]
        pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties>,
    }
}

runtime::model! {
    /// Nodes, versions, updates and links of a self-hosted integration runtime.
    pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
        /// Whether the integration runtime updates itself.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("autoUpdate", read_only)]
        pub auto_update: Option<IntegrationRuntimeAutoUpdate>,

        /// Expected time (UTC) of the next automatic update.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("autoUpdateETA", read_only)]
        pub auto_update_eta: Option<OffsetDateTime>,

        /// Supported features, by name.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("capabilities", read_only)]
        pub capabilities: Option<BTreeMap<String, String>>,

        /// Time (UTC) when the integration runtime was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createTime", read_only)]
        pub create_time: Option<OffsetDateTime>,

        /// Encryption of the traffic between nodes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("internalChannelEncryption", read_only)]
        pub internal_channel_encryption: Option<
            IntegrationRuntimeInternalChannelEncryptionMode,
        >,

        /// Newest version that can be downloaded.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("latestVersion", read_only)]
        pub latest_version: Option<String>,

        /// Integration runtimes elsewhere that share this one.
        #[json("links")]
        pub links: Option<Vec<LinkedIntegrationRuntime>>,

        /// Offset of the local time of the nodes from UTC.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("localTimeZoneOffset", read_only)]
        pub local_time_zone_offset: Option<String>,

        /// Versions that are newer than the installed one.
        #[json("newerVersions")]
        pub newer_versions: Option<Vec<String>>,

        /// Encryption of the channel over which the nodes communicate.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nodeCommunicationChannelEncryptionMode", read_only)]
        pub node_communication_channel_encryption_mode: Option<String>,

        /// Machines that are registered.
        #[json("nodes")]
        pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>>,

        /// Number that stands for the operating system of the nodes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("osType", read_only)]
        pub os_type: Option<i32>,

        /// Version to which the next automatic update leads.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("pushedVersion", read_only)]
        pub pushed_version: Option<String>,

        /// Date (UTC) for which the next update is planned.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("scheduledUpdateDate", read_only)]
        pub scheduled_update_date: Option<OffsetDateTime>,

        /// Azure region of the service that the nodes talk to.
        #[json("serviceRegion")]
        pub service_region: Option<String>,

        /// Addresses of the backend services that the nodes use.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("serviceUrls", read_only)]
        pub service_urls: Option<Vec<String>>,

        /// Number that stands for the .NET version of the nodes.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("targetFramework", read_only)]
        pub target_framework: Option<i32>,

        /// Identifier of the queue from which the nodes take their jobs.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("taskQueueId", read_only)]
        pub task_queue_id: Option<String>,

        /// Time of day for automatic updates, as an ISO 8601 duration since midnight such as `PT03H`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updateDelayOffset", read_only)]
        pub update_delay_offset: Option<String>,

        /// Installed software version.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("version", read_only)]
        pub version: Option<String>,

        /// Whether the installed version is current.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("versionStatus", read_only)]
        pub version_status: Option<String>,
    }
}

runtime::model! {
    /// Compute size of a dedicated SQL pool.
    pub struct Sku {
        /// Number of units, for sizes that can be scaled by count.
        #[json("capacity")]
        pub capacity: Option<i32>,

        /// Name of the compute size, such as `DW100c`.
        #[json("name")]
        pub name: Option<String>,

        /// Service level to which the size belongs.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("tier")]
        pub tier: Option<String>,
    }
}

runtime::model! {
    /// Named set of Spark settings that is stored in a workspace.
    pub struct SparkConfigurationInfo {
        /// Free labels for sorting and finding the configuration.
        #[json("annotations")]
        pub annotations: Option<Vec<String>>,

        /// Rules for combining this configuration with others, by property.
        #[json("configMergeRule")]
        pub config_merge_rule: Option<BTreeMap<String, String>>,

        /// Spark properties and their values.
        #[json("configs")]
        pub configs: Option<BTreeMap<String, String>>,

        /// Time (UTC) when the configuration was created.
        #[json("created")]
        pub created: Option<OffsetDateTime>,

        /// Who created the configuration.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Remarks for people.
        #[json("notes")]
        pub notes: Option<String>,
    }
}

runtime::model! {
    /// Spark configuration of a workspace as a resource with its ETag.
    pub struct SparkConfigurationResource {
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

        /// Settings and notes of the configuration.
        #[json("properties")]
        pub properties: Option<SparkConfigurationInfo>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Dedicated SQL pool of a workspace.
    pub struct SqlPool {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

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
        pub properties: Option<SqlPoolResourceProperties>,

        /// Size of the pool.
        #[json("sku")]
        pub sku: Option<Sku>,

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

impl SqlPool {
    /// Creates a value with the members that the service requires.
    pub fn new(location: impl Into<String>) -> Self {
        Self {
            location: Some(location.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Table column of a dedicated SQL pool.
    pub struct SqlPoolColumn {
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

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SqlPoolColumnProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Data type of a table column.
    pub struct SqlPoolColumnProperties {
        /// Type of the values in the column.
        #[json("columnType")]
        pub column_type: Option<ColumnDataType>,

        /// True if the column is computed from others.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isComputed", read_only)]
        pub is_computed: Option<bool>,
    }
}

runtime::model! {
    /// Status, storage, collation and origin of a dedicated SQL pool.
    pub struct SqlPoolResourceProperties {
        /// Database collation, which orders and compares text; fixed when the pool is created.
        ///
        /// Can be set when the resource is created, not changed later. The service's default is ``.
        #[json("collation")]
        pub collation: Option<String>,

        /// How the pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool. Each restoring
        /// mode needs its source fields.
        ///
        /// Can be set, is never returned.
        #[json("createMode")]
        pub create_mode: Option<CreateMode>,

        /// Creation time of the pool (UTC).
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creationDate", read_only)]
        pub creation_date: Option<OffsetDateTime>,

        /// Storage limit of the pool, in bytes.
        #[json("maxSizeBytes")]
        pub max_size_bytes: Option<i64>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        #[json("provisioningState")]
        pub provisioning_state: Option<String>,

        /// Resource ID of the geo-backup to recover from.
        #[json("recoverableDatabaseId")]
        pub recoverable_database_id: Option<String>,

        /// Time (UTC) to which the pool is restored.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("restorePointInTime")]
        pub restore_point_in_time: Option<OffsetDateTime>,

        /// Time (UTC) at which the pool to restore was deleted.
        ///
        /// Can be set when the resource is created, not changed later.
        #[json("sourceDatabaseDeletionDate")]
        pub source_database_deletion_date: Option<OffsetDateTime>,

        /// Resource ID of the pool, deleted pool or backup from which the new one is made.
        ///
        /// Can be set, is never returned.
        #[json("sourceDatabaseId")]
        pub source_database_id: Option<String>,

        /// Running state, such as `Online`, `Paused`, `Pausing`, `Resuming` or `Scaling`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,

        /// Redundancy of the backup storage.
        ///
        /// The service's default is `GRS`.
        #[json("storageAccountType")]
        pub storage_account_type: Option<StorageAccountType>,
    }
}

runtime::text_enum! {
    /// Redundancy of the storage that holds the backups of a dedicated SQL pool.
    pub enum StorageAccountType {
        /// `GRS`
        Grs = "GRS",

        /// `LRS`
        Lrs = "LRS",
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

        /// Time (UTC) of the latest change to the resource.
        #[json("lastModifiedAt")]
        pub last_modified_at: Option<OffsetDateTime>,

        /// Who last changed the resource.
        #[json("lastModifiedBy")]
        pub last_modified_by: Option<String>,

        /// Whether a user, an application, a managed identity or a key made the latest change.
        #[json("lastModifiedByType")]
        pub last_modified_by_type: Option<CreatedByType>,
    }
}

runtime::model! {
    /// Whether scans recur and who receives the results by e-mail.
    pub struct VulnerabilityAssessmentRecurringScansProperties {
        /// True if scan results also go to the administrators of the subscription.
        ///
        /// The service's default is `true`.
        #[json("emailSubscriptionAdmins")]
        pub email_subscription_admins: Option<bool>,

        /// E-mail addresses that receive the scan results.
        #[json("emails")]
        pub emails: Option<Vec<String>>,

        /// True if a scan runs every week.
        #[json("isEnabled")]
        pub is_enabled: Option<bool>,
    }
}

runtime::model! {
    /// Microsoft Entra administrator of a workspace or of its SQL endpoints.
    pub struct WorkspaceAadAdminInfo {
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

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<AadAdminProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}
