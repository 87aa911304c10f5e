//! `body-datetime-rfc1123.json`.

use azure_core::time::OffsetDateTime;
use clients::{body_datetime_rfc1123::clients::Datetimerfc1123Client, formats::json_content_as};
use time::macros::datetime;

use super::{NOTHING, is_empty, problem};

const MAX: OffsetDateTime = datetime!(9999-12-31 23:59:59 UTC);
const MIN: OffsetDateTime = datetime!(0001-01-01 00:00 UTC);

fn client() -> Datetimerfc1123Client {
    client!(body_datetime_rfc1123::BodyDatetimeRfc1123Client, BodyDatetimeRfc1123ClientOptions).datetimerfc1123_client()
}

#[tokio::test]
async fn instants_are_read_in_any_letter_case() {
    assert_eq!(client().get_utc_lowercase_max_date_time(None).await.unwrap().into_model().unwrap(), MAX);
    assert_eq!(client().get_utc_uppercase_max_date_time(None).await.unwrap().into_model().unwrap(), MAX);
    assert_eq!(client().get_utc_min_date_time(None).await.unwrap().into_model().unwrap(), MIN);
}

#[tokio::test]
async fn instants_are_written() {
    client().put_utc_max_date_time(json_content_as(&MAX).unwrap(), None).await.unwrap();
    client().put_utc_min_date_time(json_content_as(&MIN).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_instant_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let (wrong, client) = ("expected an instant (RFC 1123 text), found other text", client());
    assert_eq!(problem(client.get_invalid(None).await.unwrap().into_model()), wrong);
    assert_eq!(problem(client.get_overflow(None).await.unwrap().into_model()), wrong);
    assert_eq!(problem(client.get_underflow(None).await.unwrap().into_model()), wrong);
}
