// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of several groups of operations.

use std::collections::BTreeMap;
use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Lenient, Unmodeled};

/// Identity of a Microsoft Entra administrator: login name, object ID and tenant.
#[derive(Clone, Default)]
pub struct AadAdminProperties {
    /// Kind of administrator, normally `ActiveDirectory`.
    ///
    /// Can be set when the resource is created, not changed later.
    pub administrator_type: Option<String>,

    /// Login name of the administrator, a user principal name or a group name.
    pub login: Option<String>,

    /// Object ID of the administrator in Microsoft Entra.
    ///
    /// Can be set when the resource is created, not changed later.
    pub sid: Option<String>,

    /// Microsoft Entra tenant of the administrator.
    ///
    /// Can be set when the resource is created, not changed later.
    pub tenant_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AadAdminProperties {
    const NAME: &'static str = "AadAdminProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            administrator_type: members.take("administratorType")?,
            login: members.take("login")?,
            sid: members.take("sid")?,
            tenant_id: members.take("tenantId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("administratorType", &self.administrator_type);
        writer.put("login", &self.login);
        writer.put("sid", &self.sid);
        writer.put("tenantId", &self.tenant_id);
    }
}

runtime::model!(AadAdminProperties);

/// Whether auditing is on or off.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum BlobAuditingPolicyState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for BlobAuditingPolicyState {
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

runtime::text_enum!(BlobAuditingPolicyState);

/// Answer whether a name in a Data Explorer pool can be used, with the reason if it cannot.
#[derive(Clone, Default)]
pub struct CheckNameResult {
    /// Explanation for people: the conflict or the naming rule that is broken.
    pub message: Option<String>,

    /// Name to which the answer applies.
    pub name: Option<String>,

    /// True if the name is valid and free.
    pub name_available: Option<bool>,

    /// Why the name cannot be used.
    pub reason: Option<Reason>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for CheckNameResult {
    const NAME: &'static str = "CheckNameResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            message: members.take("message")?,
            name: members.take("name")?,
            name_available: members.take("nameAvailable")?,
            reason: members.take("reason")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("message", &self.message);
        writer.put("name", &self.name);
        writer.put("nameAvailable", &self.name_available);
        writer.put("reason", &self.reason);
    }
}

runtime::model!(CheckNameResult);

/// SQL data type of a column.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ColumnDataType {
    /// `bigint`
    Bigint,

    /// `binary`
    Binary,

    /// `bit`
    Bit,

    /// `char`
    Char,

    /// `date`
    Date,

    /// `datetime`
    Datetime,

    /// `datetime2`
    Datetime2,

    /// `datetimeoffset`
    Datetimeoffset,

    /// `decimal`
    Decimal,

    /// `float`
    Float,

    /// `geography`
    Geography,

    /// `geometry`
    Geometry,

    /// `hierarchyid`
    Hierarchyid,

    /// `image`
    Image,

    /// `int`
    Int,

    /// `money`
    Money,

    /// `nchar`
    Nchar,

    /// `ntext`
    Ntext,

    /// `numeric`
    Numeric,

    /// `nvarchar`
    Nvarchar,

    /// `real`
    Real,

    /// `smalldatetime`
    Smalldatetime,

    /// `smallint`
    Smallint,

    /// `smallmoney`
    Smallmoney,

    /// `sql_variant`
    SqlVariant,

    /// `sysname`
    Sysname,

    /// `text`
    Text,

    /// `time`
    Time,

    /// `timestamp`
    Timestamp,

    /// `tinyint`
    Tinyint,

    /// `uniqueidentifier`
    Uniqueidentifier,

    /// `varbinary`
    Varbinary,

    /// `varchar`
    Varchar,

    /// `xml`
    Xml,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ColumnDataType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("bigint", Self::Bigint),
        ("binary", Self::Binary),
        ("bit", Self::Bit),
        ("char", Self::Char),
        ("date", Self::Date),
        ("datetime", Self::Datetime),
        ("datetime2", Self::Datetime2),
        ("datetimeoffset", Self::Datetimeoffset),
        ("decimal", Self::Decimal),
        ("float", Self::Float),
        ("geography", Self::Geography),
        ("geometry", Self::Geometry),
        ("hierarchyid", Self::Hierarchyid),
        ("image", Self::Image),
        ("int", Self::Int),
        ("money", Self::Money),
        ("nchar", Self::Nchar),
        ("ntext", Self::Ntext),
        ("numeric", Self::Numeric),
        ("nvarchar", Self::Nvarchar),
        ("real", Self::Real),
        ("smalldatetime", Self::Smalldatetime),
        ("smallint", Self::Smallint),
        ("smallmoney", Self::Smallmoney),
        ("sql_variant", Self::SqlVariant),
        ("sysname", Self::Sysname),
        ("text", Self::Text),
        ("time", Self::Time),
        ("timestamp", Self::Timestamp),
        ("tinyint", Self::Tinyint),
        ("uniqueidentifier", Self::Uniqueidentifier),
        ("varbinary", Self::Varbinary),
        ("varchar", Self::Varchar),
        ("xml", Self::Xml),
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

runtime::text_enum!(ColumnDataType);

/// How a dedicated SQL pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum CreateMode {
    /// `Default`
    Default,

    /// `PointInTimeRestore`
    PointInTimeRestore,

    /// `Recovery`
    Recovery,

    /// `Restore`
    Restore,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for CreateMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Default", Self::Default),
        ("PointInTimeRestore", Self::PointInTimeRestore),
        ("Recovery", Self::Recovery),
        ("Restore", Self::Restore),
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

runtime::text_enum!(CreateMode);

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

/// Day on which a maintenance window starts.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DayOfWeek {
    /// `Friday`
    Friday,

    /// `Monday`
    Monday,

    /// `Saturday`
    Saturday,

    /// `Sunday`
    Sunday,

    /// `Thursday`
    Thursday,

    /// `Tuesday`
    Tuesday,

    /// `Wednesday`
    Wednesday,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DayOfWeek {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Friday", Self::Friday),
        ("Monday", Self::Monday),
        ("Saturday", Self::Saturday),
        ("Sunday", Self::Sunday),
        ("Thursday", Self::Thursday),
        ("Tuesday", Self::Tuesday),
        ("Wednesday", Self::Wednesday),
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

runtime::text_enum!(DayOfWeek);

/// Extra data on an error whose shape depends on its type.
#[derive(Clone, Default)]
pub struct ErrorAdditionalInfo {
    /// Extra data; its shape depends on the type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub info: Option<Value>,

    /// Kind of the extra data.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorAdditionalInfo {
    const NAME: &'static str = "ErrorAdditionalInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            info: members.take("info")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("info", &self.info);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ErrorAdditionalInfo);

/// Error with code and message, possibly with further errors inside.
#[derive(Clone, Default)]
pub struct ErrorDetail {
    /// Extra data on the error.
    ///
    /// Read-only: set by the service, left out of requests.
    pub additional_info: Option<Vec<ErrorAdditionalInfo>>,

    /// Error code for programs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub code: Option<String>,

    /// Single errors that led to this one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub details: Option<Lenient<Vec<ErrorDetail>>>,

    /// Explanation of the error for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Part of the request that the error is about.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorDetail {
    const NAME: &'static str = "ErrorDetail";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            additional_info: members.take("additionalInfo")?,
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("additionalInfo", &self.additional_info);
        writer.read_only().put("code", &self.code);
        writer.read_only().put("details", &self.details);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("target", &self.target);
    }
}

runtime::model!(ErrorDetail);

/// Whether a self-hosted integration runtime updates itself.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeAutoUpdate {
    /// `Off`
    Off,

    /// `On`
    On,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeAutoUpdate {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Off", Self::Off),
        ("On", Self::On),
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

runtime::text_enum!(IntegrationRuntimeAutoUpdate);

/// Encryption of the traffic between the nodes of a self-hosted integration runtime.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeInternalChannelEncryptionMode {
    /// `NotEncrypted`
    NotEncrypted,

    /// `NotSet`
    NotSet,

    /// `SslEncrypted`
    SslEncrypted,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeInternalChannelEncryptionMode {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("NotEncrypted", Self::NotEncrypted),
        ("NotSet", Self::NotSet),
        ("SslEncrypted", Self::SslEncrypted),
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

runtime::text_enum!(IntegrationRuntimeInternalChannelEncryptionMode);

/// Whether an integration runtime can take work, is starting or stopping, or lacks nodes.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeState {
    /// `AccessDenied`
    AccessDenied,

    /// `Initial`
    Initial,

    /// `Limited`
    Limited,

    /// `NeedRegistration`
    NeedRegistration,

    /// `Offline`
    Offline,

    /// `Online`
    Online,

    /// `Started`
    Started,

    /// `Starting`
    Starting,

    /// `Stopped`
    Stopped,

    /// `Stopping`
    Stopping,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AccessDenied", Self::AccessDenied),
        ("Initial", Self::Initial),
        ("Limited", Self::Limited),
        ("NeedRegistration", Self::NeedRegistration),
        ("Offline", Self::Offline),
        ("Online", Self::Online),
        ("Started", Self::Started),
        ("Starting", Self::Starting),
        ("Stopped", Self::Stopped),
        ("Stopping", Self::Stopping),
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

runtime::text_enum!(IntegrationRuntimeState);

/// Live status of an integration runtime; the type selects managed or self-hosted.
///
/// The member `type` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum IntegrationRuntimeStatus {
    /// `Managed`: [`ManagedIntegrationRuntimeStatus`].
    Managed(ManagedIntegrationRuntimeStatus),

    /// `SelfHosted`: [`SelfHostedIntegrationRuntimeStatus`].
    SelfHosted(SelfHostedIntegrationRuntimeStatus),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for IntegrationRuntimeStatus {
    const NAME: &'static str = "IntegrationRuntimeStatus";
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

runtime::union!(IntegrationRuntimeStatus);

/// Live status of an integration runtime together with its name.
#[derive(Clone, Default)]
pub struct IntegrationRuntimeStatusResponse {
    /// Integration runtime that the data is about.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Status of the integration runtime and its nodes.
    pub properties: Option<IntegrationRuntimeStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for IntegrationRuntimeStatusResponse {
    const NAME: &'static str = "IntegrationRuntimeStatusResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            name: members.take("name")?,
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(IntegrationRuntimeStatusResponse);

/// Outcome of the last software update of a node.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum IntegrationRuntimeUpdateResult {
    /// `Fail`
    Fail,

    /// `None`
    None,

    /// `Succeed`
    Succeed,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for IntegrationRuntimeUpdateResult {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Fail", Self::Fail),
        ("None", Self::None),
        ("Succeed", Self::Succeed),
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

runtime::text_enum!(IntegrationRuntimeUpdateResult);

/// Package file of a workspace, such as a jar or a wheel, and where it is stored.
#[derive(Clone, Default)]
pub struct LibraryInfo {
    /// Blob container that holds the file.
    pub container_name: Option<String>,

    /// Object ID of the identity that uploaded the file.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creator_id: Option<String>,

    /// File name of the package.
    pub name: Option<String>,

    /// Path of the package file in its storage container.
    pub path: Option<String>,

    /// Whether the upload of the file is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_status: Option<String>,

    /// Kind of package, such as `jar` or `whl`.
    pub type_prop: Option<String>,

    /// Time (UTC) when the file was last uploaded.
    ///
    /// Read-only: set by the service, left out of requests.
    pub uploaded_timestamp: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryInfo {
    const NAME: &'static str = "LibraryInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            container_name: members.take("containerName")?,
            creator_id: members.take("creatorId")?,
            name: members.take("name")?,
            path: members.take("path")?,
            provisioning_status: members.take("provisioningStatus")?,
            type_prop: members.take("type")?,
            uploaded_timestamp: members.take("uploadedTimestamp")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("containerName", &self.container_name);
        writer.read_only().put("creatorId", &self.creator_id);
        writer.put("name", &self.name);
        writer.put("path", &self.path);
        writer.read_only().put("provisioningStatus", &self.provisioning_status);
        writer.put("type", &self.type_prop);
        writer.read_only().put("uploadedTimestamp", &self.uploaded_timestamp);
    }
}

runtime::model!(LibraryInfo);

/// Package file of a workspace as a resource with its ETag.
#[derive(Clone, Default)]
pub struct LibraryResource {
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

    /// Storage location and upload state of the package file.
    pub properties: Option<LibraryInfo>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LibraryResource {
    const NAME: &'static str = "LibraryResource";

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

runtime::model!(LibraryResource);

/// Integration runtime elsewhere that shares this self-hosted one.
#[derive(Clone, Default)]
pub struct LinkedIntegrationRuntime {
    /// Time (UTC) when the link was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub create_time: Option<OffsetDateTime>,

    /// Azure region of the workspace.
    ///
    /// Read-only: set by the service, left out of requests.
    pub data_factory_location: Option<String>,

    /// Workspace that holds the linked integration runtime.
    ///
    /// Read-only: set by the service, left out of requests.
    pub data_factory_name: Option<String>,

    /// Name of the integration runtime that shares this one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Azure subscription of the linked integration runtime.
    ///
    /// Read-only: set by the service, left out of requests.
    pub subscription_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkedIntegrationRuntime {
    const NAME: &'static str = "LinkedIntegrationRuntime";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            create_time: members.take("createTime")?,
            data_factory_location: members.take("dataFactoryLocation")?,
            data_factory_name: members.take("dataFactoryName")?,
            name: members.take("name")?,
            subscription_id: members.take("subscriptionId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("createTime", &self.create_time);
        writer.read_only().put("dataFactoryLocation", &self.data_factory_location);
        writer.read_only().put("dataFactoryName", &self.data_factory_name);
        writer.read_only().put("name", &self.name);
        writer.read_only().put("subscriptionId", &self.subscription_id);
    }
}

runtime::model!(LinkedIntegrationRuntime);

/// One weekly maintenance window: day, start and length.
#[derive(Clone, Default)]
pub struct MaintenanceWindowTimeRange {
    /// Day on which the window starts.
    pub day_of_week: Option<DayOfWeek>,

    /// Length of the window, in minutes.
    pub duration: Option<String>,

    /// Start of the window, counted from midnight.
    pub start_time: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for MaintenanceWindowTimeRange {
    const NAME: &'static str = "MaintenanceWindowTimeRange";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            day_of_week: members.take("dayOfWeek")?,
            duration: members.take("duration")?,
            start_time: members.take("startTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("dayOfWeek", &self.day_of_week);
        writer.put("duration", &self.duration);
        writer.put("startTime", &self.start_time);
    }
}

runtime::model!(MaintenanceWindowTimeRange);

/// Error of a managed integration runtime or one of its nodes.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeError {
    /// Error code for programs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub code: Option<String>,

    /// Explanation of the error for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub message: Option<String>,

    /// Values that belong in the error message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub parameters: Option<Vec<String>>,

    /// Time (UTC) when the error happened.
    ///
    /// Read-only: set by the service, left out of requests.
    pub time: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeError {
    const NAME: &'static str = "ManagedIntegrationRuntimeError";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            parameters: members.take("parameters")?,
            time: members.take("time")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("code", &self.code);
        writer.read_only().put("message", &self.message);
        writer.read_only().put("parameters", &self.parameters);
        writer.read_only().put("time", &self.time);
    }
}

runtime::model!(ManagedIntegrationRuntimeError);

/// Node of an Azure-SSIS integration runtime.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeNode {
    /// Problems of this node.
    pub errors: Option<Vec<ManagedIntegrationRuntimeError>>,

    /// Identifier of the node.
    ///
    /// Read-only: set by the service, left out of requests.
    pub node_id: Option<String>,

    /// Whether the node can take work.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<ManagedIntegrationRuntimeNodeStatus>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeNode {
    const NAME: &'static str = "ManagedIntegrationRuntimeNode";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            errors: members.take("errors")?,
            node_id: members.take("nodeId")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errors", &self.errors);
        writer.read_only().put("nodeId", &self.node_id);
        writer.read_only().put("status", &self.status);
    }
}

runtime::model!(ManagedIntegrationRuntimeNode);

/// State of an Azure-SSIS node.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ManagedIntegrationRuntimeNodeStatus {
    /// `Available`
    Available,

    /// `Recycling`
    Recycling,

    /// `Starting`
    Starting,

    /// `Unavailable`
    Unavailable,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ManagedIntegrationRuntimeNodeStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Available", Self::Available),
        ("Recycling", Self::Recycling),
        ("Starting", Self::Starting),
        ("Unavailable", Self::Unavailable),
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

runtime::text_enum!(ManagedIntegrationRuntimeNodeStatus);

/// Outcome of the last start or stop of a managed integration runtime.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeOperationResult {
    /// Identifier for tracing the operation in support cases.
    ///
    /// Read-only: set by the service, left out of requests.
    pub activity_id: Option<String>,

    /// Code of the error, if the start or stop failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_code: Option<String>,

    /// Values that belong in the error message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub parameters: Option<Vec<String>>,

    /// How the operation ended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub result: Option<String>,

    /// Moment (UTC) at which it began.
    ///
    /// Read-only: set by the service, left out of requests.
    pub start_time: Option<OffsetDateTime>,

    /// Whether it was a start or a stop.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeOperationResult {
    const NAME: &'static str = "ManagedIntegrationRuntimeOperationResult";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            activity_id: members.take("activityId")?,
            error_code: members.take("errorCode")?,
            parameters: members.take("parameters")?,
            result: members.take("result")?,
            start_time: members.take("startTime")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("activityId", &self.activity_id);
        writer.read_only().put("errorCode", &self.error_code);
        writer.read_only().put("parameters", &self.parameters);
        writer.read_only().put("result", &self.result);
        writer.read_only().put("startTime", &self.start_time);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ManagedIntegrationRuntimeOperationResult);

/// Live status of a managed integration runtime.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeStatus {
    /// Workspace that owns the integration runtime.
    ///
    /// Read-only: set by the service, left out of requests.
    pub data_factory_name: Option<String>,

    /// Whether the policy is on.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<IntegrationRuntimeState>,

    /// Settings or status data that are specific to the type.
    pub type_properties: Option<ManagedIntegrationRuntimeStatusTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeStatus {
    const NAME: &'static str = "ManagedIntegrationRuntimeStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "Managed");
        Ok(Self {
            data_factory_name: members.take("dataFactoryName")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "Managed");
        writer.read_only().put("dataFactoryName", &self.data_factory_name);
        writer.read_only().put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(ManagedIntegrationRuntimeStatus);

/// Nodes, errors and last operation of a managed integration runtime.
#[derive(Clone, Default)]
pub struct ManagedIntegrationRuntimeStatusTypeProperties {
    /// Time (UTC) when the integration runtime was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub create_time: Option<OffsetDateTime>,

    /// Outcome of the last start or stop.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_operation: Option<ManagedIntegrationRuntimeOperationResult>,

    /// Nodes that run at the moment.
    ///
    /// Read-only: set by the service, left out of requests.
    pub nodes: Option<Vec<ManagedIntegrationRuntimeNode>>,

    /// Problems that concern the integration runtime as a whole.
    ///
    /// Read-only: set by the service, left out of requests.
    pub other_errors: Option<Vec<ManagedIntegrationRuntimeError>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ManagedIntegrationRuntimeStatusTypeProperties {
    const NAME: &'static str = "ManagedIntegrationRuntimeStatusTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            create_time: members.take("createTime")?,
            last_operation: members.take("lastOperation")?,
            nodes: members.take("nodes")?,
            other_errors: members.take("otherErrors")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("createTime", &self.create_time);
        writer.read_only().put("lastOperation", &self.last_operation);
        writer.read_only().put("nodes", &self.nodes);
        writer.read_only().put("otherErrors", &self.other_errors);
    }
}

runtime::model!(ManagedIntegrationRuntimeStatusTypeProperties);

/// Status of a request that runs in the background.
#[derive(Clone, Default)]
pub struct OperationResource {
    /// Time (UTC) when the request ended.
    pub end_time: Option<OffsetDateTime>,

    /// Error that ended the request.
    pub error: Option<ErrorDetail>,

    /// Identifier of the running request.
    pub id: Option<String>,

    /// Name of the running request.
    pub name: Option<String>,

    /// Progress in percent.
    pub percent_complete: Option<f64>,

    /// Data that the request has produced.
    pub properties: Option<Value>,

    /// Moment (UTC) at which it began.
    pub start_time: Option<OffsetDateTime>,

    /// Current state.
    pub status: Option<OperationStatusModel>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResource {
    const NAME: &'static str = "OperationResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            end_time: members.take("endTime")?,
            error: members.take("error")?,
            id: members.take("id")?,
            name: members.take("name")?,
            percent_complete: members.take("percentComplete")?,
            properties: members.take("properties")?,
            start_time: members.take("startTime")?,
            status: members.take("status")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("endTime", &self.end_time);
        writer.put("error", &self.error);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("percentComplete", &self.percent_complete);
        writer.put("properties", &self.properties);
        writer.put("startTime", &self.start_time);
        writer.put("status", &self.status);
    }
}

runtime::model!(OperationResource);

/// State of a request that runs in the background.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum OperationStatusModel {
    /// `Canceled`
    Canceled,

    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for OperationStatusModel {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Canceled", Self::Canceled),
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(OperationStatusModel);

/// Whether a role goes to a user, a group or an application.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PrincipalType {
    /// `App`
    App,

    /// `Group`
    Group,

    /// `User`
    User,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PrincipalType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("App", Self::App),
        ("Group", Self::Group),
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

runtime::text_enum!(PrincipalType);

/// Private endpoint at the other end of a connection.
#[derive(Clone, Default)]
pub struct PrivateEndpoint {
    /// Azure ID of the endpoint resource in its own network.
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

/// Connection of a private endpoint to a workspace.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnection {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<PrivateEndpointConnectionProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Endpoint and approval state of a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateEndpointConnectionProperties {
    /// Private endpoint at the other end.
    pub private_endpoint: Option<PrivateEndpoint>,

    /// Whether the connection is pending, approved or rejected, and why.
    pub private_link_service_connection_state: Option<PrivateLinkServiceConnectionState>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
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

/// Target to which a private endpoint can connect.
#[derive(Clone, Default)]
pub struct PrivateLinkResource {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    ///
    /// Read-only: set by the service, left out of requests.
    pub properties: Option<PrivateLinkResourceProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResource {
    const NAME: &'static str = "PrivateLinkResource";

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
        writer.read_only().put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(PrivateLinkResource);

/// Page of private link targets.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<PrivateLinkResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResourceListResult {
    const NAME: &'static str = "PrivateLinkResourceListResult";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(PrivateLinkResourceListResult);

runtime::page!(PrivateLinkResourceListResult { value : PrivateLinkResource });

/// Group, members and DNS zones of a private link target.
#[derive(Clone, Default)]
pub struct PrivateLinkResourceProperties {
    /// Identifier of the target that a private endpoint names, such as `Sql` or `Dev`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub group_id: Option<String>,

    /// Members of the target that need a DNS entry.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_members: Option<Vec<String>>,

    /// Private DNS zones that the target needs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub required_zone_names: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for PrivateLinkResourceProperties {
    const NAME: &'static str = "PrivateLinkResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            group_id: members.take("groupId")?,
            required_members: members.take("requiredMembers")?,
            required_zone_names: members.take("requiredZoneNames")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("groupId", &self.group_id);
        writer.read_only().put("requiredMembers", &self.required_members);
        writer.read_only().put("requiredZoneNames", &self.required_zone_names);
    }
}

runtime::model!(PrivateLinkResourceProperties);

/// Approval state of a private endpoint connection.
#[derive(Clone, Default)]
pub struct PrivateLinkServiceConnectionState {
    /// What the other side still has to do before the connection works.
    ///
    /// Read-only: set by the service, left out of requests.
    pub actions_required: Option<String>,

    /// Reason for the approval or rejection, shown to the other side.
    pub description: Option<String>,

    /// Approval state, such as `Pending`, `Approved`, `Rejected` or `Disconnected`.
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

/// Why a name cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Reason {
    /// `AlreadyExists`
    AlreadyExists,

    /// `Invalid`
    Invalid,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for Reason {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("AlreadyExists", Self::AlreadyExists),
        ("Invalid", Self::Invalid),
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

runtime::text_enum!(Reason);

/// State of the last change to a Data Explorer resource.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ResourceProvisioningState {
    /// `Canceled`
    Canceled,

    /// `Creating`
    Creating,

    /// `Deleting`
    Deleting,

    /// `Failed`
    Failed,

    /// `Moving`
    Moving,

    /// `Running`
    Running,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ResourceProvisioningState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Canceled", Self::Canceled),
        ("Creating", Self::Creating),
        ("Deleting", Self::Deleting),
        ("Failed", Self::Failed),
        ("Moving", Self::Moving),
        ("Running", Self::Running),
        ("Succeeded", Self::Succeeded),
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

runtime::text_enum!(ResourceProvisioningState);

/// Whether threat detection is on, off or not yet set.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SecurityAlertPolicyState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// `New`
    New,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SecurityAlertPolicyState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
        ("New", Self::New),
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

runtime::text_enum!(SecurityAlertPolicyState);

/// Machine that is registered with a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct SelfHostedIntegrationRuntimeNode {
    /// Features that the node supports, by name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capabilities: Option<BTreeMap<String, String>>,

    /// Number of jobs that the node may run at the same time; at most its maximum of concurrent jobs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub concurrent_jobs_limit: Option<i32>,

    /// Time (UTC) when the registration of the node expires.
    ///
    /// Read-only: set by the service, left out of requests.
    pub expiry_time: Option<OffsetDateTime>,

    /// Address of the node on the own network.
    ///
    /// Read-only: set by the service, left out of requests.
    pub host_service_uri: Option<String>,

    /// True if the node hands out the jobs to the other nodes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_active_dispatcher: Option<bool>,

    /// Time (UTC) when the node last reached the service.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_connect_time: Option<OffsetDateTime>,

    /// Time (UTC) when the last software update of the node ended.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_end_update_time: Option<OffsetDateTime>,

    /// Time (UTC) when the node was last started.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_start_time: Option<OffsetDateTime>,

    /// Time (UTC) when the last software update of the node began.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_start_update_time: Option<OffsetDateTime>,

    /// Time (UTC) when the node was last stopped.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_stop_time: Option<OffsetDateTime>,

    /// Outcome of the last software update of the node.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_update_result: Option<IntegrationRuntimeUpdateResult>,

    /// Host name of the machine.
    ///
    /// Read-only: set by the service, left out of requests.
    pub machine_name: Option<String>,

    /// Highest job limit that can be set for the node.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_concurrent_jobs: Option<i32>,

    /// Node name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub node_name: Option<String>,

    /// Time (UTC) when the node was registered.
    ///
    /// Read-only: set by the service, left out of requests.
    pub register_time: Option<OffsetDateTime>,

    /// Whether the node can take work.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<SelfHostedIntegrationRuntimeNodeStatus>,

    /// Version of the software on the node.
    ///
    /// Read-only: set by the service, left out of requests.
    pub version: Option<String>,

    /// Whether the software on the node is up to date.
    ///
    /// Read-only: set by the service, left out of requests.
    pub version_status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedIntegrationRuntimeNode {
    const NAME: &'static str = "SelfHostedIntegrationRuntimeNode";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capabilities: members.take("capabilities")?,
            concurrent_jobs_limit: members.take("concurrentJobsLimit")?,
            expiry_time: members.take("expiryTime")?,
            host_service_uri: members.take("hostServiceUri")?,
            is_active_dispatcher: members.take("isActiveDispatcher")?,
            last_connect_time: members.take("lastConnectTime")?,
            last_end_update_time: members.take("lastEndUpdateTime")?,
            last_start_time: members.take("lastStartTime")?,
            last_start_update_time: members.take("lastStartUpdateTime")?,
            last_stop_time: members.take("lastStopTime")?,
            last_update_result: members.take("lastUpdateResult")?,
            machine_name: members.take("machineName")?,
            max_concurrent_jobs: members.take("maxConcurrentJobs")?,
            node_name: members.take("nodeName")?,
            register_time: members.take("registerTime")?,
            status: members.take("status")?,
            version: members.take("version")?,
            version_status: members.take("versionStatus")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("capabilities", &self.capabilities);
        writer.read_only().put("concurrentJobsLimit", &self.concurrent_jobs_limit);
        writer.read_only().put("expiryTime", &self.expiry_time);
        writer.read_only().put("hostServiceUri", &self.host_service_uri);
        writer.read_only().put("isActiveDispatcher", &self.is_active_dispatcher);
        writer.read_only().put("lastConnectTime", &self.last_connect_time);
        writer.read_only().put("lastEndUpdateTime", &self.last_end_update_time);
        writer.read_only().put("lastStartTime", &self.last_start_time);
        writer.read_only().put("lastStartUpdateTime", &self.last_start_update_time);
        writer.read_only().put("lastStopTime", &self.last_stop_time);
        writer.read_only().put("lastUpdateResult", &self.last_update_result);
        writer.read_only().put("machineName", &self.machine_name);
        writer.read_only().put("maxConcurrentJobs", &self.max_concurrent_jobs);
        writer.read_only().put("nodeName", &self.node_name);
        writer.read_only().put("registerTime", &self.register_time);
        writer.read_only().put("status", &self.status);
        writer.read_only().put("version", &self.version);
        writer.read_only().put("versionStatus", &self.version_status);
    }
}

runtime::model!(SelfHostedIntegrationRuntimeNode);

/// Whether a self-hosted node is online, offline, limited or in the middle of a change.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SelfHostedIntegrationRuntimeNodeStatus {
    /// `InitializeFailed`
    InitializeFailed,

    /// `Initializing`
    Initializing,

    /// `Limited`
    Limited,

    /// `NeedRegistration`
    NeedRegistration,

    /// `Offline`
    Offline,

    /// `Online`
    Online,

    /// `Upgrading`
    Upgrading,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SelfHostedIntegrationRuntimeNodeStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("InitializeFailed", Self::InitializeFailed),
        ("Initializing", Self::Initializing),
        ("Limited", Self::Limited),
        ("NeedRegistration", Self::NeedRegistration),
        ("Offline", Self::Offline),
        ("Online", Self::Online),
        ("Upgrading", Self::Upgrading),
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

runtime::text_enum!(SelfHostedIntegrationRuntimeNodeStatus);

/// Live status of a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct SelfHostedIntegrationRuntimeStatus {
    /// Workspace that owns the integration runtime.
    ///
    /// Read-only: set by the service, left out of requests.
    pub data_factory_name: Option<String>,

    /// Whether the policy is on.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<IntegrationRuntimeState>,

    /// Settings or status data that are specific to the type.
    pub type_properties: Option<SelfHostedIntegrationRuntimeStatusTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedIntegrationRuntimeStatus {
    const NAME: &'static str = "SelfHostedIntegrationRuntimeStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("type", "SelfHosted");
        Ok(Self {
            data_factory_name: members.take("dataFactoryName")?,
            state: members.take("state")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.constant("type", "SelfHosted");
        writer.read_only().put("dataFactoryName", &self.data_factory_name);
        writer.read_only().put("state", &self.state);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(SelfHostedIntegrationRuntimeStatus);

/// Nodes, versions, updates and links of a self-hosted integration runtime.
#[derive(Clone, Default)]
pub struct SelfHostedIntegrationRuntimeStatusTypeProperties {
    /// Whether the integration runtime updates itself.
    ///
    /// Read-only: set by the service, left out of requests.
    pub auto_update: Option<IntegrationRuntimeAutoUpdate>,

    /// Expected time (UTC) of the next automatic update.
    ///
    /// Read-only: set by the service, left out of requests.
    pub auto_update_eta: Option<OffsetDateTime>,

    /// Supported features, by name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub capabilities: Option<BTreeMap<String, String>>,

    /// Time (UTC) when the integration runtime was created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub create_time: Option<OffsetDateTime>,

    /// Encryption of the traffic between nodes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub internal_channel_encryption: Option<
        IntegrationRuntimeInternalChannelEncryptionMode,
    >,

    /// Newest version that can be downloaded.
    ///
    /// Read-only: set by the service, left out of requests.
    pub latest_version: Option<String>,

    /// Integration runtimes elsewhere that share this one.
    pub links: Option<Vec<LinkedIntegrationRuntime>>,

    /// Offset of the local time of the nodes from UTC.
    ///
    /// Read-only: set by the service, left out of requests.
    pub local_time_zone_offset: Option<String>,

    /// Versions that are newer than the installed one.
    pub newer_versions: Option<Vec<String>>,

    /// Encryption of the channel over which the nodes communicate.
    ///
    /// Read-only: set by the service, left out of requests.
    pub node_communication_channel_encryption_mode: Option<String>,

    /// Machines that are registered.
    pub nodes: Option<Vec<SelfHostedIntegrationRuntimeNode>>,

    /// Number that stands for the operating system of the nodes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub os_type: Option<i32>,

    /// Version to which the next automatic update leads.
    ///
    /// Read-only: set by the service, left out of requests.
    pub pushed_version: Option<String>,

    /// Date (UTC) for which the next update is planned.
    ///
    /// Read-only: set by the service, left out of requests.
    pub scheduled_update_date: Option<OffsetDateTime>,

    /// Azure region of the service that the nodes talk to.
    pub service_region: Option<String>,

    /// Addresses of the backend services that the nodes use.
    ///
    /// Read-only: set by the service, left out of requests.
    pub service_urls: Option<Vec<String>>,

    /// Number that stands for the .NET version of the nodes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub target_framework: Option<i32>,

    /// Identifier of the queue from which the nodes take their jobs.
    ///
    /// Read-only: set by the service, left out of requests.
    pub task_queue_id: Option<String>,

    /// Time of day for automatic updates, as an ISO 8601 duration since midnight such as `PT03H`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub update_delay_offset: Option<String>,

    /// Installed software version.
    ///
    /// Read-only: set by the service, left out of requests.
    pub version: Option<String>,

    /// Whether the installed version is current.
    ///
    /// Read-only: set by the service, left out of requests.
    pub version_status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SelfHostedIntegrationRuntimeStatusTypeProperties {
    const NAME: &'static str = "SelfHostedIntegrationRuntimeStatusTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            auto_update: members.take("autoUpdate")?,
            auto_update_eta: members.take("autoUpdateETA")?,
            capabilities: members.take("capabilities")?,
            create_time: members.take("createTime")?,
            internal_channel_encryption: members.take("internalChannelEncryption")?,
            latest_version: members.take("latestVersion")?,
            links: members.take("links")?,
            local_time_zone_offset: members.take("localTimeZoneOffset")?,
            newer_versions: members.take("newerVersions")?,
            node_communication_channel_encryption_mode: members
                .take("nodeCommunicationChannelEncryptionMode")?,
            nodes: members.take("nodes")?,
            os_type: members.take("osType")?,
            pushed_version: members.take("pushedVersion")?,
            scheduled_update_date: members.take("scheduledUpdateDate")?,
            service_region: members.take("serviceRegion")?,
            service_urls: members.take("serviceUrls")?,
            target_framework: members.take("targetFramework")?,
            task_queue_id: members.take("taskQueueId")?,
            update_delay_offset: members.take("updateDelayOffset")?,
            version: members.take("version")?,
            version_status: members.take("versionStatus")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("autoUpdate", &self.auto_update);
        writer.read_only().put("autoUpdateETA", &self.auto_update_eta);
        writer.read_only().put("capabilities", &self.capabilities);
        writer.read_only().put("createTime", &self.create_time);
        writer
            .read_only()
            .put("internalChannelEncryption", &self.internal_channel_encryption);
        writer.read_only().put("latestVersion", &self.latest_version);
        writer.put("links", &self.links);
        writer.read_only().put("localTimeZoneOffset", &self.local_time_zone_offset);
        writer.put("newerVersions", &self.newer_versions);
        writer
            .read_only()
            .put(
                "nodeCommunicationChannelEncryptionMode",
                &self.node_communication_channel_encryption_mode,
            );
        writer.put("nodes", &self.nodes);
        writer.read_only().put("osType", &self.os_type);
        writer.read_only().put("pushedVersion", &self.pushed_version);
        writer.read_only().put("scheduledUpdateDate", &self.scheduled_update_date);
        writer.put("serviceRegion", &self.service_region);
        writer.read_only().put("serviceUrls", &self.service_urls);
        writer.read_only().put("targetFramework", &self.target_framework);
        writer.read_only().put("taskQueueId", &self.task_queue_id);
        writer.read_only().put("updateDelayOffset", &self.update_delay_offset);
        writer.read_only().put("version", &self.version);
        writer.read_only().put("versionStatus", &self.version_status);
    }
}

runtime::model!(SelfHostedIntegrationRuntimeStatusTypeProperties);

/// Compute size of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct Sku {
    /// Number of units, for sizes that can be scaled by count.
    pub capacity: Option<i32>,

    /// Name of the compute size, such as `DW100c`.
    pub name: Option<String>,

    /// Service level to which the size belongs.
    ///
    /// Can be set when the resource is created, not changed later.
    pub tier: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for Sku {
    const NAME: &'static str = "Sku";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            capacity: members.take("capacity")?,
            name: members.take("name")?,
            tier: members.take("tier")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("capacity", &self.capacity);
        writer.put("name", &self.name);
        writer.put("tier", &self.tier);
    }
}

runtime::model!(Sku);

/// Named set of Spark settings that is stored in a workspace.
#[derive(Clone, Default)]
pub struct SparkConfigurationInfo {
    /// Free labels for sorting and finding the configuration.
    pub annotations: Option<Vec<String>>,

    /// Rules for combining this configuration with others, by property.
    pub config_merge_rule: Option<BTreeMap<String, String>>,

    /// Spark properties and their values.
    pub configs: Option<BTreeMap<String, String>>,

    /// Time (UTC) when the configuration was created.
    pub created: Option<OffsetDateTime>,

    /// Who created the configuration.
    pub created_by: Option<String>,

    /// Free text that says what this is.
    pub description: Option<String>,

    /// Remarks for people.
    pub notes: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkConfigurationInfo {
    const NAME: &'static str = "SparkConfigurationInfo";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            annotations: members.take("annotations")?,
            config_merge_rule: members.take("configMergeRule")?,
            configs: members.take("configs")?,
            created: members.take("created")?,
            created_by: members.take("createdBy")?,
            description: members.take("description")?,
            notes: members.take("notes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("annotations", &self.annotations);
        writer.put("configMergeRule", &self.config_merge_rule);
        writer.put("configs", &self.configs);
        writer.put("created", &self.created);
        writer.put("createdBy", &self.created_by);
        writer.put("description", &self.description);
        writer.put("notes", &self.notes);
    }
}

runtime::model!(SparkConfigurationInfo);

/// Spark configuration of a workspace as a resource with its ETag.
#[derive(Clone, Default)]
pub struct SparkConfigurationResource {
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

    /// Settings and notes of the configuration.
    pub properties: Option<SparkConfigurationInfo>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SparkConfigurationResource {
    const NAME: &'static str = "SparkConfigurationResource";

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

runtime::model!(SparkConfigurationResource);

/// Dedicated SQL pool of a workspace.
#[derive(Clone, Default)]
pub struct SqlPool {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Can be set when the resource is created, not changed later.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolResourceProperties>,

    /// Size of the pool.
    pub sku: Option<Sku>,

    /// Tags of the resource, by which costs can be grouped.
    pub tags: Option<BTreeMap<String, String>>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for SqlPool {
    const NAME: &'static str = "SqlPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            sku: members.take("sku")?,
            tags: members.take("tags")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("sku", &self.sku);
        writer.put("tags", &self.tags);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SqlPool);

/// Table column of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolColumn {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolColumnProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolColumn {
    const NAME: &'static str = "SqlPoolColumn";

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

runtime::model!(SqlPoolColumn);

/// Data type of a table column.
#[derive(Clone, Default)]
pub struct SqlPoolColumnProperties {
    /// Type of the values in the column.
    pub column_type: Option<ColumnDataType>,

    /// True if the column is computed from others.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_computed: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolColumnProperties {
    const NAME: &'static str = "SqlPoolColumnProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            column_type: members.take("columnType")?,
            is_computed: members.take("isComputed")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("columnType", &self.column_type);
        writer.read_only().put("isComputed", &self.is_computed);
    }
}

runtime::model!(SqlPoolColumnProperties);

/// Status, storage, collation and origin of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolResourceProperties {
    /// Database collation, which orders and compares text; fixed when the pool is created.
    ///
    /// Can be set when the resource is created, not changed later. The service's default is ``.
    pub collation: Option<String>,

    /// How the pool comes into being: empty, or from a restore point, a geo-backup or a deleted pool. Each restoring
    /// mode needs its source fields.
    ///
    /// Can be set, is never returned.
    pub create_mode: Option<CreateMode>,

    /// Creation time of the pool (UTC).
    ///
    /// Read-only: set by the service, left out of requests.
    pub creation_date: Option<OffsetDateTime>,

    /// Storage limit of the pool, in bytes.
    pub max_size_bytes: Option<i64>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    pub provisioning_state: Option<String>,

    /// Resource ID of the geo-backup to recover from.
    pub recoverable_database_id: Option<String>,

    /// Time (UTC) to which the pool is restored.
    ///
    /// Can be set when the resource is created, not changed later.
    pub restore_point_in_time: Option<OffsetDateTime>,

    /// Time (UTC) at which the pool to restore was deleted.
    ///
    /// Can be set when the resource is created, not changed later.
    pub source_database_deletion_date: Option<OffsetDateTime>,

    /// Resource ID of the pool, deleted pool or backup from which the new one is made.
    ///
    /// Can be set, is never returned.
    pub source_database_id: Option<String>,

    /// Running state, such as `Online`, `Paused`, `Pausing`, `Resuming` or `Scaling`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub status: Option<String>,

    /// Redundancy of the backup storage.
    ///
    /// The service's default is `GRS`.
    pub storage_account_type: Option<StorageAccountType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolResourceProperties {
    const NAME: &'static str = "SqlPoolResourceProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            collation: members.take("collation")?,
            create_mode: members.take("createMode")?,
            creation_date: members.take("creationDate")?,
            max_size_bytes: members.take("maxSizeBytes")?,
            provisioning_state: members.take("provisioningState")?,
            recoverable_database_id: members.take("recoverableDatabaseId")?,
            restore_point_in_time: members.take("restorePointInTime")?,
            source_database_deletion_date: members.take("sourceDatabaseDeletionDate")?,
            source_database_id: members.take("sourceDatabaseId")?,
            status: members.take("status")?,
            storage_account_type: members.take("storageAccountType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("collation", &self.collation);
        writer.put("createMode", &self.create_mode);
        writer.read_only().put("creationDate", &self.creation_date);
        writer.put("maxSizeBytes", &self.max_size_bytes);
        writer.put("provisioningState", &self.provisioning_state);
        writer.put("recoverableDatabaseId", &self.recoverable_database_id);
        writer.put("restorePointInTime", &self.restore_point_in_time);
        writer.put("sourceDatabaseDeletionDate", &self.source_database_deletion_date);
        writer.put("sourceDatabaseId", &self.source_database_id);
        writer.read_only().put("status", &self.status);
        writer.put("storageAccountType", &self.storage_account_type);
    }
}

runtime::model!(SqlPoolResourceProperties);

/// Redundancy of the storage that holds the backups of a dedicated SQL pool.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum StorageAccountType {
    /// `GRS`
    Grs,

    /// `LRS`
    Lrs,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for StorageAccountType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("GRS", Self::Grs),
        ("LRS", Self::Lrs),
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

runtime::text_enum!(StorageAccountType);

/// Who created and last changed a resource, and when.
#[derive(Clone, Default)]
pub struct SystemData {
    /// Time (UTC) at which the resource came into being.
    pub created_at: Option<OffsetDateTime>,

    /// Who created the resource.
    pub created_by: Option<String>,

    /// Whether a user, an application, a managed identity or a key created the resource.
    pub created_by_type: Option<CreatedByType>,

    /// Time (UTC) of the latest change to the resource.
    pub last_modified_at: Option<OffsetDateTime>,

    /// Who last changed the resource.
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

/// Whether scans recur and who receives the results by e-mail.
#[derive(Clone, Default)]
pub struct VulnerabilityAssessmentRecurringScansProperties {
    /// True if scan results also go to the administrators of the subscription.
    ///
    /// The service's default is `true`.
    pub email_subscription_admins: Option<bool>,

    /// E-mail addresses that receive the scan results.
    pub emails: Option<Vec<String>>,

    /// True if a scan runs every week.
    pub is_enabled: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for VulnerabilityAssessmentRecurringScansProperties {
    const NAME: &'static str = "VulnerabilityAssessmentRecurringScansProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            email_subscription_admins: members.take("emailSubscriptionAdmins")?,
            emails: members.take("emails")?,
            is_enabled: members.take("isEnabled")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("emailSubscriptionAdmins", &self.email_subscription_admins);
        writer.put("emails", &self.emails);
        writer.put("isEnabled", &self.is_enabled);
    }
}

runtime::model!(VulnerabilityAssessmentRecurringScansProperties);

/// Microsoft Entra administrator of a workspace or of its SQL endpoints.
#[derive(Clone, Default)]
pub struct WorkspaceAadAdminInfo {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AadAdminProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for WorkspaceAadAdminInfo {
    const NAME: &'static str = "WorkspaceAadAdminInfo";

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

runtime::model!(WorkspaceAadAdminInfo);
