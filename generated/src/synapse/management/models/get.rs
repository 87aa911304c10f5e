// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the get operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Progress of a request to enable interactive queries.
    pub struct IntegrationRuntimeEnableinteractivequery {
        /// Text of the error, if the request failed.
        #[json("error")]
        pub error: Option<String>,

        /// Name of the request.
        #[json("name")]
        pub name: Option<String>,

        /// Further data on the request.
        #[json("properties")]
        pub properties: Option<Json>,

        /// Whether the request is running, has succeeded or has failed.
        #[json("status")]
        pub status: Option<WorkspaceStatus>,
    }
}

runtime::model! {
    /// Progress of a start request.
    pub struct IntegrationRuntimeOperationStatus {
        /// Text of the error, if the request failed.
        #[json("error")]
        pub error: Option<String>,

        /// Name of the request.
        #[json("name")]
        pub name: Option<String>,

        /// Further data on the request.
        #[json("properties")]
        pub properties: Option<Json>,

        /// Whether the request is running, has succeeded or has failed.
        #[json("status")]
        pub status: Option<WorkspaceStatus>,
    }
}

runtime::model! {
    /// Progress of a stop request.
    pub struct IntegrationRuntimeStopOperationStatus {
        /// Text of the error, if the request failed.
        #[json("error")]
        pub error: Option<String>,

        /// Name of the request.
        #[json("name")]
        pub name: Option<String>,

        /// Further data on the request.
        #[json("properties")]
        pub properties: Option<Json>,

        /// Whether the request is running, has succeeded or has failed.
        #[json("status")]
        pub status: Option<WorkspaceStatus>,
    }
}

runtime::text_enum! {
    /// State of a request that starts or stops an integration runtime or enables interactive queries on it.
    pub enum WorkspaceStatus {
        /// `Failed`
        Failed = "Failed",

        /// `InProgress`
        InProgress = "InProgress",

        /// `Succeeded`
        Succeeded = "Succeeded",
    }
}
