// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api release operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of releases of an API.
    pub struct ApiReleaseCollection {
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
        pub value: Option<Vec<ApiReleaseContract>>,
    }
}

runtime::page!(ApiReleaseCollection { value : ApiReleaseContract });

runtime::model! {
    /// Release of a revision of an API.
    pub struct ApiReleaseContract {
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
        pub properties: Option<ApiReleaseContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Released revision, notes and times.
    pub struct ApiReleaseContractProperties {
        /// Resource ID of the revision that is released.
        #[json("apiId")]
        pub api_id: Option<String>,

        /// Time (UTC) of the release.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDateTime", read_only)]
        pub created_date_time: Option<OffsetDateTime>,

        /// What is new in the release, for developers.
        #[json("notes")]
        pub notes: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updatedDateTime", read_only)]
        pub updated_date_time: Option<OffsetDateTime>,
    }
}
