// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant configuration operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Lenient};

runtime::text_enum! {
    /// How far a request that runs in the background has come.
    pub enum AsyncOperationStatus {
        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",

        /// `Started`
        Started = "Started",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}

runtime::model! {
    /// Branch to apply or check.
    pub struct DeployConfigurationParameterProperties {
        /// Branch to read the configuration from.
        #[json("branch")]
        pub branch: Option<String>,

        /// True lets subscriptions be deleted together with their products.
        #[json("force")]
        pub force: Option<bool>,
    }
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

runtime::model! {
    /// Request to apply or check a branch of the Git repository.
    pub struct DeployConfigurationParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<DeployConfigurationParameterProperties>,
    }
}

runtime::model! {
    /// Error that is about one field of a request.
    pub struct ErrorFieldContract {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,

        /// Part of the request that the error is about.
        #[json("target")]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// Error that ended a background request.
    pub struct ErrorResponseBody {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Single errors that led to this one.
        #[json("details")]
        pub details: Option<Lenient<Vec<ErrorFieldContract>>>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,
    }
}

runtime::model! {
    /// State and result of a request that runs in the background.
    pub struct OperationResultContract {
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
        pub properties: Option<OperationResultContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Times, outcome and log of a background request.
    pub struct OperationResultContractProperties {
        /// What a deployment would do to each object; present after a check of a branch.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actionLog", read_only)]
        pub action_log: Option<Vec<OperationResultLogItemContract>>,

        /// Error that ended the request.
        #[json("error")]
        pub error: Option<ErrorResponseBody>,

        /// Identifier of the background request.
        #[json("id")]
        pub id: Option<String>,

        /// Outcome for people.
        #[json("resultInfo")]
        pub result_info: Option<String>,

        /// Time (UTC) when the request began.
        #[json("started")]
        pub started: Option<OffsetDateTime>,

        /// How far the request has come.
        #[json("status")]
        pub status: Option<AsyncOperationStatus>,

        /// Time (UTC) of the last news about the request.
        #[json("updated")]
        pub updated: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Change to one object that a deployment would make.
    pub struct OperationResultLogItemContract {
        /// What would be done to the object: creation, change or deletion.
        #[json("action")]
        pub action: Option<String>,

        /// Identifier of the object.
        #[json("objectKey")]
        pub object_key: Option<String>,

        /// Kind of object, such as an API or a product.
        #[json("objectType")]
        pub object_type: Option<String>,
    }
}

runtime::model! {
    /// Branch to which the configuration is to be committed.
    pub struct SaveConfigurationParameter {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SaveConfigurationParameterProperties>,
    }
}

runtime::model! {
    /// Branch to write.
    pub struct SaveConfigurationParameterProperties {
        /// Branch to commit to.
        #[json("branch")]
        pub branch: Option<String>,

        /// True writes the branch although it is ahead of the service; its newer changes are lost.
        #[json("force")]
        pub force: Option<bool>,
    }
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

runtime::model! {
    /// State of the synchronization with the Git repository.
    pub struct TenantConfigurationSyncStateContract {
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
        pub properties: Option<TenantConfigurationSyncStateContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Direction, time and branch of the last synchronization.
    pub struct TenantConfigurationSyncStateContractProperties {
        /// Branch of the last synchronization.
        #[json("branch")]
        pub branch: Option<String>,

        /// Commit of the last synchronization.
        #[json("commitId")]
        pub commit_id: Option<String>,

        /// Time (UTC) of the last change to the configuration of the service.
        #[json("configurationChangeDate")]
        pub configuration_change_date: Option<OffsetDateTime>,

        /// True if the last synchronization went from the service to Git, false if it went the other way.
        #[json("isExport")]
        pub is_export: Option<bool>,

        /// True if direct access to the Git repository is on.
        #[json("isGitEnabled")]
        pub is_git_enabled: Option<bool>,

        /// True if nothing has changed since the last synchronization.
        #[json("isSynced")]
        pub is_synced: Option<bool>,

        /// Identifier of the last synchronization request.
        #[json("lastOperationId")]
        pub last_operation_id: Option<String>,

        /// Time (UTC) of the last synchronization.
        #[json("syncDate")]
        pub sync_date: Option<OffsetDateTime>,
    }
}
