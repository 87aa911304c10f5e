// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool databases operations.

use crate::runtime;
use super::{ResourceProvisioningState, SystemData};

runtime::union! {
    /// Database of a Data Explorer pool; the kind selects the concrete type.
    ///
    /// The member `kind` tells which kind it is.
    #[discriminator("kind")]
    pub enum Database {
        /// `ReadOnlyFollowing`: [`ReadOnlyFollowingDatabase`].
        ReadOnlyFollowing(ReadOnlyFollowingDatabase) = "ReadOnlyFollowing",

        /// `ReadWrite`: [`ReadWriteDatabase`].
        ReadWrite(ReadWriteDatabase) = "ReadWrite",
    }
}

runtime::model! {
    /// Databases of a Data Explorer pool.
    pub struct DatabaseListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<Database>>,
    }
}

runtime::page!(DatabaseListResult { value : Database });

runtime::model! {
    /// Size figures of a Data Explorer database.
    pub struct DatabaseStatistics {
        /// Space that compressed data and its indexes take, in bytes.
        #[json("size")]
        pub size: Option<f64>,
    }
}

runtime::text_enum! {
    /// How permissions of the leader apply to a followed database.
    pub enum PrincipalsModificationKind {
        /// `None`
        None = "None",

        /// `Replace`
        Replace = "Replace",

        /// `Union`
        Union = "Union",
    }
}

runtime::model! {
    /// Data Explorer database that follows a database of another cluster.
    #[constant("kind" = "ReadOnlyFollowing")]
    pub struct ReadOnlyFollowingDatabase {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ReadOnlyFollowingDatabaseProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Leader, periods and statistics of a followed database.
    pub struct ReadOnlyFollowingDatabaseProperties {
        /// Name of the attachment that brought the database in.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("attachedDatabaseConfigurationName", read_only)]
        pub attached_database_configuration_name: Option<String>,

        /// Age up to which data stays in the fast cache, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("hotCachePeriod")]
        pub hot_cache_period: Option<String>,

        /// Resource ID of the cluster whose database is followed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("leaderClusterResourceId", read_only)]
        pub leader_cluster_resource_id: Option<String>,

        /// How permissions of the leader apply to the database.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("principalsModificationKind", read_only)]
        pub principals_modification_kind: Option<PrincipalsModificationKind>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Age after which data can no longer be queried, as an ISO 8601 duration.
        ///
        /// Read-only: set by the service, left out of requests. An ISO 8601 duration as text.
        #[json("softDeletePeriod", read_only)]
        pub soft_delete_period: Option<String>,

        /// Size figures of the database.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("statistics", read_only)]
        pub statistics: Option<DatabaseStatistics>,
    }
}

runtime::model! {
    /// Data Explorer database with data of its own.
    #[constant("kind" = "ReadWrite")]
    pub struct ReadWriteDatabase {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region; fixed when the resource is created.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<ReadWriteDatabaseProperties>,

        /// Who created and last changed the resource, and when.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("systemData", read_only)]
        pub system_data: Option<SystemData>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Retention, cache period and statistics of a database.
    pub struct ReadWriteDatabaseProperties {
        /// Age up to which data stays in the fast cache, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("hotCachePeriod")]
        pub hot_cache_period: Option<String>,

        /// True if another cluster follows the database.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isFollowed", read_only)]
        pub is_followed: Option<bool>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Age after which data can no longer be queried, as an ISO 8601 duration.
        ///
        /// An ISO 8601 duration as text.
        #[json("softDeletePeriod")]
        pub soft_delete_period: Option<String>,

        /// Size figures of the database.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("statistics", read_only)]
        pub statistics: Option<DatabaseStatistics>,
    }
}
