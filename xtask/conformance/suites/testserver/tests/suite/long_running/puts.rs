//! `lro.json`: PUT.

use azure_core::http::StatusCode;
use clients::lro::{
    clients::LrosClient,
    models::{
        LrosClientBeginPut200SucceededOptions, LrosClientBeginPut201CreatingSucceeded200Options, Sku, SubProduct,
    },
};

use super::{Begun, ends_as, foo, product, response, result, to_send};

fn client() -> LrosClient {
    client!(lro::LroClient, LroClientOptions).lros_client()
}

async fn sku(begun: Begun<Sku>) -> (String, String) {
    let Sku { id, name, .. } = result(begun).await.unwrap();
    (id.unwrap(), name.unwrap())
}

async fn sub_product(begun: Begun<SubProduct>) -> (String, String) {
    let SubProduct { id, properties, .. } = result(begun).await.unwrap();
    (id.unwrap(), properties.unwrap().provisioning_state.unwrap())
}

#[tokio::test]
async fn what_is_done_at_once_is_not_polled() {
    let options = LrosClientBeginPut200SucceededOptions { body: Some(to_send()), ..Default::default() };
    assert_eq!(product(client().begin_put200_succeeded(Some(options))).await, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_put201_succeeded(None)).await, foo(Some("Succeeded")));
    assert_eq!(response(client().begin_put201_succeeded(None)).await.status(), StatusCode::Created);
    assert_eq!(product(client().begin_put200_succeeded_no_state(None)).await, foo(None));
}

#[tokio::test]
async fn a_location_is_polled() {
    assert_eq!(product(client().begin_put202_retry200(None)).await, foo(None));
    assert_eq!(product(client().begin_put_no_header_in_retry(None)).await, foo(Some("Succeeded")));
}

#[tokio::test]
async fn the_resource_is_polled_where_there_is_no_link() {
    let options = LrosClientBeginPut201CreatingSucceeded200Options { body: Some(to_send()), ..Default::default() };
    let made = product(client().begin_put201_creating_succeeded200(Some(options))).await;
    assert_eq!(made, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_put200_updating_succeeded204(None)).await, foo(Some("Succeeded")));
}

#[tokio::test]
async fn a_resource_that_fails_is_an_error() {
    assert!(ends_as(client().begin_put201_creating_failed200(None), "Failed").await);
    assert!(ends_as(client().begin_put200_acceptedcanceled200(None), "Canceled").await);
}

#[tokio::test]
async fn a_monitor_is_polled_and_the_resource_is_the_result() {
    assert_eq!(product(client().begin_put_async_retry_succeeded(None)).await, foo(Some("Succeeded")));
    assert_eq!(product(client().begin_put_async_no_retry_succeeded(None)).await, foo(Some("Succeeded")));
    // Beside it is a location that leads nowhere.
    assert_eq!(product(client().begin_put_async_no_header_in_retry(None)).await, foo(Some("Succeeded")));
}

#[tokio::test]
async fn a_monitor_that_tells_of_a_failure_is_an_error() {
    assert!(ends_as(client().begin_put_async_retry_failed(None), "Failed").await);
    assert!(ends_as(client().begin_put_async_no_retrycanceled(None), "Canceled").await);
}

#[tokio::test]
async fn what_is_no_resource_of_azure_is_a_result_as_well() {
    let expected = ("100".to_owned(), "sku".to_owned());
    assert_eq!(sku(client().begin_put_non_resource(None)).await, expected);
    assert_eq!(sku(client().begin_put_async_non_resource(None)).await, expected);
    let expected = ("100".to_owned(), "Succeeded".to_owned());
    assert_eq!(sub_product(client().begin_put_sub_resource(None)).await, expected);
    assert_eq!(sub_product(client().begin_put_async_sub_resource(None)).await, expected);
}
