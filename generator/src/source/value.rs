//! Building a [`Value`] from any serde format, with an eye on members that stand twice (serde_json's own reader keeps
//! the last one silently).

use std::{cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// How many values a file may hold: thirty times what the largest known description has. A small YAML file can stand for
/// billions of them with anchors.
const MOST_VALUES: usize = 1_000_000;
/// How long a key may be, in bytes. Keys become names, and names are repeated.
const LONGEST_KEY: usize = 1_000;

/// What a parser made of a text.
pub(super) struct Parsed {
    pub(super) value: Value,
    pub(super) has_duplicates: bool,
}

/// Why a text cannot be used, with the position counted from 1.
pub(super) struct Broken {
    pub(super) line: u32,
    pub(super) column: u32,
    pub(super) message: String,
    /// The text is sound, but there is too much of something.
    pub(super) beyond_limit: bool,
}

/// Why a text could not be read.
pub(super) struct Failed<E> {
    pub(super) error: E,
    /// The text is sound, but there is too much of something.
    pub(super) beyond_limit: bool,
}

/// Reads one value from `deserializer`.
pub(super) fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Parsed, Failed<D::Error>> {
    let seen = Seen::default();
    match (Node { seen: &seen }).deserialize(deserializer) {
        Ok(value) => Ok(Parsed { value, has_duplicates: seen.duplicates.get() }),
        Err(error) => Err(Failed { error, beyond_limit: seen.beyond_limit.get() }),
    }
}

/// What was met so far.
#[derive(Default)]
struct Seen {
    duplicates: Cell<bool>,
    values: Cell<usize>,
    beyond_limit: Cell<bool>,
}

impl Seen {
    fn beyond_limit<E: Error>(&self, message: String) -> E {
        self.beyond_limit.set(true);
        E::custom(message)
    }
}

#[derive(Clone, Copy)]
struct Node<'a> {
    seen: &'a Seen,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = &self.seen.values;
        values.set(values.get() + 1);
        if values.get() > MOST_VALUES {
            return Err(self.seen.beyond_limit(format!("more than {MOST_VALUES} values")));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    // An empty YAML document.
    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("a number without a finite value"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(element) = access.next_element_seed(self)? {
            list.push(element);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut map = Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if key.len() > LONGEST_KEY {
                return Err(self.seen.beyond_limit(format!("a key of more than {LONGEST_KEY} bytes")));
            }
            if map.insert(key, access.next_value_seed(self)?).is_some() {
                self.seen.duplicates.set(true);
            }
        }
        Ok(Value::Object(map))
    }
}
