// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool sensitivity labels operations.

use crate::runtime::{self, Unmodeled};

/// Sensitivity classification of one column.
#[derive(Clone, Default)]
pub struct SensitivityLabel {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Resource ID of the resource that controls the label, if any.
    ///
    /// Read-only: set by the service, left out of requests.
    pub managed_by: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SensitivityLabelProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Page of sensitivity labels.
#[derive(Clone, Default)]
pub struct SensitivityLabelListResult {
    /// Address of the next page; absent on the last one.
    ///
    /// Read-only: set by the service, left out of requests.
    pub next_link: Option<String>,

    /// Listed items, or those on this page.
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

/// Column, label and information type of a classification.
#[derive(Clone, Default)]
pub struct SensitivityLabelProperties {
    /// Column that is classified.
    ///
    /// Read-only: set by the service, left out of requests.
    pub column_name: Option<String>,

    /// Kind of information in the column, such as `Contact Info`.
    pub information_type: Option<String>,

    /// Identifier of the information type in the classification policy.
    pub information_type_id: Option<String>,

    /// True if the suggestion has been dismissed.
    ///
    /// Read-only: set by the service, left out of requests.
    pub is_disabled: Option<bool>,

    /// Identifier of the label in the classification policy.
    pub label_id: Option<String>,

    /// Name of the label, such as `Confidential`.
    pub label_name: Option<String>,

    /// How sensitive the data is.
    pub rank: Option<SensitivityLabelRank>,

    /// Database schema of the classified column.
    ///
    /// Read-only: set by the service, left out of requests.
    pub schema_name: Option<String>,

    /// Table of the classified column.
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

/// How sensitive the data of a column is.
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

/// Whether a label is one that was set or one that the service suggests.
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

/// Setting or removal of the label of one column.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdate {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<SensitivityLabelUpdateProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
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

/// Whether a label is set or removed.
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

/// Batch of label changes.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdateList {
    /// Changes of the batch.
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

/// Column whose label changes, and how.
#[derive(Clone, Default)]
pub struct SensitivityLabelUpdateProperties {
    /// Column to which the change applies.
    pub column: Option<String>,

    /// Whether the label is set or removed.
    pub op: Option<SensitivityLabelUpdateKind>,

    /// Database schema of the column.
    pub schema: Option<String>,

    /// Label to set; not needed for a removal.
    pub sensitivity_label: Option<SensitivityLabel>,

    /// Table of the column.
    pub table: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl SensitivityLabelUpdateProperties {
    /// Creates a value with the members that the service requires.
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
