//! `type_dictionary`.

use std::collections::BTreeMap;

use clients::{
    Json,
    formats::json_content_as,
    type_dictionary::{clients::TypeDictionaryClient, models::InnerModel},
};
use serde_json::json;

use crate::{DURATION, INSTANT, json, to_json_value};

fn client() -> TypeDictionaryClient {
    client!(type_dictionary::TypeDictionaryClient, TypeDictionaryClientOptions)
}

fn map<T>(pairs: impl IntoIterator<Item = (&'static str, T)>) -> BTreeMap<String, T> {
    pairs.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
}

/// Reads a map that equals `$value`, and sends it.
macro_rules! maps {
    ($($test:ident: $client:ident = $value:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            assert_eq!(read!(client.get(None)), map($value));
            client.put(json(map($value)), None).await.unwrap();
        }
    )*};
}

maps! {
    integers: int32_value_client = [("k1", 1), ("k2", 2)];
    long_integers: int64_value_client = [("k1", 9_007_199_254_740_991_i64), ("k2", -9_007_199_254_740_991)];
    booleans: boolean_value_client = [("k1", true), ("k2", false)];
    texts: string_value_client = [("k1", "hello".to_owned()), ("k2", String::new())];
    numbers: float32_value_client = [("k1", 43.125)];
    durations: duration_value_client = [("k1", DURATION.to_owned())];
    anything: unknown_value_client = [("k1", 1.into()), ("k2", "hello".into()), ("k3", Json::NULL)];
    nullable_numbers: nullable_float_value_client = [("k1", Some(1.25)), ("k2", Some(0.5)), ("k3", None)];
}

#[tokio::test]
async fn instants() {
    let client = client().datetime_value_client();
    assert_eq!(read!(client.get(None)), map([("k1", INSTANT)]));
    client.put(json_content_as(&map([("k1", INSTANT)])).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn models() {
    let client = client().model_value_client();
    let expected = json!({ "k1": { "property": "hello" }, "k2": { "property": "world" } });
    assert_eq!(to_json_value(read!(client.get(None))), expected);
    let sent = map([("k1", InnerModel::new("hello")), ("k2", InnerModel::new("world"))]);
    client.put(json(sent), None).await.unwrap();
}

#[tokio::test]
async fn models_that_hold_maps_of_models() {
    let client = client().recursive_model_value_client();
    let found = read!(client.get(None));
    assert!(found["k1"].children.as_ref().unwrap().is_empty());
    assert_eq!(found["k2"].children.as_ref().unwrap()["k2.1"].property.as_deref(), Some("inner world"));
    let with = |text, children| InnerModel { children: Some(children), ..InnerModel::new(text) };
    let inner = map([("k2.1", InnerModel::new("inner world"))]);
    client.put(json(map([("k1", with("hello", map([]))), ("k2", with("world", inner))])), None).await.unwrap();
}
