//! `body-integer.json`.

use azure_core::time::OffsetDateTime;
use clients::{body_integer::clients::IntClient, formats::json_content_as, json_content};
use time::macros::datetime;

use super::{NOTHING, is_empty, problem};

const DAY: OffsetDateTime = datetime!(2016-04-13 00:00 UTC);

fn client() -> IntClient {
    client!(body_integer::BodyIntegerClient, BodyIntegerClientOptions).int_client()
}

#[tokio::test]
async fn limits_are_written() {
    client().put_max32(json_content(&i32::MAX).unwrap(), None).await.unwrap();
    client().put_min32(json_content(&i32::MIN).unwrap(), None).await.unwrap();
    client().put_max64(json_content(&i64::MAX).unwrap(), None).await.unwrap();
    client().put_min64(json_content(&i64::MIN).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn what_is_beyond_the_limits_is_an_error() {
    let over = client().get_overflow_int32(None).await.unwrap();
    assert_eq!(&**over.body(), b"2147483656");
    assert_eq!(problem(over.into_model()), "invalid value: integer `2147483656`, expected i32 at line 1 column 10");
    let under = client().get_underflow_int32(None).await.unwrap();
    assert_eq!(problem(under.into_model()), "invalid value: integer `-2147483656`, expected i32 at line 1 column 11");
    let over = client().get_overflow_int64(None).await.unwrap();
    assert_eq!(
        problem(over.into_model()),
        "invalid value: integer `9223372036854775910`, expected i64 at line 1 column 19"
    );
    let under = client().get_underflow_int64(None).await.unwrap();
    assert_eq!(&**under.body(), b"-9223372036854775910");
    assert_eq!(
        problem(under.into_model()),
        "invalid type: floating point `-9.223372036854776e+18`, expected i64 at line 1 column 20"
    );
}

#[tokio::test]
async fn null_and_invalid_integer_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let nonsense = client().get_invalid(None).await.unwrap().into_model();
    assert_eq!(problem(nonsense), "trailing characters at line 1 column 4");
}

#[tokio::test]
async fn seconds_are_instants() {
    assert_eq!(client().get_unix_time(None).await.unwrap().into_model().unwrap(), DAY);
    client().put_unix_time_date(json_content_as(&DAY).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_instant_are_errors() {
    let nothing = client().get_null_unix_time(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let nonsense = client().get_invalid_unix_time(None).await.unwrap().into_model();
    assert_eq!(problem(nonsense), "trailing characters at line 1 column 4");
}
