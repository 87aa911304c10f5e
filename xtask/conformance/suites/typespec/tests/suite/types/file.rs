//! `type_file`.

use azure_core::{
    Bytes,
    http::{NoFormat, RequestContent},
};
use clients::type_file::{
    clients::{BodyClient, TypeFileClient},
    models::{
        BodyDownloadFileMultipleContentTypesMediaType as Received, BodyUploadFileMultipleContentTypesMediaType as Sent,
    },
};

use crate::{bytes_of, picture};

const JSON: &str = r#"{"message":"test file content"}"#;

fn client() -> BodyClient {
    let client: TypeFileClient = client!(type_file::TypeFileClient, TypeFileClientOptions);
    client.body_client()
}

fn image() -> RequestContent<Bytes, NoFormat> {
    Bytes::from(picture("image.png")).into()
}

#[tokio::test]
async fn files_are_sent() {
    client().upload_file_specific_content_type(image(), None).await.unwrap();
    client().upload_file_json_content_type(Bytes::from(JSON).into(), None).await.unwrap();
    client().upload_file_multiple_content_types_as(&Sent::Png, image(), None).await.unwrap();
}

#[tokio::test]
async fn files_are_received() {
    let png = client().download_file_specific_content_type(None).await.unwrap();
    assert_eq!(bytes_of(png, "image/png").await, picture("image.png"));
    let json = client().download_file_json_content_type(None).await.unwrap();
    assert_eq!(bytes_of(json, "application/json; charset=utf-8").await, JSON.as_bytes());
    let png = client().download_file_multiple_content_types_as(&Received::Png, None).await.unwrap();
    assert_eq!(bytes_of(png, "image/png").await, picture("image.png"));
    let png = client().download_file_default_content_type(None).await.unwrap();
    assert_eq!(bytes_of(png, "image/png").await, picture("image.png"));
}
