//! `multiapi-v1-custom-base-url.json` and `multiapi-v2-custom-base-url.json`: the version is in the path of the endpoint.

use clients::{
    multiapi_v1_custom_base_url::MultiapiV1CustomBaseUrlClient,
    multiapi_v2_custom_base_url::MultiapiV2CustomBaseUrlClient,
};

#[tokio::test]
async fn each_version_has_its_own_path() {
    let first: MultiapiV1CustomBaseUrlClient =
        client!(multiapi_v1_custom_base_url::MultiapiV1CustomBaseUrlClient, MultiapiV1CustomBaseUrlClientOptions);
    first.test(1, None).await.unwrap();
    let second: MultiapiV2CustomBaseUrlClient =
        client!(multiapi_v2_custom_base_url::MultiapiV2CustomBaseUrlClient, MultiapiV2CustomBaseUrlClientOptions);
    second.test(2, None).await.unwrap();
}
