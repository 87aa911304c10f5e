//! Extensible enums of strings.

use super::read_error::{ReadError, ReadResult};
use super::value::Mode;
use serde_json::Value;

/// An extensible enum of strings.
///
/// The generator implements it, and the macro `text_enum!` implements the other traits with it. An unknown string is kept
/// unchanged, also if it differs from a known one in letter case only.
pub trait TextEnum: Clone + PartialEq + Sized + 'static {
    /// The known values with their texts.
    const KNOWN: &'static [(&'static str, Self)];

    /// Returns the value of an unknown string.
    fn unknown(text: String) -> Self;

    /// Returns the string of an unknown value.
    fn as_unknown(&self) -> Option<&str>;
}

/// Returns the value of a string.
pub fn enum_from_text<E: TextEnum>(text: String) -> E {
    match E::KNOWN.iter().find(|(known, _)| *known == text) {
        Some((_, value)) => value.clone(),
        None => E::unknown(text),
    }
}

/// Returns the string of a value.
pub fn enum_text<E: TextEnum>(value: &E) -> &str {
    match value.as_unknown() {
        Some(text) => text,
        None => E::KNOWN.iter().find(|(_, known)| known == value).map_or("", |(text, _)| *text),
    }
}

/// Reads a value from JSON.
pub fn read_enum<E: TextEnum>(value: Value) -> ReadResult<E> {
    match value {
        Value::String(text) => Ok(enum_from_text(text)),
        other => Err(ReadError::unexpected("a string", &other)),
    }
}

/// Writes a value to JSON.
pub fn write_enum<E: TextEnum>(value: &E, _mode: Mode) -> Value {
    Value::from(enum_text(value))
}

/// Implements `AsRef<str>`, `Display`, `FromStr`, `From<&str>`, `From<String>`, `Wire`, `Parameter`, `Serialize` and
/// `Deserialize` for a [`TextEnum`].
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! text_enum {
    ($enum:ident) => {
        impl ::core::convert::AsRef<str> for $enum {
            #[inline]
            fn as_ref(&self) -> &str {
                $crate::runtime::expand::enum_text(self)
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad($crate::runtime::expand::enum_text(self))
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }

        impl ::core::convert::From<&str> for $enum {
            #[inline]
            fn from(text: &str) -> Self {
                $crate::runtime::expand::enum_from_text(::std::borrow::ToOwned::to_owned(text))
            }
        }

        impl ::core::convert::From<::std::string::String> for $enum {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                $crate::runtime::expand::enum_from_text(text)
            }
        }

        impl $crate::runtime::Parameter for $enum {
            #[inline]
            fn parts(&self) -> ::std::vec::Vec<::std::borrow::Cow<'_, str>> {
                $crate::runtime::Parameter::parts($crate::runtime::expand::enum_text(self))
            }
        }

        $crate::runtime::wire_traits!(
            $enum,
            ::core::stringify!($enum),
            $crate::runtime::expand::read_enum,
            $crate::runtime::expand::write_enum
        );
    };
}
pub(crate) use text_enum;
