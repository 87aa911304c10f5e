//! Values that may also be a Data Factory expression.

use super::read_error::ReadResult;
use super::unmodeled::Unmodeled;
use super::value::{Mode, Wire};
use serde_json::{Map, Value};
use std::fmt;

/// A literal, or an expression that the service evaluates when it runs the pipeline.
///
/// Any other JSON is kept unchanged, so that every artifact can be written back without loss.
#[derive(Clone, PartialEq)]
pub enum Expressible<T> {
    /// A value of the documented type.
    Literal(T),
    /// An expression such as `@pipeline().parameters.path`.
    Expression(Expression),
    /// A value of another type than the documented one.
    Other(Value),
}

/// An expression: `{"type": "Expression", "value": "@…"}` on the wire.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Expression {
    /// The text of the expression.
    pub value: Option<String>,
    /// Members of the object beside `type` and `value`.
    pub unmodeled: Unmodeled,
}

impl<T> Expressible<T> {
    /// Creates an expression, for example `@concat('a', 'b')`.
    pub fn expression(text: impl Into<String>) -> Self {
        Self::Expression(Expression { value: Some(text.into()), unmodeled: Unmodeled::default() })
    }

    /// Returns the literal value, if it is one.
    pub fn as_literal(&self) -> Option<&T> {
        match self {
            Self::Literal(literal) => Some(literal),
            _ => None,
        }
    }

    /// Returns the text of the expression, if it is one.
    pub fn as_expression(&self) -> Option<&str> {
        match self {
            Self::Expression(expression) => expression.value.as_deref(),
            _ => None,
        }
    }
}

impl<T> From<T> for Expressible<T> {
    fn from(literal: T) -> Self {
        Self::Literal(literal)
    }
}

impl From<&str> for Expressible<String> {
    fn from(literal: &str) -> Self {
        Self::Literal(literal.to_owned())
    }
}

impl<T: Wire> Wire for Expressible<T> {
    fn read(value: Value) -> ReadResult<Self> {
        let value = match expression_from(value) {
            Ok(expression) => return Ok(Self::Expression(expression)),
            Err(value) => value,
        };
        // Reading consumes the value, which is kept if it has another type.
        Ok(T::read(value.clone()).map_or(Self::Other(value), Self::Literal))
    }

    fn write(&self, mode: Mode) -> Value {
        match self {
            Self::Literal(literal) => literal.write(mode),
            Self::Expression(expression) => expression_value(expression, mode),
            // As with unmodeled members: undocumented values may be secret.
            Self::Other(_) if mode == Mode::Debug => Value::from(OTHER),
            Self::Other(value) => value.clone(),
        }
    }
}

/// Shown in place of a value of an undocumented type.
const OTHER: &str = "(a value of another type)";

impl<T: fmt::Debug> fmt::Debug for Expressible<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(literal) => f.debug_tuple("Literal").field(literal).finish(),
            Self::Expression(expression) => fmt::Debug::fmt(expression, f),
            Self::Other(_) => f.debug_tuple("Other").field(&OTHER).finish(),
        }
    }
}

/// Returns the expression that `value` is, or `value` itself.
fn expression_from(value: Value) -> Result<Expression, Value> {
    match value {
        Value::Object(mut members)
            if members.get("type").and_then(Value::as_str) == Some("Expression")
                && members.get("value").is_none_or(Value::is_string) =>
        {
            members.remove("type");
            let value = match members.remove("value") {
                Some(Value::String(text)) => Some(text),
                _ => None,
            };
            Ok(Expression { value, unmodeled: Unmodeled::from(members) })
        }
        other => Err(other),
    }
}

fn expression_value(expression: &Expression, mode: Mode) -> Value {
    let mut members = match expression.unmodeled.write(mode) {
        Value::Object(members) if !expression.unmodeled.is_empty() => members,
        _ => Map::new(),
    };
    members.insert("type".to_owned(), Value::from("Expression"));
    if let Some(text) = &expression.value {
        members.insert("value".to_owned(), Value::from(text.as_str()));
    }
    Value::Object(members)
}
