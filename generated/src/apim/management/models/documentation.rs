// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the documentation operations.

use crate::runtime;

runtime::model! {
    /// Page of documentation pages.
    pub struct DocumentationCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<DocumentationContract>>,
    }
}

runtime::page!(DocumentationCollection { value : DocumentationContract });

runtime::model! {
    /// Documentation page in Markdown.
    pub struct DocumentationContract {
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
        pub properties: Option<DocumentationContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Title and text of a documentation page.
    pub struct DocumentationContractProperties {
        /// Text of the page in Markdown.
        #[json("content")]
        pub content: Option<String>,

        /// Heading of the page.
        #[json("title")]
        pub title: Option<String>,
    }
}

runtime::model! {
    /// Change to a documentation page.
    pub struct DocumentationUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<DocumentationContractProperties>,
    }
}
