//! How one value is read from JSON and written to it.

use super::read_error::{ReadError, ReadResult};
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// A type with a JSON form.
///
/// Models, enums and unions implement it through the macros of this module; numbers, texts, instants, lists and maps
/// implement it here.
pub trait Wire: Sized {
    /// Reads a value.
    ///
    /// # Errors
    ///
    /// The value does not have the form of this type. The error names the place inside it.
    fn read(value: Value) -> ReadResult<Self>;

    /// Writes the value in the form that `mode` asks for.
    fn write(&self, mode: Mode) -> Value;

    /// Whether a member with this value counts as absent. Such a member reads as `None` and stays among the unmodeled
    /// members, so that it is written back as it came.
    #[inline]
    fn absent(value: &Value) -> bool {
        value.is_null()
    }
}

/// What a value is written for.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Mode {
    /// Everything, so that what was read can be written again without loss.
    Full,
    /// A request body: members that only the service may set are left out, at every depth.
    Request,
    /// People: secrets are masked, and of unmodeled members only the names are shown.
    Debug,
}

/// Any JSON, untouched.
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
    fn absent(value: &Value) -> bool {
        T::absent(value)
    }
}

/// An element of a list or map that may be `null`.
impl<T: Wire> Wire for Option<T> {
    fn read(value: Value) -> ReadResult<Self> {
        if T::absent(&value) {
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
