//! Nulls inside lists and maps.

use super::models::{Forms, Runtime, SqlPool, SqlPoolList};
use crate::runtime::json_content;
use azure_core::http::{Body, RequestContent};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn round_trip<T: DeserializeOwned + Serialize>(text: &str) -> T {
    let it: T = serde_json::from_str(text).unwrap();
    let written: Value = serde_json::to_value(&it).unwrap();
    assert_eq!(written, serde_json::from_str::<Value>(text).unwrap());
    it
}

fn sent<T>(content: RequestContent<T>) -> Value {
    let Body::Bytes(bytes) = content.body() else { panic!("a stream") };
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn nulls_are_no_elements_and_written_back() {
    let pool: SqlPool = round_trip(r#"{"tags":{"a":null,"b":"x","c":null},"skus":[null,{"name":"n"},null,null]}"#);
    assert_eq!(pool.tags, Some(BTreeMap::from([("b".to_owned(), "x".to_owned())])));
    assert_eq!(pool.skus.unwrap().len(), 1);
    let page: SqlPoolList = round_trip(r#"{"value":[{"id":"a"},null,{"tags":{"t":null}}]}"#);
    assert_eq!(page.value.unwrap().len(), 2);
    round_trip::<SqlPool>(r#"{"skuMap":{"a":{"name":null,"new":[null]},"b":null},"next":{"skus":[null]}}"#);
    // Behind a discriminator that comes last, and in a kind that is unknown.
    round_trip::<SqlPool>(r#"{"runtime":{"linked":{"new":[null],"type":"Managed"},"type":"SelfHosted"}}"#);
    round_trip::<Runtime>(r#"{"type":"New","list":[null,{"a":null}]}"#);
    // Elements that may be null are elements.
    let forms: Forms = round_trip(r#"{"holes":[null,"a",null],"times":{"a":null,"b":1}}"#);
    assert_eq!(forms.holes.unwrap(), [None, Some("a".to_owned()), None]);
}

#[test]
fn requests_have_the_nulls_too() {
    let mut pool: SqlPool =
        serde_json::from_value(json!({"id": "1", "tags": {"a": null}, "skus": [null, {}]})).unwrap();
    assert_eq!(sent(json_content(&pool).unwrap()), json!({"tags": {"a": null}, "skus": [null, {}]}));
    // An entry of the map has precedence, and what is inside a field that is gone is gone.
    pool.tags.get_or_insert_default().insert("a".to_owned(), "b".to_owned());
    pool.skus = None;
    assert_eq!(sent(json_content(&pool).unwrap()), json!({"tags": {"a": "b"}}));
}

#[test]
fn a_null_is_sent_by_a_typed_way() {
    let mut pool = SqlPool { tags: Some(BTreeMap::new()), ..SqlPool::default() };
    pool.unmodeled.insert_null_entry("tags", "owner");
    pool.unmodeled.insert_null_entry("tags", "owner");
    assert_eq!(sent(json_content(&pool).unwrap()), json!({"tags": {"owner": null}}));
    pool.unmodeled.remove_nulls_in("tags");
    assert_eq!(sent(json_content(&pool).unwrap()), json!({"tags": {}}));
    assert_eq!(pool.unmodeled, SqlPool::default().unmodeled);
}

/// There is no object that could keep it.
#[test]
fn a_null_at_the_root_of_a_list_is_an_error() {
    let error = serde_json::from_value::<Vec<SqlPool>>(json!([null])).unwrap_err().to_string();
    assert_eq!(error, "SqlPool: expected an object, found null");
}

/// Many nulls and other elements cost no more than twice the time of half as many.
#[test]
fn many_nulls_take_linear_time() {
    let body = |count: usize| {
        let entries: Vec<String> = (0..count).map(|index| format!(r#""{index}":null,"x{index}":"a""#)).collect();
        format!(r#"{{"skus":[{}null],"tags":{{{}}}}}"#, "null,{},".repeat(count), entries.join(","))
    };
    let time = |count| {
        let text = body(count);
        let begin = std::time::Instant::now();
        let pool: SqlPool = serde_json::from_str(&text).unwrap();
        assert_eq!(serde_json::to_string(&pool).unwrap().len(), text.len());
        begin.elapsed()
    };
    let (one, eight) = (time(5_000), time(40_000));
    assert!(eight < one * 40 + std::time::Duration::from_millis(200), "{one:?} and {eight:?}");
}
