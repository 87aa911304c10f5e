// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant configuration operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Async operation status.
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

/// Deploy configuration parameters.
#[derive(Clone, Default)]
pub struct DeployConfigurationParameters {
    /// Branch.
    pub branch: Option<String>,

    /// Force.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeployConfigurationParameters {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: Some(branch.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DeployConfigurationParameters {
    const NAME: &'static str = "DeployConfigurationParameters";

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

runtime::model!(DeployConfigurationParameters);

/// Error field contract.
#[derive(Clone, Default)]
pub struct ErrorFieldContract {
    /// Code.
    pub code: Option<String>,

    /// Message.
    pub message: Option<String>,

    /// Target.
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

/// Error response.
#[derive(Clone, Default)]
pub struct ErrorResponse {
    /// Code.
    pub code: Option<String>,

    /// Details.
    pub details: Option<Vec<ErrorFieldContract>>,

    /// Message.
    pub message: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ErrorResponse {
    const NAME: &'static str = "ErrorResponse";

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

runtime::model!(ErrorResponse);

/// Operation result contract.
#[derive(Clone, Default)]
pub struct OperationResultContract {
    /// Action log.
    ///
    /// Read-only: set by the service, left out of requests.
    pub action_log: Option<Vec<OperationResultLogItemContract>>,

    /// Error.
    pub error: Option<ErrorResponse>,

    /// Id.
    pub id: Option<String>,

    /// Result info.
    pub result_info: Option<String>,

    /// Started.
    pub started: Option<OffsetDateTime>,

    /// Status.
    pub status: Option<AsyncOperationStatus>,

    /// Updated.
    pub updated: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for OperationResultContract {
    const NAME: &'static str = "OperationResultContract";

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

runtime::model!(OperationResultContract);

/// Operation result log item contract.
#[derive(Clone, Default)]
pub struct OperationResultLogItemContract {
    /// Action.
    pub action: Option<String>,

    /// Object key.
    pub object_key: Option<String>,

    /// Object type.
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

/// Save configuration parameter.
#[derive(Clone, Default)]
pub struct SaveConfigurationParameter {
    /// Branch.
    pub branch: Option<String>,

    /// Force.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SaveConfigurationParameter {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(branch: impl Into<String>) -> Self {
        Self {
            branch: Some(branch.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for SaveConfigurationParameter {
    const NAME: &'static str = "SaveConfigurationParameter";

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

runtime::model!(SaveConfigurationParameter);

/// Tenant configuration sync state contract.
#[derive(Clone, Default)]
pub struct TenantConfigurationSyncStateContract {
    /// Branch.
    pub branch: Option<String>,

    /// Commit id.
    pub commit_id: Option<String>,

    /// Configuration change date.
    pub configuration_change_date: Option<OffsetDateTime>,

    /// Is export.
    pub is_export: Option<bool>,

    /// Is git enabled.
    pub is_git_enabled: Option<bool>,

    /// Is synced.
    pub is_synced: Option<bool>,

    /// Sync date.
    pub sync_date: Option<OffsetDateTime>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TenantConfigurationSyncStateContract {
    const NAME: &'static str = "TenantConfigurationSyncStateContract";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            branch: members.take("branch")?,
            commit_id: members.take("commitId")?,
            configuration_change_date: members.take("configurationChangeDate")?,
            is_export: members.take("isExport")?,
            is_git_enabled: members.take("isGitEnabled")?,
            is_synced: members.take("isSynced")?,
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
        writer.put("syncDate", &self.sync_date);
    }
}

runtime::model!(TenantConfigurationSyncStateContract);
