//! Values that services also send in another form than they describe.

use super::read_error::ReadResult;
use super::value::{Mode, Wire};
use serde_json::Value;
use std::fmt;

/// A value in the documented form, or any other JSON, which is kept unchanged.
///
/// It stands where the service is known to send other forms than it documents.
#[derive(Clone, PartialEq)]
pub enum Lenient<T> {
    /// A value of the documented form.
    Expected(T),
    /// A value of another form.
    Other(Value),
}

impl<T> Lenient<T> {
    /// Returns the value, if it has the documented form.
    pub fn as_expected(&self) -> Option<&T> {
        match self {
            Self::Expected(expected) => Some(expected),
            Self::Other(_) => None,
        }
    }
}

impl<T> From<T> for Lenient<T> {
    fn from(expected: T) -> Self {
        Self::Expected(expected)
    }
}

impl From<&str> for Lenient<String> {
    fn from(expected: &str) -> Self {
        Self::Expected(expected.to_owned())
    }
}

impl<T: Wire> Wire for Lenient<T> {
    fn read(value: Value) -> ReadResult<Self> {
        // Reading consumes the value, which is kept if it has another form.
        Ok(T::read(value.clone()).map_or(Self::Other(value), Self::Expected))
    }

    fn write(&self, mode: Mode) -> Value {
        match self {
            Self::Expected(expected) => expected.write(mode),
            // As with unmodeled members: undocumented values may be secret.
            Self::Other(_) if mode == Mode::Debug => Value::from(OTHER),
            Self::Other(value) => value.clone(),
        }
    }

    fn is_absent(value: &Value) -> bool {
        T::is_absent(value)
    }
}

/// Shown in place of a value of another form.
const OTHER: &str = "(a value of another form)";

impl<T: fmt::Debug> fmt::Debug for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(expected) => f.debug_tuple("Expected").field(expected).finish(),
            Self::Other(_) => f.debug_tuple("Other").field(&OTHER).finish(),
        }
    }
}
