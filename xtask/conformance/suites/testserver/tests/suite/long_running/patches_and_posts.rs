//! `lro.json`: PATCH and POST.

use azure_core::{error::ErrorKind, http::StatusCode};
use clients::lro::{
    clients::LrosClient,
    models::{LrosClientBeginPost202Retry200Options, Sku},
};

use super::{ends_as, error, failure, foo, product, response, result, to_send};

fn client() -> LrosClient {
    client!(lro::LroClient, LroClientOptions).lros_client()
}

#[tokio::test]
async fn after_a_patch_the_resource_is_the_result() {
    let (id, name, state) = product(client().begin_patch201_retry_with_async_header(None)).await;
    assert_eq!(id.as_deref(), Some("/lro/patch/201/retry/onlyAsyncHeader"));
    assert_eq!((name.as_deref(), state.as_deref()), (Some("foo"), Some("Succeeded")));
    // There is a location as well, with something else behind it.
    let (id, name, state) = product(client().begin_patch202_retry_with_async_and_location_header(None)).await;
    assert_eq!(id.as_deref(), Some("/lro/patch/202/retry/asyncAndLocationHeader"));
    assert_eq!((name.as_deref(), state.as_deref()), (Some("foo"), Some("Succeeded")));
}

/// The response has a final status and a link to a status monitor on another host. A link means that the operation still runs,
/// whatever the status is (as in API Management), and a link to another host is refused.
#[tokio::test]
async fn a_monitor_on_another_host_is_refused() {
    let error = error(client().begin_patch200_succeeded_ignore_headers(None)).await;
    assert!(matches!(error.kind(), ErrorKind::Other), "{error:?}");
    assert!(error.to_string().contains("refused to follow a link to `http://localhost`"), "{error}");
}

#[tokio::test]
async fn after_a_post_the_newest_location_is_polled() {
    let options = LrosClientBeginPost202Retry200Options { body: Some(to_send()), ..Default::default() };
    let last = response(client().begin_post202_retry200(Some(options))).await;
    assert_eq!((last.status(), &last.body()[..1]), (StatusCode::Ok, &b"{"[..]));
    assert_eq!(response(client().begin_post202_no_retry204(None)).await.status(), StatusCode::NoContent);
    let Sku { id, name, .. } = result(client().begin_post200_with_payload(None)).await.unwrap();
    assert_eq!((id.as_deref(), name.as_deref()), (Some("1"), Some("product")));
}

#[tokio::test]
async fn the_description_says_where_the_result_is() {
    assert_eq!(product(client().begin_post_double_headers_final_location_get(None)).await, foo(None));
    let in_monitor = product(client().begin_post_double_headers_final_azure_header_get(None)).await;
    assert_eq!(in_monitor, (Some("100".to_owned()), None, None));
    assert_eq!(product(client().begin_post_double_headers_final_azure_header_get_default(None)).await, foo(None));
}

#[tokio::test]
async fn a_result_may_be_a_list() {
    let products = result(client().begin_post202_list(None)).await.unwrap();
    let [product] = &products[..] else { panic!("{} products", products.len()) };
    assert_eq!((product.id.as_deref(), product.name.as_deref()), (Some("100"), Some("foo")));
}

#[tokio::test]
async fn after_a_monitor_the_location_is_the_result() {
    assert_eq!(product(client().begin_post_async_retry_succeeded(None)).await, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_post_async_no_retry_succeeded(None)).await, foo(Some("Succeeded")));
}

#[tokio::test]
async fn the_error_of_the_service_comes_out() {
    let (status, code, message) = failure(client().begin_post_async_retry_failed(None)).await;
    assert_eq!((status, code.as_deref()), (StatusCode::Ok, Some("500")));
    assert_eq!(message.as_deref(), Some("Internal Server Error"));
    assert!(ends_as(client().begin_post_async_retrycanceled(None), "Canceled").await);
}
