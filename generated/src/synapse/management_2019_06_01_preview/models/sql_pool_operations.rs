// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool operations operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Management operation state.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ManagementOperationState {
    /// `CancelInProgress`
    CancelInProgress,

    /// `Cancelled`
    Cancelled,

    /// `Failed`
    Failed,

    /// `InProgress`
    InProgress,

    /// `Pending`
    Pending,

    /// `Succeeded`
    Succeeded,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ManagementOperationState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CancelInProgress", Self::CancelInProgress),
        ("Cancelled", Self::Cancelled),
        ("Failed", Self::Failed),
        ("InProgress", Self::InProgress),
        ("Pending", Self::Pending),
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

runtime::text_enum!(ManagementOperationState);

/// Sql pool blob auditing policy sql pool operation list result.
#[derive(Clone, Default)]
pub struct SqlPoolBlobAuditingPolicySqlPoolOperationListResult {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SqlPoolOperation>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolBlobAuditingPolicySqlPoolOperationListResult {
    const NAME: &'static str = "SqlPoolBlobAuditingPolicySqlPoolOperationListResult";

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

runtime::model!(SqlPoolBlobAuditingPolicySqlPoolOperationListResult);

runtime::page!(
    SqlPoolBlobAuditingPolicySqlPoolOperationListResult { value : SqlPoolOperation }
);

/// Sql pool operation.
#[derive(Clone, Default)]
pub struct SqlPoolOperation {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SqlPoolOperationProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolOperation {
    const NAME: &'static str = "SqlPoolOperation";

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

runtime::model!(SqlPoolOperation);

/// Sql pool operation properties.
#[derive(Clone, Default)]
pub struct SqlPoolOperationProperties {
    /// Database name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub database_name: Option<String>,

    /// Description.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Error code.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_code: Option<i32>,

    /// Error description.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_description: Option<String>,

    /// Error severity.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_severity: Option<i32>,

    /// Estimated completion time.
    ///
    /// Read-only: set by the service, left out of requests.
    pub estimated_completion_time: Option<OffsetDateTime>,

    /// Is cancellable.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_cancellable: Option<bool>,

    /// Is user error.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_user_error: Option<bool>,

    /// Operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation: Option<String>,

    /// Operation friendly name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation_friendly_name: Option<String>,

    /// Percent complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub percent_complete: Option<i32>,

    /// Server name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub server_name: Option<String>,

    /// Start time.
    ///
    /// Read-only: set by the service, left out of requests.
    pub start_time: Option<OffsetDateTime>,

    /// State.
    ///
    /// Read-only: set by the service, left out of requests.
    pub state: Option<ManagementOperationState>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SqlPoolOperationProperties {
    const NAME: &'static str = "SqlPoolOperationProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            database_name: members.take("databaseName")?,
            description: members.take("description")?,
            error_code: members.take("errorCode")?,
            error_description: members.take("errorDescription")?,
            error_severity: members.take("errorSeverity")?,
            estimated_completion_time: members.take("estimatedCompletionTime")?,
            is_cancellable: members.take("isCancellable")?,
            is_user_error: members.take("isUserError")?,
            operation: members.take("operation")?,
            operation_friendly_name: members.take("operationFriendlyName")?,
            percent_complete: members.take("percentComplete")?,
            server_name: members.take("serverName")?,
            start_time: members.take("startTime")?,
            state: members.take("state")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("databaseName", &self.database_name);
        writer.read_only().put("description", &self.description);
        writer.read_only().put("errorCode", &self.error_code);
        writer.read_only().put("errorDescription", &self.error_description);
        writer.read_only().put("errorSeverity", &self.error_severity);
        writer
            .read_only()
            .put("estimatedCompletionTime", &self.estimated_completion_time);
        writer.read_only().put("isCancellable", &self.is_cancellable);
        writer.read_only().put("isUserError", &self.is_user_error);
        writer.read_only().put("operation", &self.operation);
        writer.read_only().put("operationFriendlyName", &self.operation_friendly_name);
        writer.read_only().put("percentComplete", &self.percent_complete);
        writer.read_only().put("serverName", &self.server_name);
        writer.read_only().put("startTime", &self.start_time);
        writer.read_only().put("state", &self.state);
    }
}

runtime::model!(SqlPoolOperationProperties);
