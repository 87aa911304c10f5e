// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the link connection operations.

use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};
use super::{LinkedServiceReference, SecureString};

/// What a link connection does if a target table exists already.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ActionOnExistingTargetTable {
    /// `DropAndRecreateTable`
    ///
    /// Deletes the table and creates it anew.
    DropAndRecreateTable,

    /// `FailOnNonEmptyTable`
    ///
    /// Fails if the table holds rows.
    FailOnNonEmptyTable,

    /// `MergeWithExistingData`
    ///
    /// Adds the copied rows to those in the table.
    MergeWithExistingData,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for ActionOnExistingTargetTable {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("DropAndRecreateTable", Self::DropAndRecreateTable),
        ("FailOnNonEmptyTable", Self::FailOnNonEmptyTable),
        ("MergeWithExistingData", Self::MergeWithExistingData),
    ];

    #[inline]
    fn unknown(text: String) -> Self {
        Self::UnknownValue(text)
    }

    #[inline]
    fn as_unknown(&self) -> Option<&str> {
        if let Self::UnknownValue(text) = self { Some(text) } else { None }
    }
}

runtime::text_enum!(ActionOnExistingTargetTable);

/// Changes to the tables of a link connection.
#[derive(Clone, Default)]
pub struct EditTablesRequest {
    /// Tables to add, change or remove.
    pub link_tables: Option<Vec<LinkTableRequest>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for EditTablesRequest {
    const NAME: &'static str = "EditTablesRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            link_tables: members.take("linkTables")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkTables", &self.link_tables);
    }
}

runtime::model!(EditTablesRequest);

/// Source, target, landing zone and compute of a link connection.
#[derive(Clone, Default)]
pub struct LinkConnection {
    /// Size of the compute that applies the changes.
    pub compute: Option<LinkConnectionCompute>,

    /// Data lake folder in which changes arrive.
    pub landing_zone: Option<LinkConnectionLandingZone>,

    /// Operational database whose changes are copied.
    pub source_database: Option<LinkConnectionSourceDatabase>,

    /// Dedicated SQL pool that receives the rows.
    pub target_database: Option<LinkConnectionTargetDatabase>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnection {
    const NAME: &'static str = "LinkConnection";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute: members.take("compute")?,
            landing_zone: members.take("landingZone")?,
            source_database: members.take("sourceDatabase")?,
            target_database: members.take("targetDatabase")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("compute", &self.compute);
        writer.put("landingZone", &self.landing_zone);
        writer.put("sourceDatabase", &self.source_database);
        writer.put("targetDatabase", &self.target_database);
    }
}

runtime::model!(LinkConnection);

/// Size of the compute of a link connection and how often it applies changes.
#[derive(Clone, Default)]
pub struct LinkConnectionCompute {
    /// Hardware profile of the compute.
    pub compute_type: Option<String>,

    /// Cores of the cluster, driver and workers together.
    pub core_count: Option<i32>,

    /// Time between two loads of changes into the target, in minutes; 0 for all the time.
    ///
    /// 20 to 60.
    pub data_process_interval_minutes: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionCompute {
    const NAME: &'static str = "LinkConnectionCompute";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            compute_type: members.take("computeType")?,
            core_count: members.take("coreCount")?,
            data_process_interval_minutes: members.take("dataProcessIntervalMinutes")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("computeType", &self.compute_type);
        writer.put("coreCount", &self.core_count);
        writer.put("dataProcessIntervalMinutes", &self.data_process_interval_minutes);
    }
}

runtime::model!(LinkConnectionCompute);

/// Running state of a link connection with its last error.
#[derive(Clone, Default)]
pub struct LinkConnectionDetailedStatus {
    /// ID of the run that applies the changes, for support cases.
    pub continuous_run_id: Option<String>,

    /// Last error, if there was one.
    pub error: Option<Value>,

    /// ID of the link connection.
    pub id: Option<String>,

    /// True while changes are being loaded into the target.
    pub is_applying_changes: Option<bool>,

    /// True if some tables have failed while others go on.
    pub is_partially_failed: Option<bool>,

    /// Time (UTC) at which the SAS token of the landing zone expires.
    pub landing_zone_credential_expire_time: Option<OffsetDateTime>,

    /// Name of the link connection.
    pub name: Option<String>,

    /// State of the last change to the table list.
    pub refresh_status: Option<LinkConnectionRefreshStatus>,

    /// Moment (UTC) at which it began.
    pub start_time: Option<Value>,

    /// State of the link connection, such as `Running`, `Stopped` or `Paused`.
    pub status: Option<String>,

    /// Moment (UTC) at which it stopped.
    pub stop_time: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionDetailedStatus {
    const NAME: &'static str = "LinkConnectionDetailedStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuous_run_id: members.take("continuousRunId")?,
            error: members.take("error")?,
            id: members.take("id")?,
            is_applying_changes: members.take("isApplyingChanges")?,
            is_partially_failed: members.take("isPartiallyFailed")?,
            landing_zone_credential_expire_time: members
                .take("landingZoneCredentialExpireTime")?,
            name: members.take("name")?,
            refresh_status: members.take("refreshStatus")?,
            start_time: members.take("startTime")?,
            status: members.take("status")?,
            stop_time: members.take("stopTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuousRunId", &self.continuous_run_id);
        writer.put("error", &self.error);
        writer.put("id", &self.id);
        writer.put("isApplyingChanges", &self.is_applying_changes);
        writer.put("isPartiallyFailed", &self.is_partially_failed);
        writer
            .put(
                "landingZoneCredentialExpireTime",
                &self.landing_zone_credential_expire_time,
            );
        writer.put("name", &self.name);
        writer.put("refreshStatus", &self.refresh_status);
        writer.put("startTime", &self.start_time);
        writer.put("status", &self.status);
        writer.put("stopTime", &self.stop_time);
    }
}

runtime::model!(LinkConnectionDetailedStatus);

/// Data lake folder in which the changes of the source arrive.
#[derive(Clone, Default)]
pub struct LinkConnectionLandingZone {
    /// File system (container) of the data lake account.
    pub file_system: Option<String>,

    /// Folder within the file system.
    pub folder_path: Option<String>,

    /// Linked service of the data lake account.
    pub linked_service: Option<LinkedServiceReference>,

    /// SAS token that opens the folder.
    ///
    /// Secret: not shown by `Debug`.
    pub sas_token: Option<SecureString>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionLandingZone {
    const NAME: &'static str = "LinkConnectionLandingZone";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            file_system: members.take("fileSystem")?,
            folder_path: members.take("folderPath")?,
            linked_service: members.take("linkedService")?,
            sas_token: members.take("sasToken")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("fileSystem", &self.file_system);
        writer.put("folderPath", &self.folder_path);
        writer.put("linkedService", &self.linked_service);
        writer.secret().put("sasToken", &self.sas_token);
    }
}

runtime::model!(LinkConnectionLandingZone);

/// Page of link connections.
#[derive(Clone, Default)]
pub struct LinkConnectionListResponse {
    /// Address of the next page; absent on the last one.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<LinkConnectionResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionListResponse {
    const NAME: &'static str = "LinkConnectionListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            next_link: members.take("nextLink")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("nextLink", &self.next_link);
        writer.put("value", &self.value);
    }
}

runtime::model!(LinkConnectionListResponse);

runtime::page!(LinkConnectionListResponse { value : LinkConnectionResource });

/// Copy states of the tables of a link connection.
#[derive(Clone, Default)]
pub struct LinkConnectionQueryTableStatus {
    /// Token that leads to the next results; absent when there are none.
    pub continuation_token: Option<Value>,

    /// Listed items, or those on this page.
    pub value: Option<Vec<LinkTableStatus>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionQueryTableStatus {
    const NAME: &'static str = "LinkConnectionQueryTableStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuation_token: members.take("continuationToken")?,
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuationToken", &self.continuation_token);
        writer.put("value", &self.value);
    }
}

runtime::model!(LinkConnectionQueryTableStatus);

/// Whether the last change to the table list has taken effect.
#[derive(Clone, Default)]
pub struct LinkConnectionRefreshStatus {
    /// What went wrong, for people.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_message: Option<String>,

    /// State of the change.
    ///
    /// Read-only: set by the service, left out of requests.
    pub refresh_status: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionRefreshStatus {
    const NAME: &'static str = "LinkConnectionRefreshStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_message: members.take("errorMessage")?,
            refresh_status: members.take("refreshStatus")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("errorMessage", &self.error_message);
        writer.read_only().put("refreshStatus", &self.refresh_status);
    }
}

runtime::model!(LinkConnectionRefreshStatus);

/// Link connection of the workspace.
#[derive(Clone, Default)]
pub struct LinkConnectionResource {
    /// Free text that says what this is.
    pub description: Option<String>,

    /// Full Azure resource ID.
    pub id: Option<String>,

    /// Name, unique within its parent.
    pub name: Option<String>,

    /// Definition of the artifact, or settings and state of the resource.
    pub properties: Option<LinkConnection>,

    /// Kind of the object: the Azure resource type of a resource, for a reference what it points to.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for LinkConnectionResource {
    const NAME: &'static str = "LinkConnectionResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            description: members.take("description")?,
            id: members.take("id")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("description", &self.description);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(LinkConnectionResource);

/// Operational database whose changes are copied.
#[derive(Clone, Default)]
pub struct LinkConnectionSourceDatabase {
    /// Linked service of the source database.
    pub linked_service: Option<LinkedServiceReference>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<LinkConnectionSourceDatabaseTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionSourceDatabase {
    const NAME: &'static str = "LinkConnectionSourceDatabase";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            linked_service: members.take("linkedService")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkedService", &self.linked_service);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(LinkConnectionSourceDatabase);

/// Server of the source database and its identity.
#[derive(Clone, Default)]
pub struct LinkConnectionSourceDatabaseTypeProperties {
    /// Object ID of the managed identity of the server.
    pub principal_id: Option<String>,

    /// Resource ID of the server.
    pub resource_id: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionSourceDatabaseTypeProperties {
    const NAME: &'static str = "LinkConnectionSourceDatabaseTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            principal_id: members.take("principalId")?,
            resource_id: members.take("resourceId")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("principalId", &self.principal_id);
        writer.put("resourceId", &self.resource_id);
    }
}

runtime::model!(LinkConnectionSourceDatabaseTypeProperties);

/// Dedicated SQL pool that receives the rows.
#[derive(Clone, Default)]
pub struct LinkConnectionTargetDatabase {
    /// Linked service of the target pool.
    pub linked_service: Option<LinkedServiceReference>,

    /// Settings that are specific to the kind.
    pub type_properties: Option<LinkConnectionTargetDatabaseTypeProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionTargetDatabase {
    const NAME: &'static str = "LinkConnectionTargetDatabase";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            linked_service: members.take("linkedService")?,
            type_properties: members.take("typeProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("linkedService", &self.linked_service);
        writer.put("typeProperties", &self.type_properties);
    }
}

runtime::model!(LinkConnectionTargetDatabase);

/// How tables of the target pool are treated.
#[derive(Clone, Default)]
pub struct LinkConnectionTargetDatabaseTypeProperties {
    /// What happens to target tables that exist already; without it, a table with rows is an error.
    pub action_on_existing_target_table: Option<ActionOnExistingTargetTable>,

    /// True keeps transactions that change several tables whole in the target.
    pub cross_table_transaction: Option<bool>,

    /// True deletes target tables of the same name when the connection starts.
    pub drop_existing_target_table_on_start: Option<bool>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkConnectionTargetDatabaseTypeProperties {
    const NAME: &'static str = "LinkConnectionTargetDatabaseTypeProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            action_on_existing_target_table: members
                .take("actionOnExistingTargetTable")?,
            cross_table_transaction: members.take("crossTableTransaction")?,
            drop_existing_target_table_on_start: members
                .take("dropExistingTargetTableOnStart")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("actionOnExistingTargetTable", &self.action_on_existing_target_table);
        writer.put("crossTableTransaction", &self.cross_table_transaction);
        writer
            .put(
                "dropExistingTargetTableOnStart",
                &self.drop_existing_target_table_on_start,
            );
    }
}

runtime::model!(LinkConnectionTargetDatabaseTypeProperties);

/// Tables of a link connection.
#[derive(Clone, Default)]
pub struct LinkTableListResponse {
    /// Listed items, or those on this page.
    pub value: Option<Vec<LinkTableResource>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableListResponse {
    const NAME: &'static str = "LinkTableListResponse";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            value: members.take("value")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("value", &self.value);
    }
}

runtime::model!(LinkTableListResponse);

/// Table to add to a link connection, to change or to remove.
#[derive(Clone, Default)]
pub struct LinkTableRequest {
    /// ID of the entry, chosen by the caller.
    pub id: Option<String>,

    /// What is to happen to the table: `add`, `update` or `remove`.
    pub operation_type: Option<String>,

    /// Table in the source database.
    pub source: Option<LinkTableRequestSource>,

    /// Table in the target pool.
    pub target: Option<LinkTableRequestTarget>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableRequest {
    const NAME: &'static str = "LinkTableRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            operation_type: members.take("operationType")?,
            source: members.take("source")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("operationType", &self.operation_type);
        writer.put("source", &self.source);
        writer.put("target", &self.target);
    }
}

runtime::model!(LinkTableRequest);

/// Schema and name of a table in the source database.
#[derive(Clone, Default)]
pub struct LinkTableRequestSource {
    /// Database schema.
    pub schema_name: Option<String>,

    /// Table name, with the schema in front unless that is given on its own.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableRequestSource {
    const NAME: &'static str = "LinkTableRequestSource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            schema_name: members.take("schemaName")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("schemaName", &self.schema_name);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(LinkTableRequestSource);

/// Schema, name, distribution and storage of a table in the target pool.
#[derive(Clone, Default)]
pub struct LinkTableRequestTarget {
    /// How rows are spread over the pool.
    pub distribution_options: Option<LinkTableRequestTargetDistributionOptions>,

    /// Database schema.
    pub schema_name: Option<String>,

    /// How the table is stored.
    pub structure_options: Option<LinkTableRequestTargetStructureOptions>,

    /// Table name, with the schema in front unless that is given on its own.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableRequestTarget {
    const NAME: &'static str = "LinkTableRequestTarget";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            distribution_options: members.take("distributionOptions")?,
            schema_name: members.take("schemaName")?,
            structure_options: members.take("structureOptions")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("distributionOptions", &self.distribution_options);
        writer.put("schemaName", &self.schema_name);
        writer.put("structureOptions", &self.structure_options);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(LinkTableRequestTarget);

/// How the rows of a target table are spread over the distributions of the pool.
#[derive(Clone, Default)]
pub struct LinkTableRequestTargetDistributionOptions {
    /// Column whose hash distributes the rows.
    pub distribution_column: Option<String>,

    /// Distribution, such as `ROUND_ROBIN`, `HASH` or `REPLICATE`.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableRequestTargetDistributionOptions {
    const NAME: &'static str = "LinkTableRequestTargetDistributionOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            distribution_column: members.take("distributionColumn")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("distributionColumn", &self.distribution_column);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(LinkTableRequestTargetDistributionOptions);

/// How a target table is stored.
#[derive(Clone, Default)]
pub struct LinkTableRequestTargetStructureOptions {
    /// Index structure, such as `HEAP` or a clustered columnstore index.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableRequestTargetStructureOptions {
    const NAME: &'static str = "LinkTableRequestTargetStructureOptions";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("type", &self.type_prop);
    }
}

runtime::model!(LinkTableRequestTargetStructureOptions);

/// Table that a link connection copies.
#[derive(Clone, Default)]
pub struct LinkTableResource {
    /// ID of the entry.
    pub id: Option<String>,

    /// What the entry is called.
    pub name: Option<String>,

    /// Table in the source database.
    pub source: Option<LinkTableRequestSource>,

    /// Table in the target pool.
    pub target: Option<LinkTableRequestTarget>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableResource {
    const NAME: &'static str = "LinkTableResource";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            name: members.take("name")?,
            source: members.take("source")?,
            target: members.take("target")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("id", &self.id);
        writer.put("name", &self.name);
        writer.put("source", &self.source);
        writer.put("target", &self.target);
    }
}

runtime::model!(LinkTableResource);

/// How far one table of a link connection has been copied.
#[derive(Clone, Default)]
pub struct LinkTableStatus {
    /// Code of the failure, for programs.
    pub error_code: Option<String>,

    /// What went wrong, for people.
    pub error_message: Option<String>,

    /// ID that the caller chose for the entry.
    pub id: Option<String>,

    /// Time (UTC) up to which changes have been loaded.
    pub last_processed_data: Option<OffsetDateTime>,

    /// Time (UTC) when the last loaded transaction was committed in the source.
    pub last_transaction_commit_time: Option<OffsetDateTime>,

    /// ID of the table within the link connection.
    pub link_table_id: Option<String>,

    /// Moment (UTC) at which it began.
    pub start_time: Option<Value>,

    /// State of the table, such as `Replicating` or `Failed`.
    pub status: Option<String>,

    /// Moment (UTC) at which it stopped.
    pub stop_time: Option<Value>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for LinkTableStatus {
    const NAME: &'static str = "LinkTableStatus";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            error_code: members.take("errorCode")?,
            error_message: members.take("errorMessage")?,
            id: members.take("id")?,
            last_processed_data: members.take("lastProcessedData")?,
            last_transaction_commit_time: members.take("lastTransactionCommitTime")?,
            link_table_id: members.take("linkTableId")?,
            start_time: members.take("startTime")?,
            status: members.take("status")?,
            stop_time: members.take("stopTime")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("errorCode", &self.error_code);
        writer.put("errorMessage", &self.error_message);
        writer.put("id", &self.id);
        writer.put("lastProcessedData", &self.last_processed_data);
        writer.put("lastTransactionCommitTime", &self.last_transaction_commit_time);
        writer.put("linkTableId", &self.link_table_id);
        writer.put("startTime", &self.start_time);
        writer.put("status", &self.status);
        writer.put("stopTime", &self.stop_time);
    }
}

runtime::model!(LinkTableStatus);

/// How many tables to report on, and where to go on.
#[derive(Clone, Default)]
pub struct QueryTableStatusRequest {
    /// Token that leads to the next results; absent when there are none.
    pub continuation_token: Option<Value>,

    /// Most segments of tables to report on.
    ///
    /// At most 1000.
    pub max_segment_count: Option<i32>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for QueryTableStatusRequest {
    const NAME: &'static str = "QueryTableStatusRequest";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            continuation_token: members.take("continuationToken")?,
            max_segment_count: members.take("maxSegmentCount")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("continuationToken", &self.continuation_token);
        writer.put("maxSegmentCount", &self.max_segment_count);
    }
}

runtime::model!(QueryTableStatusRequest);

/// New SAS token for the landing zone of a link connection.
#[derive(Clone, Default)]
pub struct UpdateLandingZoneCredential {
    /// SAS token that opens the landing zone.
    ///
    /// Secret: not shown by `Debug`.
    pub sas_token: Option<SecureString>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for UpdateLandingZoneCredential {
    const NAME: &'static str = "UpdateLandingZoneCredential";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            sas_token: members.take("sasToken")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.secret().put("sasToken", &self.sas_token);
    }
}

runtime::model!(UpdateLandingZoneCredential);
