//! Models: structs that are JSON objects.

use super::members::Members;
use super::read_error::ReadResult;
use super::value::{Mode, Wire, members_of};
use super::writer::Writer;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

/// A struct that is a JSON object on the wire.
///
/// The generator implements it, and the macro `model!` implements the other traits with it.
pub trait Model: Sized {
    /// The name of the type, for error texts and `Debug`.
    const NAME: &'static str;

    /// Takes the known members, then the unmodeled ones.
    ///
    /// # Errors
    ///
    /// A member does not have the form of its field.
    fn read(members: &mut Members) -> ReadResult<Self>;

    /// Writes the unmodeled members, then the known ones.
    fn write(&self, writer: &mut Writer);
}

/// Reads a model from a value.
pub fn read_model<M: Model>(value: Value) -> ReadResult<M> {
    M::read(&mut Members::new(members_of(value)?))
}

/// Writes a model to a value.
pub fn write_model<M: Model>(model: &M, mode: Mode) -> Value {
    let mut writer = Writer::new(M::NAME, mode);
    model.write(&mut writer);
    writer.finish()
}

/// Deserializes any type with a JSON form. `name` is the start of an error message.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(name: &'static str, deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer).map_err(|error| de::Error::custom(format_args!("{name}: {error}")))?;
    T::read(value).map_err(|error| de::Error::custom(error.reading(name)))
}

/// Serializes any type with a JSON form, with all members.
pub fn serialize<T: Wire, S: Serializer>(it: &T, serializer: S) -> Result<S::Ok, S::Error> {
    it.write(Mode::Full).serialize(serializer)
}

/// Implements [`Wire`] with two functions, and `Serialize` and `Deserialize` with it. `$name` is the name of the type in
/// error messages.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! wire_traits {
    ($type:ident, $name:expr, $read:path, $write:path) => {
        impl $crate::runtime::Wire for $type {
            #[inline]
            fn read(value: ::serde_json::Value) -> $crate::runtime::ReadResult<Self> {
                $read(value)
            }

            #[inline]
            fn write(&self, mode: $crate::runtime::Mode) -> ::serde_json::Value {
                $write(self, mode)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::runtime::expand::deserialize($name, deserializer)
            }
        }

        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                $crate::runtime::expand::serialize(self, serializer)
            }
        }
    };
}
pub(crate) use wire_traits;

/// Implements `TryFrom<T> for RequestContent<T>` for a type that is [`Wire`].
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! content_trait {
    ($type:ident) => {
        impl ::core::convert::TryFrom<$type> for ::azure_core::http::RequestContent<$type> {
            type Error = ::azure_core::Error;

            #[inline]
            fn try_from(it: $type) -> ::azure_core::Result<Self> {
                $crate::runtime::json_content(&it)
            }
        }
    };
}
pub(crate) use content_trait;

/// Implements `Wire`, `Serialize`, `Deserialize`, `Debug` and `TryFrom<M> for RequestContent<M>` for a [`Model`].
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! model {
    ($model:ident) => {
        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::expand::fmt_debug(self, f)
            }
        }

        $crate::runtime::wire_traits!(
            $model,
            <Self as $crate::runtime::Model>::NAME,
            $crate::runtime::expand::read_model,
            $crate::runtime::expand::write_model
        );
        $crate::runtime::content_trait!($model);
    };
}
pub(crate) use model;
