//! `lro.json`: DELETE.

use azure_core::http::StatusCode;
use clients::lro::clients::LrosClient;

use super::{ends_as, response};

fn client() -> LrosClient {
    client!(lro::LroClient, LroClientOptions).lros_client()
}

#[tokio::test]
async fn what_is_gone_at_once_is_not_polled() {
    assert_eq!(response(client().begin_delete204_succeeded(None)).await.status(), StatusCode::NoContent);
}

#[tokio::test]
async fn a_location_is_polled_until_it_has_a_response() {
    let last = response(client().begin_delete202_retry200(None)).await;
    assert_eq!((last.status(), last.body().is_empty()), (StatusCode::Ok, true));
    assert_eq!(response(client().begin_delete202_no_retry204(None)).await.status(), StatusCode::NoContent);
    assert_eq!(response(client().begin_delete_no_header_in_retry(None)).await.status(), StatusCode::NoContent);
}

#[tokio::test]
async fn what_a_location_says_of_the_resource_counts() {
    // A body is described, but what is deleted is no result.
    let last = response(client().begin_delete_provisioning202_accepted200_succeeded(None)).await;
    assert_eq!(last.status(), StatusCode::Ok);
    assert!(ends_as(client().begin_delete_provisioning202_deleting_failed200(None), "Failed").await);
    assert!(ends_as(client().begin_delete_provisioning202_deletingcanceled200(None), "Canceled").await);
}

#[tokio::test]
async fn a_monitor_is_polled_and_nothing_is_fetched_after_it() {
    assert_eq!(response(client().begin_delete_async_retry_succeeded(None)).await.status(), StatusCode::Ok);
    assert_eq!(response(client().begin_delete_async_no_retry_succeeded(None)).await.status(), StatusCode::Ok);
    // Beside it is a location that leads nowhere.
    let last = response(client().begin_delete_async_no_header_in_retry(None)).await;
    assert_eq!(&**last.body(), br#"{ "status": "Succeeded"}"#);
}

#[tokio::test]
async fn a_monitor_that_tells_of_a_failure_is_an_error() {
    assert!(ends_as(client().begin_delete_async_retry_failed(None), "Failed").await);
    assert!(ends_as(client().begin_delete_async_retrycanceled(None), "Canceled").await);
}
