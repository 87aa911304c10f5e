// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the connections operations.

use crate::runtime;
use super::SpecInfoDto;

runtime::model! {
    /// Values with which a source is signed in to.
    pub struct AuthCreateBaseDto {
        /// Access key ID of the account at the source.
        #[json("accessKeyId")]
        pub access_key_id: Option<String>,

        /// Connection string.
        ///
        /// Secret: not shown by `Debug`.
        #[json("connectionString", secret)]
        pub connection_string: Option<String>,

        /// Database.
        #[json("database")]
        pub database: Option<String>,

        /// Secret that belongs to the access key ID.
        ///
        /// Secret: not shown by `Debug`.
        #[json("secretAccessKey", secret)]
        pub secret_access_key: Option<String>,

        /// Server.
        #[json("server")]
        pub server: Option<String>,

        /// Service principal id.
        #[json("servicePrincipalId")]
        pub service_principal_id: Option<String>,

        /// Service principal key.
        ///
        /// Secret: not shown by `Debug`.
        #[json("servicePrincipalKey", secret)]
        pub service_principal_key: Option<String>,

        /// Tenant.
        #[json("tenant")]
        pub tenant: Option<String>,
    }
}

runtime::model! {
    /// Way of signing in to a source, and the values for it.
    pub struct AuthInfoDto {
        /// Values that the way of signing in needs.
        #[json("params")]
        pub params: Option<AuthCreateBaseDto>,

        /// Name of the way of signing in, as the connection specification lists it.
        #[json("specName")]
        pub spec_name: Option<String>,
    }
}

impl AuthInfoDto {
    /// Creates a value with the members that the service requires.
    pub fn new(spec_name: impl Into<String>) -> Self {
        Self {
            spec_name: Some(spec_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Search for base connections.
    pub struct ConnectionFilterRequest {
        /// Number of matching resources, if it was asked for.
        #[json("count")]
        pub count: Option<bool>,

        /// Largest number of resources to return at once.
        ///
        /// At most 1000.
        #[json("limit")]
        pub limit: Option<i32>,

        /// Field by which the result is sorted, ascending; a `-` before its name sorts descending.
        #[json("orderby")]
        pub orderby: Option<String>,

        /// Conditions on fields of the resources, written as for the parameter `property`.
        #[json("queryString")]
        pub query_string: Option<String>,
    }
}

runtime::model! {
    /// Base connection with its credentials, as far as they are shown, and its state.
    pub struct ConnectionItemDto {
        /// Way of signing in and the values for it.
        #[json("auth")]
        pub auth: Option<AuthInfoDto>,

        /// Source that the connection leads to, by its connection specification.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Creation time, in milliseconds since 1970.
        #[json("createdAt")]
        pub created_at: Option<i64>,

        /// User who created the resource, by Adobe ID.
        #[json("createdBy")]
        pub created_by: Option<String>,

        /// Program that created the resource; `exc_app` stands for the user interface of the platform.
        #[json("createdClient")]
        pub created_client: Option<String>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,

        /// Organization that the resource belongs to.
        #[json("imsOrgId")]
        pub ims_org_id: Option<String>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,

        /// Sandbox that the resource belongs to, by ID.
        #[json("sandboxId")]
        pub sandbox_id: Option<String>,

        /// Sandbox that the resource belongs to, by name.
        #[json("sandboxName")]
        pub sandbox_name: Option<String>,

        /// Current state, such as `enabled` or `disabled`.
        #[json("state")]
        pub state: Option<String>,

        /// Time of the last change, in milliseconds since 1970.
        #[json("updatedAt")]
        pub updated_at: Option<i64>,

        /// User who last changed the resource, by Adobe ID.
        #[json("updatedBy")]
        pub updated_by: Option<String>,

        /// Program that last changed the resource; `exc_app` stands for the user interface of the platform.
        #[json("updatedClient")]
        pub updated_client: Option<String>,

        /// Version, such as `1.0` for specifications; other resources get a new one with each change.
        #[json("version")]
        pub version: Option<String>,
    }
}

runtime::model! {
    /// List of base connections.
    pub struct ConnectionListResponse {
        /// Entries of the list.
        #[json("items")]
        pub items: Option<Vec<ConnectionItemDto>>,
    }
}

runtime::model! {
    /// Name, credentials and source of a new base connection.
    pub struct CreateConnectionRequest {
        /// Way of signing in and the values for it.
        #[json("auth")]
        pub auth: Option<AuthInfoDto>,

        /// Source that the connection leads to, by its connection specification.
        #[json("connectionSpec")]
        pub connection_spec: Option<SpecInfoDto>,

        /// Text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Name that people see.
        #[json("name")]
        pub name: Option<String>,
    }
}

impl CreateConnectionRequest {
    /// Creates a value with the members that the service requires.
    pub fn new(connection_spec: SpecInfoDto) -> Self {
        Self {
            connection_spec: Some(connection_spec),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// ID and ETag of the base connection.
    pub struct CreateConnectionResponse {
        /// Version mark of the resource, new after every change; used for conditional requests.
        #[json("etag")]
        pub etag: Option<String>,

        /// Unique ID.
        #[json("id")]
        pub id: Option<String>,
    }
}

runtime::text_enum! {
    /// Explore by connection id file type.
    pub enum ExploreByConnectionIdFileType {
        /// `Delimited`
        Delimited = "Delimited",

        /// `JSON`
        Json = "JSON",
    }
}

runtime::text_enum! {
    /// Explore by connection id object type.
    pub enum ExploreByConnectionIdObjectType {
        /// `FILE`
        File = "FILE",

        /// `FOLDER`
        Folder = "FOLDER",

        /// `REST`
        Rest = "REST",

        /// `ROOT`
        Root = "ROOT",

        /// `TABLE`
        Table = "TABLE",
    }
}

runtime::text_enum! {
    /// Perform action op.
    pub enum PerformActionOp {
        /// `FINALIZE`
        Finalize = "FINALIZE",

        /// `FINALIZE_UPDATE`
        FinalizeUpdate = "FINALIZE_UPDATE",

        /// `PUBLISH`
        Publish = "PUBLISH",
    }
}

runtime::text_enum! {
    /// Perform action sub op.
    pub enum PerformActionSubOp {
        /// `APPLY`
        Apply = "APPLY",

        /// `PROGRESS`
        Progress = "PROGRESS",

        /// `ROLLBACK`
        Rollback = "ROLLBACK",
    }
}

runtime::model! {
    /// Whether a source could be reached.
    pub struct TestConnectionResponse {
        /// True if the source could be reached.
        #[json("result")]
        pub result: Option<bool>,
    }
}
