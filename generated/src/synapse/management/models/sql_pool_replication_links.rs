// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool replication links operations.

use azure_core::time::OffsetDateTime;
use crate::runtime;

runtime::model! {
    /// Replication relationship between two SQL pools.
    pub struct ReplicationLink {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
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
        pub properties: Option<ReplicationLinkProperties>,

        /// Azure resource type of the link.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of replication links.
    pub struct ReplicationLinkListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<ReplicationLink>>,
    }
}

runtime::page!(ReplicationLinkListResult { value : ReplicationLink });

runtime::model! {
    /// Partner, roles and progress of a replication link.
    pub struct ReplicationLinkProperties {
        /// Legacy flag, always true.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isTerminationAllowed", read_only)]
        pub is_termination_allowed: Option<bool>,

        /// Name of the SQL pool at the other end.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("partnerDatabase", read_only)]
        pub partner_database: Option<String>,

        /// Azure region of the other end.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("partnerLocation", read_only)]
        pub partner_location: Option<String>,

        /// Role of the other end in the link.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("partnerRole", read_only)]
        pub partner_role: Option<ReplicationRole>,

        /// Workspace that holds the SQL pool at the other end.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("partnerServer", read_only)]
        pub partner_server: Option<String>,

        /// Progress of the initial copy, in percent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("percentComplete", read_only)]
        pub percent_complete: Option<i32>,

        /// Whether the copy is kept current synchronously or asynchronously.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("replicationMode", read_only)]
        pub replication_mode: Option<String>,

        /// Whether the link is being set up, is catching up or is suspended.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("replicationState", read_only)]
        pub replication_state: Option<ReplicationState>,

        /// Whether this pool is the source or the copy.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("role", read_only)]
        pub role: Option<ReplicationRole>,

        /// Time (UTC) when the replication was set up.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("startTime", read_only)]
        pub start_time: Option<OffsetDateTime>,
    }
}

runtime::text_enum! {
    /// Side of a replication link.
    pub enum ReplicationRole {
        /// `Copy`
        Copy = "Copy",

        /// `NonReadableSecondary`
        NonReadableSecondary = "NonReadableSecondary",

        /// `Primary`
        Primary = "Primary",

        /// `Secondary`
        Secondary = "Secondary",

        /// `Source`
        Source = "Source",
    }
}

runtime::text_enum! {
    /// Progress of a replication link.
    pub enum ReplicationState {
        /// `CATCH_UP`
        CatchUp = "CATCH_UP",

        /// `PENDING`
        Pending = "PENDING",

        /// `SEEDING`
        Seeding = "SEEDING",

        /// `SUSPENDED`
        Suspended = "SUSPENDED",
    }
}
