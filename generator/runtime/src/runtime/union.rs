//! Discriminated unions: enums whose variant depends on a member of the object, the discriminator.

/// Defines a discriminated union: each variant with its model, and the text of the discriminator as its own discriminant.
///
/// An object whose discriminator is unknown, missing or not a string is kept unchanged, as `Unknown`. A body with a known
/// discriminator that does not have the form of its model is an error, never another variant. With the attribute `text` there
/// is a variant for a text in place of an object, which a writer sees as that [`View`](super::View). The union implements `Clone`,
/// `Debug`, `Default`, `Serialize`, `Deserialize`, `TryFrom<U> for RequestContent<U>` and what makes it a `Wire`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! union {
    (
        $(#[doc = $doc:literal])*
        #[discriminator($discriminator:literal)]
        $(#[text($text_view:ident, $text_doc:literal)])?
        pub enum $union:ident {
            $($(#[doc = $variant_doc:literal])* $variant:ident($payload:ty $(,)?) = $kind:literal),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone)]
        #[allow(clippy::large_enum_variant, reason = "a box in a variant would stand in the way of matching")]
        pub enum $union {
            $($(#[doc = $variant_doc])* $variant($payload),)*
            $(#[doc = $text_doc] Text(::std::string::String),)?
            /// A kind that the description does not know; the whole body is kept.
            Unknown($crate::runtime::Unmodeled),
        }

        impl ::core::default::Default for $union {
            #[inline]
            fn default() -> Self {
                Self::Unknown(::core::default::Default::default())
            }
        }

        impl $crate::runtime::Blank for $union {
            #[inline]
            fn blank() -> Self {
                ::core::default::Default::default()
            }
        }

        impl $crate::runtime::Union for $union {
            #[inline]
            fn discriminator(&self) -> &'static str {
                $discriminator
            }

            #[inline]
            fn select(&mut self, kind: &str) -> ::core::option::Option<&mut dyn $crate::runtime::FromJson> {
                *self = match kind {
                    $($kind => Self::$variant($crate::runtime::Blank::blank()),)*
                    _ => return ::core::option::Option::None,
                };
                let payload: &mut dyn $crate::runtime::FromJson = match self {
                    $(Self::$variant(it) => it,)*
                    Self::Unknown(it) => it,
                    $(Self::Text(_) => {
                        let _ = $text_doc;
                        return ::core::option::Option::None;
                    })?
                };
                ::core::option::Option::Some(payload)
            }

            $(
                #[doc = $text_doc]
                #[inline]
                fn select_text(&mut self) -> ::core::option::Option<&mut ::std::string::String> {
                    *self = Self::Text(::std::string::String::new());
                    if let Self::Text(it) = self { ::core::option::Option::Some(it) } else { ::core::option::Option::None }
                }
            )?

            #[inline]
            fn set_unknown(&mut self, unmodeled: $crate::runtime::Unmodeled) {
                *self = Self::Unknown(unmodeled);
            }
        }

        impl $crate::runtime::FromJson for $union {
            #[inline]
            fn target(&mut self) -> $crate::runtime::Target<'_> {
                $crate::runtime::Target::Union(self)
            }
        }

        impl $crate::runtime::ToJson for $union {
            #[inline]
            fn view(&self) -> $crate::runtime::View<'_> {
                match self {
                    $(Self::$variant(it) => $crate::runtime::ToJson::view(it),)*
                    $(Self::Text(it) => $crate::runtime::View::$text_view(it),)?
                    Self::Unknown(it) => $crate::runtime::ToJson::view(it),
                }
            }
        }

        $(
            #[doc = $text_doc]
            impl ::core::convert::From<&str> for $union {
                #[inline]
                fn from(text: &str) -> Self {
                    Self::Text(::std::borrow::ToOwned::to_owned(text))
                }
            }

            #[doc = $text_doc]
            impl ::core::convert::From<::std::string::String> for $union {
                #[inline]
                fn from(text: ::std::string::String) -> Self {
                    Self::Text(text)
                }
            }
        )?

        $crate::runtime::debug_trait!($union);
        $crate::runtime::serde_traits!($union);
        $crate::runtime::content_trait!($union);
    };
}
pub(crate) use union;
