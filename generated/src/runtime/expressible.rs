//! Values that may also be a Data Factory expression.

use super::json::Json;
use super::read::{is_read, read_text};
use super::read_context::ReadContext;
use super::read_error::ReadResult;
use super::unmodeled::Unmodeled;
use super::wire::{Blank, FromJson, FromRaw, Target, ToJson, View};
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
    Other(Json),
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

impl<T: Blank> Blank for Expressible<T> {
    fn blank() -> Self {
        Self::Other(Json::NULL)
    }
}

impl<T: FromJson + Blank> FromJson for Expressible<T> {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Raw(self)
    }
}

impl<T: FromJson + Blank> FromRaw for Expressible<T> {
    fn read_json(&mut self, text: &str, context: &mut ReadContext) -> ReadResult<Option<Json>> {
        if let Some(expression) = expression(text) {
            *self = Self::Expression(expression);
            return Ok(None);
        }
        let mut literal = T::blank();
        if is_read(&mut literal, text, context)? {
            *self = Self::Literal(literal);
            return Ok(None);
        }
        *self = Self::Other(Json::from_checked(text));
        Ok((text == "null").then_some(Json::NULL))
    }
}

impl<T: ToJson> ToJson for Expressible<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Literal(literal) => literal.view(),
            Self::Expression(expression) => View::Expression(expression.value.as_deref(), &expression.unmodeled),
            // As with unmodeled members: undocumented values may be secret.
            Self::Other(json) => View::Opaque(json),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Expressible<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Literal(literal) => f.debug_tuple("Literal").field(literal).finish(),
            Self::Expression(expression) => fmt::Debug::fmt(expression, f),
            Self::Other(_) => f.write_str("Other"),
        }
    }
}

/// Returns the expression that JSON text is, if it is one.
fn expression(text: &str) -> Option<Expression> {
    if !text.starts_with('{') || !text.contains("Expression") {
        return None;
    }
    let mut unmodeled = Unmodeled::default();
    read_text::<serde_json::Error>(unmodeled.target(), text, &mut ReadContext::default()).ok()?;
    if unmodeled.get("type")?.as_text()? != "Expression" {
        return None;
    }
    let value = match unmodeled.get("value") {
        Some(json) => Some(json.as_text()?.into_owned()),
        None => None,
    };
    unmodeled.remove("type");
    unmodeled.remove("value");
    Some(Expression { value, unmodeled })
}
