// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the link connection operations.

use azure_core::{Value, time::OffsetDateTime};
use crate::runtime::{self, Unmodeled};
use super::{LinkedServiceReference, SecureString};

/// Action on existing target table.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum ActionOnExistingTargetTable {
    /// `DropAndRecreateTable`
    DropAndRecreateTable,

    /// `FailOnNonEmptyTable`
    FailOnNonEmptyTable,

    /// `MergeWithExistingData`
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

/// Edit tables request.
#[derive(Clone, Default)]
pub struct EditTablesRequest {
    /// Link tables.
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

/// Link connection.
#[derive(Clone, Default)]
pub struct LinkConnection {
    /// Compute.
    pub compute: Option<LinkConnectionCompute>,

    /// Landing zone.
    pub landing_zone: Option<LinkConnectionLandingZone>,

    /// Source database.
    pub source_database: Option<LinkConnectionSourceDatabase>,

    /// Target database.
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

/// Link connection compute.
#[derive(Clone, Default)]
pub struct LinkConnectionCompute {
    /// Compute type.
    pub compute_type: Option<String>,

    /// Core count.
    pub core_count: Option<i32>,

    /// Data process interval minutes.
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

/// Link connection detailed status.
#[derive(Clone, Default)]
pub struct LinkConnectionDetailedStatus {
    /// Continuous run id.
    pub continuous_run_id: Option<String>,

    /// Error.
    pub error: Option<Value>,

    /// Id.
    pub id: Option<String>,

    /// Is applying changes.
    pub is_applying_changes: Option<bool>,

    /// Is partially failed.
    pub is_partially_failed: Option<bool>,

    /// Landing zone credential expire time.
    pub landing_zone_credential_expire_time: Option<OffsetDateTime>,

    /// Name.
    pub name: Option<String>,

    /// Refresh status.
    pub refresh_status: Option<LinkConnectionRefreshStatus>,

    /// Start time.
    pub start_time: Option<Value>,

    /// Status.
    pub status: Option<String>,

    /// Stop time.
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

/// Link connection landing zone.
#[derive(Clone, Default)]
pub struct LinkConnectionLandingZone {
    /// File system.
    pub file_system: Option<String>,

    /// Folder path.
    pub folder_path: Option<String>,

    /// Linked service.
    pub linked_service: Option<LinkedServiceReference>,

    /// Sas token.
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
        writer.put("sasToken", &self.sas_token);
    }
}

runtime::model!(LinkConnectionLandingZone);

/// Link connection list response.
#[derive(Clone, Default)]
pub struct LinkConnectionListResponse {
    /// Next link.
    pub next_link: Option<String>,

    /// Value.
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

/// Link connection query table status.
#[derive(Clone, Default)]
pub struct LinkConnectionQueryTableStatus {
    /// Continuation token.
    pub continuation_token: Option<Value>,

    /// Value.
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

/// Link connection refresh status.
#[derive(Clone, Default)]
pub struct LinkConnectionRefreshStatus {
    /// Error message.
    ///
    /// Read-only: set by the service, left out of requests.
    pub error_message: Option<String>,

    /// Refresh status.
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

/// Link connection resource.
#[derive(Clone, Default)]
pub struct LinkConnectionResource {
    /// Description.
    pub description: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<LinkConnection>,

    /// Type.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl LinkConnectionResource {
    /// What the service requires; everything else can be set afterwards.
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

/// Link connection source database.
#[derive(Clone, Default)]
pub struct LinkConnectionSourceDatabase {
    /// Linked service.
    pub linked_service: Option<LinkedServiceReference>,

    /// Type properties.
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

/// Link connection source database type properties.
#[derive(Clone, Default)]
pub struct LinkConnectionSourceDatabaseTypeProperties {
    /// Principal id.
    pub principal_id: Option<String>,

    /// Resource id.
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

/// Link connection target database.
#[derive(Clone, Default)]
pub struct LinkConnectionTargetDatabase {
    /// Linked service.
    pub linked_service: Option<LinkedServiceReference>,

    /// Type properties.
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

/// Link connection target database type properties.
#[derive(Clone, Default)]
pub struct LinkConnectionTargetDatabaseTypeProperties {
    /// Action on existing target table.
    pub action_on_existing_target_table: Option<ActionOnExistingTargetTable>,

    /// Cross table transaction.
    pub cross_table_transaction: Option<bool>,

    /// Drop existing target table on start.
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

/// Link table list response.
#[derive(Clone, Default)]
pub struct LinkTableListResponse {
    /// Value.
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

/// Link table request.
#[derive(Clone, Default)]
pub struct LinkTableRequest {
    /// Id.
    pub id: Option<String>,

    /// Operation type.
    pub operation_type: Option<String>,

    /// Source.
    pub source: Option<LinkTableRequestSource>,

    /// Target.
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

/// Link table request source.
#[derive(Clone, Default)]
pub struct LinkTableRequestSource {
    /// Schema name.
    pub schema_name: Option<String>,

    /// Table name.
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

/// Link table request target.
#[derive(Clone, Default)]
pub struct LinkTableRequestTarget {
    /// Distribution options.
    pub distribution_options: Option<LinkTableRequestTargetDistributionOptions>,

    /// Schema name.
    pub schema_name: Option<String>,

    /// Structure options.
    pub structure_options: Option<LinkTableRequestTargetStructureOptions>,

    /// Table name.
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

/// Link table request target distribution options.
#[derive(Clone, Default)]
pub struct LinkTableRequestTargetDistributionOptions {
    /// Distribution column.
    pub distribution_column: Option<String>,

    /// Type.
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

/// Link table request target structure options.
#[derive(Clone, Default)]
pub struct LinkTableRequestTargetStructureOptions {
    /// Type.
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

/// Link table resource.
#[derive(Clone, Default)]
pub struct LinkTableResource {
    /// Id.
    pub id: Option<String>,

    /// Name.
    pub name: Option<String>,

    /// Source.
    pub source: Option<LinkTableRequestSource>,

    /// Target.
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

/// Link table status.
#[derive(Clone, Default)]
pub struct LinkTableStatus {
    /// Error code.
    pub error_code: Option<String>,

    /// Error message.
    pub error_message: Option<String>,

    /// Id.
    pub id: Option<String>,

    /// Last processed data.
    pub last_processed_data: Option<OffsetDateTime>,

    /// Last transaction commit time.
    pub last_transaction_commit_time: Option<OffsetDateTime>,

    /// Link table id.
    pub link_table_id: Option<String>,

    /// Start time.
    pub start_time: Option<Value>,

    /// Status.
    pub status: Option<String>,

    /// Stop time.
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

/// Query table status request.
#[derive(Clone, Default)]
pub struct QueryTableStatusRequest {
    /// Continuation token.
    pub continuation_token: Option<Value>,

    /// Max segment count.
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

/// Update landing zone credential.
#[derive(Clone, Default)]
pub struct UpdateLandingZoneCredential {
    /// Sas token.
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
        writer.put("sasToken", &self.sas_token);
    }
}

runtime::model!(UpdateLandingZoneCredential);
