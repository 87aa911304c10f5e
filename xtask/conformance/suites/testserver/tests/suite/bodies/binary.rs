//! `body-binary.json`.

use azure_core::http::{RequestContent, StatusCode};
use clients::body_binary::clients::BodyBinaryClient;

use crate::http::service_error;

fn client() -> BodyBinaryClient {
    client!(body_binary::BodyBinaryClient, BodyBinaryClientOptions)
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let client = client().upload_client();
    client.binary(RequestContent::from(vec![0xff, 0x00, 0xfe]), None).await.unwrap();
    client.file(RequestContent::from(br#"{ "more": "cowbell" }"#.to_vec()), None).await.unwrap();
}

#[tokio::test]
async fn a_download_may_be_an_error() {
    let error = service_error(client().download_client().error_stream(None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::BadRequest, Some("I failed on purpose")));
}
