// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api schema operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Page of schemas of an API.
    pub struct SchemaCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SchemaContract>>,
    }
}

runtime::page!(SchemaCollection { value : SchemaContract });

runtime::model! {
    /// Schema of an API.
    pub struct SchemaContract {
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
        pub properties: Option<SchemaContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Content type and document of a schema.
    pub struct SchemaContractProperties {
        /// Kind of schema, such as `application/vnd.oai.openapi.components+json` or
        /// `application/vnd.ms-azure-apim.xsd+xml`.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// The schema itself.
        #[json("document")]
        pub document: Option<SchemaDocumentProperties>,
    }
}

impl SchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        content_type: impl Into<String>,
        document: SchemaDocumentProperties,
    ) -> Self {
        Self {
            content_type: Some(content_type.into()),
            document: Some(document),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Document of a schema, in the form that its content type asks for.
    pub struct SchemaDocumentProperties {
        /// Schemas in the form of OpenAPI 3.
        #[json("components")]
        pub components: Option<Json>,

        /// Schemas in the form of Swagger 2.
        #[json("definitions")]
        pub definitions: Option<Json>,

        /// Text of the schema, unless it belongs to Swagger or OpenAPI.
        #[json("value")]
        pub value: Option<String>,
    }
}
