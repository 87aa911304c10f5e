// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool recommended sensitivity labels operations.

use crate::runtime::{self, Unmodeled};

/// Recommended sensitivity label update.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdate {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<RecommendedSensitivityLabelUpdateProperties>,

    /// Type.
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

/// Recommended sensitivity label update kind.
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

/// Recommended sensitivity label update list.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdateList {
    /// Operations.
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

/// Recommended sensitivity label update properties.
#[derive(Clone, Default)]
pub struct RecommendedSensitivityLabelUpdateProperties {
    /// Column.
    pub column: Option<String>,

    /// Op.
    pub op: Option<RecommendedSensitivityLabelUpdateKind>,

    /// Schema.
    pub schema: Option<String>,

    /// Table.
    pub table: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl RecommendedSensitivityLabelUpdateProperties {
    /// What the service requires; everything else can be set afterwards.
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
