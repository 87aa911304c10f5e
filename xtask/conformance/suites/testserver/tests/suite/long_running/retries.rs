//! `lro.json`: every request fails once with 500 before it succeeds.

use azure_core::http::{Context, StatusCode, poller::PollerOptions};
use clients::{
    Limits,
    lro::{
        clients::LroRetrysClient,
        models::{
            LroRetrysClientBeginPost202Retry200Options, LroRetrysClientBeginPostAsyncRelativeRetrySucceededOptions,
        },
    },
};

use super::{foo, product, response};

fn client() -> LroRetrysClient {
    client!(lro::LroClient, LroClientOptions).lro_retrys_client()
}

#[tokio::test]
async fn puts_are_tried_again() {
    assert_eq!(product(client().begin_put201_creating_succeeded200(None)).await, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_put_async_relative_retry_succeeded(None)).await, foo(Some("Succeeded")));
}

#[tokio::test]
async fn deletes_are_tried_again() {
    let last = response(client().begin_delete_provisioning202_accepted200_succeeded(None)).await;
    assert_eq!(last.status(), StatusCode::Ok);
    assert_eq!(response(client().begin_delete202_retry200(None)).await.status(), StatusCode::Ok);
    let last = response(client().begin_delete_async_relative_retry_succeeded(None)).await;
    assert_eq!(&**last.body(), br#"{ "status": "Succeeded" }"#);
}

#[tokio::test]
async fn posts_are_tried_again() {
    // Only if that is asked for: the service may have acted.
    let limits = Limits { repeat_post: true, ..Limits::default() };
    let repeating = || PollerOptions { context: Context::new().with_value(limits), ..Default::default() };
    let options = LroRetrysClientBeginPost202Retry200Options { method_options: repeating(), ..Default::default() };
    assert_eq!(response(client().begin_post202_retry200(Some(options))).await.status(), StatusCode::Ok);
    let options = LroRetrysClientBeginPostAsyncRelativeRetrySucceededOptions {
        method_options: repeating(),
        ..Default::default()
    };
    let last = response(client().begin_post_async_relative_retry_succeeded(Some(options))).await;
    assert_eq!(&**last.body(), br#"{ "status": "Succeeded" }"#);
}
