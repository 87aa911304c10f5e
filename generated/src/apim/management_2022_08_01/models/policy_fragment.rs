// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the policy fragment operations.

use crate::runtime;

runtime::model! {
    /// Page of policy fragments.
    pub struct PolicyFragmentCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<PolicyFragmentContract>>,
    }
}

runtime::text_enum! {
    /// How the text of a policy fragment is given.
    pub enum PolicyFragmentContentFormat {
        /// `rawxml`
        ///
        /// Text in which the code of expressions stands as it is.
        Rawxml = "rawxml",

        /// `xml`
        ///
        /// XML in which the code of expressions is escaped.
        Xml = "xml",
    }
}

runtime::model! {
    /// Reusable part of policies.
    pub struct PolicyFragmentContract {
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
        pub properties: Option<PolicyFragmentContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Text of a policy fragment and its format.
    pub struct PolicyFragmentContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// 0 to 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// How `value` writes expressions; XML with escaped expressions by default.
        ///
        /// The service's default is `xml`.
        #[json("format")]
        pub format: Option<PolicyFragmentContentFormat>,

        /// Text of the fragment.
        #[json("value")]
        pub value: Option<String>,
    }
}

impl PolicyFragmentContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Resource by its ID, name and type alone.
    pub struct ProxyResource {
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

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of references to resources.
    pub struct ResourceCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ProxyResource>>,
    }
}
