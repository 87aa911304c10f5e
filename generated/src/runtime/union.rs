//! Unions: enums whose variant is chosen by a member of the object, the discriminator.

use super::read_error::ReadResult;
use super::unmodeled::Object;
use super::value::{Mode, Wire, members_of};
use azure_core::http::RequestContent;
use serde_json::{Map, Value};

/// An enum of models, told apart by a text member of the object.
///
/// The generator implements it, and the macro `union!` derives everything else from it. An object whose discriminator is unknown,
/// missing or not a text is kept whole. A known discriminator decides for good: a body that does not fit its model is an
/// error, never another variant.
pub trait Union: Sized {
    /// The name of the type, for error texts.
    const NAME: &'static str;

    /// The name of the member that tells the variants apart.
    const DISCRIMINATOR: &'static str;

    /// Reads `object` as the variant of `kind`, which is empty if the object has no discriminator.
    ///
    /// # Errors
    ///
    /// The object does not have the form of that variant's model.
    fn read(kind: &str, object: Object) -> ReadResult<Self>;

    /// Writes the model of the variant.
    fn write(&self, mode: Mode) -> Value;
}

/// Reads a union from a value.
pub fn read_union<U: Union>(value: Value) -> ReadResult<U> {
    read_variant(members_of(value)?)
}

pub(super) fn read_variant<U: Union>(members: Map<String, Value>) -> ReadResult<U> {
    let kind = members.get(U::DISCRIMINATOR).and_then(Value::as_str).unwrap_or_default().to_owned();
    U::read(&kind, Object::new(members))
}

/// The body of a request from a union.
pub fn union_content<U: Wire>(it: U) -> azure_core::Result<RequestContent<U>> {
    super::model::json_content(&it)
}

/// Implements `Wire`, `Default`, `Serialize`, `Deserialize` and `TryFrom<U> for RequestContent<U>` for a [`Union`] whose
/// last variant is `Unknown(Unmodeled)`.
macro_rules! union {
    ($union:ident) => {
        impl $crate::runtime::Wire for $union {
            #[inline]
            fn read(value: ::serde_json::Value) -> $crate::runtime::ReadResult<Self> {
                $crate::runtime::expand::read_union(value)
            }

            #[inline]
            fn write(&self, mode: $crate::runtime::Mode) -> ::serde_json::Value {
                <Self as $crate::runtime::Union>::write(self, mode)
            }
        }

        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $union {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                let name = <Self as $crate::runtime::Union>::NAME;
                $crate::runtime::expand::deserialize(name, deserializer)
            }
        }

        impl ::serde::Serialize for $union {
            #[inline]
            fn serialize<S>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error>
            where
                S: ::serde::Serializer,
            {
                $crate::runtime::expand::serialize(self, serializer)
            }
        }

        impl ::core::convert::TryFrom<$union> for ::azure_core::http::RequestContent<$union> {
            type Error = ::azure_core::Error;

            #[inline]
            fn try_from(it: $union) -> ::azure_core::Result<Self> {
                $crate::runtime::expand::union_content(it)
            }
        }
    };
}
pub(crate) use union;
