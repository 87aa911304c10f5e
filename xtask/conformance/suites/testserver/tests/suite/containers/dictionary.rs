//! `body-dictionary.json`.

use std::collections::BTreeMap;

use clients::{
    body_dictionary::{clients::DictionaryClient, models::Widget},
    formats::json_content_as,
};
use time::macros::datetime;

use super::{NO_BODY, bytes, map, owned, text_map, texts};
use crate::json;

fn client() -> DictionaryClient {
    client!(body_dictionary::BodyDictionaryClient, BodyDictionaryClientOptions).dictionary_client()
}

/// A map whose names are the positions of the values.
fn counted<T, const N: usize>(values: [T; N]) -> BTreeMap<String, T> {
    values.into_iter().enumerate().map(|(at, value)| (at.to_string(), value)).collect()
}

/// A widget by its members.
type Pair = (Option<i64>, Option<String>);

fn pair(widget: Widget) -> Pair {
    assert!(widget.unmodeled.is_empty());
    (widget.integer, widget.string)
}

fn pairs(widgets: BTreeMap<String, Widget>) -> BTreeMap<String, Pair> {
    widgets.into_iter().map(|(name, widget)| (name, pair(widget))).collect()
}

fn some(integer: i64, string: &str) -> Pair {
    (Some(integer), Some(string.to_owned()))
}

fn widget(integer: i64, string: &str) -> Widget {
    Widget { integer: Some(integer), string: Some(string.to_owned()), ..Widget::default() }
}

#[tokio::test]
async fn nothing_is_no_empty_dictionary() {
    reads! {
        get_empty: map::<i64, 0>([]),
        get_empty_string_key: text_map([("", "val1")]),
    }
    writes! { put_empty: json(text_map([])) }
    rejects! {
        get_null: NO_BODY,
        get_null_key: "key must be a string at line 1 column 2",
        get_null_value: "invalid type: null, expected a string at line 1 column 14",
        get_invalid: "expected `:` at line 1 column 24",
    }
}

#[tokio::test]
async fn booleans_and_numbers() {
    reads! {
        get_boolean_tfft: counted([true, false, false, true]),
        get_integer_valid: counted([1, -1, 3, 300]),
        get_long_valid: counted([1, -1, 3, 300]),
        get_float_valid: counted([0.0, -0.01, -1.2e20]),
        get_double_valid: counted([0.0, -0.01, -1.2e20]),
    }
    writes! {
        put_boolean_tfft: json(counted([true, false, false, true])),
        put_integer_valid: json(counted([1, -1, 3, 300])),
        put_long_valid: json(counted([1, -1, 3, 300])),
        put_float_valid: json(counted([0.0, -0.01, -1.2e20])),
        put_double_valid: json(counted([0.0, -0.01, -1.2e20])),
    }
}

#[tokio::test]
async fn invalid_booleans_and_numbers_are_named() {
    rejects! {
        get_boolean_invalid_null: "invalid type: null, expected a boolean at line 1 column 21",
        get_boolean_invalid_string: "invalid type: string \"boolean\", expected a boolean at line 1 column 26",
        get_int_invalid_null: "invalid type: null, expected i64 at line 1 column 18",
        get_int_invalid_string: "invalid type: string \"integer\", expected i64 at line 1 column 23",
        get_long_invalid_null: "invalid type: null, expected i64 at line 1 column 18",
        get_long_invalid_string: "invalid type: string \"integer\", expected i64 at line 1 column 23",
        get_float_invalid_null: "invalid type: null, expected f32 at line 1 column 20",
        get_float_invalid_string: "invalid type: string \"number\", expected f32 at line 1 column 22",
        get_double_invalid_null: "invalid type: null, expected f64 at line 1 column 20",
        get_double_invalid_string: "invalid type: string \"number\", expected f64 at line 1 column 22",
    }
}

#[tokio::test]
async fn texts_days_and_durations() {
    let days = counted(["2000-12-01", "1980-01-02", "1492-10-12"].map(str::to_owned));
    let durations = counted(["P123DT22H14M12.011S", "P5DT1H"].map(str::to_owned));
    let valid = counted(["foo1", "foo2", "foo3"].map(str::to_owned));
    reads! {
        get_string_valid: valid,
        get_date_valid: days,
        get_date_invalid_chars: text_map([("0", "2011-03-22"), ("1", "date")]),
        get_duration_valid: durations,
    }
    writes! {
        put_string_valid: json(valid),
        put_date_valid: json(days),
        put_duration_valid: json(durations),
    }
    rejects! {
        get_string_with_null: "invalid type: null, expected a string at line 1 column 22",
        get_string_with_invalid: "invalid type: integer `123`, expected a string at line 1 column 21",
        get_date_invalid_null: "invalid type: null, expected a string at line 1 column 29",
    }
}

#[tokio::test]
async fn instants() {
    let at_places = counted([
        datetime!(2000-12-01 0:00:01 UTC),
        datetime!(1980-01-02 0:11:35 +1),
        datetime!(1492-10-12 10:15:01 -8),
    ]);
    let in_utc = counted([
        datetime!(2000-12-01 0:00:01 UTC),
        datetime!(1980-01-01 23:11:35 UTC),
        datetime!(1492-10-12 18:15:01 UTC),
    ]);
    let at_greenwich = counted([
        datetime!(2000-12-01 0:00:01 UTC),
        datetime!(1980-01-02 0:11:35 UTC),
        datetime!(1492-10-12 10:15:01 UTC),
    ]);
    reads! {
        get_date_time_valid: at_places,
        get_date_time_rfc1123_valid: at_greenwich,
    }
    writes! {
        put_date_time_valid: json_content_as(&in_utc).unwrap(),
        put_date_time_rfc1123_valid: json_content_as(&at_greenwich).unwrap(),
    }
    rejects! {
        get_date_time_invalid_null: "`1`: expected an instant (RFC 3339 text), found null",
        get_date_time_invalid_chars: "`1`: expected an instant (RFC 3339 text), found other text",
    }
}

#[tokio::test]
async fn bytes_in_both_alphabets() {
    reads! {
        get_byte_valid: counted(bytes()),
        get_base64_url: counted(texts()),
    }
    writes! { put_byte_valid: json_content_as(&counted(bytes())).unwrap() }
    rejects! { get_byte_invalid_null: "`1`: expected base64 text, found null" }
}

#[tokio::test]
async fn objects() {
    let valid = client().get_complex_valid(None).await.unwrap().into_model().unwrap();
    assert_eq!(pairs(valid), counted([some(1, "2"), some(3, "4"), some(5, "6")]));
    let with_empty = client().get_complex_item_empty(None).await.unwrap().into_model().unwrap();
    assert_eq!(pairs(with_empty), counted([some(1, "2"), (None, None), some(5, "6")]));
    let with_null = client().get_complex_item_null(None).await.unwrap().into_model().unwrap();
    let with_null: BTreeMap<_, _> = with_null.into_iter().map(|(name, it)| (name, it.map(pair))).collect();
    assert_eq!(with_null, counted([Some(some(1, "2")), None, Some(some(5, "6"))]));
    let empty = client().get_complex_empty(None).await.unwrap().into_model().unwrap();
    assert!(empty.is_empty());
    writes! { put_complex_valid: json(counted([widget(1, "2"), widget(3, "4"), widget(5, "6")])) }
    rejects! { get_complex_null: NO_BODY }
}

#[tokio::test]
async fn arrays() {
    let (first, last) = (owned(["1", "2", "3"]), owned(["7", "8", "9"]));
    let all = counted([first.clone(), owned(["4", "5", "6"]), last.clone()]);
    reads! {
        get_array_valid: all,
        get_array_empty: map::<Vec<String>, 0>([]),
        get_array_item_empty: counted([first.clone(), Vec::new(), last.clone()]),
        get_array_item_null: counted([Some(first), None, Some(last)]),
    }
    writes! { put_array_valid: json(all) }
    rejects! { get_array_null: NO_BODY }
}

#[tokio::test]
async fn dictionaries() {
    let first = text_map([("1", "one"), ("2", "two"), ("3", "three")]);
    let last = text_map([("7", "seven"), ("8", "eight"), ("9", "nine")]);
    let all = counted([first.clone(), text_map([("4", "four"), ("5", "five"), ("6", "six")]), last.clone()]);
    reads! {
        get_dictionary_valid: all,
        get_dictionary_empty: map([]),
        get_dictionary_item_empty: counted([first.clone(), text_map([]), last.clone()]),
        get_dictionary_item_null: counted([Some(first), None, Some(last)]),
    }
    writes! { put_dictionary_valid: json(all) }
    rejects! { get_dictionary_null: NO_BODY }
}
