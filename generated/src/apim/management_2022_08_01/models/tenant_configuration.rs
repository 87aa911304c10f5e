// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant configuration operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Lenient, Unmodeled};

/// How far a request that runs in the background has come.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum AsyncOperationStatus {
    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// `Started`
    Started,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for AsyncOperationStatus {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
        ("Started", Self::Started),
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

runtime::text_enum!(AsyncOperationStatus);

/// Branch to apply or check.
#[derive(Clone, Default)]
pub struct DeployConfigurationParameterProperties {
    /// Branch to read the configuration from.
    pub branch: Option<String>,

    /// True lets subscriptions be deleted together with their products.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeployConfigurationParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: Some(branch.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DeployConfigurationParameterProperties {
    const NAME: &'static str = "DeployConfigurationParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            branch: members.take("branch")?,
            force: members.take("force")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("branch", &self.branch);
        writer.put("force", &self.force);
    }
}

runtime::model!(DeployConfigurationParameterProperties);

/// Request to apply or check a branch of the Git repository.
#[derive(Clone, Default)]
pub struct DeployConfigurationParameters {
    /// Settings and state that are specific to the resource.
    pub properties: Option<DeployConfigurationParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DeployConfigurationParameters {
    const NAME: &'static str = "DeployConfigurationParameters";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(DeployConfigurationParameters);

/// Error that is about one field of a request.
#[derive(Clone, Default)]
pub struct ErrorFieldContract {
    /// Error code for programs.
    pub code: Option<String>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Part of the request that the error is about.
    pub target: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorFieldContract {
    const NAME: &'static str = "ErrorFieldContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            message: members.take("message")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("message", &self.message);
        writer.put("target", &self.target);
    }
}

runtime::model!(ErrorFieldContract);

/// Error that ended a background request.
#[derive(Clone, Default)]
pub struct ErrorResponseBody {
    /// Error code for programs.
    pub code: Option<String>,

    /// Single errors that led to this one.
    pub details: Option<Lenient<Vec<ErrorFieldContract>>>,

    /// Explanation of the error for people.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorResponseBody {
    const NAME: &'static str = "ErrorResponseBody";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            code: members.take("code")?,
            details: members.take("details")?,
            message: members.take("message")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("code", &self.code);
        writer.put("details", &self.details);
        writer.put("message", &self.message);
    }
}

runtime::model!(ErrorResponseBody);

/// State and result of a request that runs in the background.
#[derive(Clone, Default)]
pub struct OperationResultContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<OperationResultContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultContract {
    const NAME: &'static str = "OperationResultContract";

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

runtime::model!(OperationResultContract);

/// Times, outcome and log of a background request.
#[derive(Clone, Default)]
pub struct OperationResultContractProperties {
    /// What a deployment would do to each object; present after a check of a branch.
    ///
    /// Read-only: set by the service, left out of requests.
    pub action_log: Option<Vec<OperationResultLogItemContract>>,

    /// Error that ended the request.
    pub error: Option<ErrorResponseBody>,

    /// Identifier of the background request.
    pub id: Option<String>,

    /// Outcome for people.
    pub result_info: Option<String>,

    /// Time (UTC) when the request began.
    pub started: Option<OffsetDateTime>,

    /// How far the request has come.
    pub status: Option<AsyncOperationStatus>,

    /// Time (UTC) of the last news about the request.
    pub updated: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultContractProperties {
    const NAME: &'static str = "OperationResultContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            action_log: members.take("actionLog")?,
            error: members.take("error")?,
            id: members.take("id")?,
            result_info: members.take("resultInfo")?,
            started: members.take("started")?,
            status: members.take("status")?,
            updated: members.take("updated")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("actionLog", &self.action_log);
        writer.put("error", &self.error);
        writer.put("id", &self.id);
        writer.put("resultInfo", &self.result_info);
        writer.put("started", &self.started);
        writer.put("status", &self.status);
        writer.put("updated", &self.updated);
    }
}

runtime::model!(OperationResultContractProperties);

/// Change to one object that a deployment would make.
#[derive(Clone, Default)]
pub struct OperationResultLogItemContract {
    /// What would be done to the object: creation, change or deletion.
    pub action: Option<String>,

    /// Identifier of the object.
    pub object_key: Option<String>,

    /// Kind of object, such as an API or a product.
    pub object_type: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultLogItemContract {
    const NAME: &'static str = "OperationResultLogItemContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            action: members.take("action")?,
            object_key: members.take("objectKey")?,
            object_type: members.take("objectType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("action", &self.action);
        writer.put("objectKey", &self.object_key);
        writer.put("objectType", &self.object_type);
    }
}

runtime::model!(OperationResultLogItemContract);

/// Branch to which the configuration is to be committed.
#[derive(Clone, Default)]
pub struct SaveConfigurationParameter {
    /// Settings and state that are specific to the resource.
    pub properties: Option<SaveConfigurationParameterProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SaveConfigurationParameter {
    const NAME: &'static str = "SaveConfigurationParameter";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            properties: members.take("properties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("properties", &self.properties);
    }
}

runtime::model!(SaveConfigurationParameter);

/// Branch to write.
#[derive(Clone, Default)]
pub struct SaveConfigurationParameterProperties {
    /// Branch to commit to.
    pub branch: Option<String>,

    /// True writes the branch although it is ahead of the service; its newer changes are lost.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SaveConfigurationParameterProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: Some(branch.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SaveConfigurationParameterProperties {
    const NAME: &'static str = "SaveConfigurationParameterProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            branch: members.take("branch")?,
            force: members.take("force")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("branch", &self.branch);
        writer.put("force", &self.force);
    }
}

runtime::model!(SaveConfigurationParameterProperties);

/// State of the synchronization with the Git repository.
#[derive(Clone, Default)]
pub struct TenantConfigurationSyncStateContract {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<TenantConfigurationSyncStateContractProperties>,

    /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TenantConfigurationSyncStateContract {
    const NAME: &'static str = "TenantConfigurationSyncStateContract";

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

runtime::model!(TenantConfigurationSyncStateContract);

/// Direction, time and branch of the last synchronization.
#[derive(Clone, Default)]
pub struct TenantConfigurationSyncStateContractProperties {
    /// Branch of the last synchronization.
    pub branch: Option<String>,

    /// Commit of the last synchronization.
    pub commit_id: Option<String>,

    /// Time (UTC) of the last change to the configuration of the service.
    pub configuration_change_date: Option<OffsetDateTime>,

    /// True if the last synchronization went from the service to Git, false if it went the other way.
    pub is_export: Option<bool>,

    /// True if direct access to the Git repository is on.
    pub is_git_enabled: Option<bool>,

    /// True if nothing has changed since the last synchronization.
    pub is_synced: Option<bool>,

    /// Identifier of the last synchronization request.
    pub last_operation_id: Option<String>,

    /// Time (UTC) of the last synchronization.
    pub sync_date: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TenantConfigurationSyncStateContractProperties {
    const NAME: &'static str = "TenantConfigurationSyncStateContractProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            branch: members.take("branch")?,
            commit_id: members.take("commitId")?,
            configuration_change_date: members.take("configurationChangeDate")?,
            is_export: members.take("isExport")?,
            is_git_enabled: members.take("isGitEnabled")?,
            is_synced: members.take("isSynced")?,
            last_operation_id: members.take("lastOperationId")?,
            sync_date: members.take("syncDate")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("branch", &self.branch);
        writer.put("commitId", &self.commit_id);
        writer.put("configurationChangeDate", &self.configuration_change_date);
        writer.put("isExport", &self.is_export);
        writer.put("isGitEnabled", &self.is_git_enabled);
        writer.put("isSynced", &self.is_synced);
        writer.put("lastOperationId", &self.last_operation_id);
        writer.put("syncDate", &self.sync_date);
    }
}

runtime::model!(TenantConfigurationSyncStateContractProperties);
