//! Numbers, instants, bytes and other values whose JSON form has several variants.

use super::models::Forms;
use crate::runtime::{Base64, Json, Mode, UnixTime, Unmodeled, Wire, coded_header, header, read_value, to_value};
use azure_core::{
    http::{Etag, headers::Headers},
    time::OffsetDateTime,
};
use serde_json::{Value, json};
use time::macros::datetime;

fn problem<T: Wire>(value: Value) -> String {
    match read_value::<T>(value) {
        Ok(_) => panic!("expected an error"),
        Err(error) => error.to_string(),
    }
}

fn written<T: Wire>(it: &T) -> Value {
    to_value(it, Mode::Full).unwrap()
}

fn back<T: Wire>(text: &str) -> String {
    written(&read_value::<T>(serde_json::from_str(text).unwrap()).unwrap()).to_string()
}

#[test]
fn integers_in_any_spelling() {
    for text in ["5", "5.0", "5e0", "50e-1"] {
        assert_eq!(back::<i32>(text), "5", "{text}");
        assert_eq!(back::<i64>(text), "5", "{text}");
    }
    assert_eq!(back::<i64>("9223372036854775807"), "9223372036854775807");
    assert_eq!(back::<i64>("-9223372036854775808"), "-9223372036854775808");
    assert_eq!(back::<i32>("-2147483648"), "-2147483648");
}

#[test]
fn invalid_integers() {
    for (value, words) in [
        (json!("5"), "expected an integer, found a string"),
        (json!(true), "expected an integer, found a boolean"),
        (json!(null), "expected an integer, found null"),
        (json!(5.5), "expected an integer, found a number with a fraction"),
        (json!(1e300), "expected a 64-bit integer, found a number out of its range"),
        (json!(u64::MAX), "expected a 64-bit integer, found a number out of its range"),
    ] {
        assert_eq!(problem::<i64>(value.clone()), words);
    }
    assert_eq!(problem::<i32>(json!(2147483648_i64)), "expected a 32-bit integer, found a number out of its range");
}

#[test]
fn floats_round_trip() {
    for (text, expected) in [
        ("1", "1"),
        ("1.0", "1"),
        ("-7", "-7"),
        ("0", "0"),
        ("-0.0", "-0.0"),
        ("0.1", "0.1"),
        ("1e300", "1e+300"),
        ("9007199254740991", "9007199254740991"),
    ] {
        assert_eq!(back::<f64>(text), expected);
    }
    for text in ["0.1", "1.5", "3", "16777216"] {
        assert_eq!(back::<f32>(text), text);
    }
    assert_eq!(written(&f64::NAN), Value::Null);
    assert_eq!(written(&f64::INFINITY), Value::Null);
    assert_eq!(written(&f32::NEG_INFINITY), Value::Null);
    assert_eq!(problem::<f64>(json!("1")), "expected a number, found a string");
    assert_eq!(problem::<f32>(json!(1e300)), "expected a 32-bit number, found a number out of its range");
}

#[test]
fn accepted_forms_of_instants() {
    let second = datetime!(2023-05-06 07:08:09 UTC);
    for (text, expected) in [
        ("2023-05-06T07:08:09Z", second),
        ("2023-05-06t07:08:09z", second),
        ("2023-05-06T07:08:09", second),
        ("2023-05-06 07:08:09", second),
        ("2023-05-06 07:08:09Z", second),
        ("2023-05-06 07:08:09 +00:00", second),
        (" 2023-05-06T07:08:09Z ", second),
        ("2023-05-06T09:08:09+02:00", second),
        ("2023-05-06T09:08:09+0200", second),
        ("2023-05-06T09:08:09+02", second),
        ("2023-05-06T02:08:09-0500", second),
        ("2023-05-06", datetime!(2023-05-06 00:00 UTC)),
        ("2023-05-06T07:08:09.1234567Z", datetime!(2023-05-06 07:08:09.1234567 UTC)),
        ("2023-05-06T07:08:09.1234567", datetime!(2023-05-06 07:08:09.1234567 UTC)),
        ("2023-05-06T07:08:09.123456789Z", datetime!(2023-05-06 07:08:09.123456789 UTC)),
        ("2023-05-06T07:08:09.5", datetime!(2023-05-06 07:08:09.5 UTC)),
        ("Sat, 06 May 2023 07:08:09 GMT", second),
        ("sat, 06 may 2023 07:08:09 gmt", second),
        ("SAT, 06 MAY 2023 07:08:09 GMT", second),
        ("2023-05-06t07:08:09z", second),
        ("9999-12-31T23:59:59-14:00", datetime!(9999-12-31 23:59:59 -14:00)),
        ("0001-01-01T00:00:00+14:00", datetime!(0001-01-01 00:00 +14:00)),
        ("0001-01-01T00:00:00", datetime!(0001-01-01 00:00 UTC)),
        ("9999-12-31T23:59:59.9999999Z", datetime!(9999-12-31 23:59:59.9999999 UTC)),
    ] {
        assert_eq!(read_value::<OffsetDateTime>(json!(text)).unwrap(), expected, "{text}");
    }
}

#[test]
fn invalid_instants() {
    for text in
        ["yesterday", "2023", "2023-05-06T", "2023-13-06", "2023-05-06T25:00:00Z", "2023-05-0é", "é", "/Date(1)/"]
    {
        assert_eq!(
            problem::<OffsetDateTime>(json!(text)),
            "expected an instant (RFC 3339 text), found other text",
            "{text}"
        );
    }
    assert_eq!(problem::<OffsetDateTime>(json!(1683356889)), "expected an instant (RFC 3339 text), found a number");
}

#[test]
fn written_form_of_instants() {
    for (instant, expected) in [
        (datetime!(2023-05-06 07:08:09 UTC), "2023-05-06T07:08:09Z"),
        (datetime!(2023-05-06 07:08:09.5 UTC), "2023-05-06T07:08:09.5Z"),
        (datetime!(2023-05-06 07:08:09.1234567 UTC), "2023-05-06T07:08:09.1234567Z"),
        (datetime!(2023-05-06 07:08:09 +02:00), "2023-05-06T07:08:09+02:00"),
    ] {
        assert_eq!(written(&instant), json!(expected));
    }
    // No RFC 3339 form, and no panic.
    assert!(written(&datetime!(-0044-03-15 12:00 UTC)).is_string());
    assert!(written(&datetime!(2023-05-06 07:08:09 +01:02:03)).is_string());
}

#[test]
fn codecs_round_trip() {
    let body = json!({
        "urlBytes": "-_8", "modified": "Sun, 06 Nov 1994 08:49:37 GMT", "seconds": 784111777,
        "blobs": ["AQI=", ""], "times": {"a": 1, "b": null}, "long": -3, "single": 0.25, "flag": false,
        "anything": {"deep": [1, "x", null]}, "holes": ["a", null], "folder": "in", "count": 3, "new": [],
    });
    let forms: Forms = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(forms.url_bytes.as_deref(), Some(&[0xfb, 0xff][..]));
    assert_eq!(forms.modified, Some(datetime!(1994-11-06 08:49:37 UTC)));
    assert_eq!(forms.seconds, forms.modified);
    assert_eq!(forms.blobs, Some(vec![vec![1, 2], vec![]]));
    assert_eq!(forms.times.as_ref().unwrap()["b"], None);
    assert_eq!(forms.holes, Some(vec![Some("a".to_owned()), None]));
    assert_eq!(serde_json::to_value(&forms).unwrap(), body);
}

#[test]
fn base64_with_and_without_padding() {
    let read = |text: &str| serde_json::from_value::<super::models::SqlPool>(json!({"key": text}));
    for (text, bytes) in [("AQI=", &[1, 2][..]), ("AQI", &[1, 2]), ("", &[]), ("+/8=", &[0xfb, 0xff])] {
        assert_eq!(read(text).unwrap().key.as_deref(), Some(bytes), "{text}");
    }
    for text in ["-_8=", "A", "AQI==", "not base64!", "AQ I="] {
        let error = read(text).unwrap_err().to_string();
        assert_eq!(error, "SqlPool: `key`: expected base64 text, found other text", "{text}");
    }
    let read = |text: &str| serde_json::from_value::<Forms>(json!({"urlBytes": text}));
    assert_eq!(read("-_8=").unwrap().url_bytes, read("-_8").unwrap().url_bytes);
    assert_eq!(read("+/8=").unwrap_err().to_string(), "Forms: `urlBytes`: expected base64url text, found other text");
}

#[test]
fn other_instants() {
    let read = |body: Value| serde_json::from_value::<Forms>(body);
    // GMT is written, so the clock is converted.
    let forms = Forms { modified: Some(datetime!(1994-11-06 10:49:37 +02:00)), ..Default::default() };
    assert_eq!(serde_json::to_value(&forms).unwrap(), json!({"modified": "Sun, 06 Nov 1994 08:49:37 GMT"}));
    // Beyond the last year in GMT: no form, and no panic.
    let forms = Forms { modified: Some(datetime!(9999-12-31 23:59:59 -14:00)), ..Default::default() };
    assert!(serde_json::to_value(&forms).unwrap()["modified"].is_string());
    assert!(read(json!({"modified": ""})).unwrap().modified.is_none());
    assert!(read(json!({"modified": "1994-11-06T08:49:37Z"})).is_err());
    assert!(read(json!({"seconds": "784111777"})).is_err());
    assert_eq!(read(json!({"seconds": 1.0})).unwrap().seconds.unwrap().unix_timestamp(), 1);
    assert_eq!(
        read(json!({"seconds": i64::MAX})).err().unwrap().to_string(),
        "Forms: `seconds`: expected an instant (Unix seconds), found a number out of range"
    );
}

#[test]
fn unmodeled_members() {
    let mut unmodeled = Unmodeled::default();
    assert!(unmodeled.is_empty());
    assert_eq!(unmodeled.insert("b", "x"), None);
    assert_eq!(unmodeled.insert("a", 1), None);
    assert_eq!(unmodeled.insert("a", Value::Null), Some(Json::from(1)));
    assert_eq!(unmodeled.len(), 2);
    assert_eq!(unmodeled.get("b"), Some(&Json::from("x")));
    // In the order in which they came.
    assert_eq!(unmodeled.iter().map(|(name, _)| name).collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(format!("{unmodeled:?}"), r#"["b", "a"]"#);
    assert_eq!(unmodeled.remove("a"), Some(Json::NULL));
    assert_eq!(unmodeled.remove("b"), Some(Json::from("x")));
    assert_eq!(unmodeled.remove("b"), None);
    // Nothing left is the same as never anything.
    assert_eq!(unmodeled, Unmodeled::default());
    assert_eq!(size_of::<Unmodeled>(), size_of::<usize>());
}

#[test]
fn typed_headers() {
    let mut headers = Headers::new();
    headers.insert("etag", "\"a\"");
    headers.insert("last-modified", "Sun, 06 Nov 1994 08:49:37 GMT");
    headers.insert("x-count", "5");
    headers.insert("x-flag", "true");
    headers.insert("x-empty", "");
    assert_eq!(header::<Etag>(&headers, "ETag").unwrap(), Some(Etag::from("\"a\"")));
    let modified = header::<OffsetDateTime>(&headers, "Last-Modified").unwrap();
    assert_eq!(modified, Some(datetime!(1994-11-06 08:49:37 UTC)));
    assert_eq!(header::<i32>(&headers, "x-count").unwrap(), Some(5));
    assert_eq!(header::<String>(&headers, "x-count").unwrap().as_deref(), Some("5"));
    assert_eq!(header::<bool>(&headers, "x-flag").unwrap(), Some(true));
    assert_eq!(header::<i32>(&headers, "x-empty").unwrap(), None);
    assert_eq!(header::<i32>(&headers, "x-none").unwrap(), None);
    let error = header::<i32>(&headers, "x-flag").unwrap_err().to_string();
    assert_eq!(error, "header `x-flag` has an unexpected form");
    headers.insert("x-bytes", "+/8=");
    headers.insert("x-second", "1460505600");
    assert_eq!(coded_header::<Base64>(&headers, "x-bytes").unwrap(), Some(vec![0xfb, 0xff]));
    let second = coded_header::<UnixTime>(&headers, "x-second").unwrap();
    assert_eq!(second, Some(datetime!(2016-04-13 00:00:00 UTC)));
    assert_eq!(coded_header::<Base64>(&headers, "x-none").unwrap(), None);
    assert!(coded_header::<UnixTime>(&headers, "x-bytes").is_err());
}
