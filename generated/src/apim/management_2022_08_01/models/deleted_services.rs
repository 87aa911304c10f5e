// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the deleted services operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Deleted service that can still be recovered.
    pub struct DeletedServiceContract {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region of the service.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<DeletedServiceContractProperties>,

        /// Azure resource type, in the form `Microsoft.ApiManagement/service/apis`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Which service was deleted, when, and how long it is kept.
    pub struct DeletedServiceContractProperties {
        /// Time (UTC) of the deletion.
        #[json("deletionDate")]
        pub deletion_date: Option<OffsetDateTime>,

        /// Time (UTC) from which the service can no longer be recovered.
        #[json("scheduledPurgeDate")]
        pub scheduled_purge_date: Option<OffsetDateTime>,

        /// Resource ID of the deleted service.
        #[json("serviceId")]
        pub service_id: Option<String>,
    }
}

runtime::model! {
    /// Page of deleted services.
    pub struct DeletedServicesCollection {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<DeletedServiceContract>>,
    }
}

runtime::page!(DeletedServicesCollection { value : DeletedServiceContract });
