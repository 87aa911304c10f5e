// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data masking rules operations.

use crate::runtime::{self, Unmodeled};

/// Way in which a masked column is shown.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingFunction {
    /// `CCN`
    Ccn,

    /// `Default`
    Default,

    /// `Email`
    Email,

    /// `Number`
    Number,

    /// `SSN`
    Ssn,

    /// `Text`
    Text,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataMaskingFunction {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("CCN", Self::Ccn),
        ("Default", Self::Default),
        ("Email", Self::Email),
        ("Number", Self::Number),
        ("SSN", Self::Ssn),
        ("Text", Self::Text),
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

runtime::text_enum!(DataMaskingFunction);

/// Mask of one column of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct DataMaskingRule {
    /// Full Azure resource ID, as used in roles, locks and links.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Portal metadata; has no effect on masking.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Azure region; fixed when the resource is created.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name, unique within its parent.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Settings and state that are specific to the resource.
    pub properties: Option<DataMaskingRuleProperties>,

    /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
    ///
    /// Read-only: set by the service, left out of requests.
    pub type_prop: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMaskingRule {
    const NAME: &'static str = "DataMaskingRule";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            id: members.take("id")?,
            kind: members.take("kind")?,
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
        writer.read_only().put("kind", &self.kind);
        writer.read_only().put("location", &self.location);
        writer.read_only().put("name", &self.name);
        writer.put("properties", &self.properties);
        writer.read_only().put("type", &self.type_prop);
    }
}

runtime::model!(DataMaskingRule);

/// Masks of the columns of a dedicated SQL pool.
#[derive(Clone, Default)]
pub struct DataMaskingRuleListResult {
    /// Listed items, or those on this page.
    pub value: Option<Vec<DataMaskingRule>>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl runtime::Model for DataMaskingRuleListResult {
    const NAME: &'static str = "DataMaskingRuleListResult";

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

runtime::model!(DataMaskingRuleListResult);

runtime::page!(DataMaskingRuleListResult { value : DataMaskingRule });

/// Column that is masked, and the masking function with its settings.
#[derive(Clone, Default)]
pub struct DataMaskingRuleProperties {
    /// Legacy column alias without effect.
    pub alias_name: Option<String>,

    /// Column that is masked.
    pub column_name: Option<String>,

    /// Identifier of the rule.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// How the column is masked, for example as an e-mail address or a random number.
    pub masking_function: Option<DataMaskingFunction>,

    /// Lower end of the random number for the masking function `Number`.
    pub number_from: Option<String>,

    /// Upper end of the random number for the masking function `Number`.
    pub number_to: Option<String>,

    /// Number of characters left readable at the start, for the masking function `Text`.
    pub prefix_size: Option<String>,

    /// Characters that stand for the hidden part, for the masking function `Text`.
    pub replacement_string: Option<String>,

    /// Whether the mask is in place; `Disabled` deletes an existing rule, while a new rule is always enabled.
    pub rule_state: Option<DataMaskingRuleState>,

    /// Database schema of the masked column.
    pub schema_name: Option<String>,

    /// Number of characters left readable at the end, for the masking function `Text`.
    pub suffix_size: Option<String>,

    /// Table of the masked column.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataMaskingRuleProperties {
    /// Creates a value with the members that the service requires.
    pub fn new(
        column_name: impl Into<String>,
        masking_function: DataMaskingFunction,
        schema_name: impl Into<String>,
        table_name: impl Into<String>,
    ) -> Self {
        Self {
            column_name: Some(column_name.into()),
            masking_function: Some(masking_function),
            schema_name: Some(schema_name.into()),
            table_name: Some(table_name.into()),
            ..Self::default()
        }
    }
}

impl runtime::Model for DataMaskingRuleProperties {
    const NAME: &'static str = "DataMaskingRuleProperties";

    #[inline]
    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
        Ok(Self {
            alias_name: members.take("aliasName")?,
            column_name: members.take("columnName")?,
            id: members.take("id")?,
            masking_function: members.take("maskingFunction")?,
            number_from: members.take("numberFrom")?,
            number_to: members.take("numberTo")?,
            prefix_size: members.take("prefixSize")?,
            replacement_string: members.take("replacementString")?,
            rule_state: members.take("ruleState")?,
            schema_name: members.take("schemaName")?,
            suffix_size: members.take("suffixSize")?,
            table_name: members.take("tableName")?,
            unmodeled: members.rest(),
        })
    }

    #[inline]
    fn write(&self, writer: &mut runtime::Writer) {
        writer.rest(&self.unmodeled);
        writer.put("aliasName", &self.alias_name);
        writer.put("columnName", &self.column_name);
        writer.read_only().put("id", &self.id);
        writer.put("maskingFunction", &self.masking_function);
        writer.put("numberFrom", &self.number_from);
        writer.put("numberTo", &self.number_to);
        writer.put("prefixSize", &self.prefix_size);
        writer.put("replacementString", &self.replacement_string);
        writer.put("ruleState", &self.rule_state);
        writer.put("schemaName", &self.schema_name);
        writer.put("suffixSize", &self.suffix_size);
        writer.put("tableName", &self.table_name);
    }
}

runtime::model!(DataMaskingRuleProperties);

/// Whether a masking rule exists or is to be deleted.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum DataMaskingRuleState {
    /// `Disabled`
    Disabled,

    /// `Enabled`
    Enabled,

    /// A value that the description does not know, as it is on the wire.
    UnknownValue(String),
}

impl runtime::TextEnum for DataMaskingRuleState {
    const KNOWN: &'static [(&'static str, Self)] = &[
        ("Disabled", Self::Disabled),
        ("Enabled", Self::Enabled),
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

runtime::text_enum!(DataMaskingRuleState);
