//! `header.json`: headers of responses. One of them has a form of its own in each operation.

use azure_core::time::OffsetDateTime;
use clients::header::{ResponseHeaders, clients::HeaderClient, models::GreyscaleColors};
use time::macros::datetime;

use super::WIDE;

fn client() -> HeaderClient {
    client!(header::HeaderClient, HeaderClientOptions)
}

#[tokio::test]
async fn numbers_and_flags() {
    for (scenario, value) in [("positive", 1), ("negative", -2)] {
        let response = client().response_integer(scenario, None).await.unwrap();
        assert_eq!(response.value_as_i32().unwrap(), Some(value));
    }
    for (scenario, value) in [("positive", 105), ("negative", -2)] {
        let response = client().response_long(scenario, None).await.unwrap();
        assert_eq!(response.value_as_i64().unwrap(), Some(value));
    }
    for (scenario, value) in [("positive", 0.07), ("negative", -3.0)] {
        let response = client().response_float(scenario, None).await.unwrap();
        assert_eq!(response.value_as_f32().unwrap(), Some(value));
    }
    for (scenario, value) in [("positive", 7e120), ("negative", -3.0)] {
        let response = client().response_double(scenario, None).await.unwrap();
        assert_eq!(response.value_as_f64().unwrap(), Some(value));
    }
    for (scenario, value) in [("true", true), ("false", false)] {
        let response = client().response_bool(scenario, None).await.unwrap();
        assert_eq!(response.value_as_bool().unwrap(), Some(value));
    }
}

#[tokio::test]
async fn text_and_enums() {
    let response = client().response_string("valid", None).await.unwrap();
    let fox = "The quick brown fox jumps over the lazy dog";
    assert_eq!(response.value_as_string().unwrap().as_deref(), Some(fox));
    // The server has a word for it.
    let response = client().response_string("null", None).await.unwrap();
    assert_eq!(response.value_as_string().unwrap().as_deref(), Some("null"));
    let response = client().response_string("empty", None).await.unwrap();
    assert_eq!(response.value_as_string().unwrap(), None);
    let response = client().response_enum("valid", None).await.unwrap();
    assert_eq!(response.value_as_greyscale_colors().unwrap(), Some(GreyscaleColors::Grey));
    let response = client().response_enum("null", None).await.unwrap();
    assert_eq!(response.value_as_greyscale_colors().unwrap(), None);
}

#[tokio::test]
async fn instants_and_spans() {
    let least: OffsetDateTime = datetime!(0001-01-01 00:00:00 UTC);
    for (scenario, value) in [("valid", datetime!(2010-01-01 12:34:56 UTC)), ("min", least)] {
        let response = client().response_datetime(scenario, None).await.unwrap();
        assert_eq!(response.value_as_date_time().unwrap(), Some(value));
        let response = client().response_datetime_rfc1123(scenario, None).await.unwrap();
        assert_eq!(response.value_as_date_time().unwrap(), Some(value));
    }
    for (scenario, value) in [("valid", "2010-01-01"), ("min", "0001-01-01")] {
        let response = client().response_date(scenario, None).await.unwrap();
        assert_eq!(response.value_as_string().unwrap().as_deref(), Some(value));
    }
    let response = client().response_duration("valid", None).await.unwrap();
    assert_eq!(response.value_as_string().unwrap().as_deref(), Some("P123DT22H14M12.011S"));
}

#[tokio::test]
async fn bytes() {
    let response = client().response_byte("valid", None).await.unwrap();
    assert_eq!(response.value_as_bytes().unwrap().as_deref(), Some(WIDE.as_bytes()));
}

#[tokio::test]
async fn a_header_in_another_form_is_an_error() {
    let response = client().response_string("valid", None).await.unwrap();
    let error = response.value_as_i32().unwrap_err();
    assert_eq!(error.to_string(), "header `value` has an unexpected form");
    assert_eq!(response.user_agent().unwrap(), None);
}

#[tokio::test]
async fn headers_of_the_protocol_itself() {
    let response = client().response_existing_key(None).await.unwrap();
    assert_eq!(response.user_agent().unwrap().as_deref(), Some("overwrite"));
    let response = client().response_protected_key(None).await.unwrap();
    let media_type = response.content_type().unwrap().unwrap();
    assert_eq!(media_type.split(';').next(), Some("text/html"));
}
