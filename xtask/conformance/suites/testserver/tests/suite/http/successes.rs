//! `httpInfrastructure.json`: statuses of success.

use clients::httpinfrastructure::models::*;

use super::{infrastructure, json_true, succeed};

#[tokio::test]
async fn each_status_of_success_is_told() {
    let client = infrastructure().http_success_client();
    succeed([
        (200, client.head200(None)),
        (200, client.put200(json_true!(HttpSuccessClientPut200Options))),
        (200, client.post200(json_true!(HttpSuccessClientPost200Options))),
        (200, client.patch200(json_true!(HttpSuccessClientPatch200Options))),
        (200, client.delete200(json_true!(HttpSuccessClientDelete200Options))),
        (201, client.put201(json_true!(HttpSuccessClientPut201Options))),
        (201, client.post201(json_true!(HttpSuccessClientPost201Options))),
        (202, client.put202(json_true!(HttpSuccessClientPut202Options))),
        (202, client.post202(json_true!(HttpSuccessClientPost202Options))),
        (202, client.patch202(json_true!(HttpSuccessClientPatch202Options))),
        (202, client.delete202(json_true!(HttpSuccessClientDelete202Options))),
        (204, client.head204(None)),
        (204, client.put204(json_true!(HttpSuccessClientPut204Options))),
        (204, client.post204(json_true!(HttpSuccessClientPost204Options))),
        (204, client.patch204(json_true!(HttpSuccessClientPatch204Options))),
        (204, client.delete204(json_true!(HttpSuccessClientDelete204Options))),
        // HEAD asks whether something is there, so a listed 404 is a response.
        (404, client.head404(None)),
    ])
    .await;
}

#[tokio::test]
async fn a_success_may_have_a_body() {
    assert!(infrastructure().http_success_client().get200(None).await.unwrap().into_model().unwrap());
}
