// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the restorable dropped sql pools operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Dedicated SQL pool that was deleted but can be brought back.
#[derive(Clone, Default)]
pub struct RestorableDroppedSqlPool {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RestorableDroppedSqlPoolProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorableDroppedSqlPool {
    const NAME: &'static str = "RestorableDroppedSqlPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(RestorableDroppedSqlPool);

/// Deleted dedicated SQL pools that can be restored.
#[derive(Clone, Default)]
pub struct RestorableDroppedSqlPoolListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<RestorableDroppedSqlPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorableDroppedSqlPoolListResult {
    const NAME: &'static str = "RestorableDroppedSqlPoolListResult";

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

runtime::model!(RestorableDroppedSqlPoolListResult);

runtime::page!(RestorableDroppedSqlPoolListResult { value : RestorableDroppedSqlPool });

/// Name, dates and size level of a deleted dedicated SQL pool.
#[derive(Clone, Default)]
pub struct RestorableDroppedSqlPoolProperties {
    /// Time (UTC) when the pool had been created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub creation_date: Option<OffsetDateTime>,

    /// Name that the pool had.
    ///
    /// Read-only: set by the service, left out of requests.
    pub database_name: Option<String>,

    /// Time (UTC) of the deletion; needed to restore the pool.
    ///
    /// Read-only: set by the service, left out of requests.
    pub deletion_date: Option<OffsetDateTime>,

    /// Earliest time (UTC) to which a restore can go back.
    ///
    /// Read-only: set by the service, left out of requests.
    pub earliest_restore_date: Option<OffsetDateTime>,

    /// Database edition, `DataWarehouse` for dedicated SQL pools.
    ///
    /// Read-only: set by the service, left out of requests.
    pub edition: Option<String>,

    /// Always empty for dedicated SQL pools, which know no elastic pools.
    ///
    /// Read-only: set by the service, left out of requests.
    pub elastic_pool_name: Option<String>,

    /// Storage limit of the pool, in bytes.
    ///
    /// Read-only: set by the service, left out of requests.
    pub max_size_bytes: Option<String>,

    /// Compute size, such as `DW100c`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub service_level_objective: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorableDroppedSqlPoolProperties {
    const NAME: &'static str = "RestorableDroppedSqlPoolProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            creation_date: members.take("creationDate")?,
            database_name: members.take("databaseName")?,
            deletion_date: members.take("deletionDate")?,
            earliest_restore_date: members.take("earliestRestoreDate")?,
            edition: members.take("edition")?,
            elastic_pool_name: members.take("elasticPoolName")?,
            max_size_bytes: members.take("maxSizeBytes")?,
            service_level_objective: members.take("serviceLevelObjective")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("creationDate", &self.creation_date);
        writer.read_only().put("databaseName", &self.database_name);
        writer.read_only().put("deletionDate", &self.deletion_date);
        writer.read_only().put("earliestRestoreDate", &self.earliest_restore_date);
        writer.read_only().put("edition", &self.edition);
        writer.read_only().put("elasticPoolName", &self.elastic_pool_name);
        writer.read_only().put("maxSizeBytes", &self.max_size_bytes);
        writer.read_only().put("serviceLevelObjective", &self.service_level_objective);
    }
}

runtime::model!(RestorableDroppedSqlPoolProperties);
