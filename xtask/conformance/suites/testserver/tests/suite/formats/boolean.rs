//! `body-boolean.json`.

use clients::body_boolean::clients::BoolClient;

use super::{NOTHING, is_empty, problem};

fn client() -> BoolClient {
    client!(body_boolean::BodyBooleanClient, BodyBooleanClientOptions).bool_client()
}

#[tokio::test]
async fn values_are_read() {
    assert!(client().get_true(None).await.unwrap().into_model().unwrap());
    assert!(!client().get_false(None).await.unwrap().into_model().unwrap());
}

/// Each body can have one value only, so it is not an argument.
#[tokio::test]
async fn values_are_written() {
    client().put_true(None).await.unwrap();
    client().put_false(None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_boolean_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let nonsense = client().get_invalid(None).await.unwrap().into_model();
    assert_eq!(problem(nonsense), "trailing characters at line 1 column 5");
}
