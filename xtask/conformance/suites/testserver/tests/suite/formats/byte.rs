//! `body-byte.json`.

use clients::{body_byte::clients::ByteClient, formats::json_content_as};

use super::{NOTHING, is_empty, problem};

/// No text in any encoding.
const BYTES: [u8; 10] = [255, 254, 253, 252, 251, 250, 249, 248, 247, 246];

fn client() -> ByteClient {
    client!(body_byte::BodyByteClient, BodyByteClientOptions).byte_client()
}

#[tokio::test]
async fn bytes_are_read() {
    assert_eq!(client().get_non_ascii(None).await.unwrap().into_model().unwrap(), BYTES);
    assert!(client().get_empty(None).await.unwrap().into_model().unwrap().is_empty());
}

#[tokio::test]
async fn bytes_are_written() {
    client().put_non_ascii(json_content_as(&BYTES.to_vec()).unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn null_and_invalid_bytes_are_errors() {
    let nothing = client().get_null(None).await.unwrap();
    assert!(is_empty(&nothing));
    assert_eq!(problem(nothing.into_model()), NOTHING);
    let nonsense = client().get_invalid(None).await.unwrap().into_model();
    assert_eq!(problem(nonsense), "expected base64 text, found other text");
}
