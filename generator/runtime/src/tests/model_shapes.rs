//! Models: round trips, request bodies, `Debug`.

use super::models::{Forms, Groups, Ports, Runtime, Sku, SqlPool, SqlPoolList};
use crate::runtime::{Expressible, json_content};
use azure_core::http::{Body, RequestContent};
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn sent<T>(content: RequestContent<T>) -> Value {
    match content.body() {
        Body::Bytes(bytes) => serde_json::from_slice(bytes).unwrap(),
        Body::SeekableStream(_) => panic!("not a stream"),
    }
}

fn problem<T: serde::de::DeserializeOwned>(body: Value) -> String {
    match serde_json::from_value::<T>(body) {
        Ok(_) => panic!("expected an error"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn members_round_trip() {
    for body in [
        json!({}),
        json!({"id": "1", "sku": {"name": "DW100c", "capacity": 1, "tier": "new"}, "odd": {"a": [1, {}]}}),
        json!({"id": null, "sku": null, "tags": {}, "creationDate": "", "skus": [], "x": null}),
        json!({"next": {"next": {"next": {"id": "3", "more": true}}}, "skuMap": {"a": {"new": 1}}}),
        json!({"runtime": {"type": "Future", "state": {"deep": null}}}),
        json!({"ratio": 1, "status": "online", "Id": "another member than id"}),
    ] {
        let pool: SqlPool = serde_json::from_value(body.clone()).unwrap();
        assert_eq!(serde_json::to_value(&pool).unwrap(), body);
    }
}

#[test]
fn a_field_replaces_a_null() {
    let mut pool: SqlPool = serde_json::from_value(json!({"tags": null, "creationDate": ""})).unwrap();
    assert!(pool.tags.is_none() && pool.creation_date.is_none());
    assert_eq!(pool.unmodeled.len(), 2);
    pool.tags = Some(BTreeMap::from([("a".to_owned(), "b".to_owned())]));
    assert_eq!(serde_json::to_value(&pool).unwrap(), json!({"tags": {"a": "b"}, "creationDate": ""}));
}

#[test]
fn an_explicit_null_in_a_patch() {
    let mut pool = SqlPool::default();
    pool.unmodeled.insert("tags", Value::Null);
    assert_eq!(sent(pool.try_into().unwrap()), json!({"tags": null}));
}

#[test]
fn requests_leave_out_read_only_members() {
    let body = json!({
        "id": "1", "key": "AQI=", "sku": {"state": "x", "name": "a"}, "skus": [{"state": "x"}, {"capacity": 1}],
        "skuMap": {"k": {"state": "x", "new": 1}}, "runtime": {"type": "Managed", "state": "x", "nodes": 1},
        "next": {"id": "2", "next": {"id": "3", "ratio": 0.5}}, "unknown": {"id": "stays"},
    });
    let pool: SqlPool = serde_json::from_value(body).unwrap();
    let expected = json!({
        "sku": {"name": "a"}, "skus": [{}, {"capacity": 1}], "skuMap": {"k": {"new": 1}},
        "runtime": {"type": "Managed", "nodes": 1}, "next": {"next": {"ratio": 0.5}}, "unknown": {"id": "stays"},
    });
    assert_eq!(sent(pool.clone().try_into().unwrap()), expected);
    assert_eq!(sent(json_content(&vec![pool.clone()]).unwrap()), json!([expected]));
    let map = BTreeMap::from([("one".to_owned(), pool)]);
    assert_eq!(sent(json_content(&map).unwrap()), json!({"one": expected}));
}

#[test]
fn nulls_of_read_only_members_are_not_sent() {
    let pool: SqlPool = serde_json::from_value(json!({"id": null, "sku": null})).unwrap();
    assert_eq!(serde_json::to_value(&pool).unwrap(), json!({"id": null, "sku": null}));
    assert_eq!(sent(pool.try_into().unwrap()), json!({"sku": null}));
}

#[test]
fn debug_redacts_secrets() {
    let pool: SqlPool = serde_json::from_value(json!({
        "id": "one", "password": "hunter2", "key": "AQI=", "sku": {"capacity": 5, "odd": "hunter2"},
        "tags": {"a": "b"}, "skus": [{}], "mystery": {"token": "hunter2"},
        "runtime": {"type": "Managed", "secret": "hunter2"},
    }))
    .unwrap();
    let text = format!("{pool:?}");
    assert_eq!(
        text,
        "SqlPool { id: \"one\", sku: Sku { capacity: 5, unmodeled: [\"odd\"] }, skus: [Sku], password: \"**REDACTED**\", \
         key: \"**REDACTED**\", tags: {\"a\": \"b\"}, runtime: ManagedRuntime { secret: \"**REDACTED**\" }, \
         unmodeled: [\"mystery\"] }"
    );
    assert!(!format!("{pool:#?}").contains("hunter2"));
    let unknown: Runtime = serde_json::from_value(json!({"type": "Future", "key": "hunter2"})).unwrap();
    assert_eq!(format!("{unknown:?}"), r#"Unknown { unmodeled: ["key", "type"] }"#);
    let odd: Forms = serde_json::from_value(json!({"folder": {"secret": "hunter2"}})).unwrap();
    assert!(!format!("{odd:?} {:?}", odd.folder).contains("hunter2"));
}

#[test]
fn read_errors_have_the_path_and_not_the_value() {
    for (body, words) in [
        (json!({"sku": {"capacity": "hunter2"}}), "SqlPool: `sku.capacity`: expected an integer, found a string"),
        (json!({"skus": [{}, {"name": 5}]}), "SqlPool: `skus[1].name`: expected a string, found a number"),
        (json!({"skuMap": {"k": []}}), "SqlPool: `skuMap.k`: expected an object, found an array"),
        (json!({"tags": {"a": {}}}), "SqlPool: `tags.a`: expected a string, found an object"),
        (json!({"tags": {"": 1}}), "SqlPool: `tags[\"\"]`: expected a string, found a number"),
        (json!({"skuMap": {"a.b": {"name": 5}}}), "SqlPool: `skuMap[\"a.b\"].name`: expected a string, found a number"),
        (json!({"next": {"next": {"id": true}}}), "SqlPool: `next.next.id`: expected a string, found a boolean"),
        (json!({"status": {}}), "SqlPool: `status`: expected a string, found an object"),
        (json!([]), "SqlPool: expected an object, found an array"),
        (json!(null), "SqlPool: expected an object, found null"),
    ] {
        assert_eq!(problem::<SqlPool>(body), words);
    }
    let list = json!({"value": [{}, {}, {}, {"sku": {"name": []}}]});
    assert_eq!(problem::<SqlPoolList>(list), "SqlPoolList: `value[3].sku.name`: expected a string, found an array");
}

#[test]
fn additional_properties_beside_named_members() {
    let body = json!({"name": "n", "http": 80, "https": 443.0, "none": null});
    let mut ports: Ports = serde_json::from_value(body).unwrap();
    assert_eq!(ports.additional_properties.len(), 2);
    let again = serde_json::to_value(&ports).unwrap();
    assert_eq!(again, json!({"name": "n", "http": 80, "https": 443, "none": null}));
    // The map has the newer word than a null that was read; a named member has it over both.
    ports.additional_properties.insert("none".to_owned(), 1);
    ports.additional_properties.insert("name".to_owned(), 2);
    let changed = serde_json::to_value(&ports).unwrap();
    assert_eq!(changed, json!({"name": "n", "http": 80, "https": 443, "none": 1}));
    assert_eq!(problem::<Ports>(json!({"ftp": "x"})), "Ports: `ftp`: expected an integer, found a string");
}

#[test]
fn nulls_inside_of_additional_properties() {
    let text = r#"{"name":"n","a":[null,{"b":null,"c":1},null],"d":[{"e":null}],"none":null}"#;
    let mut groups: Groups = serde_json::from_str(text).unwrap();
    assert_eq!(groups.additional_properties["a"], [BTreeMap::from([("c".to_owned(), 1)])]);
    let again: Value = serde_json::to_value(&groups).unwrap();
    assert_eq!(again, serde_json::from_str::<Value>(text).unwrap());
    groups.additional_properties.remove("a");
    assert_eq!(serde_json::to_value(&groups).unwrap(), json!({"name": "n", "d": [{"e": null}], "none": null}));
}

#[test]
fn expressions_literals_and_other_values() {
    let body = json!({
        "folder": {"type": "Expression", "value": "@pipeline().parameters.folder", "hint": 1},
        "count": {"type": "Expression", "value": "@add(1, 2)"},
    });
    let forms: Forms = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(forms.folder.as_ref().unwrap().as_expression(), Some("@pipeline().parameters.folder"));
    assert_eq!(serde_json::to_value(&forms).unwrap(), body);
    for odd in [
        json!({"folder": 5}),
        json!({"folder": {"type": "Expression", "value": 5}}),
        json!({"folder": {"type": "Other", "value": "@x"}}),
        json!({"folder": {"type": "Expression"}}),
        json!({"count": "five"}),
        json!({"count": null}),
    ] {
        let forms: Forms = serde_json::from_value(odd.clone()).unwrap();
        assert_eq!(serde_json::to_value(&forms).unwrap(), odd);
    }
    let forms =
        Forms { folder: Some("in".into()), count: Some(Expressible::expression("@length(x)")), ..Default::default() };
    assert_eq!(forms.folder.as_ref().unwrap().as_literal().map(String::as_str), Some("in"));
    assert_eq!(
        sent(forms.try_into().unwrap()),
        json!({"folder": "in", "count": {"type": "Expression", "value": "@length(x)"}})
    );
}

#[test]
fn deep_recursion_is_an_error() {
    let depth = 100_000;
    let text = format!("{}{{}}{}", r#"{"next":"#.repeat(depth), "}".repeat(depth));
    assert!(serde_json::from_str::<SqlPool>(&text).unwrap_err().to_string().contains("recursion limit"));
    // Any JSON is text, and has no depth.
    let text = format!("{{\"anything\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
    let forms: Forms = serde_json::from_str(&text).unwrap();
    assert_eq!(serde_json::to_string(&forms).unwrap(), text);
    assert!(format!("{forms:?}").contains("200000 bytes of JSON"));
}

#[test]
fn the_last_of_duplicate_members_counts() {
    let sku: Sku = serde_json::from_str(r#"{"name":"a","name":"b"}"#).unwrap();
    assert_eq!(sku.name.as_deref(), Some("b"));
}
