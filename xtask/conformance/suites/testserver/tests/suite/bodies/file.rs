//! `body-file.json`.

use clients::body_file::clients::FilesClient;
use futures::TryStreamExt;

fn client() -> FilesClient {
    client!(body_file::BodyFileClient, BodyFileClientOptions).files_client()
}

#[tokio::test]
async fn a_file_comes_as_it_is() {
    let picture = client().get_file(None).await.unwrap().into_body().collect().await.unwrap();
    assert_eq!(picture.len(), 8725);
    assert!(picture.starts_with(b"\x89PNG\r\n\x1a\n"));
    assert!(picture.ends_with(b"IEND\xaeB`\x82"));
}

#[tokio::test]
async fn a_file_may_be_empty() {
    let nothing = client().get_empty_file(None).await.unwrap().into_body().collect().await.unwrap();
    assert!(nothing.is_empty());
}

/// Three gigabytes, of which no more than a piece is in memory.
#[tokio::test]
async fn a_file_may_be_larger_than_the_memory() {
    let body = client().get_file_large(None).await.unwrap().into_body();
    let length = body.try_fold(0, async |length, piece| Ok(length + piece.len())).await.unwrap();
    assert_eq!(length, 3000 * 1024 * 1024);
}
