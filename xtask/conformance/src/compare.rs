//! Where two JSON values differ.

use std::fmt;

use serde_json::{Number, Value};

use crate::instant;

/// How many bytes of a value are shown.
const SHOWN: usize = 160;

/// The first place where what was found is not what was expected.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// A JSON pointer, in requests below `/path`, `/query`, `/headers` or `/body`.
    pub(crate) pointer: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl Difference {
    /// A difference at `pointer`.
    pub(crate) fn new(pointer: &str, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), expected: expected.into(), found: found.into() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = (short(&self.expected), short(&self.found));
        write!(
            f,
            "{}: expected {expected}, found {found}",
            if self.pointer.is_empty() { "(root)" } else { &self.pointer }
        )
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The first difference, in the order of the members' names.
///
/// Instants are equal if they are the same moment, numbers if they have the same value.
pub(crate) fn difference(expected: &Value, found: &Value, pointer: &str) -> Option<Difference> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (name, value) in expected {
                let pointer = child(pointer, name);
                match found.get(name) {
                    None => return Some(Difference::new(&pointer, value.to_string(), "nothing")),
                    Some(other) => {
                        if let Some(found) = difference(value, other, &pointer) {
                            return Some(found);
                        }
                    }
                }
            }
            let (name, value) = found.iter().find(|(name, _)| !expected.contains_key(*name))?;
            Some(Difference::new(&child(pointer, name), "nothing", value.to_string()))
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => {
            let mut pairs = expected.iter().zip(found).enumerate();
            pairs
                .find_map(|(index, (expected, found))| difference(expected, found, &child(pointer, &index.to_string())))
        }
        (Value::String(one), Value::String(other)) if same_text(one, other) => None,
        (Value::Number(one), Value::Number(other)) if same_number(one, other) => None,
        _ if expected == found => None,
        _ => Some(Difference::new(pointer, expected.to_string(), found.to_string())),
    }
}

/// Whether two texts are equal, or name the same instant.
pub(crate) fn same_text(one: &str, other: &str) -> bool {
    one == other || instant::parse(one).is_some_and(|instant| Some(instant) == instant::parse(other))
}

fn same_number(one: &Number, other: &Number) -> bool {
    one == other || (one.as_f64().is_some() && one.as_f64() == other.as_f64() && !(one.is_i64() && other.is_i64()))
}

/// The pointer of a member or an element.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn at(expected: Value, found: Value) -> Option<String> {
        difference(&expected, &found, "").map(|difference| difference.pointer)
    }

    #[test]
    fn equal_values_have_no_difference() {
        assert_eq!(at(json!({"a": [1, null, "x"]}), json!({"a": [1.0, null, "x"]})), None);
        assert_eq!(at(json!("2020-02-03T12:00:00"), json!("2020-02-03T12:00:00Z")), None);
    }

    #[test]
    fn every_kind_of_difference_is_seen() {
        assert_eq!(at(json!({"a": {"b": 1}}), json!({"a": {}})).as_deref(), Some("/a/b"));
        assert_eq!(at(json!({"a": {}}), json!({"a": {"b/c": 1}})).as_deref(), Some("/a/b~1c"));
        assert_eq!(at(json!({"a": null}), json!({})).as_deref(), Some("/a"));
        assert_eq!(at(json!([1, 2]), json!([1])).as_deref(), Some(""));
        assert_eq!(at(json!([1, 2]), json!([1, 3])).as_deref(), Some("/1"));
        assert_eq!(at(json!("1"), json!(1)).as_deref(), Some(""));
        assert_eq!(at(json!("2020-02-03T12:00:00Z"), json!("2020-02-03T12:00:01Z")).as_deref(), Some(""));
        assert_eq!(at(json!(9007199254740993_i64), json!(9007199254740992_i64)).as_deref(), Some(""));
    }
}
