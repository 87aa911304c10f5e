//! JSON with the order of its members, and with the text of its scalars.

use std::fmt::{self, Display, Formatter};

use anyhow::{Context, Result};
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use super::path::Step;

/// A JSON text in its parts. `Display` writes it without blanks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Ordered {
    Object(Vec<(String, Ordered)>),
    Array(Vec<Ordered>),
    /// The text of a scalar.
    Scalar(String),
}

impl Ordered {
    /// Parses a JSON text.
    pub(crate) fn parse(text: &str) -> Result<Self> {
        let part = |raw: &RawValue| Self::parse(raw.get());
        Ok(match text.trim_start().as_bytes().first() {
            Some(b'{') => {
                let members: Members = serde_json::from_str(text).context("no JSON object")?;
                let members = members.0.into_iter().map(|(name, raw)| Ok((name, part(&raw)?)));
                Self::Object(members.collect::<Result<_>>()?)
            }
            Some(b'[') => {
                let elements: Vec<Box<RawValue>> = serde_json::from_str(text).context("no JSON array")?;
                Self::Array(elements.iter().map(|raw| part(raw)).collect::<Result<_>>()?)
            }
            _ => Self::Scalar(text.trim().to_owned()),
        })
    }

    /// Returns a value with its members in an order that depends on `seed` and their names only.
    pub(crate) fn shuffled(value: &Value, seed: u64) -> Self {
        match value {
            Value::Object(members) => {
                let mut members: Vec<_> =
                    members.iter().map(|(name, value)| (name.clone(), Self::shuffled(value, seed))).collect();
                members.sort_by_cached_key(|(name, _)| hash(seed, name.bytes()));
                Self::Object(members)
            }
            Value::Array(elements) => Self::Array(elements.iter().map(|value| Self::shuffled(value, seed)).collect()),
            scalar => Self::Scalar(scalar.to_string()),
        }
    }

    /// Returns the value one step inside.
    pub(crate) fn get(&self, step: &Step) -> Option<&Self> {
        match (self, step) {
            (Self::Object(members), Step::Member(name)) => {
                members.iter().find(|(own, _)| own == name).map(|(_, value)| value)
            }
            (Self::Array(elements), Step::Index(index)) => elements.get(*index),
            _ => None,
        }
    }

    /// Returns the value at `path`.
    pub(crate) fn at(&self, path: &[Step]) -> Option<&Self> {
        path.iter().try_fold(self, |value, step| value.get(step))
    }

    /// Returns the names of the members, in order.
    pub(crate) fn names(&self) -> Vec<&str> {
        match self {
            Self::Object(members) => members.iter().map(|(name, _)| name.as_str()).collect(),
            _ => Vec::new(),
        }
    }
}

impl Display for Ordered {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Object(members) => {
                f.write_str("{")?;
                for (index, (name, value)) in members.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{}:{value}", Value::from(name.as_str()))?;
                }
                f.write_str("}")
            }
            Self::Array(elements) => {
                f.write_str("[")?;
                for (index, value) in elements.iter().enumerate() {
                    let comma = if index == 0 { "" } else { "," };
                    write!(f, "{comma}{value}")?;
                }
                f.write_str("]")
            }
            Self::Scalar(text) => f.write_str(text),
        }
    }
}

/// Returns the hash of a text (FNV-1a) that begins with `seed`.
pub(crate) fn hash(seed: u64, bytes: impl Iterator<Item = u8>) -> u64 {
    bytes.fold(seed ^ 0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The members of an object, in order.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Members;

            fn expecting(&self, f: &mut Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_spelling_are_kept() {
        let text = r#"{"z":[1e400,"\ud800",{}],"a":{"y":-0.10,"x":null},"\"":[]}"#;
        let parsed = Ordered::parse(text).unwrap();
        assert_eq!(parsed.to_string(), text);
        assert_eq!(parsed.names(), ["z", "a", "\""]);
        let path = [Step::Member("z".to_owned()), Step::Index(0)];
        assert_eq!(parsed.at(&path), Some(&Ordered::Scalar("1e400".to_owned())));
        assert_eq!(parsed.at(&[Step::Index(0)]), None);
        assert!(Ordered::parse("{").is_err() && Ordered::parse("[1").is_err());
    }
}
