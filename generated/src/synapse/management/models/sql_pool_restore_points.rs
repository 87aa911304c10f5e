// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool restore points operations.

use azure_core::time::OffsetDateTime;
use crate::runtime::{self, Unmodeled};

/// Label for a new user-defined restore point.
#[derive(Clone, Default)]
pub struct CreateSqlPoolRestorePointDefinition {
    /// Label of a user-defined restore point.
    pub restore_point_label: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl CreateSqlPoolRestorePointDefinition {
    /// Creates a value with the members that the service requires.
    pub fn new(restore_point_label: impl Into<String>) -> Self {
        Self {
            restore_point_label: Some(restore_point_label.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for CreateSqlPoolRestorePointDefinition {
    const NAME: &'static str = "CreateSqlPoolRestorePointDefinition";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            restore_point_label: members.take("restorePointLabel")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("restorePointLabel", &self.restore_point_label);
    }
}

runtime::model!(CreateSqlPoolRestorePointDefinition);

/// Snapshot from which a dedicated SQL pool can be restored.
#[derive(Clone, Default)]
pub struct RestorePoint {
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
    pub properties: Option<RestorePointProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorePoint {
    const NAME: &'static str = "RestorePoint";

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

runtime::model!(RestorePoint);

/// Page of restore points.
#[derive(Clone, Default)]
pub struct RestorePointListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<RestorePoint>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorePointListResult {
    const NAME: &'static str = "RestorePointListResult";

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

runtime::model!(RestorePointListResult);

runtime::page!(RestorePointListResult { value : RestorePoint });

/// Kind, time and label of a restore point.
#[derive(Clone, Default)]
pub struct RestorePointProperties {
    /// Earliest time (UTC) to which a restore can go back.
    ///
    /// Read-only: set by the service, left out of requests.
    pub earliest_restore_date: Option<OffsetDateTime>,

    /// Time (UTC) when the snapshot was taken.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restore_point_creation_date: Option<OffsetDateTime>,

    /// Label of a user-defined restore point.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restore_point_label: Option<String>,

    /// `DISCRETE` for a snapshot of one moment, `CONTINUOUS` for a period.
    ///
    /// Read-only: set by the service, left out of requests.
    pub restore_point_type: Option<RestorePointType>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RestorePointProperties {
    const NAME: &'static str = "RestorePointProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            earliest_restore_date: members.take("earliestRestoreDate")?,
            restore_point_creation_date: members.take("restorePointCreationDate")?,
            restore_point_label: members.take("restorePointLabel")?,
            restore_point_type: members.take("restorePointType")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("earliestRestoreDate", &self.earliest_restore_date);
        writer
            .read_only()
            .put("restorePointCreationDate", &self.restore_point_creation_date);
        writer.read_only().put("restorePointLabel", &self.restore_point_label);
        writer.read_only().put("restorePointType", &self.restore_point_type);
    }
}

runtime::model!(RestorePointProperties);

/// Whether a restore point covers a continuous period or one moment.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RestorePointType {
    /// `CONTINUOUS`
    Continuous,

    /// `DISCRETE`
    Discrete,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for RestorePointType {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CONTINUOUS", Self::Continuous),
        ("DISCRETE", Self::Discrete),
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

runtime::text_enum!(RestorePointType);
