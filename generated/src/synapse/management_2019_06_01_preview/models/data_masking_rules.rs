// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data masking rules operations.

use crate::runtime::{self, Unmodeled};

/// Data masking function.
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

/// Data masking rule.
#[derive(Clone, Default)]
pub struct DataMaskingRule {
    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Kind.
    ///
    /// Read-only: set by the service, left out of requests.
    pub kind: Option<String>,

    /// Location.
    ///
    /// Read-only: set by the service, left out of requests.
    pub location: Option<String>,

    /// Name.
    ///
    /// Read-only: set by the service, left out of requests.
    pub name: Option<String>,

    /// Properties.
    pub properties: Option<DataMaskingRuleProperties>,

    /// Type.
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

/// Data masking rule list result.
#[derive(Clone, Default)]
pub struct DataMaskingRuleListResult {
    /// Value.
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

/// Data masking rule properties.
#[derive(Clone, Default)]
pub struct DataMaskingRuleProperties {
    /// Alias name.
    pub alias_name: Option<String>,

    /// Column name.
    pub column_name: Option<String>,

    /// Id.
    ///
    /// Read-only: set by the service, left out of requests.
    pub id: Option<String>,

    /// Masking function.
    pub masking_function: Option<DataMaskingFunction>,

    /// Number from.
    pub number_from: Option<String>,

    /// Number to.
    pub number_to: Option<String>,

    /// Prefix size.
    pub prefix_size: Option<String>,

    /// Replacement string.
    pub replacement_string: Option<String>,

    /// Rule state.
    pub rule_state: Option<DataMaskingRuleState>,

    /// Schema name.
    pub schema_name: Option<String>,

    /// Suffix size.
    pub suffix_size: Option<String>,

    /// Table name.
    pub table_name: Option<String>,

    /// Members that the description does not know, and explicit nulls; they travel back as they came.
    pub unmodeled: Unmodeled,
}

impl DataMaskingRuleProperties {
    /// What the service requires; everything else can be set afterwards.
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

/// Data masking rule state.
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
