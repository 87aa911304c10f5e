//! Pages with elements of another form, and what a read may cost.

use super::models::{Runtime, SqlPool, SqlPoolList};
use crate::runtime::{Partial, read_within};
use serde_json::json;

#[test]
fn elements_of_another_form_are_left_out_and_given_as_they_came() {
    for (bad, problem) in [
        (r#"{"id":true}"#, "`value[1].id`: expected a string, found a boolean"),
        (r#"{"ratio":1e400}"#, "`value[1].ratio`: number out of range"),
        (r#"{"id":"\ud800"}"#, "`value[1].id`: unexpected end of hex escape"),
        (r#"{"sku":{"capacity":"1"}}"#, "`value[1].sku.capacity`: expected an integer, found a string"),
        (r#"{"skus":[{},5]}"#, "`value[1].skus[1]`: expected an object, found a number"),
        ("7", "`value[1]`: expected an object, found a number"),
    ] {
        let text = format!(r#"{{"value":[{{"id":"a"}},{bad},null,{{"id":"c"}}],"nextLink":"/2","new":[1]}}"#);
        assert!(serde_json::from_str::<SqlPoolList>(&text).is_err());
        let page: Partial<SqlPoolList> = serde_json::from_str(&text).unwrap();
        let ids: Vec<_> = page.value.value.iter().flatten().map(|pool| pool.id.as_deref()).collect();
        assert_eq!(ids, [Some("a"), Some("c")]);
        assert_eq!(page.value.next_link.as_deref(), Some("/2"));
        assert_eq!(page.value.unmodeled.len(), 1);
        let [rejected] = page.rejected.as_slice() else { panic!("{:?}", page.rejected) };
        assert_eq!(rejected.json.text(), bad);
        assert!(rejected.error.to_string().starts_with(problem), "{}", rejected.error);
    }
}

#[test]
fn a_page_without_such_elements_is_whole() {
    let text = r#"{"value":[{"id":"a"}]}"#;
    let page: Partial<SqlPoolList> = serde_json::from_str(text).unwrap();
    assert!(page.rejected.is_empty());
    assert_eq!(serde_json::to_string(&page.value).unwrap(), text);
}

/// A list inside an element is part of it: the element would be another one without.
#[test]
fn inner_lists_and_other_members_stay_errors() {
    let inner = json!({"value": [{"skus": [{"name": 5}, {"name": "a"}]}, {}]});
    let page: Partial<SqlPoolList> = serde_json::from_value(inner).unwrap();
    assert_eq!((page.value.value.unwrap().len(), page.rejected.len()), (1, 1));
    let error = serde_json::from_value::<Partial<SqlPoolList>>(json!({"nextLink": 5, "value": []})).unwrap_err();
    assert_eq!(error.to_string(), "`nextLink`: expected a string, found a number");
    let root: Partial<Vec<SqlPool>> = serde_json::from_value(json!([{}, {"id": 1}])).unwrap();
    assert_eq!((root.value.len(), root.rejected[0].error.path().as_str()), (1, "[1].id"));
}

/// What a body becomes is limited, in each form in which a short text can become a large value.
#[test]
fn memory_is_limited() {
    let many = |element: &str, count| vec![element; count].join(",");
    let entries: Vec<String> = (0..40_000).map(|index| format!(r#""{index}":{{}}"#)).collect();
    for (body, limit) in [
        (format!(r#"{{"skus":[{}]}}"#, many("{}", 50_000)), 2 << 20),
        (format!(r#"{{"skuMap":{{{}}}}}"#, entries.join(",")), 2 << 20),
        (format!("{{{}}}", entries.join(",")), 1 << 20),
        (format!(r#"{{"skus":[{}]}}"#, many("null", 50_000)), 2 << 20),
        (format!(r#"{{"tags":{{"a":"{}"}}}}"#, "x".repeat(2 << 20)), 1 << 20),
    ] {
        assert!(read_within::<SqlPool>(body.as_bytes(), 64 << 20).is_ok());
        let error = read_within::<SqlPool>(body.as_bytes(), limit).err().unwrap().to_string();
        assert!(error.ends_with("the value would cost more memory than is allowed"), "{error}");
    }
    // An element that is too large is no element of another form.
    let page = format!(r#"{{"value":[{{"skus":[{}]}}]}}"#, many("{}", 2_000_000));
    assert!(serde_json::from_str::<Partial<SqlPoolList>>(&page).is_err());
    // Any JSON and unknown kinds cost their text.
    let nested = format!("[{}]", many("[]", 1 << 20));
    assert!(read_within::<SqlPool>(format!(r#"{{"new":{nested}}}"#).as_bytes(), 4 << 20).is_ok());
    let kind = format!(r#"{{"type":"New","a":{nested}}}"#);
    assert!(read_within::<Runtime>(kind.as_bytes(), 4 << 20).is_ok());
    assert!(read_within::<SqlPool>(b"{} {}", 1 << 20).is_err(), "text behind the value");
}
