// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tenant configuration operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Lenient};

runtime::text_enum! {
    /// How far a background operation has come.
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
    /// Git branch to deploy or validate.
    pub struct DeployConfigurationParameters {
        /// Git branch from which the configuration is taken.
        #[json("branch")]
        pub branch: Option<String>,

        /// True deletes the subscriptions of products that the deployment removes; otherwise such products stop it.
        #[json("force")]
        pub force: Option<bool>,
    }
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

runtime::model! {
    /// What is wrong with one field of a request.
    pub struct ErrorFieldContract {
        /// Error code of the field, for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Explanation of what is wrong with the field.
        #[json("message")]
        pub message: Option<String>,

        /// Field that is wrong.
        #[json("target")]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// Error that ended a background operation.
    pub struct ErrorResponse {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Fields of the request that were not valid.
        #[json("details")]
        pub details: Option<Lenient<Vec<ErrorFieldContract>>>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,
    }
}

runtime::model! {
    /// Progress and outcome of a background operation on the configuration.
    pub struct OperationResultContract {
        /// Changes that a deployment would make; present after a validation only.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("actionLog", read_only)]
        pub action_log: Option<Vec<OperationResultLogItemContract>>,

        /// Reason for the failure, if the operation has failed.
        #[json("error")]
        pub error: Option<ErrorResponse>,

        /// ID under which the operation can be followed.
        #[json("id")]
        pub id: Option<String>,

        /// Remarks on the outcome.
        #[json("resultInfo")]
        pub result_info: Option<String>,

        /// Time (UTC) when the operation began.
        #[json("started")]
        pub started: Option<OffsetDateTime>,

        /// How far the operation has come.
        #[json("status")]
        pub status: Option<AsyncOperationStatus>,

        /// Time (UTC) when the status last changed.
        #[json("updated")]
        pub updated: Option<OffsetDateTime>,
    }
}

runtime::model! {
    /// Change to one entity that a deployment would make.
    pub struct OperationResultLogItemContract {
        /// What would happen to the entity: it is created, changed or deleted.
        #[json("action")]
        pub action: Option<String>,

        /// Identifier of the entity that would change.
        #[json("objectKey")]
        pub object_key: Option<String>,

        /// Kind of the entity that would change.
        #[json("objectType")]
        pub object_type: Option<String>,
    }
}

runtime::model! {
    /// Git branch in which the configuration is to be saved.
    pub struct SaveConfigurationParameter {
        /// Git branch that receives the commit.
        #[json("branch")]
        pub branch: Option<String>,

        /// True overwrites changes in the repository that are newer than the last synchronization.
        #[json("force")]
        pub force: Option<bool>,
    }
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

runtime::model! {
    /// How the configuration of the service and its Git repository relate.
    pub struct TenantConfigurationSyncStateContract {
        /// Git branch of the last synchronization.
        #[json("branch")]
        pub branch: Option<String>,

        /// Commit with which the configuration was last synchronized.
        #[json("commitId")]
        pub commit_id: Option<String>,

        /// Time (UTC) of the latest change to the configuration.
        #[json("configurationChangeDate")]
        pub configuration_change_date: Option<OffsetDateTime>,

        /// True if the last synchronization saved the configuration to Git, false if it deployed from there.
        #[json("isExport")]
        pub is_export: Option<bool>,

        /// True if the Git repository can be accessed.
        #[json("isGitEnabled")]
        pub is_git_enabled: Option<bool>,

        /// True if nothing has been changed since the last synchronization.
        #[json("isSynced")]
        pub is_synced: Option<bool>,

        /// Time (UTC) of the last synchronization.
        #[json("syncDate")]
        pub sync_date: Option<OffsetDateTime>,
    }
}
