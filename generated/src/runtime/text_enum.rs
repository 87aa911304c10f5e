//! Extensible enums of strings.

/// Defines an extensible enum of strings: each variant with its text on the wire, as a discriminant.
///
/// An unknown string is kept unchanged, as `UnknownValue`, also if it differs from a known one in letter case only. The enum
/// implements `AsRef<str>`, `Display`, `FromStr`, `From<&str>`, `From<String>`, `Parameter`, `Serialize`, `Deserialize` and
/// what makes it a `Wire`.
#[allow(unused_macros, reason = "a crate may have no such type")]
macro_rules! text_enum {
    (
        $(#[doc = $doc:literal])*
        pub enum $enum:ident {
            $($(#[doc = $variant_doc:literal])* $variant:ident = $text:literal),* $(,)?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, Eq, PartialEq)]
        pub enum $enum {
            $($(#[doc = $variant_doc])* $variant,)*
            /// A value that the description does not know, as it is on the wire.
            UnknownValue(::std::string::String),
        }

        impl ::core::convert::AsRef<str> for $enum {
            #[inline]
            fn as_ref(&self) -> &str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::UnknownValue(text) => text,
                }
            }
        }

        impl ::core::convert::From<&str> for $enum {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$variant,)*
                    _ => Self::UnknownValue(::std::borrow::ToOwned::to_owned(text)),
                }
            }
        }

        impl ::core::convert::From<::std::string::String> for $enum {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                ::core::convert::From::from(text.as_str())
            }
        }

        impl ::core::fmt::Display for $enum {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.pad(::core::convert::AsRef::as_ref(self))
            }
        }

        impl ::core::str::FromStr for $enum {
            type Err = ::core::convert::Infallible;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }

        impl $crate::runtime::Parameter for $enum {
            #[inline]
            fn parts(&self) -> ::std::vec::Vec<::std::borrow::Cow<'_, str>> {
                $crate::runtime::Parameter::parts(::core::convert::AsRef::<str>::as_ref(self))
            }
        }

        impl $crate::runtime::Blank for $enum {
            #[inline]
            fn blank() -> Self {
                Self::UnknownValue(::std::string::String::new())
            }
        }

        impl $crate::runtime::FromText for $enum {
            #[inline]
            fn set_text(&mut self, text: &str) {
                *self = ::core::convert::From::from(text);
            }
        }

        impl $crate::runtime::FromJson for $enum {
            #[inline]
            fn target(&mut self) -> $crate::runtime::Target<'_> {
                $crate::runtime::Target::Text(self)
            }
        }

        impl $crate::runtime::ToJson for $enum {
            #[inline]
            fn view(&self) -> $crate::runtime::View<'_> {
                $crate::runtime::View::Text(::core::convert::AsRef::as_ref(self))
            }
        }

        $crate::runtime::serde_traits!($enum);
    };
}
pub(crate) use text_enum;
