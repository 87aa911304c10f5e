// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant configuration operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Lenient, Unmodeled};

/// How far a background operation has come.
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

/// Git branch to deploy or validate.
#[derive(Clone, Default)]
pub struct DeployConfigurationParameters {
    /// Git branch from which the configuration is taken.
    pub branch: Option<String>,

    /// True deletes the subscriptions of products that the deployment removes; otherwise such products stop it.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DeployConfigurationParameters {
    /// Creates a value with the members that the service requires.
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

/// What is wrong with one field of a request.
#[derive(Clone, Default)]
pub struct ErrorFieldContract {
    /// Error code of the field, for programs.
    pub code: Option<String>,

    /// Explanation of what is wrong with the field.
    pub message: Option<String>,

    /// Field that is wrong.
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

/// Error that ended a background operation.
#[derive(Clone, Default)]
pub struct ErrorResponse {
    /// Error code for programs.
    pub code: Option<String>,

    /// Fields of the request that were not valid.
    pub details: Option<Lenient<Vec<ErrorFieldContract>>>,

    /// Explanation of the error for people.
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

/// Progress and outcome of a background operation on the configuration.
#[derive(Clone, Default)]
pub struct OperationResultContract {
    /// Changes that a deployment would make; present after a validation only.
    ///
    /// Read-only: set by the service, left out of requests.
    pub action_log: Option<Vec<OperationResultLogItemContract>>,

    /// Reason for the failure, if the operation has failed.
    pub error: Option<ErrorResponse>,

    /// ID under which the operation can be followed.
    pub id: Option<String>,

    /// Remarks on the outcome.
    pub result_info: Option<String>,

    /// Time (UTC) when the operation began.
    pub started: Option<OffsetDateTime>,

    /// How far the operation has come.
    pub status: Option<AsyncOperationStatus>,

    /// Time (UTC) when the status last changed.
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

/// Change to one entity that a deployment would make.
#[derive(Clone, Default)]
pub struct OperationResultLogItemContract {
    /// What would happen to the entity: it is created, changed or deleted.
    pub action: Option<String>,

    /// Identifier of the entity that would change.
    pub object_key: Option<String>,

    /// Kind of the entity that would change.
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

/// Git branch in which the configuration is to be saved.
#[derive(Clone, Default)]
pub struct SaveConfigurationParameter {
    /// Git branch that receives the commit.
    pub branch: Option<String>,

    /// True overwrites changes in the repository that are newer than the last synchronization.
    pub force: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SaveConfigurationParameter {
    /// Creates a value with the members that the service requires.
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

/// How the configuration of the service and its Git repository relate.
#[derive(Clone, Default)]
pub struct TenantConfigurationSyncStateContract {
    /// Git branch of the last synchronization.
    pub branch: Option<String>,

    /// Commit with which the configuration was last synchronized.
    pub commit_id: Option<String>,

    /// Time (UTC) of the latest change to the configuration.
    pub configuration_change_date: Option<OffsetDateTime>,

    /// True if the last synchronization saved the configuration to Git, false if it deployed from there.
    pub is_export: Option<bool>,

    /// True if the Git repository can be accessed.
    pub is_git_enabled: Option<bool>,

    /// True if nothing has been changed since the last synchronization.
    pub is_synced: Option<bool>,

    /// Time (UTC) of the last synchronization.
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
