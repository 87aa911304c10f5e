//! Unions and expressions with `Deserialize` by hand, where derives go by way of a buffer: a union keeps its object as raw text,
//! looks for the kind, and reads the model from the text; an expression is told from a literal by its first token.

use std::{collections::BTreeMap, fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{Error, IntoDeserializer, MapAccess, Visitor, value::MapAccessDeserializer},
};
use serde_json::{Value, value::RawValue};

use super::expression::Expression;
use super::members::members;
use crate::subjects::object::{object, texts};

/// A literal or an expression.
#[derive(Serialize)]
#[serde(untagged)]
pub(crate) enum Expressible<T> {
    Literal(T),
    Expression(Expression),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Expressible<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ExpressibleVisitor(PhantomData))
    }
}

struct ExpressibleVisitor<T>(PhantomData<T>);

/// Hands a scalar on to the literal's type.
macro_rules! literal {
    ($($visit:ident: $type:ty),*) => {
        $(fn $visit<E: Error>(self, literal: $type) -> Result<Self::Value, E> {
            T::deserialize(literal.into_deserializer()).map(Expressible::Literal)
        })*
    };
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ExpressibleVisitor<T> {
    type Value = Expressible<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a literal or an expression")
    }

    literal!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str, visit_string: String);

    fn visit_map<A: MapAccess<'de>>(self, members: A) -> Result<Self::Value, A::Error> {
        Expression::deserialize(MapAccessDeserializer::new(members)).map(Expressible::Expression)
    }
}

/// The kind of a union's object.
#[derive(Deserialize)]
struct Discriminator<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
}

macro_rules! union {
    ($name:ident { $($variant:ident($model:ident) = $kind:literal),* $(,)? }) => {
        #[derive(Serialize)]
        #[serde(tag = "type")]
        #[allow(clippy::large_enum_variant, reason = "as in the generated models")]
        pub(crate) enum $name {
            $(#[serde(rename = $kind)] $variant($model),)*
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let object = <&RawValue>::deserialize(deserializer)?.get();
                let Discriminator { kind } = serde_json::from_str(object).map_err(D::Error::custom)?;
                match kind {
                    $($kind => serde_json::from_str(object).map(Self::$variant).map_err(D::Error::custom),)*
                    other => Err(D::Error::unknown_variant(other, &[$($kind),*])),
                }
            }
        }
    };
}

members!(union);
