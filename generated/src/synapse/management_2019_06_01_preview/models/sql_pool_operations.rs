// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool operations operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// State of a management operation.
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

/// Page of management operations on a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolBlobAuditingPolicySqlPoolOperationListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Management operation on a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct SqlPoolOperation {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SqlPoolOperationProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Kind, progress and errors of a management operation.
#[derive(Clone, Default)]
pub struct SqlPoolOperationProperties {
    /// SQL pool that the operation works on.
    ///
    /// Read-only: set by the service, left out of requests.
    pub database_name: Option<String>,

    /// Text on the operation for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub description: Option<String>,

    /// Code of the error, if the operation failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_code: Option<i32>,

    /// Text of the error, if the operation failed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_description: Option<String>,

    /// SQL Server severity of the error.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_severity: Option<i32>,

    /// Expected end (UTC) of the operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub estimated_completion_time: Option<OffsetDateTime>,

    /// True while the operation can still be stopped.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_cancellable: Option<bool>,

    /// True if the caller caused the error, false if the service did.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_user_error: Option<bool>,

    /// Identifier of the kind of operation.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation: Option<String>,

    /// Kind of operation, in words for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub operation_friendly_name: Option<String>,

    /// Progress in percent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub percent_complete: Option<i32>,

    /// SQL server behind the workspace.
    ///
    /// Read-only: set by the service, left out of requests.
    pub server_name: Option<String>,

    /// Moment (UTC) at which it began.
    ///
    /// Read-only: set by the service, left out of requests.
    pub start_time: Option<OffsetDateTime>,

    /// How far the operation has come.
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
