// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the api revision operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of revisions of an API.
    pub struct ApiRevisionCollection {
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
        pub value: Option<Vec<ApiRevisionContract>>,
    }
}

runtime::page!(ApiRevisionCollection { value : ApiRevisionContract });

runtime::model! {
    /// Revision of an API as a list shows it.
    pub struct ApiRevisionContract {
        /// ID of the API with the number of the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("apiId", read_only)]
        pub api_id: Option<String>,

        /// Number of the revision.
        ///
        /// Read-only: set by the service, left out of requests. 1 to 100 characters.
        #[json("apiRevision", read_only)]
        pub api_revision: Option<String>,

        /// Time (UTC) of creation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDateTime", read_only)]
        pub created_date_time: Option<OffsetDateTime>,

        /// What changed in the revision.
        ///
        /// Read-only: set by the service, left out of requests. At most 256 characters.
        #[json("description", read_only)]
        pub description: Option<String>,

        /// True if this is the current revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isCurrent", read_only)]
        pub is_current: Option<bool>,

        /// True if the gateways serve the revision.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isOnline", read_only)]
        pub is_online: Option<bool>,

        /// Address of a revision that is not current.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("privateUrl", read_only)]
        pub private_url: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updatedDateTime", read_only)]
        pub updated_date_time: Option<OffsetDateTime>,
    }
}
