//! `payload_content_negotiation`, `payload_head`: the media type of the response, and the headers of a HEAD.

use clients::{
    payload_content_negotiation::{
        clients::PayloadContentNegotiationClient,
        models::{
            DifferentBodyPngImageAsJsonMediaType as JsonOr,
            SameBodyGetAvatarAsPngSameBodyGetAvatarAsJpegMediaType as JpegOr,
        },
    },
    payload_head::{ResponseHeaders, clients::PayloadHeadClient},
};

use crate::{bytes_of, picture};

fn client() -> PayloadContentNegotiationClient {
    client!(payload_content_negotiation::PayloadContentNegotiationClient, PayloadContentNegotiationClientOptions)
}

#[tokio::test]
async fn a_picture_of_either_type() {
    let client = client().same_body_client();
    let jpeg = client.get_avatar_as_png_same_body_get_avatar_as_jpeg(None).await.unwrap();
    assert_eq!(bytes_of(jpeg, "image/jpeg").await, picture("image.jpg"));
    let png = client.get_avatar_as_png_same_body_get_avatar_as_jpeg_as(&JpegOr::Png, None).await.unwrap();
    assert_eq!(bytes_of(png, "image/png").await, picture("image.png"));
}

#[tokio::test]
async fn a_picture_or_a_model_with_it() {
    let client = client().different_body_client();
    let model = read!(client.get_avatar_as_png_different_body_get_avatar_as_json(None));
    assert_eq!(model.content, Some(picture("image.png")));
    let png = client.get_avatar_as_png_different_body_get_avatar_as_json_as(&JsonOr::Png, None).await.unwrap();
    assert_eq!(bytes_of(png, "image/png").await, picture("image.png"));
}

#[tokio::test]
async fn headers_without_their_body() {
    let client: PayloadHeadClient = client!(payload_head::PayloadHeadClient, PayloadHeadClientOptions);
    let response = client.content_type_header_in_response(None).await.unwrap();
    assert_eq!(response.content_type().unwrap().as_deref(), Some("text/plain; charset=utf-8"));
    assert_eq!(response.x_ms_meta().unwrap().as_deref(), Some("hello"));
}
