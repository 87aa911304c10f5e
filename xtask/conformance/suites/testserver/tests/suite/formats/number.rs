//! `body-number.json`.

use clients::{body_number::clients::NumberClient, json_content};

use super::{NOTHING, is_empty, problem};

fn client() -> NumberClient {
    client!(body_number::BodyNumberClient, BodyNumberClientOptions).number_client()
}

#[tokio::test]
async fn floats_are_read() {
    assert_eq!(client().get_big_float(None).await.unwrap().into_model().unwrap(), 3.402823e+20_f32);
    assert_eq!(client().get_small_float(None).await.unwrap().into_model().unwrap(), 3.402823e-20_f64);
}

/// In the shortest text: a float that became a double on the way would have more digits, and be refused.
#[tokio::test]
async fn floats_are_written() {
    client().put_big_float(json_content(&3.402823e+20_f32).unwrap(), None).await.unwrap();
    client().put_small_float(json_content(&3.402823e-20_f32).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn doubles_are_read() {
    assert_eq!(client().get_big_double(None).await.unwrap().into_model().unwrap(), 2.5976931e+101);
    assert_eq!(client().get_small_double(None).await.unwrap().into_model().unwrap(), 2.5976931e-101);
    let positive = client().get_big_double_positive_decimal(None).await.unwrap();
    assert_eq!(positive.into_model().unwrap(), 99_999_999.99);
    let negative = client().get_big_double_negative_decimal(None).await.unwrap();
    assert_eq!(negative.into_model().unwrap(), -99_999_999.99);
}

#[tokio::test]
async fn doubles_are_written() {
    client().put_big_double(json_content(&2.5976931e+101).unwrap(), None).await.unwrap();
    client().put_small_double(json_content(&2.5976931e-101).unwrap(), None).await.unwrap();
    client().put_big_double_positive_decimal(None).await.unwrap();
    client().put_big_double_negative_decimal(None).await.unwrap();
}

#[tokio::test]
async fn decimals_are_read() {
    assert_eq!(client().get_big_decimal(None).await.unwrap().into_model().unwrap(), 2.5976931e+101);
    assert_eq!(client().get_small_decimal(None).await.unwrap().into_model().unwrap(), 2.5976931e-101);
    let positive = client().get_big_decimal_positive_decimal(None).await.unwrap();
    assert_eq!(positive.into_model().unwrap(), 99_999_999.99);
    let negative = client().get_big_decimal_negative_decimal(None).await.unwrap();
    assert_eq!(negative.into_model().unwrap(), -99_999_999.99);
}

#[tokio::test]
async fn decimals_are_written() {
    client().put_big_decimal(json_content(&2.5976931e+101).unwrap(), None).await.unwrap();
    client().put_small_decimal(json_content(&2.5976931e-101).unwrap(), None).await.unwrap();
    client().put_big_decimal_positive_decimal(None).await.unwrap();
    client().put_big_decimal_negative_decimal(None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_number_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let float = client().get_invalid_float(None).await.unwrap().into_model();
    assert_eq!(problem(float), "trailing characters at line 1 column 24");
    let double = client().get_invalid_double(None).await.unwrap().into_model();
    assert_eq!(problem(double), "trailing characters at line 1 column 27");
    let decimal = client().get_invalid_decimal(None).await.unwrap().into_model();
    assert_eq!(problem(decimal), "trailing characters at line 1 column 27");
}
