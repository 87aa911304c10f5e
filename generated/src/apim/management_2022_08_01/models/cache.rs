// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the cache operations.

use crate::runtime;

runtime::model! {
    /// Page of external caches.
    pub struct CacheCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<CacheContract>>,
    }
}

runtime::page!(CacheCollection { value : CacheContract });

runtime::model! {
    /// External cache of a service.
    pub struct CacheContract {
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
        pub properties: Option<CacheContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Connection and region of an external cache.
    pub struct CacheContractProperties {
        /// Redis connection string; may name a named value.
        ///
        /// Secret: not shown by `Debug`. At most 300 characters.
        #[json("connectionString", secret)]
        pub connection_string: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Management address of the Redis resource behind the cache.
        ///
        /// At most 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Region whose gateways use the cache, or `default` for all regions.
        ///
        /// At most 256 characters.
        #[json("useFromLocation")]
        pub use_from_location: Option<String>,
    }
}

impl CacheContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        connection_string: impl Into<String>,
        use_from_location: impl Into<String>,
    ) -> Self {
        Self {
            connection_string: Some(connection_string.into()),
            use_from_location: Some(use_from_location.into()),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Change to an external cache.
    pub struct CacheUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<CacheUpdateProperties>,
    }
}

runtime::model! {
    /// Fields of an external cache that are to change.
    pub struct CacheUpdateProperties {
        /// Redis connection string; may name a named value.
        ///
        /// Secret: not shown by `Debug`. At most 300 characters.
        #[json("connectionString", secret)]
        pub connection_string: Option<String>,

        /// Free text that says what this is; some kinds may contain HTML.
        ///
        /// At most 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// Management address of the Redis resource behind the cache.
        ///
        /// At most 2000 characters.
        #[json("resourceId")]
        pub resource_id: Option<String>,

        /// Region whose gateways use the cache, or `default` for all regions.
        ///
        /// At most 256 characters.
        #[json("useFromLocation")]
        pub use_from_location: Option<String>,
    }
}
