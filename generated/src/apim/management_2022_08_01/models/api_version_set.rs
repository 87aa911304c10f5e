// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api version set operations.

use crate::runtime;
use super::VersioningScheme;

runtime::model! {
    /// Page of version sets.
    pub struct ApiVersionSetCollection {
        /// Number of all items, over all pages.
        #[json("count")]
        pub count: Option<i64>,

        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ApiVersionSetContract>>,
    }
}

runtime::page!(ApiVersionSetCollection { value : ApiVersionSetContract });

runtime::model! {
    /// Version set, to which the versions of one API belong.
    pub struct ApiVersionSetContract {
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
        pub properties: Option<ApiVersionSetContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Name of a version set, and where callers name the version.
    pub struct ApiVersionSetContractProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Header that names the version; needed for versions in a header.
        ///
        /// 1 to 100 characters.
        #[json("versionHeaderName")]
        pub version_header_name: Option<String>,

        /// Query parameter that names the version; needed for versions in the query.
        ///
        /// 1 to 100 characters.
        #[json("versionQueryName")]
        pub version_query_name: Option<String>,

        /// Where callers name the version.
        #[json("versioningScheme")]
        pub versioning_scheme: Option<VersioningScheme>,
    }
}

impl ApiVersionSetContractProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        display_name: impl Into<String>,
        versioning_scheme: VersioningScheme,
    ) -> Self {
        Self {
            display_name: Some(display_name.into()),
            versioning_scheme: Some(versioning_scheme),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Change to a version set.
    pub struct ApiVersionSetUpdateParameters {
        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ApiVersionSetUpdateParametersProperties>,
    }
}

runtime::model! {
    /// Fields of a version set that are to change.
    pub struct ApiVersionSetUpdateParametersProperties {
        /// Free text that says what this is; some kinds may contain HTML.
        #[json("description")]
        pub description: Option<String>,

        /// Name for people.
        ///
        /// 1 to 100 characters.
        #[json("displayName")]
        pub display_name: Option<String>,

        /// Header that names the version; needed for versions in a header.
        ///
        /// 1 to 100 characters.
        #[json("versionHeaderName")]
        pub version_header_name: Option<String>,

        /// Query parameter that names the version; needed for versions in the query.
        ///
        /// 1 to 100 characters.
        #[json("versionQueryName")]
        pub version_query_name: Option<String>,

        /// Where callers name the version.
        #[json("versioningScheme")]
        pub versioning_scheme: Option<VersioningScheme>,
    }
}
