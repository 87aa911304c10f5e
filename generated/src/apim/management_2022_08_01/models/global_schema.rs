// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the global schema operations.

use crate::runtime::{self, Json};

runtime::model! {
    /// Page of shared schemas.
    pub struct GlobalSchemaCollection {
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
        pub value: Option<Vec<GlobalSchemaContract>>,
    }
}

runtime::page!(GlobalSchemaCollection { value : GlobalSchemaContract });

runtime::model! {
    /// Schema that validation policies can use in any API.
    pub struct GlobalSchemaContract {
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
        pub properties: Option<GlobalSchemaContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Kind and document of a shared schema.
    pub struct GlobalSchemaContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// JSON schema as an object.
        #[json("document")]
        pub document: Option<Json>,

        /// Whether it is a JSON or an XML schema.
        #[json("schemaType")]
        pub schema_type: Option<SchemaType>,

        /// Text of an XML schema.
        #[json("value")]
        pub value: Option<Json>,
    }
}

impl GlobalSchemaContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(schema_type: SchemaType) -> Self {
        Self {
            schema_type: Some(schema_type),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// Kind of a shared schema.
    pub enum SchemaType {
        /// `json`
        Json = "json",

        /// `xml`
        Xml = "xml",
    }
}
