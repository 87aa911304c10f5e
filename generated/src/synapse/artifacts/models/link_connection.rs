// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the link connection operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Json, Lenient};
use super::{LinkedServiceReference, SecureString};

runtime::text_enum! {
    /// What a link connection does if a target table exists already.
    pub enum ActionOnExistingTargetTable {
        /// `DropAndRecreateTable`
        ///
        /// Deletes the table and creates it anew.
        DropAndRecreateTable = "DropAndRecreateTable",

        /// `FailOnNonEmptyTable`
        ///
        /// Fails if the table holds rows.
        FailOnNonEmptyTable = "FailOnNonEmptyTable",

        /// `MergeWithExistingData`
        ///
        /// Adds the copied rows to those in the table.
        MergeWithExistingData = "MergeWithExistingData",
    }
}

runtime::model! {
    /// Changes to the tables of a link connection.
    pub struct EditTablesRequest {
        /// Tables to add, change or remove.
        #[json("linkTables")]
        pub link_tables: Option<Vec<LinkTableRequest>>,
    }
}

runtime::model! {
    /// Source, target, landing zone and compute of a link connection.
    pub struct LinkConnection {
        /// Size of the compute that applies the changes.
        #[json("compute")]
        pub compute: Option<LinkConnectionCompute>,

        /// Data lake folder in which changes arrive.
        #[json("landingZone")]
        pub landing_zone: Option<LinkConnectionLandingZone>,

        /// Operational database whose changes are copied.
        #[json("sourceDatabase")]
        pub source_database: Option<LinkConnectionSourceDatabase>,

        /// Dedicated SQL pool that receives the rows.
        #[json("targetDatabase")]
        pub target_database: Option<LinkConnectionTargetDatabase>,
    }
}

runtime::model! {
    /// Size of the compute of a link connection and how often it applies changes.
    pub struct LinkConnectionCompute {
        /// Hardware profile of the compute.
        #[json("computeType")]
        pub compute_type: Option<String>,

        /// Cores of the cluster, driver and workers together.
        #[json("coreCount")]
        pub core_count: Option<i32>,

        /// Time between two loads of changes into the target, in minutes; 0 for all the time.
        ///
        /// 20 to 60.
        #[json("dataProcessIntervalMinutes")]
        pub data_process_interval_minutes: Option<i32>,
    }
}

runtime::model! {
    /// Running state of a link connection with its last error.
    pub struct LinkConnectionDetailedStatus {
        /// ID of the run that applies the changes, for support cases.
        #[json("continuousRunId")]
        pub continuous_run_id: Option<String>,

        /// Last error, if there was one.
        #[json("error")]
        pub error: Option<Json>,

        /// ID of the link connection.
        #[json("id")]
        pub id: Option<String>,

        /// True while changes are being loaded into the target.
        #[json("isApplyingChanges")]
        pub is_applying_changes: Option<bool>,

        /// True if some tables have failed while others go on.
        #[json("isPartiallyFailed")]
        pub is_partially_failed: Option<bool>,

        /// Time (UTC) at which the SAS token of the landing zone expires.
        #[json("landingZoneCredentialExpireTime")]
        pub landing_zone_credential_expire_time: Option<OffsetDateTime>,

        /// Name of the link connection.
        #[json("name")]
        pub name: Option<String>,

        /// State of the last change to the table list.
        #[json("refreshStatus")]
        pub refresh_status: Option<LinkConnectionRefreshStatus>,

        /// Moment (UTC) at which it began.
        #[json("startTime")]
        pub start_time: Option<Lenient<String>>,

        /// State of the link connection, such as `Running`, `Stopped` or `Paused`.
        #[json("status")]
        pub status: Option<String>,

        /// Moment (UTC) at which it stopped.
        #[json("stopTime")]
        pub stop_time: Option<Lenient<String>>,
    }
}

runtime::model! {
    /// Data lake folder in which the changes of the source arrive.
    pub struct LinkConnectionLandingZone {
        /// File system (container) of the data lake account.
        #[json("fileSystem")]
        pub file_system: Option<String>,

        /// Folder within the file system.
        #[json("folderPath")]
        pub folder_path: Option<String>,

        /// Linked service of the data lake account.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// SAS token that opens the folder.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasToken", secret)]
        pub sas_token: Option<SecureString>,
    }
}

runtime::model! {
    /// Page of link connections.
    pub struct LinkConnectionListResponse {
        /// Address of the next page; absent on the last one.
        #[json("nextLink")]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LinkConnectionResource>>,
    }
}

runtime::page!(LinkConnectionListResponse { value : LinkConnectionResource });

runtime::model! {
    /// Copy states of the tables of a link connection.
    pub struct LinkConnectionQueryTableStatus {
        /// Token that leads to the next results; absent when there are none.
        #[json("continuationToken")]
        pub continuation_token: Option<Json>,

        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LinkTableStatus>>,
    }
}

runtime::model! {
    /// Whether the last change to the table list has taken effect.
    pub struct LinkConnectionRefreshStatus {
        /// What went wrong, for people.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("errorMessage", read_only)]
        pub error_message: Option<String>,

        /// State of the change.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("refreshStatus", read_only)]
        pub refresh_status: Option<String>,
    }
}

runtime::model! {
    /// Link connection of the workspace.
    pub struct LinkConnectionResource {
        /// Free text that says what this is.
        #[json("description")]
        pub description: Option<String>,

        /// Full Azure resource ID.
        #[json("id")]
        pub id: Option<String>,

        /// Name, unique within its parent.
        #[json("name")]
        pub name: Option<String>,

        /// Definition of the artifact, or settings and state of the resource.
        #[json("properties")]
        pub properties: Option<LinkConnection>,

        /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

impl LinkConnectionResource {
    /// Creates a value with the members that the service requires.
    pub fn new(properties: LinkConnection) -> Self {
        Self {
            properties: Some(properties),
            ..Self::default()
        }
    }
}

runtime::model! {
    /// Operational database whose changes are copied.
    pub struct LinkConnectionSourceDatabase {
        /// Linked service of the source database.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LinkConnectionSourceDatabaseTypeProperties>,
    }
}

runtime::model! {
    /// Server of the source database and its identity.
    pub struct LinkConnectionSourceDatabaseTypeProperties {
        /// Object ID of the managed identity of the server.
        #[json("principalId")]
        pub principal_id: Option<String>,

        /// Resource ID of the server.
        #[json("resourceId")]
        pub resource_id: Option<String>,
    }
}

runtime::model! {
    /// Dedicated SQL pool that receives the rows.
    pub struct LinkConnectionTargetDatabase {
        /// Linked service of the target pool.
        #[json("linkedService")]
        pub linked_service: Option<LinkedServiceReference>,

        /// Settings that are specific to the kind.
        #[json("typeProperties")]
        pub type_properties: Option<LinkConnectionTargetDatabaseTypeProperties>,
    }
}

runtime::model! {
    /// How tables of the target pool are treated.
    pub struct LinkConnectionTargetDatabaseTypeProperties {
        /// What happens to target tables that exist already; without it, a table with rows is an error.
        #[json("actionOnExistingTargetTable")]
        pub action_on_existing_target_table: Option<ActionOnExistingTargetTable>,

        /// True keeps transactions that change several tables whole in the target.
        #[json("crossTableTransaction")]
        pub cross_table_transaction: Option<bool>,

        /// True deletes target tables of the same name when the connection starts.
        #[json("dropExistingTargetTableOnStart")]
        pub drop_existing_target_table_on_start: Option<bool>,
    }
}

runtime::model! {
    /// Tables of a link connection.
    pub struct LinkTableListResponse {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<LinkTableResource>>,
    }
}

runtime::model! {
    /// Table to add to a link connection, to change or to remove.
    pub struct LinkTableRequest {
        /// ID of the entry, chosen by the caller.
        #[json("id")]
        pub id: Option<String>,

        /// What is to happen to the table: `add`, `update` or `remove`.
        #[json("operationType")]
        pub operation_type: Option<String>,

        /// Table in the source database.
        #[json("source")]
        pub source: Option<LinkTableRequestSource>,

        /// Table in the target pool.
        #[json("target")]
        pub target: Option<LinkTableRequestTarget>,
    }
}

runtime::model! {
    /// Schema and name of a table in the source database.
    pub struct LinkTableRequestSource {
        /// Database schema.
        #[json("schemaName")]
        pub schema_name: Option<String>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
}

runtime::model! {
    /// Schema, name, distribution and storage of a table in the target pool.
    pub struct LinkTableRequestTarget {
        /// How rows are spread over the pool.
        #[json("distributionOptions")]
        pub distribution_options: Option<LinkTableRequestTargetDistributionOptions>,

        /// Database schema.
        #[json("schemaName")]
        pub schema_name: Option<String>,

        /// How the table is stored.
        #[json("structureOptions")]
        pub structure_options: Option<LinkTableRequestTargetStructureOptions>,

        /// Table name, with the schema in front unless that is given on its own.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
}

runtime::model! {
    /// How the rows of a target table are spread over the distributions of the pool.
    pub struct LinkTableRequestTargetDistributionOptions {
        /// Column whose hash distributes the rows.
        #[json("distributionColumn")]
        pub distribution_column: Option<String>,

        /// Distribution, such as `ROUND_ROBIN`, `HASH` or `REPLICATE`.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// How a target table is stored.
    pub struct LinkTableRequestTargetStructureOptions {
        /// Index structure, such as `HEAP` or a clustered columnstore index.
        #[json("type")]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Table that a link connection copies.
    pub struct LinkTableResource {
        /// ID of the entry.
        #[json("id")]
        pub id: Option<String>,

        /// What the entry is called.
        #[json("name")]
        pub name: Option<String>,

        /// Table in the source database.
        #[json("source")]
        pub source: Option<LinkTableRequestSource>,

        /// Table in the target pool.
        #[json("target")]
        pub target: Option<LinkTableRequestTarget>,
    }
}

runtime::model! {
    /// How far one table of a link connection has been copied.
    pub struct LinkTableStatus {
        /// Code of the failure, for programs.
        #[json("errorCode")]
        pub error_code: Option<String>,

        /// What went wrong, for people.
        #[json("errorMessage")]
        pub error_message: Option<String>,

        /// ID that the caller chose for the entry.
        #[json("id")]
        pub id: Option<String>,

        /// Time (UTC) up to which changes have been loaded.
        #[json("lastProcessedData")]
        pub last_processed_data: Option<OffsetDateTime>,

        /// Time (UTC) when the last loaded transaction was committed in the source.
        #[json("lastTransactionCommitTime")]
        pub last_transaction_commit_time: Option<OffsetDateTime>,

        /// ID of the table within the link connection.
        #[json("linkTableId")]
        pub link_table_id: Option<String>,

        /// Moment (UTC) at which it began.
        #[json("startTime")]
        pub start_time: Option<Lenient<String>>,

        /// State of the table, such as `Replicating` or `Failed`.
        #[json("status")]
        pub status: Option<String>,

        /// Moment (UTC) at which it stopped.
        #[json("stopTime")]
        pub stop_time: Option<Lenient<String>>,
    }
}

runtime::model! {
    /// How many tables to report on, and where to go on.
    pub struct QueryTableStatusRequest {
        /// Token that leads to the next results; absent when there are none.
        #[json("continuationToken")]
        pub continuation_token: Option<Json>,

        /// Most segments of tables to report on.
        ///
        /// At most 1000.
        #[json("maxSegmentCount")]
        pub max_segment_count: Option<i32>,
    }
}

runtime::model! {
    /// New SAS token for the landing zone of a link connection.
    pub struct UpdateLandingZoneCredential {
        /// SAS token that opens the landing zone.
        ///
        /// Secret: not shown by `Debug`.
        #[json("sasToken", secret)]
        pub sas_token: Option<SecureString>,
    }
}
