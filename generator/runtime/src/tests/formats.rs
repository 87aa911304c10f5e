//! JSON bodies whose form does not follow from the Rust type.

use crate::formats::{Base64, JsonAs, List, Map, Nullable, Rfc1123, Rfc3339, UnixTime, json_content_as};
use crate::runtime::Codec;
use azure_core::{
    http::{Body, DeserializeWith, RawResponse, RequestContent, Response, StatusCode, headers::Headers},
    time::OffsetDateTime,
};
use std::collections::BTreeMap;

fn read<T: DeserializeWith<JsonAs<C>>, C>(body: &'static str) -> Result<T, String> {
    let response: Response<T, JsonAs<C>> = RawResponse::from_bytes(StatusCode::Ok, Headers::new(), body).into();
    response.into_model().map_err(|error| error.to_string())
}

fn written<C: Codec>(value: &C::Value) -> String {
    let content: RequestContent<C::Value, JsonAs<C>> = json_content_as(value).unwrap();
    match content.into() {
        Body::Bytes(bytes) => String::from_utf8(bytes.to_vec()).unwrap(),
        Body::SeekableStream(_) => panic!("no bytes"),
    }
}

fn instant() -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(1_460_505_600).unwrap()
}

#[test]
fn instants_by_codec() {
    for (text, read) in [
        ("1460505600", read::<OffsetDateTime, UnixTime>("1460505600")),
        ("\"2016-04-13T00:00:00Z\"", read::<OffsetDateTime, Rfc3339>("\"2016-04-13T00:00:00Z\"")),
        ("\"Wed, 13 Apr 2016 00:00:00 GMT\"", read::<OffsetDateTime, Rfc1123>("\"Wed, 13 Apr 2016 00:00:00 GMT\"")),
    ] {
        assert_eq!(read, Ok(instant()), "{text}");
    }
    assert_eq!(written::<UnixTime>(&instant()), "1460505600");
    assert_eq!(written::<Rfc3339>(&instant()), "\"2016-04-13T00:00:00Z\"");
    assert_eq!(written::<Rfc1123>(&instant()), "\"Wed, 13 Apr 2016 00:00:00 GMT\"");
}

#[test]
fn lists_and_maps_by_codec() {
    let bytes = vec![vec![255, 254], vec![]];
    assert_eq!(written::<List<Base64>>(&bytes), "[\"//4=\",\"\"]");
    assert_eq!(read::<Vec<Vec<u8>>, List<Base64>>("[\"//4=\",\"\"]"), Ok(bytes));
    let map = BTreeMap::from([("a".to_owned(), Some(instant())), ("b".to_owned(), None)]);
    assert_eq!(written::<Map<Nullable<UnixTime>>>(&map), "{\"a\":1460505600,\"b\":null}");
    assert_eq!(read::<BTreeMap<_, _>, Map<Nullable<UnixTime>>>("{\"a\":1460505600,\"b\":null}"), Ok(map));
}

#[test]
fn invalid_bodies() {
    for body in ["", "123jkl", "\"1460505600\"", "null"] {
        read::<OffsetDateTime, UnixTime>(body).unwrap_err();
    }
    assert_eq!(
        read::<Vec<Vec<u8>>, List<Base64>>("[\"//4=\", \"::\"]"),
        Err("`[1]`: expected base64 text, found other text".to_owned())
    );
}
