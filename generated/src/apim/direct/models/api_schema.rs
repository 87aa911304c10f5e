// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api schema operations.

use crate::runtime;

runtime::model! {
    /// Page of schema documents.
    pub struct SchemaCollection {
        /// Number of entries on all pages together.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Entries of the list, or those on this page.
        #[json("value")]
        pub value: Option<Vec<SchemaContract>>,
    }
}

runtime::page!(SchemaCollection { value : SchemaContract });

runtime::model! {
    /// Schema document of an API.
    pub struct SchemaContract {
        /// Media type that tells which kind of schema the document is.
        #[json("contentType")]
        pub content_type: Option<String>,

        /// Text of the schema.
        #[json("document")]
        pub document: Option<SchemaDocumentProperties>,

        /// Identifier, as a path within the service.
        #[json("id")]
        pub id: Option<String>,
    }
}

impl SchemaContract {
    /// Creates a value with the members that the service requires.
    pub fn new(content_type: impl Into<String>) -> Self {
        Self {
            content_type: Some(content_type.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Text of a schema document.
    pub struct SchemaDocumentProperties {
        /// The schema as text, JSON or XML.
        #[json("value")]
        pub value: Option<String>,
    }
}
