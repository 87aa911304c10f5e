// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool attached database configurations operations.

use crate::runtime::{self, Unmodeled};
use super::{ResourceProvisioningState, SystemData};

/// Attachment of one or all databases of a leader cluster to a Data Explorer pool as read-only followers.
#[derive(Clone, Default)]
pub struct AttachedDatabaseConfiguration {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region of the attachment, the one of the pool.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<AttachedDatabaseConfigurationProperties>,

    /// Who created and last changed the resource, and when.
    ///
    /// Read-only: set by the service, left out of requests.
    pub system_data: Option<SystemData>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AttachedDatabaseConfiguration {
    const NAME: &'static str = "AttachedDatabaseConfiguration";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            location: members.take("location")?,
            name: members.take("name")?,
            properties: members.take("properties")?,
            system_data: members.take("systemData")?,
            type_prop: members.take("type")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(AttachedDatabaseConfiguration);

/// Attachments of followed databases of one Data Explorer pool.
#[derive(Clone, Default)]
pub struct AttachedDatabaseConfigurationListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<AttachedDatabaseConfiguration>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for AttachedDatabaseConfigurationListResult {
    const NAME: &'static str = "AttachedDatabaseConfigurationListResult";

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

runtime::model!(AttachedDatabaseConfigurationListResult);

runtime::page!(
    AttachedDatabaseConfigurationListResult { value : AttachedDatabaseConfiguration }
);

/// Which databases are followed, from which cluster, and how permissions and tables carry over.
#[derive(Clone, Default)]
pub struct AttachedDatabaseConfigurationProperties {
    /// Databases of the leader that are attached at present.
    ///
    /// Read-only: set by the service, left out of requests.
    pub attached_database_names: Option<Vec<String>>,

    /// Database to follow; `*` follows all databases of the leader, future ones included.
    pub database_name: Option<String>,

    /// How permissions of the leader apply to the followed databases.
    pub default_principals_modification_kind: Option<DefaultPrincipalsModificationKind>,

    /// Resource ID of the leader whose databases are followed.
    pub kusto_pool_resource_id: Option<String>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Tables and views that the follower sees; without it, all of them.
    pub table_level_sharing_properties: Option<TableLevelSharingProperties>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
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

impl runtime::Model for AttachedDatabaseConfigurationProperties {
    const NAME: &'static str = "AttachedDatabaseConfigurationProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attached_database_names: members.take("attachedDatabaseNames")?,
            database_name: members.take("databaseName")?,
            default_principals_modification_kind: members
                .take("defaultPrincipalsModificationKind")?,
            kusto_pool_resource_id: members.take("clusterResourceId")?,
            provisioning_state: members.take("provisioningState")?,
            table_level_sharing_properties: members.take("tableLevelSharingProperties")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("attachedDatabaseNames", &self.attached_database_names);
        writer.put("databaseName", &self.database_name);
        writer
            .put(
                "defaultPrincipalsModificationKind",
                &self.default_principals_modification_kind,
            );
        writer.put("clusterResourceId", &self.kusto_pool_resource_id);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("tableLevelSharingProperties", &self.table_level_sharing_properties);
    }
}

runtime::model!(AttachedDatabaseConfigurationProperties);

/// How permissions of the leader apply to followed databases: merged with own ones, replaced, or left out.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DefaultPrincipalsModificationKind {
    /// `None`
    None,

    /// `Replace`
    Replace,

    /// `Union`
    Union,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DefaultPrincipalsModificationKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("None", Self::None),
        ("Replace", Self::Replace),
        ("Union", Self::Union),
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

runtime::text_enum!(DefaultPrincipalsModificationKind);

/// Tables and views that a follower sees or does not see.
#[derive(Clone, Default)]
pub struct TableLevelSharingProperties {
    /// External tables that the follower does not see.
    pub external_tables_to_exclude: Option<Vec<String>>,

    /// External tables that the follower sees.
    pub external_tables_to_include: Option<Vec<String>>,

    /// Materialized views that the follower does not see.
    pub materialized_views_to_exclude: Option<Vec<String>>,

    /// Materialized views that the follower sees.
    pub materialized_views_to_include: Option<Vec<String>>,

    /// Tables that the follower does not see.
    pub tables_to_exclude: Option<Vec<String>>,

    /// Tables that the follower sees.
    pub tables_to_include: Option<Vec<String>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for TableLevelSharingProperties {
    const NAME: &'static str = "TableLevelSharingProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            external_tables_to_exclude: members.take("externalTablesToExclude")?,
            external_tables_to_include: members.take("externalTablesToInclude")?,
            materialized_views_to_exclude: members.take("materializedViewsToExclude")?,
            materialized_views_to_include: members.take("materializedViewsToInclude")?,
            tables_to_exclude: members.take("tablesToExclude")?,
            tables_to_include: members.take("tablesToInclude")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("externalTablesToExclude", &self.external_tables_to_exclude);
        writer.put("externalTablesToInclude", &self.external_tables_to_include);
        writer.put("materializedViewsToExclude", &self.materialized_views_to_exclude);
        writer.put("materializedViewsToInclude", &self.materialized_views_to_include);
        writer.put("tablesToExclude", &self.tables_to_exclude);
        writer.put("tablesToInclude", &self.tables_to_include);
    }
}

runtime::model!(TableLevelSharingProperties);
