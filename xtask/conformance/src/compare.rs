//! The first difference between two JSON values. Instants are equal if they are the same moment, numbers if they have the
//! same value.

use std::fmt;

use serde_json::{Number, Value};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

/// The number of characters after which a printed value is truncated.
const MAX_SHOWN: usize = 160;

/// An expected and a found value that differ, as they are printed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// A JSON pointer, in requests below `/path`, `/query`, `/headers` or `/body`.
    pub(crate) pointer: String,
    pub(crate) expected: String,
    pub(crate) found: String,
}

impl Difference {
    pub(crate) fn new(pointer: &str, expected: impl Into<String>, found: impl Into<String>) -> Self {
        Self { pointer: pointer.to_owned(), expected: expected.into(), found: found.into() }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "(root)" } else { &self.pointer };
        write!(f, "{pointer}: expected {}, found {}", truncated(&self.expected), truncated(&self.found))
    }
}

fn truncated(text: &str) -> String {
    match text.char_indices().nth(MAX_SHOWN) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// Returns the first difference, in the order of the members' names; `pointer` is that of both values.
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

/// Whether two texts are equal, or are the same instant.
pub(crate) fn same_text(one: &str, other: &str) -> bool {
    one == other || parse_instant(one).is_some_and(|instant| Some(instant) == parse_instant(other))
}

fn same_number(one: &Number, other: &Number) -> bool {
    one == other || (one.as_f64().is_some() && one.as_f64() == other.as_f64() && !(one.is_i64() && other.is_i64()))
}

/// Returns the pointer of a member or an element.
pub(crate) fn child(pointer: &str, token: &str) -> String {
    format!("{pointer}/{}", token.replace('~', "~0").replace('/', "~1"))
}

/// Returns the instant in `text`: RFC 3339, read as tolerantly as services write it. No offset means UTC, and a space may
/// replace the `T`.
pub(crate) fn parse_instant(text: &str) -> Option<OffsetDateTime> {
    let text = text.trim().replacen(' ', "T", 1);
    let complete = if offset(&text).is_some() { text } else { format!("{text}Z") };
    OffsetDateTime::parse(&complete, &Rfc3339).ok()
}

/// Returns an instant without its offset; `None` if it has none, or is no instant.
pub(crate) fn without_offset(text: &str) -> Option<&str> {
    parse_instant(text)?;
    text.get(..offset(text)?)
}

/// Returns the index of the first byte of the offset.
fn offset(text: &str) -> Option<usize> {
    let time = text.find(['T', 't', ' '])?;
    let found = text.get(time..)?.find(['Z', 'z', '+', '-'])?;
    Some(time + found)
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
    fn every_kind_of_difference_is_found() {
        assert_eq!(at(json!({"a": {"b": 1}}), json!({"a": {}})).as_deref(), Some("/a/b"));
        assert_eq!(at(json!({"a": {}}), json!({"a": {"b/c": 1}})).as_deref(), Some("/a/b~1c"));
        assert_eq!(at(json!({"a": null}), json!({})).as_deref(), Some("/a"));
        assert_eq!(at(json!([1, 2]), json!([1])).as_deref(), Some(""));
        assert_eq!(at(json!([1, 2]), json!([1, 3])).as_deref(), Some("/1"));
        assert_eq!(at(json!("1"), json!(1)).as_deref(), Some(""));
        assert_eq!(at(json!("2020-02-03T12:00:00Z"), json!("2020-02-03T12:00:01Z")).as_deref(), Some(""));
        assert_eq!(at(json!(9007199254740993_i64), json!(9007199254740992_i64)).as_deref(), Some(""));
    }

    #[test]
    fn instants_have_several_spellings() {
        let noon = parse_instant("2020-02-03T12:00:00Z").unwrap();
        for text in [
            "2020-02-03T12:00:00",
            "2020-02-03 12:00:00",
            "2020-02-03T12:00:00.0000000Z",
            "2020-02-03T13:00:00+01:00",
            "2020-02-03T11:30:00-00:30",
        ] {
            assert_eq!(parse_instant(text), Some(noon), "{text}");
        }
        for text in ["", "noon", "2020-02-03", "P1D", "2020-13-03T12:00:00Z"] {
            assert_eq!(parse_instant(text), None, "{text}");
        }
    }

    #[test]
    fn offsets_are_removed() {
        assert_eq!(without_offset("2020-02-03T12:00:00.5Z"), Some("2020-02-03T12:00:00.5"));
        assert_eq!(without_offset("2020-02-03T12:00:00-01:00"), Some("2020-02-03T12:00:00"));
        assert_eq!(without_offset("2020-02-03T12:00:00"), None);
        assert_eq!(without_offset("never"), None);
    }
}
