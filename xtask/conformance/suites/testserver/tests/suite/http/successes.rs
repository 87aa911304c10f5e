//! `httpInfrastructure.json`: statuses of success.

use clients::httpinfrastructure::models::*;

use super::{infrastructure, succeed, truth};

#[tokio::test]
async fn each_status_of_success_is_told() {
    let client = infrastructure().http_success_client();
    succeed([
        (200, client.head200(None)),
        (200, client.put200(truth!(HttpSuccessClientPut200Options))),
        (200, client.post200(truth!(HttpSuccessClientPost200Options))),
        (200, client.patch200(truth!(HttpSuccessClientPatch200Options))),
        (200, client.delete200(truth!(HttpSuccessClientDelete200Options))),
        (201, client.put201(truth!(HttpSuccessClientPut201Options))),
        (201, client.post201(truth!(HttpSuccessClientPost201Options))),
        (202, client.put202(truth!(HttpSuccessClientPut202Options))),
        (202, client.post202(truth!(HttpSuccessClientPost202Options))),
        (202, client.patch202(truth!(HttpSuccessClientPatch202Options))),
        (202, client.delete202(truth!(HttpSuccessClientDelete202Options))),
        (204, client.head204(None)),
        (204, client.put204(truth!(HttpSuccessClientPut204Options))),
        (204, client.post204(truth!(HttpSuccessClientPost204Options))),
        (204, client.patch204(truth!(HttpSuccessClientPatch204Options))),
        (204, client.delete204(truth!(HttpSuccessClientDelete204Options))),
        // HEAD asks whether something is there, so a listed 404 is an answer.
        (404, client.head404(None)),
    ])
    .await;
}

#[tokio::test]
async fn a_success_may_have_a_body() {
    assert!(infrastructure().http_success_client().get200(None).await.unwrap().into_model().unwrap());
}
