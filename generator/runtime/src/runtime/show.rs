//! `Debug` output of models, in the manner of a derived one.
//!
//! A model is first written with [`Mode::Debug`], where every object carries the name of its model, and then printed. So
//! no model needs code of its own for `Debug`.

use super::value::{Mode, Wire};
use serde_json::{Map, Value};
use std::fmt;

/// The member that holds the model's name in an object written for people. No service can send this name: JSON text with
/// a NUL would be a member of a map at most, and then it is only printed oddly.
pub(super) const NAME: &str = "\0name";

/// The member that holds the names of unmodeled members in an object written for people.
pub(super) const UNMODELED: &str = "\0unmodeled";

/// What is shown in place of a secret.
pub(super) const REDACTED: &str = "**REDACTED**";

/// Prints a value for people: secrets masked, unmodeled members by name only.
pub fn show<T: Wire>(it: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&Shown(&it.write(Mode::Debug)), f)
}

struct Shown<'a>(&'a Value);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::String(text) => fmt::Debug::fmt(text, f),
            Value::Array(elements) => f.debug_list().entries(elements.iter().map(Shown)).finish(),
            Value::Object(members) => match members.get(NAME).and_then(Value::as_str) {
                Some(name) => show_model(name, members, f),
                None => f.debug_map().entries(members.iter().map(|(name, value)| (name, Shown(value)))).finish(),
            },
            other => fmt::Display::fmt(other, f),
        }
    }
}

fn show_model(name: &str, members: &Map<String, Value>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(name);
    for (name, value) in members.iter().filter(|(name, _)| !name.starts_with('\0')) {
        output.field(name, &Shown(value));
    }
    if let Some(names) = members.get(UNMODELED) {
        output.field("unmodeled", &Shown(names));
    }
    output.finish()
}
