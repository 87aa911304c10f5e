// Written by `cargo xtask codegen`; changes are overwritten. See CONTRIBUTING.md.

//! Models of the sql pool recommended sensitivity labels operations.

use crate::runtime;

runtime::model! {
    /// Dismissal or reinstatement of one suggested sensitivity label.
    pub struct RecommendedSensitivityLabelUpdate {
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
        pub properties: Option<RecommendedSensitivityLabelUpdateProperties>,

        /// Azure resource type, in the form `Microsoft.Synapse/workspaces`.
        ///
        /// Read-only: set by the service, left out of requests.
        #[json("type", read_only)]
        pub type_prop: Option<String>,
    }
}

runtime::text_enum! {
    /// Whether a suggested label is offered or dismissed.
    pub enum RecommendedSensitivityLabelUpdateKind {
        /// `disable`
        Disable = "disable",

        /// `enable`
        Enable = "enable",
    }
}

runtime::model! {
    /// Batch of dismissals and reinstatements of suggested labels.
    pub struct RecommendedSensitivityLabelUpdateList {
        /// Changes of the batch.
        #[json("operations")]
        pub operations: Option<Vec<RecommendedSensitivityLabelUpdate>>,
    }
}

runtime::model! {
    /// Column whose suggestion changes, and how.
    pub struct RecommendedSensitivityLabelUpdateProperties {
        /// Column to which the change applies.
        #[json("column")]
        pub column: Option<String>,

        /// Whether the suggestion is reinstated or dismissed.
        #[json("op")]
        pub op: Option<RecommendedSensitivityLabelUpdateKind>,

        /// Database schema of the column.
        #[json("schema")]
        pub schema: Option<String>,

        /// Table of the column.
        #[json("table")]
        pub table: Option<String>,
    }
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
