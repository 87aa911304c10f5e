//! `any-type.json` and `object-type.json`.

use azure_core::http::StatusCode;
use clients::{Json, ServiceError, any_type::AnyTypeClient, object_type::ObjectTypeClient};
use serde_json::json;

fn anything() -> AnyTypeClient {
    client!(any_type::AnyTypeClient, AnyTypeClientOptions)
}

fn objects() -> ObjectTypeClient {
    client!(object_type::ObjectTypeClient, ObjectTypeClientOptions)
}

#[tokio::test]
async fn anything_is_read() {
    assert_eq!(anything().get_string(None).await.unwrap().into_model().unwrap(), json!("anything"));
    assert_eq!(anything().get_array(None).await.unwrap().into_model().unwrap(), json!(["foo", "bar"]));
    let object: Json = anything().get_object(None).await.unwrap().into_model().unwrap();
    assert_eq!(object, json!({"message": "An object was successfully returned"}));
}

#[tokio::test]
async fn anything_is_written() {
    anything().put_string(Json::from(json!("anything")).try_into().unwrap(), None).await.unwrap();
    anything().put_array(Json::from(json!(["foo", "bar"])).try_into().unwrap(), None).await.unwrap();
    anything().put_object(Json::from(json!({"foo": "bar"})).try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn objects_without_members_are_any_json() {
    let object = objects().get(None).await.unwrap().into_model().unwrap();
    assert_eq!(object, json!({"message": "An object was successfully returned"}));
    objects().put(Json::from(json!({"foo": "bar"})).try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn an_error_may_be_any_object() {
    let error = objects().put(Json::from(json!({"foo": "baz"})).try_into().unwrap(), None).await.unwrap_err();
    let service = ServiceError::from_error(&error).unwrap();
    assert_eq!(service.status, StatusCode::BadRequest);
    assert_eq!(service.code, None);
    assert_eq!(service.message.as_deref(), Some("The object you passed was incorrect"));
}
