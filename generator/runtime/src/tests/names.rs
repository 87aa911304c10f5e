//! Types whose names are those of items in the expansions of macros.

/// A model, an enum and a union of every such name, each in a module of its own.
macro_rules! named {
    ($($name:ident)*) => {$(
        #[allow(non_snake_case, unreachable_pub, reason = "as the generator emits them")]
        mod $name {
            mod model {
                use crate::runtime;

                runtime::model! {
                    pub struct $name {
                        #[json("value")]
                        pub value: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
                    }
                }
                runtime::page!($name { value: ::std::string::String });
            }

            mod text_enum {
                use crate::runtime;

                runtime::text_enum! {
                    pub enum $name {
                        Known = "known",
                    }
                }
            }

            mod union {
                use crate::runtime;

                runtime::union! {
                    #[discriminator("type")]
                    pub enum $name {
                        Known(super::model::$name) = "known",
                    }
                }
            }

            #[test]
            fn round_trip() {
                let body = ::serde_json::json!({"value": ["a"], "type": "b"});
                let it: model::$name = ::serde_json::from_value(body.clone()).unwrap();
                assert_eq!(::serde_json::to_value(&it).unwrap(), body);
                let it: union::$name = ::serde_json::from_value(body.clone()).unwrap();
                assert_eq!(::serde_json::to_value(&it).unwrap(), body);
                let it: text_enum::$name = ::serde_json::from_value("x".into()).unwrap();
                assert_eq!(::std::format!("{it}{}", text_enum::$name::Known), "xknown");
            }
        }
    )*};
}

named!(Option Result String Vec Box Error Send Sync Default Some None Ok Err From Into Iterator Value Wire Model D S T);
