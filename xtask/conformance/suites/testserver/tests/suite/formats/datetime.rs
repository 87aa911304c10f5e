//! `body-datetime.json`.

use azure_core::time::OffsetDateTime;
use clients::{
    body_datetime::clients::DatetimeClient,
    formats::{JsonAs, Rfc3339, json_content_as},
};
use time::{UtcOffset, macros::datetime};

use super::{NOTHING, is_empty, problem};

const MAX: OffsetDateTime = datetime!(9999-12-31 23:59:59.999 UTC);
const MAX_7_DIGITS: OffsetDateTime = datetime!(9999-12-31 23:59:59.9999999 UTC);
/// In UTC this is an hour of the year 10000.
const MAX_WEST: OffsetDateTime = datetime!(9999-12-31 23:59:59.999 -14:00);
const MAX_EAST: OffsetDateTime = datetime!(9999-12-31 23:59:59.999 +14:00);
const MIN: OffsetDateTime = datetime!(0001-01-01 00:00 UTC);
const MIN_WEST: OffsetDateTime = datetime!(0001-01-01 00:00 -14:00);
/// In UTC this is an hour of the year 0.
const MIN_EAST: OffsetDateTime = datetime!(0001-01-01 00:00 +14:00);

type Content = azure_core::http::RequestContent<OffsetDateTime, JsonAs<Rfc3339>>;

fn client() -> DatetimeClient {
    client!(body_datetime::BodyDatetimeClient, BodyDatetimeClientOptions).datetime_client()
}

fn content(instant: OffsetDateTime) -> Content {
    json_content_as(&instant).unwrap()
}

/// The instant and its offset.
#[track_caller]
fn same(read: azure_core::Result<OffsetDateTime>, expected: OffsetDateTime) {
    let read = read.unwrap();
    assert_eq!(read, expected);
    assert_eq!(read.offset(), expected.offset());
}

#[tokio::test]
async fn the_last_instants_are_read() {
    same(client().get_utc_uppercase_max_date_time(None).await.unwrap().into_model(), MAX);
    same(client().get_utc_uppercase_max_date_time7_digits(None).await.unwrap().into_model(), MAX_7_DIGITS);
    let west = client().get_local_negative_offset_uppercase_max_date_time(None).await.unwrap();
    same(west.into_model(), MAX_WEST);
    let east = client().get_local_positive_offset_uppercase_max_date_time(None).await.unwrap();
    same(east.into_model(), MAX_EAST);
}

#[tokio::test]
async fn lower_case_letters_are_understood() {
    same(client().get_utc_lowercase_max_date_time(None).await.unwrap().into_model(), MAX);
    let west = client().get_local_negative_offset_lowercase_max_date_time(None).await.unwrap();
    same(west.into_model(), MAX_WEST);
    let east = client().get_local_positive_offset_lowercase_max_date_time(None).await.unwrap();
    same(east.into_model(), MAX_EAST);
}

#[tokio::test]
async fn the_first_instants_are_read() {
    same(client().get_utc_min_date_time(None).await.unwrap().into_model(), MIN);
    same(client().get_local_negative_offset_min_date_time(None).await.unwrap().into_model(), MIN_WEST);
    same(client().get_local_positive_offset_min_date_time(None).await.unwrap().into_model(), MIN_EAST);
}

#[tokio::test]
async fn no_offset_means_utc() {
    let read = client().get_local_no_offset_min_date_time(None).await.unwrap().into_model().unwrap();
    assert_eq!((read, read.offset()), (MIN, UtcOffset::UTC));
}

#[tokio::test]
async fn the_last_instants_are_written() {
    client().put_utc_max_date_time(content(MAX), None).await.unwrap();
    client().put_utc_max_date_time7_digits(content(MAX_7_DIGITS), None).await.unwrap();
    client().put_local_negative_offset_max_date_time(content(MAX_WEST), None).await.unwrap();
    client().put_local_positive_offset_max_date_time(content(MAX_EAST), None).await.unwrap();
}

#[tokio::test]
async fn the_first_instants_are_written() {
    client().put_utc_min_date_time(content(MIN), None).await.unwrap();
    client().put_local_negative_offset_min_date_time(content(MIN_WEST), None).await.unwrap();
    client().put_local_positive_offset_min_date_time(content(MIN_EAST), None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_instant_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let (wrong, client) = ("expected an instant (RFC 3339 text), found other text", client());
    assert_eq!(problem(client.get_invalid(None).await.unwrap().into_model()), wrong);
    assert_eq!(problem(client.get_underflow(None).await.unwrap().into_model()), wrong);
}

/// The year 10000 in UTC is no overflow, as long as the local clock has not come to it.
#[tokio::test]
async fn an_offset_leads_beyond_the_last_year() {
    same(client().get_overflow(None).await.unwrap().into_model(), MAX_WEST);
}
