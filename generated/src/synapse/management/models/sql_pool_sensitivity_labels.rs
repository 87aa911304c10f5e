// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool sensitivity labels operations.

use crate::runtime;

runtime::model! {
    /// Sensitivity classification of one column.
    pub struct SensitivityLabel {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Resource ID of the resource that controls the label, if any.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("managedBy", read_only)]
        pub managed_by: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SensitivityLabelProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::model! {
    /// Page of sensitivity labels.
    pub struct SensitivityLabelListResult {
        /// Address of the next page; absent on the last one.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("nextLink", read_only)]
        pub next_link: Option<String>,

        /// Listed items, or those on this page.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("value", read_only)]
        pub value: Option<Vec<SensitivityLabel>>,
    }
}

runtime::page!(SensitivityLabelListResult { value : SensitivityLabel });

runtime::model! {
    /// Column, label and information type of a classification.
    pub struct SensitivityLabelProperties {
        /// Column that is classified.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("columnName", read_only)]
        pub column_name: Option<String>,

        /// Kind of information in the column, such as `Contact Info`.
        #[json("informationType")]
        pub information_type: Option<String>,

        /// Identifier of the information type in the classification policy.
        #[json("informationTypeId")]
        pub information_type_id: Option<String>,

        /// True if the suggestion has been dismissed.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("isDisabled", read_only)]
        pub is_disabled: Option<bool>,

        /// Identifier of the label in the classification policy.
        #[json("labelId")]
        pub label_id: Option<String>,

        /// Name of the label, such as `Confidential`.
        #[json("labelName")]
        pub label_name: Option<String>,

        /// How sensitive the data is.
        #[json("rank")]
        pub rank: Option<SensitivityLabelRank>,

        /// Database schema of the classified column.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("schemaName", read_only)]
        pub schema_name: Option<String>,

        /// Table of the classified column.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("tableName", read_only)]
        pub table_name: Option<String>,
    }
}

runtime::text_enum! {
    /// How sensitive the data of a column is.
    pub enum SensitivityLabelRank {
        /// `Critical`
        Critical = "Critical",

        /// `High`
        High = "High",

        /// `Low`
        Low = "Low",

        /// `Medium`
        Medium = "Medium",

        /// `None`
        None = "None",
    }
}

runtime::text_enum! {
    /// Whether a label is one that was set or one that the service suggests.
    pub enum SensitivityLabelSource {
        /// `current`
        Current = "current",

        /// `recommended`
        Recommended = "recommended",
    }
}

runtime::model! {
    /// Setting or removal of the label of one column.
    pub struct SensitivityLabelUpdate {
        /// Full Azure resource ID, as used in roles, locks and links.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("id", read_only)]
        pub id: Option<String>,

        /// Name, unique within its parent.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("name", read_only)]
        pub name: Option<String>,

        /// Settings and state that are specific to the resource.
        #[json("properties")]
        pub properties: Option<SensitivityLabelUpdateProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a label is set or removed.
    pub enum SensitivityLabelUpdateKind {
        /// `remove`
        Remove = "remove",

        /// `set`
        Set = "set",
    }
}

runtime::model! {
    /// Batch of label changes.
    pub struct SensitivityLabelUpdateList {
        /// Changes of the batch.
        #[json("operations")]
        pub operations: Option<Vec<SensitivityLabelUpdate>>,
    }
}

runtime::model! {
    /// Column whose label changes, and how.
    pub struct SensitivityLabelUpdateProperties {
        /// Column to which the change applies.
        #[json("column")]
        pub column: Option<String>,

        /// Whether the label is set or removed.
        #[json("op")]
        pub op: Option<SensitivityLabelUpdateKind>,

        /// Database schema of the column.
        #[json("schema")]
        pub schema: Option<String>,

        /// Label to set; not needed for a removal.
        #[json("sensitivityLabel")]
        pub sensitivity_label: Option<SensitivityLabel>,

        /// Table of the column.
        #[json("table")]
        pub table: Option<String>,
    }
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
