//! Building a [`Value`] from any serde format. Unlike serde_json's own reader, which keeps the last of duplicate members
//! silently, it notices them; and it enforces limits.

use std::{cell::Cell, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::positions::Position;

/// The number of values that a file may have: thirty times that of the largest known description. A small YAML file can
/// stand for billions of them with anchors.
const MAX_VALUES: usize = 1_000_000;
/// The length of a key in bytes. Keys become names, and names are repeated.
const MAX_KEY_BYTES: usize = 1_000;

/// A parsed text, and whether an object in it has duplicate members.
pub(super) struct Parsed {
    pub(super) value: Value,
    pub(super) has_duplicates: bool,
}

/// The reason why a text cannot be used.
pub(super) struct ParseError {
    pub(super) position: Position,
    pub(super) message: String,
    /// Whether the text is valid but exceeds a limit.
    pub(super) beyond_limit: bool,
}

/// Reads one value: what `deserialize` makes of the seed. `position` returns the position of its error.
pub(super) fn read<E: fmt::Display>(
    language: &str,
    deserialize: impl FnOnce(ValueSeed<'_>) -> Result<Value, E>,
    position: impl FnOnce(&E) -> Position,
) -> Result<Parsed, ParseError> {
    let state = ReadState::default();
    let read = deserialize(ValueSeed { state: &state }).map_err(|error| {
        let text = error.to_string();
        // The deserializer appends the position, which the diagnostic shows in its own way.
        let text = text.split(" at line ").next().unwrap_or_default();
        let beyond_limit = state.beyond_limit.get();
        let message = if beyond_limit { text.to_owned() } else { format!("broken {language}: {text}") };
        ParseError { position: position(&error), message, beyond_limit }
    });
    Ok(Parsed { value: read?, has_duplicates: state.duplicates.get() })
}

/// What was observed so far: duplicates, the number of values, and whether a limit was exceeded.
#[derive(Default)]
struct ReadState {
    duplicates: Cell<bool>,
    values: Cell<usize>,
    beyond_limit: Cell<bool>,
}

impl ReadState {
    fn beyond_limit<E: Error>(&self, message: String) -> E {
        self.beyond_limit.set(true);
        E::custom(message)
    }
}

/// Deserializes any value.
#[derive(Clone, Copy)]
pub(super) struct ValueSeed<'a> {
    state: &'a ReadState,
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        let values = &self.state.values;
        values.set(values.get() + 1);
        if values.get() > MAX_VALUES {
            return Err(self.state.beyond_limit(format!("the file has more than {MAX_VALUES} values")));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_> {
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
            if key.len() > MAX_KEY_BYTES {
                return Err(self.state.beyond_limit(format!("a key of more than {MAX_KEY_BYTES} bytes")));
            }
            if map.insert(key, access.next_value_seed(self)?).is_some() {
                self.state.duplicates.set(true);
            }
        }
        Ok(Value::Object(map))
    }
}
