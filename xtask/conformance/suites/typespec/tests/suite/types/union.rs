//! `type_union`: what can be one of several things.

use clients::type_union::{
    clients::TypeUnionClient,
    models::{StringExtensibleGetResponseProp, StringExtensibleNamedUnion, StringsOnlyGetResponseProp},
};
use serde_json::json;

use crate::{json, to_json_value};

fn client() -> TypeUnionClient {
    client!(type_union::TypeUnionClient, TypeUnionClientOptions)
}

/// Reads a model that is `$prop` on the wire, looks into it, and sends the same.
macro_rules! unions {
    ($($test:ident: $client:ident, $prop:tt, |$found:ident| $look:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            let $found = read!(client.get(None));
            $look;
            assert_eq!(to_json_value(&$found), json!({ "prop": $prop }));
            client.send(json($found), None).await.unwrap();
        }
    )*};
}

unions! {
    texts: strings_only_client, "b", |found| assert_eq!(found.prop, Some(StringsOnlyGetResponseProp::B));
    open_texts: string_extensible_client, "custom", |found|
        assert_eq!(found.prop, Some(StringExtensibleGetResponseProp::UnknownValue("custom".to_owned())));
    open_texts_with_a_name: string_extensible_named_client, "custom", |found|
        assert_eq!(found.prop, Some(StringExtensibleNamedUnion::UnknownValue("custom".to_owned())));
    integers: ints_only_client, 2, |found| assert_eq!(found.prop, Some(2.0));
    numbers: floats_only_client, 2.2, |found| assert_eq!(found.prop, Some(2.2));
    models: models_only_client, { "name": "test" }, |found|
        assert_eq!(*found.prop.as_ref().unwrap(), json!({ "name": "test" }));
    enums: enums_only_client, { "lr": "right", "ud": "up" }, |found|
        assert_eq!(found.prop.as_ref().unwrap().ud, Some("up".into()));
    texts_and_lists: string_and_array_client, { "string": "test", "array": ["test1", "test2"] }, |found|
        assert_eq!(found.prop.as_ref().unwrap().array, Some(json!(["test1", "test2"]).into()));
    literals: mixed_literals_client,
        { "stringLiteral": "a", "intLiteral": 2, "floatLiteral": 3.3, "booleanLiteral": true }, |found|
        assert_eq!(found.prop.as_ref().unwrap().boolean_literal, Some(true.into()));
    all_kinds: mixed_types_client,
        {
            "model": { "name": "test" }, "literal": "a", "int": 2, "boolean": true,
            "array": [{ "name": "test" }, "a", 2, true]
        }, |found| assert_eq!(found.prop.as_ref().unwrap().array.as_ref().unwrap()[2], json!(2));
}
