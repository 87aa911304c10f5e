// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the graph ql api resolver operations.

use crate::runtime;

runtime::model! {
    /// Page of GraphQL resolvers.
    pub struct ResolverCollection {
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
        pub value: Option<Vec<ResolverContract>>,
    }
}

runtime::page!(ResolverCollection { value : ResolverContract });

runtime::model! {
    /// Resolver of a GraphQL field.
    pub struct ResolverContract {
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
        pub properties: Option<ResolverEntityBaseContract>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name and field of a resolver.
    pub struct ResolverEntityBaseContract {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// GraphQL type and field that the resolver serves, in the form `type/field`.
        ///
        /// 1 to 300 characters.
        #[json("path")]
        pub path: Option<String>,
    }
}

runtime::model! {
    /// Change to a resolver.
    pub struct ResolverUpdateContract {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ResolverUpdateContractProperties>,
    }
}

runtime::model! {
    /// Fields of a resolver that are to change.
    pub struct ResolverUpdateContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 1000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 300 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// GraphQL type and field that the resolver serves, in the form `type/field`.
        ///
        /// 1 to 300 characters.
        #[json("path")]
        pub path: Option<String>,
    }
}
