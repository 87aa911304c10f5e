//! Discriminated unions: enums whose variant depends on a member of the object, the discriminator.

use super::members::Members;
use super::model::Model;
use super::read_error::ReadResult;
use super::unmodeled::Unmodeled;
use super::value::{Mode, REDACTED, members_of};
use serde_json::{Map, Value};

/// An enum of models, distinguished by a string member of the object.
///
/// The generator implements it, and the macro `union!` implements the other traits with it. An object whose discriminator
/// is unknown, missing or not a string is kept unchanged. A body with a known discriminator that does not have the form of
/// its model is an error, never another variant.
pub trait Union: Sized {
    /// The name of the type, for error texts.
    const NAME: &'static str;

    /// The name of the discriminator.
    const DISCRIMINATOR: &'static str;

    /// Reads `object` as the variant of `kind`, which is empty if the object has no discriminator.
    ///
    /// # Errors
    ///
    /// The object does not have the form of that variant's model.
    fn read(kind: &str, object: Object) -> ReadResult<Self>;

    /// Reads a text that stands in place of an object, or gives it back where none may.
    ///
    /// # Errors
    ///
    /// The union has no variant for a text.
    fn from_text(text: String) -> Result<Self, String> {
        Err(text)
    }

    /// Writes the model of the variant.
    fn write(&self, mode: Mode) -> Value;
}

/// Reads a union from a value.
pub fn read_union<U: Union>(value: Value) -> ReadResult<U> {
    let value = match value {
        Value::String(text) => match U::from_text(text) {
            Ok(it) => return Ok(it),
            Err(text) => Value::String(text),
        },
        other => other,
    };
    let members = members_of(value)?;
    let kind = members.get(U::DISCRIMINATOR).and_then(Value::as_str).unwrap_or_default().to_owned();
    U::read(&kind, Object(members))
}

/// Writes the secret text of a union.
#[allow(dead_code, reason = "a crate may have no such type")]
pub fn secret_text(text: &str, mode: Mode) -> Value {
    Value::from(if mode == Mode::Debug { REDACTED } else { text })
}

/// An object whose discriminator is known and that is not read as a model yet; see [`Union::read`].
#[derive(Debug)]
pub struct Object(Map<String, Value>);

impl Object {
    /// Reads the object as a model.
    ///
    /// # Errors
    ///
    /// A member does not have the form of its field. The error has the model and the path of the member.
    pub fn into_model<M: Model>(self) -> ReadResult<M> {
        M::read(&mut Members::new(self.0)).map_err(|error| error.in_variant(M::NAME))
    }

    /// Reads the object as a union inside a union.
    ///
    /// # Errors
    ///
    /// As [`Object::into_model`].
    pub fn into_union<U: Union>(self) -> ReadResult<U> {
        read_union(Value::Object(self.0))
    }

    /// Returns the members unchanged.
    pub fn into_unmodeled(self) -> Unmodeled {
        Unmodeled::from(self.0)
    }
}

/// Implements `Wire`, `Default`, `Serialize`, `Deserialize` and `TryFrom<U> for RequestContent<U>` for a [`Union`] whose
/// last variant is `Unknown(Unmodeled)`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! union {
    ($union:ident) => {
        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        $crate::runtime::wire_traits!(
            $union,
            <Self as $crate::runtime::Union>::NAME,
            $crate::runtime::expand::read_union,
            $crate::runtime::Union::write
        );
        $crate::runtime::content_trait!($union);
    };
}
pub(crate) use union;

/// Implements `From<String>` and `From<&str>` for a [`Union`] with the variant `Text(String)`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! text_union {
    ($union:ident) => {
        impl ::core::convert::From<::std::string::String> for $union {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::Text(text)
            }
        }

        impl ::core::convert::From<&str> for $union {
            #[inline]
            fn from(text: &str) -> Self {
                Self::Text(text.to_owned())
            }
        }
    };
}
pub(crate) use text_union;

/// Implements `Debug` for a [`Union`] whose text is secret: it shows what the model shows.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! redacted_debug {
    ($union:ident) => {
        impl ::core::fmt::Debug for $union {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::expand::fmt_debug(self, f)
            }
        }
    };
}
pub(crate) use redacted_debug;
