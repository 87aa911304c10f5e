//! `body-boolean.json`.

use clients::body_boolean::clients::BoolClient;

use crate::json;

fn client() -> BoolClient {
    client!(body_boolean::BodyBooleanClient, BodyBooleanClientOptions).bool_client()
}

#[tokio::test]
async fn values_are_read() {
    assert!(client().get_true(None).await.unwrap().into_model().unwrap());
    assert!(!client().get_false(None).await.unwrap().into_model().unwrap());
}

#[tokio::test]
async fn values_are_written() {
    client().put_true(json(true), None).await.unwrap();
    client().put_false(json(false), None).await.unwrap();
}

#[tokio::test]
async fn nothing_and_nonsense_are_no_boolean() {
    client().get_null(None).await.unwrap().into_model().unwrap_err();
    client().get_invalid(None).await.unwrap().into_model().unwrap_err();
}
