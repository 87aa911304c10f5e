//! `body-array.json`.

use clients::{
    body_array::{
        clients::ArrayClient,
        models::{ArrayGetStringEnumValidResponse, ArrayPutStringEnumValidArrayBody, FooEnum, Product},
    },
    formats::json_content_as,
};
use time::macros::datetime;

use super::{NO_BODY, bytes, owned, text_map, texts};
use crate::json;

fn client() -> ArrayClient {
    client!(body_array::BodyArrayClient, BodyArrayClientOptions).array_client()
}

/// A product by its members.
type Pair = (Option<i64>, Option<String>);

fn pair(product: Product) -> Pair {
    assert!(product.unmodeled.is_empty());
    (product.integer, product.string)
}

fn pairs(products: Vec<Product>) -> Vec<Pair> {
    products.into_iter().map(pair).collect()
}

fn some(integer: i64, string: &str) -> Pair {
    (Some(integer), Some(string.to_owned()))
}

fn product(integer: i64, string: &str) -> Product {
    Product { integer: Some(integer), string: Some(string.to_owned()), ..Product::default() }
}

#[tokio::test]
async fn nothing_is_no_empty_array() {
    reads! { get_empty: Vec::<i64>::new() }
    writes! { put_empty: json(Vec::new()) }
    rejects! {
        get_null: NO_BODY,
        get_invalid: "EOF while parsing a list at line 1 column 8",
    }
}

#[tokio::test]
async fn booleans_and_numbers() {
    reads! {
        get_boolean_tfft: [true, false, false, true],
        get_integer_valid: [1, -1, 3, 300],
        get_long_valid: [1, -1, 3, 300],
        get_float_valid: [0.0, -0.01, -1.2e20],
        get_double_valid: [0.0, -0.01, -1.2e20],
    }
    writes! {
        put_boolean_tfft: json(vec![true, false, false, true]),
        put_integer_valid: json(vec![1, -1, 3, 300]),
        put_long_valid: json(vec![1, -1, 3, 300]),
        put_float_valid: json(vec![0.0, -0.01, -1.2e20]),
        put_double_valid: json(vec![0.0, -0.01, -1.2e20]),
    }
}

#[tokio::test]
async fn invalid_booleans_and_numbers_are_named() {
    rejects! {
        get_boolean_invalid_null: "invalid type: null, expected a boolean at line 1 column 10",
        get_boolean_invalid_string: "invalid type: string \"boolean\", expected a boolean at line 1 column 15",
        get_int_invalid_null: "invalid type: null, expected i64 at line 1 column 7",
        get_int_invalid_string: "invalid type: string \"integer\", expected i64 at line 1 column 12",
        get_long_invalid_null: "invalid type: null, expected i64 at line 1 column 7",
        get_long_invalid_string: "invalid type: string \"integer\", expected i64 at line 1 column 12",
        get_float_invalid_null: "invalid type: null, expected f32 at line 1 column 7",
        get_float_invalid_string: "invalid type: string \"number\", expected f32 at line 1 column 11",
        get_double_invalid_null: "invalid type: null, expected f64 at line 1 column 7",
        get_double_invalid_string: "invalid type: string \"number\", expected f64 at line 1 column 11",
    }
}

#[tokio::test]
async fn texts_and_words() {
    use ArrayGetStringEnumValidResponse as Read;
    use ArrayPutStringEnumValidArrayBody as Written;
    let ids = [
        "6dcc7237-45fe-45c4-8a6b-3a8a3f625652",
        "d1399005-30f7-40d6-8da6-dd7c89ad34db",
        "f42f6aa1-a5bc-4ddf-907e-5f915de43205",
    ];
    reads! {
        get_string_valid: ["foo1", "foo2", "foo3"],
        get_string_with_null: [Some("foo".to_owned()), None, Some("foo2".to_owned())],
        get_enum_valid: [FooEnum::Foo1, FooEnum::Foo2, FooEnum::Foo3],
        get_string_enum_valid: [Read::Foo1, Read::Foo2, Read::Foo3],
        get_uuid_valid: ids,
        // Identifiers are texts: what they look like is the service's business.
        get_uuid_invalid_chars: [ids[0], "foo"],
    }
    writes! {
        put_string_valid: json(owned(["foo1", "foo2", "foo3"])),
        put_enum_valid: json(vec![FooEnum::Foo1, FooEnum::Foo2, FooEnum::Foo3]),
        put_string_enum_valid: json(vec![Written::Foo1, Written::Foo2, Written::Foo3]),
        put_uuid_valid: json(owned(ids)),
    }
    rejects! {
        get_string_with_invalid: "invalid type: integer `123`, expected a string at line 1 column 10",
    }
}

#[tokio::test]
async fn days_and_durations_are_texts() {
    let days = ["2000-12-01", "1980-01-02", "1492-10-12"];
    reads! {
        get_date_valid: days,
        get_date_invalid_chars: ["2011-03-22", "date"],
        get_duration_valid: ["P123DT22H14M12.011S", "P5DT1H0M0S"],
    }
    writes! {
        put_date_valid: json(owned(days)),
        put_duration_valid: json(owned(["P123DT22H14M12.011S", "P5DT1H"])),
    }
    rejects! {
        get_date_invalid_null: "invalid type: null, expected a string at line 1 column 18",
    }
}

#[tokio::test]
async fn instants() {
    let in_utc =
        [datetime!(2000-12-01 0:00:01 UTC), datetime!(1980-01-02 0:11:35 UTC), datetime!(1492-10-12 10:15:01 UTC)];
    reads! {
        get_date_time_valid: [
            datetime!(2000-12-01 0:00:01 UTC),
            datetime!(1980-01-02 0:11:35 +1),
            datetime!(1492-10-12 10:15:01 -8),
        ],
        get_date_time_rfc1123_valid: in_utc,
    }
    writes! {
        put_date_time_valid: json_content_as(&in_utc.to_vec()).unwrap(),
        put_date_time_rfc1123_valid: json_content_as(&in_utc.to_vec()).unwrap(),
    }
    rejects! {
        get_date_time_invalid_null: "`[1]`: expected an instant (RFC 3339 text), found null",
        get_date_time_invalid_chars: "`[1]`: expected an instant (RFC 3339 text), found other text",
    }
}

#[tokio::test]
async fn bytes_in_both_alphabets() {
    reads! {
        get_byte_valid: bytes(),
        get_base64_url: texts(),
    }
    writes! { put_byte_valid: json_content_as(&bytes().to_vec()).unwrap() }
    rejects! { get_byte_invalid_null: "`[1]`: expected base64 text, found null" }
}

#[tokio::test]
async fn objects() {
    let valid = client().get_complex_valid(None).await.unwrap().into_model().unwrap();
    assert_eq!(pairs(valid), [some(1, "2"), some(3, "4"), some(5, "6")]);
    let with_empty = client().get_complex_item_empty(None).await.unwrap().into_model().unwrap();
    assert_eq!(pairs(with_empty), [some(1, "2"), (None, None), some(5, "6")]);
    let with_null = client().get_complex_item_null(None).await.unwrap().into_model().unwrap();
    let with_null: Vec<_> = with_null.into_iter().map(|it| it.map(pair)).collect();
    assert_eq!(with_null, [Some(some(1, "2")), None, Some(some(5, "6"))]);
    let empty = client().get_complex_empty(None).await.unwrap().into_model().unwrap();
    assert_eq!(pairs(empty), []);
    writes! { put_complex_valid: json(vec![product(1, "2"), product(3, "4"), product(5, "6")]) }
    rejects! { get_complex_null: NO_BODY }
}

#[tokio::test]
async fn arrays() {
    let (first, last) = (owned(["1", "2", "3"]), owned(["7", "8", "9"]));
    let all = vec![first.clone(), owned(["4", "5", "6"]), last.clone()];
    reads! {
        get_array_valid: all,
        get_array_empty: Vec::<Vec<String>>::new(),
        get_array_item_empty: [first.clone(), Vec::new(), last.clone()],
        get_array_item_null: [Some(first), None, Some(last)],
    }
    writes! { put_array_valid: json(all) }
    rejects! { get_array_null: NO_BODY }
}

#[tokio::test]
async fn dictionaries() {
    let first = text_map([("1", "one"), ("2", "two"), ("3", "three")]);
    let last = text_map([("7", "seven"), ("8", "eight"), ("9", "nine")]);
    let all = vec![first.clone(), text_map([("4", "four"), ("5", "five"), ("6", "six")]), last.clone()];
    reads! {
        get_dictionary_valid: all,
        get_dictionary_empty: [],
        get_dictionary_item_empty: [first.clone(), text_map([]), last.clone()],
        get_dictionary_item_null: [Some(first), None, Some(last)],
    }
    writes! { put_dictionary_valid: json(all) }
    rejects! { get_dictionary_null: NO_BODY }
}
