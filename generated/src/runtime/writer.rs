//! Writing the members of an object.

use super::codec::Codec;
use super::show::{NAME, REDACTED, UNMODELED};
use super::unmodeled::Unmodeled;
use super::value::{Mode, Wire};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A JSON object under construction.
#[derive(Debug)]
pub struct Writer {
    members: Map<String, Value>,
    mode: Mode,
    marks: Marks,
}

/// What is said about the next member.
#[derive(Clone, Copy, Debug, Default)]
struct Marks {
    read_only: bool,
    secret: bool,
}

impl Writer {
    pub(super) fn new(name: &'static str, mode: Mode) -> Self {
        let mut members = Map::new();
        if mode == Mode::Debug {
            members.insert(NAME.to_owned(), Value::from(name));
        }
        Self { members, mode, marks: Marks::default() }
    }

    pub(super) fn finish(self) -> Value {
        Value::Object(self.members)
    }

    /// Marks the next member as one that only the service may set: a request body leaves it out.
    #[must_use]
    pub fn read_only(&mut self) -> &mut Self {
        self.marks.read_only = true;
        self
    }

    /// Marks the next member as secret: `Debug` does not show it.
    #[must_use]
    pub fn secret(&mut self) -> &mut Self {
        self.marks.secret = true;
        self
    }

    /// Writes the unmodeled members. Must come first: what follows overwrites them.
    pub fn rest(&mut self, unmodeled: &Unmodeled) {
        if unmodeled.is_empty() {
            return;
        }
        if self.mode == Mode::Debug {
            self.members.insert(UNMODELED.to_owned(), unmodeled.names());
            return;
        }
        for (name, value) in unmodeled.iter() {
            self.members.insert(name.to_owned(), value.clone());
        }
    }

    /// Writes the member `name`, unless it is `None`.
    pub fn put<T: Wire>(&mut self, name: &str, value: &Option<T>) {
        if let Some(mode) = self.admit(name, value.is_some())
            && let Some(it) = value
        {
            self.set(name, it.write(mode));
        }
    }

    /// Writes the member `name` in the JSON form of the codec `C`, unless it is `None`.
    pub fn put_as<C: Codec>(&mut self, name: &str, value: &Option<C::Value>) {
        if let Some(mode) = self.admit(name, value.is_some())
            && let Some(it) = value
        {
            self.set(name, C::write(it, mode));
        }
    }

    /// Writes the text the model always has as the member `name`, unless something else was read there.
    pub fn constant(&mut self, name: &str, text: &str) {
        if !self.members.contains_key(name) {
            self.set(name, Value::from(text));
        }
    }

    /// Writes members whose names are data. Must come after the others, which win.
    pub fn additional<T: Wire>(&mut self, additional: &BTreeMap<String, T>) {
        self.additional_as::<super::codec::Direct<T>>(additional);
    }

    /// Writes members whose names are data, in the JSON form of the codec `C`. Must come after the others, which win.
    pub fn additional_as<C: Codec>(&mut self, additional: &BTreeMap<String, C::Value>) {
        let marks = self.marks;
        for (name, value) in additional {
            // A `null` can only come from the unmodeled members: the map has the newer word.
            if self.members.get(name).is_none_or(Value::is_null) {
                self.marks = marks;
                if let Some(mode) = self.admit(name, true) {
                    self.set(name, C::write(value, mode));
                }
            }
        }
        self.marks = Marks::default();
    }

    /// Uses up the marks and says whether the member is to be written by the caller, and how.
    fn admit(&mut self, name: &str, present: bool) -> Option<Mode> {
        let marks = std::mem::take(&mut self.marks);
        if marks.read_only && self.mode == Mode::Request {
            // An explicit `null` that was read is not for the service either.
            self.members.remove(name);
            return None;
        }
        if present && marks.secret && self.mode == Mode::Debug {
            self.set(name, Value::from(REDACTED));
            return None;
        }
        present.then_some(self.mode)
    }

    fn set(&mut self, name: &str, value: Value) {
        self.members.insert(name.to_owned(), value);
    }
}
