//! `type_array`.

use clients::{
    formats::json_content_as,
    type_array::{clients::TypeArrayClient, models::InnerModel},
};
use serde_json::{Value, json};

use crate::{DURATION, INSTANT, json, to_json_value};

fn client() -> TypeArrayClient {
    client!(type_array::TypeArrayClient, TypeArrayClientOptions)
}

/// Reads a list that equals `$value`, and sends it.
macro_rules! lists {
    ($($test:ident: $client:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            assert_eq!(read!(client.get(None)), $value);
            client.put(json($value), None).await.unwrap();
        }
    )*};
}

lists! {
    booleans: boolean_value_client = [true, false];
    integers: int32_value_client = [1, 2];
    long_integers: int64_value_client = [9_007_199_254_740_991_i64, -9_007_199_254_740_991];
    texts: string_value_client = ["hello", ""];
    numbers: float32_value_client = [43.125];
    durations: duration_value_client = [DURATION];
    anything: unknown_value_client = [json!(1), json!("hello"), Value::Null];
    nullable_booleans: nullable_boolean_value_client = [Some(true), None, Some(false)];
    nullable_integers: nullable_int32_value_client = [Some(1), None, Some(3)];
    nullable_numbers: nullable_float_value_client = [Some(1.25), None, Some(3.0)];
}

#[tokio::test]
async fn instants() {
    let client = client().datetime_value_client();
    assert_eq!(read!(client.get(None)), [INSTANT]);
    client.put(json_content_as(&vec![INSTANT]).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn nullable_texts() {
    let client = client().nullable_string_value_client();
    let found = read!(client.get(None));
    assert_eq!(found, [Some("hello".to_owned()), None, Some("world".to_owned())]);
    client.put(json(found), None).await.unwrap();
}

#[tokio::test]
async fn models() {
    let client = client().model_value_client();
    assert_eq!(to_json_value(read!(client.get(None))), json!([{ "property": "hello" }, { "property": "world" }]));
    client.put(json(["hello", "world"].map(InnerModel::new)), None).await.unwrap();
}

#[tokio::test]
async fn nullable_models() {
    let client = client().nullable_model_value_client();
    let found = read!(client.get(None));
    let properties: Vec<_> = found.iter().map(|model| model.as_ref().and_then(|it| it.property.as_deref())).collect();
    assert_eq!(properties, [Some("hello"), None, Some("world")]);
    assert!(found[1].is_none());
    client.put(json(found), None).await.unwrap();
}
