// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the tag operations.

use crate::runtime;

runtime::model! {
    /// Page of tags.
    pub struct TagCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<TagContract>>,
    }
}

runtime::page!(TagCollection { value : TagContract });

runtime::model! {
    /// Tag by which APIs, operations and products are arranged.
    pub struct TagContract {
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
        pub properties: Option<TagContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Display name of a tag.
    pub struct TagContractProperties {
        /// Name for people.
        ///
        /// 1 to 160 characters.
        #[json("displayName")]
        pub display_name: Option<String>,
    }
}

impl TagContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(display_name: impl Into<String>) -> Self {
        Self {
            display_name: Some(display_name.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Definition or change of a tag.
    pub struct TagCreateUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<TagContractProperties>,
    }
}
