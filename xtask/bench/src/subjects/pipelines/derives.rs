//! Unions and expressions by derives: internally tagged and untagged enums, which serde reads by way of a buffer.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::expression::Expression;
use super::members::members;
use crate::subjects::object::{object, texts};

/// A literal or an expression.
#[derive(Deserialize, Serialize)]
#[serde(untagged)]
pub(crate) enum Expressible<T> {
    Literal(T),
    Expression(Expression),
}

macro_rules! union {
    ($name:ident { $($variant:ident($model:ident) = $kind:literal),* $(,)? }) => {
        #[derive(Deserialize, Serialize)]
        #[serde(tag = "type")]
        #[allow(clippy::large_enum_variant, reason = "as in the generated models")]
        pub(crate) enum $name {
            $(#[serde(rename = $kind)] $variant($model),)*
        }
    };
}

members!(union);
