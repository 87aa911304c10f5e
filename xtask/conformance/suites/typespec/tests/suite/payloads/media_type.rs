//! `payload_media_type`.

use azure_core::Bytes;
use clients::payload_media_type::clients::PayloadMediaTypeClient;

use crate::json;

#[tokio::test]
async fn a_text_is_text_or_json() {
    let client: PayloadMediaTypeClient =
        client!(payload_media_type::PayloadMediaTypeClient, PayloadMediaTypeClientOptions);
    let client = client.string_body_client();
    client.send_as_text(Bytes::from("{cat}").into(), None).await.unwrap();
    assert_eq!(client.get_as_text(None).await.unwrap().into_model().unwrap(), "{cat}");
    client.send_as_json(json("foo"), None).await.unwrap();
    assert_eq!(read!(client.get_as_json(None)), "foo");
}
