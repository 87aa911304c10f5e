//! The writer of the members of an object.

use super::codec::{Codec, Direct};
use super::unmodeled::Unmodeled;
use super::value::{Mode, NAME, REDACTED, UNMODELED, Wire};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A JSON object under construction.
#[derive(Debug)]
pub struct Writer {
    members: Map<String, Value>,
    mode: Mode,
    flags: MemberFlags,
}

/// Properties of the next member.
#[derive(Clone, Copy, Debug, Default)]
struct MemberFlags {
    read_only: bool,
    secret: bool,
}

impl Writer {
    pub(super) fn new(name: &'static str, mode: Mode) -> Self {
        let mut members = Map::new();
        if mode == Mode::Debug {
            members.insert(NAME.to_owned(), Value::from(name));
        }
        Self { members, mode, flags: MemberFlags::default() }
    }

    pub(super) fn finish(self) -> Value {
        Value::Object(self.members)
    }

    /// Marks the next member as read-only: a request body leaves it out.
    #[must_use]
    pub fn read_only(&mut self) -> &mut Self {
        self.flags.read_only = true;
        self
    }

    /// Marks the next member as secret: `Debug` redacts it.
    #[must_use]
    pub fn secret(&mut self) -> &mut Self {
        self.flags.secret = true;
        self
    }

    /// Writes the unmodeled members. Must be called first: later members overwrite them.
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
        if let Some(mode) = self.begin_member(name, value.is_some())
            && let Some(it) = value
        {
            self.set(name, it.write(mode));
        }
    }

    /// Writes the member `name` in the JSON form of the codec `C`, unless it is `None`.
    pub fn put_as<C: Codec>(&mut self, name: &str, value: &Option<C::Value>) {
        if let Some(mode) = self.begin_member(name, value.is_some())
            && let Some(it) = value
        {
            self.set(name, C::write(it, mode));
        }
    }

    /// Writes the constant `text` as the member `name`, unless another value was read.
    pub fn constant(&mut self, name: &str, text: &str) {
        if !self.members.contains_key(name) {
            self.set(name, Value::from(text));
        }
    }

    /// Writes members whose names are data, except those that are written already.
    pub fn additional<T: Wire>(&mut self, additional: &BTreeMap<String, T>) {
        self.additional_as::<Direct<T>>(additional);
    }

    /// Writes members whose names are data in the JSON form of the codec `C`, except those that are written already.
    pub fn additional_as<C: Codec>(&mut self, additional: &BTreeMap<String, C::Value>) {
        let flags = self.flags;
        for (name, value) in additional {
            // A `null` can only be unmodeled: the value in the map is newer.
            if self.members.get(name).is_none_or(Value::is_null) {
                self.flags = flags;
                if let Some(mode) = self.begin_member(name, true) {
                    self.set(name, C::write(value, mode));
                }
            }
        }
        self.flags = MemberFlags::default();
    }

    /// Resets the flags, and returns the mode in which the caller has to write the member; `None` if it must not.
    fn begin_member(&mut self, name: &str, present: bool) -> Option<Mode> {
        let flags = std::mem::take(&mut self.flags);
        if flags.read_only && self.mode == Mode::Request {
            // A `null` that was read is not sent either.
            self.members.remove(name);
            return None;
        }
        if present && flags.secret && self.mode == Mode::Debug {
            self.set(name, Value::from(REDACTED));
            return None;
        }
        present.then_some(self.mode)
    }

    fn set(&mut self, name: &str, value: Value) {
        self.members.insert(name.to_owned(), value);
    }
}
