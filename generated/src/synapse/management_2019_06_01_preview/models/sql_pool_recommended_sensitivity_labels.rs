// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool recommended sensitivity labels operations.

use crate::runtime::{self, Unmodeled};

/// Dismissal or reinstatement of one suggested sensitivity label.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdate {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<RecommendedSensitivityLabelUpdateProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecommendedSensitivityLabelUpdate {
    const NAME: &'static str = "RecommendedSensitivityLabelUpdate";

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

runtime::model!(RecommendedSensitivityLabelUpdate);

/// Whether a suggested label is offered or dismissed.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum RecommendedSensitivityLabelUpdateKind {
    /// `disable`
    Disable,

    /// `enable`
    Enable,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for RecommendedSensitivityLabelUpdateKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("disable", Self::Disable),
        ("enable", Self::Enable),
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

runtime::text_enum!(RecommendedSensitivityLabelUpdateKind);

/// Batch of dismissals and reinstatements of suggested labels.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdateList {
    /// Changes of the batch.
    pub operations: Option<Vec<RecommendedSensitivityLabelUpdate>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for RecommendedSensitivityLabelUpdateList {
    const NAME: &'static str = "RecommendedSensitivityLabelUpdateList";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            operations: members.take("operations")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("operations", &self.operations);
    }
}

runtime::model!(RecommendedSensitivityLabelUpdateList);

/// Column whose suggestion changes, and how.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdateProperties {
    /// Column to which the change applies.
    pub column: Option<String>,

    /// Whether the suggestion is reinstated or dismissed.
    pub op: Option<RecommendedSensitivityLabelUpdateKind>,

    /// Database schema of the column.
    pub schema: Option<String>,

    /// Table of the column.
    pub table: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RecommendedSensitivityLabelUpdateProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        column: impl Into<String>,
        op: RecommendedSensitivityLabelUpdateKind,
        schema: impl Into<String>,
        table: impl Into<String>,
    ) -> Self {
        Self {
            column: Some(column.into()),
            op: Some(op),
            schema: Some(schema.into()),
            table: Some(table.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for RecommendedSensitivityLabelUpdateProperties {
    const NAME: &'static str = "RecommendedSensitivityLabelUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            column: members.take("column")?,
            op: members.take("op")?,
            schema: members.take("schema")?,
            table: members.take("table")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("column", &self.column);
        writer.put("op", &self.op);
        writer.put("schema", &self.schema);
        writer.put("table", &self.table);
    }
}

runtime::model!(RecommendedSensitivityLabelUpdateProperties);
