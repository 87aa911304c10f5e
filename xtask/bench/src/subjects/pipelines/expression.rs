//! An expression of Data Factory.

use serde::{Deserialize, Serialize};

use crate::subjects::object::texts;

/// `{"value": "@…", "type": "Expression"}`.
#[derive(Deserialize, Serialize)]
pub(crate) struct Expression {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(rename = "type")]
    kind: ExpressionType,
}

texts!(ExpressionType { Expression = "Expression" });
