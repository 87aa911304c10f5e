//! Models: structs that are JSON objects.

use super::codec::{Codec, Coded, CodedEntries, CodedEntriesView, CodedView};
use super::debug;
use super::read::read;
use super::read_context::ReadContext;
use super::wire::{Mode, ToJson, Wire};
use super::write::Node;
use serde::{Deserializer, Serialize, Serializer, de};
use std::{collections::BTreeMap, fmt};

/// Deserializes any type with a JSON form. `name` is the start of an error message.
pub fn deserialize<'de, T: Wire, D: Deserializer<'de>>(name: &'static str, deserializer: D) -> Result<T, D::Error> {
    let mut it = T::blank();
    match read(&mut it, deserializer, &mut ReadContext::default()) {
        Ok(()) => Ok(it),
        Err(error) => Err(de::Error::custom(error.reading(name))),
    }
}

/// Serializes any type with a JSON form, with all members.
pub fn serialize<S: Serializer>(it: &dyn ToJson, serializer: S) -> Result<S::Ok, S::Error> {
    Node::new(&it.view(), Mode::Full).serialize(serializer)
}

/// Formats a value for `Debug`.
pub fn fmt_debug(it: &dyn ToJson, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    debug::fmt(it, f)
}

/// Returns a field whose form is that of a codec. In a box, as a plain field is a reference and so both have a `*`.
pub fn coded<C: Codec>(field: &mut Option<C::Value>) -> Box<Coded<'_, C>> {
    Box::new(Coded(field))
}

/// As [`coded`], for a writer.
pub fn coded_view<C: Codec>(field: &Option<C::Value>) -> CodedView<'_, C> {
    CodedView(field)
}

/// As [`coded`], for additional members.
pub fn coded_entries<C: Codec>(entries: &mut BTreeMap<String, C::Value>) -> Box<CodedEntries<'_, C>> {
    Box::new(CodedEntries(entries))
}

/// As [`coded_entries`], for a writer.
pub fn coded_entries_view<C: Codec>(entries: &BTreeMap<String, C::Value>) -> CodedEntriesView<'_, C> {
    CodedEntriesView(entries)
}

/// Defines a model: a struct with the name of each field on the wire.
///
/// ```text
/// runtime::model! {
///     /// A dedicated SQL pool.
///     #[constant("kind" = "Sql")]              // a member that always has this text
///     #[additional(i32)]                        // a map of the members with any other names
///     pub struct SqlPool {
///         /// The time at which the pool was created.
///         #[json("creationDate" as Rfc1123, read_only, secret)]
///         pub creation_date: Option<OffsetDateTime>,
///     }
/// }
/// ```
///
/// The form of a value that its type does not tell follows from a codec; `read_only` members are left out of requests, and
/// `secret` ones are redacted by `Debug`. The struct gets the field `unmodeled` with all other members, and implements
/// `Clone`, `Debug`, `Default`, `Serialize`, `Deserialize`, `TryFrom<M> for RequestContent<M>` and what makes it a `Wire`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! model {
    (
        $(#[doc = $doc:literal])*
        $(#[constant($constant:literal = $text:literal)])*
        $(#[additional($additional:ty $(as $additional_codec:ty)?)])?
        pub struct $model:ident {
            $(
                $(#[doc = $field_doc:literal])*
                #[json($name:literal $(as $codec:ty)? $(, $flag:ident)*)]
                pub $field:ident: $type:ty
            ),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Default)]
        pub struct $model {
            $($(#[doc = $field_doc])* pub $field: $type,)*
            $(
                /// Members with any other names.
                pub additional_properties: ::std::collections::BTreeMap<::std::string::String, $additional>,
            )?
            /// Members that the description does not know, and explicit nulls; they travel back as they came.
            pub unmodeled: $crate::runtime::Unmodeled,
        }

        impl $crate::runtime::Object for $model {
            #[inline]
            fn shape(&self) -> &'static $crate::runtime::Shape {
                const SHAPE: &$crate::runtime::Shape = &$crate::runtime::Shape::new(
                    ::core::stringify!($model),
                    &[$($crate::runtime::Member::new($name)$(.$flag())*),*],
                    &[$(($constant, $text)),*],
                );
                SHAPE
            }

            #[inline]
            fn visit_mut(&mut self, visit: &mut $crate::runtime::VisitMut<'_>) {
                visit(
                    &mut [$(&mut *$($crate::runtime::expand::coded::<$codec>)?(&mut self.$field)),*],
                    &mut [$(
                        &mut *$($crate::runtime::expand::coded_entries::<$additional_codec>)?(
                            &mut self.additional_properties as &mut ::std::collections::BTreeMap<_, $additional>
                        )
                    )?],
                    &mut self.unmodeled,
                );
            }

            #[inline]
            fn visit(&self, visit: &mut $crate::runtime::Visit<'_>) {
                visit(
                    &[$($crate::runtime::ToJson::view($(&$crate::runtime::expand::coded_view::<$codec>)?(&self.$field))),*],
                    &[$($crate::runtime::ToJson::view(
                        $(&$crate::runtime::expand::coded_entries_view::<$additional_codec>)?(
                            &self.additional_properties as &::std::collections::BTreeMap<_, $additional>
                        )
                    ))?],
                    &self.unmodeled,
                );
            }
        }

        impl $crate::runtime::Blank for $model {
            #[inline]
            fn blank() -> Self {
                ::core::default::Default::default()
            }
        }

        impl $crate::runtime::FromJson for $model {
            #[inline]
            fn target(&mut self) -> $crate::runtime::Target<'_> {
                $crate::runtime::Target::Object(self)
            }
        }

        impl $crate::runtime::ToJson for $model {
            #[inline]
            fn view(&self) -> $crate::runtime::View<'_> {
                $crate::runtime::View::Object(self)
            }
        }

        $crate::runtime::debug_trait!($model);
        $crate::runtime::serde_traits!($model);
        $crate::runtime::content_trait!($model);
    };
}
pub(crate) use model;

/// Implements `Debug` for a type with a JSON form, with secrets redacted.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! debug_trait {
    ($type:ident) => {
        impl ::core::fmt::Debug for $type {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::runtime::expand::fmt_debug(self, f)
            }
        }
    };
}
pub(crate) use debug_trait;

/// Implements `Serialize` and `Deserialize` for a type with a JSON form.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! serde_traits {
    ($type:ident) => {
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D>(deserializer: D) -> ::core::result::Result<Self, D::Error>
            where
                D: ::serde::Deserializer<'de>,
            {
                $crate::runtime::expand::deserialize(::core::stringify!($type), deserializer)
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
pub(crate) use serde_traits;

/// Implements `TryFrom<T> for RequestContent<T>` for a type with a JSON form.
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
