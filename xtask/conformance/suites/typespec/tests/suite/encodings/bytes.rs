//! `encode_bytes`.

use azure_core::{
    Bytes,
    http::{NoFormat, RequestContent},
};
use clients::{
    encode_bytes::{
        clients::EncodeBytesClient,
        models::{Base64BytesProperty, Base64urlArrayBytesProperty, Base64urlBytesProperty, DefaultBytesProperty},
    },
    formats::json_content_as,
};

use crate::{bytes_of, picture};

fn client() -> EncodeBytesClient {
    client!(encode_bytes::EncodeBytesClient, EncodeBytesClientOptions)
}

fn image() -> RequestContent<Bytes, NoFormat> {
    Bytes::from(picture("image.png")).into()
}

round_trips! {
    default: DefaultBytesProperty = b"test".to_vec();
    base64: Base64BytesProperty = b"test".to_vec();
    base64url: Base64urlBytesProperty = b"test".to_vec();
    base64url_array: Base64urlArrayBytesProperty = vec![b"test".to_vec(); 2];
}

#[tokio::test]
async fn bytes_in_queries_and_headers() {
    let list = vec![b"test".to_vec(); 2];
    let query = client().query_client();
    query.default(b"test", None).await.unwrap();
    query.base64(b"test", None).await.unwrap();
    query.base64url(b"test", None).await.unwrap();
    query.base64url_array(&list, None).await.unwrap();
    let header = client().header_client();
    header.default(b"test", None).await.unwrap();
    header.base64(b"test", None).await.unwrap();
    header.base64url(b"test", None).await.unwrap();
    header.base64url_array(&list, None).await.unwrap();
}

#[tokio::test]
async fn bytes_are_sent_as_they_are() {
    let body = client().request_body_client();
    body.default(image(), None).await.unwrap();
    body.octet_stream(image(), None).await.unwrap();
    body.custom_content_type(image(), None).await.unwrap();
}

#[tokio::test]
async fn bytes_are_read_as_they_are() {
    let body = client().response_body_client();
    for (call, media_type) in [
        (body.octet_stream(None), "application/octet-stream"),
        (body.default(None), "application/octet-stream"),
        (body.custom_content_type(None), "image/png"),
    ] {
        assert_eq!(bytes_of(call.await.unwrap(), media_type).await, picture("image.png"));
    }
}

#[tokio::test]
async fn bytes_are_a_text_in_json() {
    client().request_body_client().base64(json_content_as(&b"test".to_vec()).unwrap(), None).await.unwrap();
    let body = client().response_body_client();
    assert_eq!(read!(body.base64(None)), b"test");
    assert_eq!(read!(body.base64url(None)), b"test");
}
