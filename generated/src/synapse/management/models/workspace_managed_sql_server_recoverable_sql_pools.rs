// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the workspace managed sql server recoverable sql pools operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Geo-replicated backup of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct RecoverableSqlPool {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RecoverableSqlPoolProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecoverableSqlPool {
    const NAME: &'static str = "RecoverableSqlPool";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
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
        writer.read_only().put("id", &self.id);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(RecoverableSqlPool);

/// Page of geo-replicated backups.
#[derive(Clone, Default)]
pub struct RecoverableSqlPoolListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<RecoverableSqlPool>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecoverableSqlPoolListResult {
    const NAME: &'static str = "RecoverableSqlPoolListResult";

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
        writer.read_only().put("nextLink", &self.next_link);
        writer.read_only().put("value", &self.value);
    }
}

runtime::model!(RecoverableSqlPoolListResult);

runtime::page!(RecoverableSqlPoolListResult { value : RecoverableSqlPool });

/// Age and size level of a geo-replicated backup.
#[derive(Clone, Default)]
pub struct RecoverableSqlPoolProperties {
    /// Database edition, `DataWarehouse` for dedicated SQL pools.
    ///
    /// Read-only: set by the service, left out of requests.
    pub edition: Option<String>,

    /// Always empty for dedicated SQL pools, which know no elastic pools.
    ///
    /// Read-only: set by the service, left out of requests.
    pub elastic_pool_name: Option<String>,

    /// Time (UTC) of the newest backup.
    ///
    /// Read-only: set by the service, left out of requests.
    pub last_available_backup_date: Option<OffsetDateTime>,

    /// Compute size, such as `DW100c`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub service_level_objective: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecoverableSqlPoolProperties {
    const NAME: &'static str = "RecoverableSqlPoolProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            edition: members.take("edition")?,
            elastic_pool_name: members.take("elasticPoolName")?,
            last_available_backup_date: members.take("lastAvailableBackupDate")?,
            service_level_objective: members.take("serviceLevelObjective")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("edition", &self.edition);
        writer.read_only().put("elasticPoolName", &self.elastic_pool_name);
        writer
            .read_only()
            .put("lastAvailableBackupDate", &self.last_available_backup_date);
        writer.read_only().put("serviceLevelObjective", &self.service_level_objective);
    }
}

runtime::model!(RecoverableSqlPoolProperties);
