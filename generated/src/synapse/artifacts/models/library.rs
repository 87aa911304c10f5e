// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the library operations.

use crate::runtime::{self, Lenient};

runtime::model! {
    /// Cloud error.
    pub struct CloudError {
        /// Error.
        #[json("error")]
        pub error: Option<CloudErrorBody>,
    }
}

runtime::model! {
    /// Cloud error body.
    pub struct CloudErrorBody {
        /// Error code for programs.
        #[json("code")]
        pub code: Option<String>,

        /// Single errors that led to this one.
        #[json("details")]
        pub details: Option<Lenient<Vec<CloudError>>>,

        /// Explanation of the error for people.
        #[json("message")]
        pub message: Option<String>,

        /// Part of the request that the error is about.
        #[json("target")]
        pub target: Option<String>,
    }
}

runtime::model! {
    /// Page of packages.
    pub struct LibraryListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LibraryResource>>,
    }
}

runtime::page!(LibraryListResponse { value : LibraryResource });

runtime::model! {
    /// Package of the workspace.
    pub struct LibraryResource {
        /// Version mark of the artifact, new after every change; used for conditional requests.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("etag", read_only)]
        pub etag: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<LibraryResourceProperties>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Package that a request works on, and the ID with which its progress can be read.
    pub struct LibraryResourceInfo {
        /// ID of the package.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("artifactId", read_only)]
        pub artifact_id: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("changed", read_only)]
        pub changed: Option<String>,

        /// Time (UTC) when the package was created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("created", read_only)]
        pub created: Option<String>,

        /// Full Azure resource ID.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// File name of the package.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// ID with which the progress of the request can be read.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("operationId", read_only)]
        pub operation_id: Option<String>,

        /// Running number of the package record.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("recordId", read_only)]
        pub record_id: Option<i64>,

        /// State of the package.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("state", read_only)]
        pub state: Option<String>,

        /// Kind of the object, such as `LibraryArtifact`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// File, kind and upload state of a package.
    pub struct LibraryResourceProperties {
        /// Container that holds the file.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("containerName", read_only)]
        pub container_name: Option<String>,

        /// Object ID of the identity that uploaded the file.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("creatorId", read_only)]
        pub creator_id: Option<String>,

        /// File name of the package.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Path of the file in the workspace storage.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("path", read_only)]
        pub path: Option<String>,

        /// Whether the upload of the file is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningStatus", read_only)]
        pub provisioning_status: Option<String>,

        /// Kind of the package, such as `whl` or `jar`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,

        /// Time (UTC) when the file was last uploaded.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("uploadedTimestamp", read_only)]
        pub uploaded_timestamp: Option<String>,
    }
}

runtime::model! {
    /// Operation result.
    pub struct OperationResult {
        /// Error.
        #[json("error")]
        pub error: Option<CloudErrorBody>,

        /// Current state.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<String>,
    }
}
