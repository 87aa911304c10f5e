//! Types whose names are those of items in the expansions of macros.

/// A model, an enum and a union of every such name, each in a module of its own.
macro_rules! named {
    ($($name:ident)*) => {$(
        #[allow(non_snake_case)]
        mod $name {
            mod model {
                use crate::runtime;

                #[derive(::core::clone::Clone, ::core::default::Default)]
                pub(super) struct $name {
                    value: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
                    unmodeled: runtime::Unmodeled,
                }

                impl runtime::Model for $name {
                    const NAME: &'static str = ::core::stringify!($name);

                    fn read(members: &mut runtime::Members) -> runtime::ReadResult<Self> {
                        ::core::result::Result::Ok(Self { value: members.take("value")?, unmodeled: members.rest() })
                    }

                    fn write(&self, writer: &mut runtime::Writer) {
                        writer.rest(&self.unmodeled);
                        writer.put("value", &self.value);
                    }
                }
                runtime::model!($name);
                runtime::page!($name { value: ::std::string::String });
            }

            mod text_enum {
                use crate::runtime;

                #[derive(::core::clone::Clone, ::core::fmt::Debug, ::core::cmp::Eq, ::core::cmp::PartialEq)]
                pub(super) enum $name {
                    UnknownValue(::std::string::String),
                }

                impl runtime::TextEnum for $name {
                    const KNOWN: &'static [(&'static str, Self)] = &[];

                    fn unknown(text: ::std::string::String) -> Self {
                        Self::UnknownValue(text)
                    }

                    fn as_unknown(&self) -> ::core::option::Option<&str> {
                        let Self::UnknownValue(text) = self;
                        ::core::option::Option::Some(text)
                    }
                }
                runtime::text_enum!($name);
            }

            mod union {
                use crate::runtime;

                #[derive(::core::clone::Clone, ::core::fmt::Debug)]
                pub(super) enum $name {
                    Unknown(runtime::Unmodeled),
                }

                impl runtime::Union for $name {
                    const NAME: &'static str = ::core::stringify!($name);
                    const DISCRIMINATOR: &'static str = "type";

                    fn read(_kind: &str, object: runtime::Object) -> runtime::ReadResult<Self> {
                        ::core::result::Result::Ok(Self::Unknown(object.into_unmodeled()))
                    }

                    fn write(&self, mode: runtime::Mode) -> ::serde_json::Value {
                        let Self::Unknown(it) = self;
                        runtime::Wire::write(it, mode)
                    }
                }
                runtime::union!($name);
            }

            #[test]
            fn round_trip() {
                let body = ::serde_json::json!({"value": ["a"], "type": "b"});
                let it: model::$name = ::serde_json::from_value(body.clone()).unwrap();
                assert_eq!(::serde_json::to_value(&it).unwrap(), body);
                let it: union::$name = ::serde_json::from_value(body.clone()).unwrap();
                assert_eq!(::serde_json::to_value(&it).unwrap(), body);
                let it: text_enum::$name = ::serde_json::from_value("x".into()).unwrap();
                assert_eq!(::std::format!("{it}"), "x");
            }
        }
    )*};
}

named!(Option Result String Vec Box Error Send Sync Default Some None Ok Err From Into Iterator Value Wire Model D S T);
