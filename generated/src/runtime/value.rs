//! Reading, writing and `Debug` output of one JSON value.
//!
//! The `Debug` output has the format of a derived one. A model is written with [`Mode::Debug`], where every object has the
//! name of its model, and the value is formatted. So no model needs its own code for `Debug`.

use super::read_error::{ReadError, ReadResult};
use serde_json::{Map, Value};
use std::{collections::BTreeMap, fmt};

/// A type with a JSON form.
///
/// Models, enums and unions implement it with the macros of the runtime; the runtime implements it for numbers, strings,
/// instants, lists and maps.
pub trait Wire: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The value does not have the form of this type. The error has the path of the value inside it.
    fn read(value: Value) -> ReadResult<Self>;

    /// Writes the value in the form of `mode`.
    fn write(&self, mode: Mode) -> Value;

    /// Whether a member with this value counts as absent. Such a member reads as `None` and stays among the unmodeled
    /// members, so that it is written back unchanged.
    #[inline]
    fn is_absent(value: &Value) -> bool {
        value.is_null()
    }
}

/// The purpose for which a value is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mode {
    /// A lossless copy of what was read: all members.
    Full,
    /// A request body: read-only members are left out, at every depth.
    Request,
    /// `Debug` output: secrets are redacted, and unmodeled members are listed by name.
    Debug,
}

/// Any JSON, unchanged.
impl Wire for Value {
    #[inline]
    fn read(value: Value) -> ReadResult<Self> {
        Ok(value)
    }

    #[inline]
    fn write(&self, _mode: Mode) -> Value {
        self.clone()
    }
}

impl Wire for bool {
    fn read(value: Value) -> ReadResult<Self> {
        match value {
            Value::Bool(flag) => Ok(flag),
            other => Err(ReadError::unexpected("a boolean", &other)),
        }
    }

    fn write(&self, _mode: Mode) -> Value {
        Value::Bool(*self)
    }
}

impl Wire for String {
    fn read(value: Value) -> ReadResult<Self> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(ReadError::unexpected("a string", &other)),
        }
    }

    fn write(&self, _mode: Mode) -> Value {
        Value::String(self.clone())
    }
}

impl<T: Wire> Wire for Box<T> {
    #[inline]
    fn read(value: Value) -> ReadResult<Self> {
        T::read(value).map(Box::new)
    }

    #[inline]
    fn write(&self, mode: Mode) -> Value {
        (**self).write(mode)
    }

    #[inline]
    fn is_absent(value: &Value) -> bool {
        T::is_absent(value)
    }
}

/// An element of a list or map that may be `null`.
impl<T: Wire> Wire for Option<T> {
    fn read(value: Value) -> ReadResult<Self> {
        if T::is_absent(&value) {
            return Ok(None);
        }
        T::read(value).map(Some)
    }

    fn write(&self, mode: Mode) -> Value {
        self.as_ref().map_or(Value::Null, |it| it.write(mode))
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn read(value: Value) -> ReadResult<Self> {
        read_list(value, T::read)
    }

    fn write(&self, mode: Mode) -> Value {
        Value::Array(self.iter().map(|it| it.write(mode)).collect())
    }
}

impl<T: Wire> Wire for BTreeMap<String, T> {
    fn read(value: Value) -> ReadResult<Self> {
        read_map(value, T::read)
    }

    fn write(&self, mode: Mode) -> Value {
        let entry = |(name, it): (&String, &T)| (name.clone(), it.write(mode));
        Value::Object(self.iter().map(entry).collect())
    }
}

/// Reads an array, element by element.
pub(super) fn read_list<T>(value: Value, read: fn(Value) -> ReadResult<T>) -> ReadResult<Vec<T>> {
    let Value::Array(elements) = value else {
        return Err(ReadError::unexpected("an array", &value));
    };
    let mut list = Vec::with_capacity(elements.len());
    for (index, element) in elements.into_iter().enumerate() {
        list.push(read(element).map_err(|error| error.at_index(index))?);
    }
    Ok(list)
}

/// Reads an object whose member names are data.
pub(super) fn read_map<T>(value: Value, read: fn(Value) -> ReadResult<T>) -> ReadResult<BTreeMap<String, T>> {
    let mut map = BTreeMap::new();
    for (name, member) in members_of(value)? {
        let it = read(member).map_err(|error| error.in_member(&name))?;
        map.insert(name, it);
    }
    Ok(map)
}

/// The members of an object.
pub(super) fn members_of(value: Value) -> ReadResult<Map<String, Value>> {
    match value {
        Value::Object(members) => Ok(members),
        other => Err(ReadError::unexpected("an object", &other)),
    }
}

/// The member with the name of the model in an object for `Debug`. A service could send this name in a map only, and then
/// only the output of `Debug` would differ.
pub(super) const NAME: &str = "\0name";

/// The member with the names of unmodeled members in an object for `Debug`.
pub(super) const UNMODELED: &str = "\0unmodeled";

/// Text in place of a secret.
pub const REDACTED: &str = "**REDACTED**";

/// Formats a value for `Debug`, with secrets redacted and unmodeled members listed by name.
pub fn fmt_debug<T: Wire>(it: &T, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&DebugValue(&it.write(Mode::Debug)), f)
}

struct DebugValue<'a>(&'a Value);

impl fmt::Debug for DebugValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Value::String(text) => fmt::Debug::fmt(text, f),
            Value::Array(elements) => f.debug_list().entries(elements.iter().map(DebugValue)).finish(),
            Value::Object(members) => match members.get(NAME).and_then(Value::as_str) {
                Some(name) => fmt_model(name, members, f),
                None => f.debug_map().entries(members.iter().map(|(name, value)| (name, DebugValue(value)))).finish(),
            },
            other => fmt::Display::fmt(other, f),
        }
    }
}

fn fmt_model(name: &str, members: &Map<String, Value>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut output = f.debug_struct(name);
    for (name, value) in members.iter().filter(|(name, _)| !name.starts_with('\0')) {
        output.field(name, &DebugValue(value));
    }
    if let Some(names) = members.get(UNMODELED) {
        output.field("unmodeled", &DebugValue(names));
    }
    output.finish()
}
