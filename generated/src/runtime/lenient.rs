//! Values that services also send in another form than they describe.

use super::json::Json;
use super::read::is_read;
use super::read_context::ReadContext;
use super::read_error::ReadResult;
use super::wire::{Blank, FromJson, FromRaw, Target, ToJson, View};
use std::fmt;

/// A value in the documented form, or any other JSON, which is kept unchanged.
///
/// It stands where the service is known to send other forms than it documents.
#[derive(Clone, PartialEq)]
pub enum Lenient<T> {
    /// A value of the documented form.
    Expected(T),
    /// A value of another form.
    Other(Json),
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

impl<T> Blank for Lenient<T> {
    fn blank() -> Self {
        Self::Other(Json::NULL)
    }
}

impl<T: FromJson + Blank> FromJson for Lenient<T> {
    #[inline]
    fn target(&mut self) -> Target<'_> {
        Target::Raw(self)
    }
}

impl<T: FromJson + Blank> FromRaw for Lenient<T> {
    fn read_json(&mut self, text: &str, context: &mut ReadContext) -> ReadResult<Option<Json>> {
        let mut expected = T::blank();
        if is_read(&mut expected, text, context)? {
            *self = Self::Expected(expected);
            return Ok(None);
        }
        *self = Self::Other(Json::from_checked(text));
        Ok((text == "null").then_some(Json::NULL))
    }
}

impl<T: ToJson> ToJson for Lenient<T> {
    fn view(&self) -> View<'_> {
        match self {
            Self::Expected(expected) => expected.view(),
            // As with unmodeled members: undocumented values may be secret.
            Self::Other(json) => View::Opaque(json),
        }
    }
}

impl<T: fmt::Debug> fmt::Debug for Lenient<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Expected(expected) => f.debug_tuple("Expected").field(expected).finish(),
            Self::Other(_) => f.write_str("Other"),
        }
    }
}
