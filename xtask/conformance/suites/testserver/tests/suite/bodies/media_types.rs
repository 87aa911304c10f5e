//! `media_types.json`.

use azure_core::http::{RequestContent, StatusCode};
use clients::{
    Json,
    media_types::{clients::MediaTypesClient, models::*},
    text_content,
};
use serde_json::json;

fn client() -> MediaTypesClient {
    client!(media_types::MediaTypesClient, MediaTypesClientOptions)
}

#[tokio::test]
async fn json_is_the_first_choice() {
    let source = SourcePath { source: Some("foo".to_owned()), ..Default::default() };
    let options =
        MediaTypesClientAnalyzeBodyOptions { body: Some(source.clone().try_into().unwrap()), ..Default::default() };
    let words = client().analyze_body(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(words, "Nice job with JSON");
    let options = MediaTypesClientAnalyzeBodyNoAcceptHeaderOptions {
        body: Some(source.try_into().unwrap()),
        ..Default::default()
    };
    let response = client().analyze_body_no_accept_header(Some(options)).await.unwrap();
    assert_eq!(response.status(), StatusCode::Accepted);
}

#[tokio::test]
async fn another_kind_is_named() {
    let pdf = || Some(RequestContent::from(b"PDF".to_vec()));
    let options = MediaTypesClientAnalyzeBodyAsOptions { body: pdf(), ..Default::default() };
    let response = client().analyze_body_as(&SourcePathMediaType::Pdf, Some(options)).await.unwrap();
    assert_eq!(response.into_model().unwrap(), "Nice job with PDF");
    let options = MediaTypesClientAnalyzeBodyNoAcceptHeaderAsOptions { body: pdf(), ..Default::default() };
    let response = client().analyze_body_no_accept_header_as(&SourcePathMediaType::Pdf, Some(options)).await.unwrap();
    assert_eq!(response.status(), StatusCode::Accepted);
}

#[tokio::test]
async fn a_kind_may_have_parameters() {
    let options =
        MediaTypesClientContentTypeWithEncodingOptions { body: Some(text_content("ü")), ..Default::default() };
    let words = client().content_type_with_encoding(Some(options)).await.unwrap().into_model().unwrap();
    assert_eq!(words, "Nice job sending content type with encoding");
}

#[tokio::test]
async fn bytes_are_of_the_kind_that_is_named() {
    let hello = || RequestContent::from(br#"{"hello":"world"}"#.to_vec());
    let bytes = || RequestContent::from(b"hello, world".to_vec());
    let client = client();
    client.binary_body_with_two_content_types(bytes(), None).await.unwrap();
    let json = BinaryBodyWithTwoContentTypesMediaType::Json;
    client.binary_body_with_two_content_types_as(&json, hello(), None).await.unwrap();
    client.binary_body_with_three_content_types(bytes(), None).await.unwrap();
    let json = BinaryBodyWithThreeContentTypesMediaType::Json;
    client.binary_body_with_three_content_types_as(&json, hello(), None).await.unwrap();
    let text = BinaryBodyWithThreeContentTypesMediaType::Plain;
    client.binary_body_with_three_content_types_as(&text, bytes(), None).await.unwrap();
}

#[tokio::test]
async fn any_json_or_bytes_of_a_kind() {
    let client = client();
    client.body_three_types(Json::from(json!({"hello": "world"})).try_into().unwrap(), None).await.unwrap();
    let bytes = || RequestContent::from(b"hello, world".to_vec());
    client.body_three_types_as(&BodyThreeTypesMediaType::Plain, bytes(), None).await.unwrap();
    client.body_three_types_as(&BodyThreeTypesMediaType::OctetStream, bytes(), None).await.unwrap();
}
