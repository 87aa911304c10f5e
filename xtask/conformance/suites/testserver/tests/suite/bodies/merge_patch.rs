//! `merge-patch.json`.

use azure_core::http::RequestContent;
use clients::merge_patch::clients::MergePatchClient;

fn client() -> MergePatchClient {
    client!(merge_patch::MergePatchClient, MergePatchClientOptions)
}

/// The server counts the bytes, a blank included, so the text is given as it is.
#[tokio::test]
async fn a_patch_has_its_own_media_type() {
    let patch = RequestContent::from(br#"{"foo": "bar"}"#.to_vec());
    client().patch_single(patch, None).await.unwrap();
}
