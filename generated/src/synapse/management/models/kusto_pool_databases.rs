// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the kusto pool databases operations.

use azure_core::Value;
use crate::runtime::{self, Unmodeled};
use super::{ResourceProvisioningState, SystemData};

/// Database of a Data Explorer pool; the kind selects the concrete type.
///
/// The member `kind` tells which kind it is.
#[allow(
    clippy::large_enum_variant,
    reason = "a box in a variant would stand in the way of matching"
)]
#[derive(Clone, Debug)]
pub enum Database {
    /// `ReadOnlyFollowing`: [`ReadOnlyFollowingDatabase`].
    ReadOnlyFollowing(ReadOnlyFollowingDatabase),

    /// `ReadWrite`: [`ReadWriteDatabase`].
    ReadWrite(ReadWriteDatabase),

    /// A kind that the description does not know; the whole body is kept.
    Unknown(Unmodeled),
}

impl runtime::Union for Database {
    const NAME: &'static str = "Database";
    const DISCRIMINATOR: &'static str = "kind";

    #[inline]
    fn read(kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
        Ok(
            match kind {
                "ReadOnlyFollowing" => Self::ReadOnlyFollowing(object.into_model()?),
                "ReadWrite" => Self::ReadWrite(object.into_model()?),
                _ => Self::Unknown(object.into_unmodeled()),
            },
        )
    }

    #[inline]
    fn write(&self, mode: runtime::Mode) -> Value {
        match self {
            Self::ReadOnlyFollowing(it) => runtime::Wire::write(it, mode),
            Self::ReadWrite(it) => runtime::Wire::write(it, mode),
            Self::Unknown(it) => runtime::Wire::write(it, mode),
        }
    }
}

runtime::union!(Database);

/// Databases of a Data Explorer pool.
#[derive(Clone, Default)]
pub struct DatabaseListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<Database>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DatabaseListResult {
    const NAME: &'static str = "DatabaseListResult";

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

runtime::model!(DatabaseListResult);

runtime::page!(DatabaseListResult { value : Database });

/// Size figures of a Data Explorer database.
#[derive(Clone, Default)]
pub struct DatabaseStatistics {
    /// Space that compressed data and its indexes take, in bytes.
    pub size: Option<f64>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DatabaseStatistics {
    const NAME: &'static str = "DatabaseStatistics";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            size: members.take("size")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("size", &self.size);
    }
}

runtime::model!(DatabaseStatistics);

/// How permissions of the leader apply to a followed database.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum PrincipalsModificationKind {
    /// `None`
    None,

    /// `Replace`
    Replace,

    /// `Union`
    Union,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for PrincipalsModificationKind {
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

runtime::text_enum!(PrincipalsModificationKind);

/// Data Explorer database that follows a database of another cluster.
#[derive(Clone, Default)]
pub struct ReadOnlyFollowingDatabase {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ReadOnlyFollowingDatabaseProperties>,

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

impl runtime::Model for ReadOnlyFollowingDatabase {
    const NAME: &'static str = "ReadOnlyFollowingDatabase";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("kind", "ReadOnlyFollowing");
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
        writer.constant("kind", "ReadOnlyFollowing");
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ReadOnlyFollowingDatabase);

/// Leader, periods and statistics of a followed database.
#[derive(Clone, Default)]
pub struct ReadOnlyFollowingDatabaseProperties {
    /// Name of the attachment that brought the database in.
    ///
    /// Read-only: set by the service, left out of requests.
    pub attached_database_configuration_name: Option<String>,

    /// Age up to which data stays in the fast cache, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub hot_cache_period: Option<String>,

    /// Resource ID of the cluster whose database is followed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub leader_cluster_resource_id: Option<String>,

    /// How permissions of the leader apply to the database.
    ///
    /// Read-only: set by the service, left out of requests.
    pub principals_modification_kind: Option<PrincipalsModificationKind>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Age after which data can no longer be queried, as an ISO 8601 duration.
    ///
    /// Read-only: set by the service, left out of requests. An ISO 8601 duration as text.
    pub soft_delete_period: Option<String>,

    /// Size figures of the database.
    ///
    /// Read-only: set by the service, left out of requests.
    pub statistics: Option<DatabaseStatistics>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReadOnlyFollowingDatabaseProperties {
    const NAME: &'static str = "ReadOnlyFollowingDatabaseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            attached_database_configuration_name: members
                .take("attachedDatabaseConfigurationName")?,
            hot_cache_period: members.take("hotCachePeriod")?,
            leader_cluster_resource_id: members.take("leaderClusterResourceId")?,
            principals_modification_kind: members.take("principalsModificationKind")?,
            provisioning_state: members.take("provisioningState")?,
            soft_delete_period: members.take("softDeletePeriod")?,
            statistics: members.take("statistics")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer
            .read_only()
            .put(
                "attachedDatabaseConfigurationName",
                &self.attached_database_configuration_name,
            );
        writer.put("hotCachePeriod", &self.hot_cache_period);
        writer
            .read_only()
            .put("leaderClusterResourceId", &self.leader_cluster_resource_id);
        writer
            .read_only()
            .put("principalsModificationKind", &self.principals_modification_kind);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.read_only().put("softDeletePeriod", &self.soft_delete_period);
        writer.read_only().put("statistics", &self.statistics);
    }
}

runtime::model!(ReadOnlyFollowingDatabaseProperties);

/// Data Explorer database with data of its own.
#[derive(Clone, Default)]
pub struct ReadWriteDatabase {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Azure region; fixed when the resource is created.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<ReadWriteDatabaseProperties>,

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

impl runtime::Model for ReadWriteDatabase {
    const NAME: &'static str = "ReadWriteDatabase";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        members.constant("kind", "ReadWrite");
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
        writer.constant("kind", "ReadWrite");
        writer.read_only().put("id", &self.id);
        writer.put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("systemData", &self.system_data);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(ReadWriteDatabase);

/// Retention, cache period and statistics of a database.
#[derive(Clone, Default)]
pub struct ReadWriteDatabaseProperties {
    /// Age up to which data stays in the fast cache, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub hot_cache_period: Option<String>,

    /// True if another cluster follows the database.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_followed: Option<bool>,

    /// State of the last change to the resource; `Succeeded` when it is complete.
    ///
    /// Read-only: set by the service, left out of requests.
    pub provisioning_state: Option<ResourceProvisioningState>,

    /// Age after which data can no longer be queried, as an ISO 8601 duration.
    ///
    /// An ISO 8601 duration as text.
    pub soft_delete_period: Option<String>,

    /// Size figures of the database.
    ///
    /// Read-only: set by the service, left out of requests.
    pub statistics: Option<DatabaseStatistics>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for ReadWriteDatabaseProperties {
    const NAME: &'static str = "ReadWriteDatabaseProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            hot_cache_period: members.take("hotCachePeriod")?,
            is_followed: members.take("isFollowed")?,
            provisioning_state: members.take("provisioningState")?,
            soft_delete_period: members.take("softDeletePeriod")?,
            statistics: members.take("statistics")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("hotCachePeriod", &self.hot_cache_period);
        writer.read_only().put("isFollowed", &self.is_followed);
        writer.read_only().put("provisioningState", &self.provisioning_state);
        writer.put("softDeletePeriod", &self.soft_delete_period);
        writer.read_only().put("statistics", &self.statistics);
    }
}

runtime::model!(ReadWriteDatabaseProperties);
