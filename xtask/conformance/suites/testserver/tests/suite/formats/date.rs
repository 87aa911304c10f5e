//! `body-date.json`. Dates are text: whether it is a date is for the caller to check.

use clients::{body_date::clients::DateClient, json_content};

use super::{NOTHING, is_empty, problem};

fn client() -> DateClient {
    client!(body_date::BodyDateClient, BodyDateClientOptions).date_client()
}

#[tokio::test]
async fn dates_are_read_as_they_are() {
    assert_eq!(client().get_max_date(None).await.unwrap().into_model().unwrap(), "9999-12-31");
    assert_eq!(client().get_min_date(None).await.unwrap().into_model().unwrap(), "0001-01-01");
    assert_eq!(client().get_overflow_date(None).await.unwrap().into_model().unwrap(), "10000000000-12-31");
    assert_eq!(client().get_underflow_date(None).await.unwrap().into_model().unwrap(), "0000-00-00");
    assert_eq!(client().get_invalid_date(None).await.unwrap().into_model().unwrap(), "201O-18-90");
}

#[tokio::test]
async fn dates_are_written_as_they_are() {
    client().put_max_date(json_content(&"9999-12-31".to_owned()).unwrap(), None).await.unwrap();
    client().put_min_date(json_content(&"0001-01-01".to_owned()).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn null_is_not_a_date() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
}
