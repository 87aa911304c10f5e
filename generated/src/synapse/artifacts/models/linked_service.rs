// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the linked service operations.

use crate::runtime;
use super::LinkedService;

runtime::model! {
    /// Page of linked services.
    pub struct LinkedServiceListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LinkedServiceResource>>,
    }
}

runtime::page!(LinkedServiceListResponse { value : LinkedServiceResource });

runtime::model! {
    /// Linked service of the workspace.
    pub struct LinkedServiceResource {
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
        pub properties: Option<LinkedService>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

impl LinkedServiceResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: LinkedService) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}
