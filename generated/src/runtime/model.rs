//! Models: structs that are JSON objects.

use super::members::Members;
use super::read_error::ReadResult;
use super::value::{Mode, Wire, members_of};
use super::writer::Writer;
use azure_core::http::RequestContent;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use serde_json::Value;

/// A struct that is a JSON object on the wire.
///
/// The generator implements it, and the macro `model!` derives everything else from it.
pub trait Model: Sized {
    /// The name of the type, for error texts and `Debug`.
    const NAME: &'static str;

    /// Takes the known members, then the rest.
    ///
    /// # Errors
    ///
    /// A member does not have the form of its field.
    fn read(members: &mut Members) -> ReadResult<Self>;

    /// Writes the unmodeled members, then the known ones.
    fn write(&self, writer: &mut Writer);
}

/// The body of a request from any value with a JSON form, for lists and maps above all: `TryFrom` is implemented for
/// models and unions only.
///
/// Members that only the service may set are left out, at every depth.
///
/// # Errors
///
/// None that a value of a generated type can cause.
pub fn json_content<T: Wire>(it: &T) -> azure_core::Result<RequestContent<T>> {
    Ok(RequestContent::from(to_bytes(&it.write(Mode::Request))?))
}

fn to_bytes(value: &Value) -> azure_core::Result<Vec<u8>> {
    Ok(serde_json::to_vec(value)?)
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

/// Reads any type with a JSON form through serde. `name` begins the text of an error.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(name: &'static str, deserializer: D) -> Result<T, D::Error> {
    let value = Value::deserialize(deserializer).map_err(|error| de::Error::custom(format_args!("{name}: {error}")))?;
    T::read(value).map_err(|error| de::Error::custom(error.reading(name)))
}

/// Writes any type with a JSON form through serde, without leaving anything out.
pub fn serialize<T: Wire, S: Serializer>(it: &T, serializer: S) -> Result<S::Ok, S::Error> {
    it.write(Mode::Full).serialize(serializer)
}

/// The body of a request from a value that is no longer needed.
pub fn content<T: Wire>(it: T) -> azure_core::Result<RequestContent<T>> {
    json_content(&it)
}

/// Implements `Wire`, `Serialize`, `Deserialize`, `Debug` and `TryFrom<M> for RequestContent<M>` for a [`Model`].
macro_rules! model {
    ($model:ident) => {
        impl $crate::runtime::Wire for $model {
            #[inline]
            fn read(value: ::serde_json::Value) -> $crate::runtime::ReadResult<Self> {
                $crate::runtime::expand::read_model(value)
            }

            #[inline]
            fn write(&self, mode: $crate::runtime::Mode) -> ::serde_json::Value {
                $crate::runtime::expand::write_model(self, mode)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let name = <Self as $crate::runtime::Model>::NAME;
                $crate::runtime::expand::deserialize(name, deserializer)
            }
        }

        impl ::serde::Serialize for $model {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                $crate::runtime::expand::serialize(self, serializer)
            }
        }

        impl ::core::fmt::Debug for $model {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::expand::show(self, f)
            }
        }

        impl ::core::convert::TryFrom<$model> for ::azure_core::http::RequestContent<$model> {
            type Error = ::azure_core::Error;

            #[inline]
            fn try_from(model: $model) -> ::azure_core::Result<Self> {
                $crate::runtime::expand::content(model)
            }
        }
    };
}
pub(crate) use model;
