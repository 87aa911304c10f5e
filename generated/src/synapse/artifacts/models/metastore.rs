// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the metastore operations.

use crate::runtime;

runtime::model! {
    /// Folder with the definitions of a lake database to register.
    pub struct MetastoreRegisterObject {
        /// Data lake folder with the Common Data Model files of the database.
        #[json("inputFolder")]
        pub input_folder: Option<String>,
    }
}

impl MetastoreRegisterObject {
    /// Creates a value with the members that the service requires.
    pub fn new(input_folder: impl Into<String>) -> Self {
        Self {
            input_folder: Some(input_folder.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// State of the registration of a lake database.
    pub struct MetastoreRegistrationResponse {
        /// State of the request.
        #[json("status")]
        pub status: Option<RequestStatus>,
    }
}

runtime::model! {
    /// State of a lake database after its registration.
    pub struct MetastoreRequestSuccessResponse {
        /// State of the database.
        #[json("status")]
        pub status: Option<ResourceStatus>,
    }
}

runtime::model! {
    /// Folder with the new definitions of a lake database.
    pub struct MetastoreUpdateObject {
        /// Data lake folder with the Common Data Model files of the database.
        #[json("inputFolder")]
        pub input_folder: Option<String>,
    }
}

impl MetastoreUpdateObject {
    /// Creates a value with the members that the service requires.
    pub fn new(input_folder: impl Into<String>) -> Self {
        Self {
            input_folder: Some(input_folder.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// State of the update of a lake database.
    pub struct MetastoreUpdationResponse {
        /// State of the request.
        #[json("status")]
        pub status: Option<RequestStatus>,
    }
}

runtime::text_enum! {
    /// State of a metadata request.
    pub enum RequestStatus {
        /// `Completed`
        Completed = "Completed",

        /// `Failed`
        Failed = "Failed",

        /// `Running`
        Running = "Running",
    }
}

runtime::text_enum! {
    /// State of a lake database in the shared metadata.
    pub enum ResourceStatus {
        /// `Created`
        Created = "Created",

        /// `Creating`
        Creating = "Creating",

        /// `Failed`
        Failed = "Failed",
    }
}
