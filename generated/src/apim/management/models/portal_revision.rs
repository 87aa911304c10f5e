// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the portal revision operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Page of developer portal revisions.
    pub struct PortalRevisionCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<PortalRevisionContract>>,
    }
}

runtime::page!(PortalRevisionCollection { value : PortalRevisionContract });

runtime::model! {
    /// Published state of the developer portal.
    pub struct PortalRevisionContract {
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
        pub properties: Option<PortalRevisionContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Publishing state and times of a portal revision.
    pub struct PortalRevisionContractProperties {
        /// Time (UTC) of creation.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("createdDateTime", read_only)]
        pub created_date_time: Option<OffsetDateTime>,

        /// Notes on the revision.
        ///
        /// At most 2000 characters.
        #[json("description")]
        pub description: Option<String>,

        /// True if visitors see this revision.
        #[json("isCurrent")]
        pub is_current: Option<bool>,

        /// State of the last change to the resource.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<String>,

        /// How far publishing has come.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("status", read_only)]
        pub status: Option<PortalRevisionStatus>,

        /// Details on how publishing went.
        ///
        /// Read-only: set by the service, left out of requests. At most 2000 characters.
        #[json("statusDetails", read_only)]
        pub status_details: Option<String>,

        /// Time (UTC) of the last change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("updatedDateTime", read_only)]
        pub updated_date_time: Option<OffsetDateTime>,
    }
}

runtime::text_enum! {
    /// How far publishing of a portal revision has come.
    pub enum PortalRevisionStatus {
        /// `completed`
        Completed = "completed",

        /// `failed`
        Failed = "failed",

        /// `pending`
        Pending = "pending",

        /// `publishing`
        Publishing = "publishing",
    }
}
