// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the data masking rules operations.

use crate::runtime;

runtime::text_enum! {
    /// Way in which a masked column is shown.
    pub enum DataMaskingFunction {
        /// `CCN`
        Ccn = "CCN",

        /// `Default`
        Default = "Default",

        /// `Email`
        Email = "Email",

        /// `Number`
        Number = "Number",

        /// `SSN`
        Ssn = "SSN",

        /// `Text`
        Text = "Text",
    }
}

runtime::model! {
    /// Mask of one column of a dedicated SQL pool.
    pub struct DataMaskingRule {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Portal metadata; has no effect on masking.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("kind", read_only)]
        pub kind: Option<String>,

        /// Azure region; fixed when the resource is created.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("location", read_only)]
        pub location: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<DataMaskingRuleProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Masks of the columns of a dedicated SQL pool.
    pub struct DataMaskingRuleListResult {
        /// Listed items, or those on this page.
        #[json("value")]
        pub value: Option<Vec<DataMaskingRule>>,
    }
}

runtime::page!(DataMaskingRuleListResult { value : DataMaskingRule });

runtime::model! {
    /// Column that is masked, and the masking function with its settings.
    pub struct DataMaskingRuleProperties {
        /// Legacy column alias without effect.
        #[json("aliasName")]
        pub alias_name: Option<String>,

        /// Column that is masked.
        #[json("columnName")]
        pub column_name: Option<String>,

        /// Identifier of the rule.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// How the column is masked, for example as an e-mail address or a random number.
        #[json("maskingFunction")]
        pub masking_function: Option<DataMaskingFunction>,

        /// Lower end of the random number for the masking function `Number`.
        #[json("numberFrom")]
        pub number_from: Option<String>,

        /// Upper end of the random number for the masking function `Number`.
        #[json("numberTo")]
        pub number_to: Option<String>,

        /// Number of characters left readable at the start, for the masking function `Text`.
        #[json("prefixSize")]
        pub prefix_size: Option<String>,

        /// Characters that stand for the hidden part, for the masking function `Text`.
        #[json("replacementString")]
        pub replacement_string: Option<String>,

        /// Whether the mask is in place; `Disabled` deletes an existing rule, while a new rule is always enabled.
        #[json("ruleState")]
        pub rule_state: Option<DataMaskingRuleState>,

        /// Database schema of the masked column.
        #[json("schemaName")]
        pub schema_name: Option<String>,

        /// Number of characters left readable at the end, for the masking function `Text`.
        #[json("suffixSize")]
        pub suffix_size: Option<String>,

        /// Table of the masked column.
        #[json("tableName")]
        pub table_name: Option<String>,
    }
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

runtime::text_enum! {
    /// Whether a masking rule exists or is to be deleted.
    pub enum DataMaskingRuleState {
        /// `Disabled`
        Disabled = "Disabled",

        /// `Enabled`
        Enabled = "Enabled",
    }
}
