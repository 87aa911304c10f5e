// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool operations operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::text_enum! {
    /// State of a management operation.
    pub enum ManagementOperationState {
        /// `CancelInProgress`
        CancelInProgress = "CancelInProgress",

        /// `Cancelled`
        Cancelled = "Cancelled",

        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",

        /// `Pending`
        Pending = "Pending",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Page of management operations on a dedicated SQL pool.
    pub struct SqlPoolBlobAuditingPolicySqlPoolOperationListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SqlPoolOperation>>,
    }
}

runtime::page!(
    SqlPoolBlobAuditingPolicySqlPoolOperationListResult { value : SqlPoolOperation }
);

runtime::model! {
    /// Management operation on a dedicated SQL pool.
    pub struct SqlPoolOperation {
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
        pub properties: Option<SqlPoolOperationProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind, progress and errors of a management operation.
    pub struct SqlPoolOperationProperties {
        /// SQL pool that the operation works on.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("databaseName", read_only)]
        pub database_name: Option<String>,

        /// Text on the operation for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("description", read_only)]
        pub description: Option<String>,

        /// Code of the error, if the operation failed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("errorCode", read_only)]
        pub error_code: Option<i32>,

        /// Text of the error, if the operation failed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("errorDescription", read_only)]
        pub error_description: Option<String>,

        /// SQL Server severity of the error.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("errorSeverity", read_only)]
        pub error_severity: Option<i32>,

        /// Expected end (UTC) of the operation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("estimatedCompletionTime", read_only)]
        pub estimated_completion_time: Option<OffsetDateTime>,

        /// True while the operation can still be stopped.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isCancellable", read_only)]
        pub is_cancellable: Option<bool>,

        /// True if the caller caused the error, false if the service did.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isUserError", read_only)]
        pub is_user_error: Option<bool>,

        /// Identifier of the kind of operation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("operation", read_only)]
        pub operation: Option<String>,

        /// Kind of operation, in words for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("operationFriendlyName", read_only)]
        pub operation_friendly_name: Option<String>,

        /// Progress in percent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("percentComplete", read_only)]
        pub percent_complete: Option<i32>,

        /// SQL server behind the workspace.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("serverName", read_only)]
        pub server_name: Option<String>,

        /// Moment (UTC) at which it began.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("startTime", read_only)]
        pub start_time: Option<OffsetDateTime>,

        /// How far the operation has come.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<ManagementOperationState>,
    }
}
