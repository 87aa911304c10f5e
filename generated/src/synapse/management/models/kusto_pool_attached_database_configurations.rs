// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool attached database configurations operations.

use crate::runtime;
use super::{ResourceProvisioningState, SystemData};

runtime::model! {
    /// Attachment of one or all databases of a leader cluster to a Data Explorer pool as read-only followers.
    pub struct AttachedDatabaseConfiguration {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Azure region of the attachment, the one of the pool.
        #[json("location")]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<AttachedDatabaseConfigurationProperties>,

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
    /// Attachments of followed databases of one Data Explorer pool.
    pub struct AttachedDatabaseConfigurationListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<AttachedDatabaseConfiguration>>,
    }
}

runtime::page!(
    AttachedDatabaseConfigurationListResult { value : AttachedDatabaseConfiguration }
);

runtime::model! {
    /// Which databases are followed, from which cluster, and how permissions and tables carry over.
    pub struct AttachedDatabaseConfigurationProperties {
        /// Databases of the leader that are attached at present.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("attachedDatabaseNames", read_only)]
        pub attached_database_names: Option<Vec<String>>,

        /// Database to follow; `*` follows all databases of the leader, future ones included.
        #[json("databaseName")]
        pub database_name: Option<String>,

        /// How permissions of the leader apply to the followed databases.
        #[json("defaultPrincipalsModificationKind")]
        pub default_principals_modification_kind: Option<DefaultPrincipalsModificationKind>,

        /// Resource ID of the leader whose databases are followed.
        #[json("clusterResourceId")]
        pub kusto_pool_resource_id: Option<String>,

        /// State of the last change to the resource; `Succeeded` when it is complete.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("provisioningState", read_only)]
        pub provisioning_state: Option<ResourceProvisioningState>,

        /// Tables and views that the follower sees; without it, all of them.
        #[json("tableLevelSharingProperties")]
        pub table_level_sharing_properties: Option<TableLevelSharingProperties>,
    }
}

impl AttachedDatabaseConfigurationProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        database_name: impl Into<String>,
        default_principals_modification_kind: DefaultPrincipalsModificationKind,
        kusto_pool_resource_id: impl Into<String>,
    ) -> Self {
        Self {
            database_name: Some(database_name.into()),
            default_principals_modification_kind: Some(
                default_principals_modification_kind,
            ),
            kusto_pool_resource_id: Some(kusto_pool_resource_id.into()),
            ..Self::default()
        }
    }
}

runtime::text_enum! {
    /// How permissions of the leader apply to followed databases: merged with own ones, replaced, or left out.
    pub enum DefaultPrincipalsModificationKind {
        /// `None`
        None = "None",

        /// `Replace`
        Replace = "Replace",

        /// `Union`
        Union = "Union",
    }
}

runtime::model! {
    /// Tables and views that a follower sees or does not see.
    pub struct TableLevelSharingProperties {
        /// External tables that the follower does not see.
        #[json("externalTablesToExclude")]
        pub external_tables_to_exclude: Option<Vec<String>>,

        /// External tables that the follower sees.
        #[json("externalTablesToInclude")]
        pub external_tables_to_include: Option<Vec<String>>,

        /// Materialized views that the follower does not see.
        #[json("materializedViewsToExclude")]
        pub materialized_views_to_exclude: Option<Vec<String>>,

        /// Materialized views that the follower sees.
        #[json("materializedViewsToInclude")]
        pub materialized_views_to_include: Option<Vec<String>>,

        /// Tables that the follower does not see.
        #[json("tablesToExclude")]
        pub tables_to_exclude: Option<Vec<String>>,

        /// Tables that the follower sees.
        #[json("tablesToInclude")]
        pub tables_to_include: Option<Vec<String>>,
    }
}
