//! `type_scalar`.

use clients::{Json, type_scalar::clients::TypeScalarClient};

use crate::json;

fn client() -> TypeScalarClient {
    client!(type_scalar::TypeScalarClient, TypeScalarClientOptions)
}

#[tokio::test]
async fn simple_values() {
    assert_eq!(read!(client().string_client().get(None)), "test");
    client().string_client().put(json("test"), None).await.unwrap();
    assert!(read!(client().boolean_client().get(None)));
    client().boolean_client().put(json(true), None).await.unwrap();
    assert_eq!(read!(client().unknown_client().get(None)).as_text().as_deref(), Some("test"));
    client().unknown_client().put(Json::from("test").try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn decimals() {
    let decimal = client().decimal_type_client();
    assert_eq!(read!(decimal.response_body(None)), 0.33333);
    decimal.request_body(json(0.33333), None).await.unwrap();
    decimal.request_parameter(0.33333, None).await.unwrap();
    let decimal = client().decimal128_type_client();
    assert_eq!(read!(decimal.response_body(None)), 0.33333);
    decimal.request_body(json(0.33333), None).await.unwrap();
    decimal.request_parameter(0.33333, None).await.unwrap();
}

#[tokio::test]
async fn decimals_to_calculate_with() {
    let decimal = client().decimal_verify_client();
    assert_eq!(read!(decimal.prepare_verify(None)), [0.1, 0.1, 0.1]);
    decimal.verify(json(0.3), None).await.unwrap();
    let decimal = client().decimal128_verify_client();
    assert_eq!(read!(decimal.prepare_verify(None)), [0.1, 0.1, 0.1]);
    decimal.verify(json(0.3), None).await.unwrap();
}
