// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api tag description operations.

use crate::runtime;

runtime::model! {
    /// Text and link that explain a tag in the documentation of an API.
    pub struct TagDescriptionBaseProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// What the linked page is about.
        #[json("externalDocsDescription")]
        pub external_docs_description: Option<String>,

        /// Address of a page with more about the tag.
        ///
        /// At most 2000 characters.
        #[json("externalDocsUrl")]
        pub external_docs_url: Option<String>,
    }
}

runtime::model! {
    /// Page of descriptions of tags.
    pub struct TagDescriptionCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagDescriptionContract>>,
    }
}

runtime::page!(TagDescriptionCollection { value : TagDescriptionContract });

runtime::model! {
    /// Explanation of a tag in the documentation of an API.
    pub struct TagDescriptionContract {
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
        pub properties: Option<TagDescriptionContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Text, link and tag of an explanation.
    pub struct TagDescriptionContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name of the tag.
        ///
        /// 1 to 160 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// What the linked page is about.
        #[json("externalDocsDescription")]
        pub external_docs_description: Option<String>,

        /// Address of a page with more about the tag.
        ///
        /// At most 2000 characters.
        #[json("externalDocsUrl")]
        pub external_docs_url: Option<String>,

        /// Resource ID of the tag.
        #[json("tagId")]
        pub tag_id: Option<String>,
    }
}

runtime::model! {
    /// Explanation of a tag to store.
    pub struct TagDescriptionCreateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<TagDescriptionBaseProperties>,
    }
}
