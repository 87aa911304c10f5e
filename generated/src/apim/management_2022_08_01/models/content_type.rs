// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the content type operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Page of content types of the developer portal.
    pub struct ContentTypeCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<ContentTypeContract>>,
    }
}

runtime::page!(ContentTypeCollection { value : ContentTypeContract });

runtime::model! {
    /// Kind of content in the developer portal.
    pub struct ContentTypeContract {
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
        pub properties: Option<ContentTypeContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and schema of a content type.
    pub struct ContentTypeContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// ID of the content type.
        #[json("id")]
        pub id: Option<String>,

        /// Name of the content type.
        #[json("name")]
        pub name: Option<String>,

        /// JSON schema that items must fit.
        #[json("schema")]
        pub schema: Option<Json>,

        /// Version of the schema.
        #[json("version")]
        pub version: Option<String>,
    }
}
