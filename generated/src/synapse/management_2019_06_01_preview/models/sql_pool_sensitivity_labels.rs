// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool sensitivity labels operations.

use crate::runtime::{self, Unmodeled};

/// Sensitivity label.
#[derive(Clone, Default)]
pub struct SensitivityLabel {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Managed by.
    ///
    /// Read-only: set by the service, left out of requests.
    pub managed_by: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SensitivityLabelProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SensitivityLabel {
    const NAME: &'static str = "SensitivityLabel";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            managed_by: members.take("managedBy")?,
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
        writer.read_only().put("managedBy", &self.managed_by);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(SensitivityLabel);

/// Sensitivity label list result.
#[derive(Clone, Default)]
pub struct SensitivityLabelListResult {
    /// Next link.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Value.
    ///
    /// Read-only: set by the service, left out of requests.
    pub value: Option<Vec<SensitivityLabel>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SensitivityLabelListResult {
    const NAME: &'static str = "SensitivityLabelListResult";

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

runtime::model!(SensitivityLabelListResult);

runtime::page!(SensitivityLabelListResult { value : SensitivityLabel });

/// Sensitivity label properties.
#[derive(Clone, Default)]
pub struct SensitivityLabelProperties {
    /// Column name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub column_name: Option<String>,

    /// Information type.
    pub information_type: Option<String>,

    /// Information type id.
    pub information_type_id: Option<String>,

    /// Is disabled.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_disabled: Option<bool>,

    /// Label id.
    pub label_id: Option<String>,

    /// Label name.
    pub label_name: Option<String>,

    /// Rank.
    pub rank: Option<SensitivityLabelRank>,

    /// Schema name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub schema_name: Option<String>,

    /// Table name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SensitivityLabelProperties {
    const NAME: &'static str = "SensitivityLabelProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            column_name: members.take("columnName")?,
            information_type: members.take("informationType")?,
            information_type_id: members.take("informationTypeId")?,
            is_disabled: members.take("isDisabled")?,
            label_id: members.take("labelId")?,
            label_name: members.take("labelName")?,
            rank: members.take("rank")?,
            schema_name: members.take("schemaName")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.read_only().put("columnName", &self.column_name);
        writer.put("informationType", &self.information_type);
        writer.put("informationTypeId", &self.information_type_id);
        writer.read_only().put("isDisabled", &self.is_disabled);
        writer.put("labelId", &self.label_id);
        writer.put("labelName", &self.label_name);
        writer.put("rank", &self.rank);
        writer.read_only().put("schemaName", &self.schema_name);
        writer.read_only().put("tableName", &self.table_name);
    }
}

runtime::model!(SensitivityLabelProperties);

/// Sensitivity label rank.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SensitivityLabelRank {
    /// `Critical`
    Critical,

    /// `High`
    High,

    /// `Low`
    Low,

    /// `Medium`
    Medium,

    /// `None`
    None,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SensitivityLabelRank {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Critical", Self::Critical),
        ("High", Self::High),
        ("Low", Self::Low),
        ("Medium", Self::Medium),
        ("None", Self::None),
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

runtime::text_enum!(SensitivityLabelRank);

/// Sensitivity label source.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SensitivityLabelSource {
    /// `current`
    Current,

    /// `recommended`
    Recommended,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SensitivityLabelSource {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("current", Self::Current),
        ("recommended", Self::Recommended),
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

runtime::text_enum!(SensitivityLabelSource);

/// Sensitivity label update.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdate {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<SensitivityLabelUpdateProperties>,

    /// Type.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SensitivityLabelUpdate {
    const NAME: &'static str = "SensitivityLabelUpdate";

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

runtime::model!(SensitivityLabelUpdate);

/// Sensitivity label update kind.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum SensitivityLabelUpdateKind {
    /// `remove`
    Remove,

    /// `set`
    Set,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for SensitivityLabelUpdateKind {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("remove", Self::Remove),
        ("set", Self::Set),
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

runtime::text_enum!(SensitivityLabelUpdateKind);

/// Sensitivity label update list.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdateList {
    /// Operations.
    pub operations: Option<Vec<SensitivityLabelUpdate>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for SensitivityLabelUpdateList {
    const NAME: &'static str = "SensitivityLabelUpdateList";

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

runtime::model!(SensitivityLabelUpdateList);

/// Sensitivity label update properties.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdateProperties {
    /// Column.
    pub column: Option<String>,

    /// Op.
    pub op: Option<SensitivityLabelUpdateKind>,

    /// Schema.
    pub schema: Option<String>,

    /// Sensitivity label.
    pub sensitivity_label: Option<SensitivityLabel>,

    /// Table.
    pub table: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SensitivityLabelUpdateProperties {
    /// What the service requires; everything else can be set afterwards.
    pub fn new(
        column: impl Into<String>,
        op: SensitivityLabelUpdateKind,
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

impl runtime::Model for SensitivityLabelUpdateProperties {
    const NAME: &'static str = "SensitivityLabelUpdateProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            column: members.take("column")?,
            op: members.take("op")?,
            schema: members.take("schema")?,
            sensitivity_label: members.take("sensitivityLabel")?,
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
        writer.put("sensitivityLabel", &self.sensitivity_label);
        writer.put("table", &self.table);
    }
}

runtime::model!(SensitivityLabelUpdateProperties);
