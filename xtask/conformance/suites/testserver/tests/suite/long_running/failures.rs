//! `lro.json`: errors that no retry mends, and services that break the rules.

use azure_core::{Error, error::ErrorKind, http::StatusCode};
use clients::{
    OperationUnfinished, ServiceError,
    lro::{clients::LrosaDsClient, models::*},
};

use super::{error, failure, product, quickly, response};

fn client() -> LrosaDsClient {
    client!(lro::LroClient, LroClientOptions).lrosa_ds_client()
}

/// A 400 with this message and no code.
fn bad_request(message: &str) -> (StatusCode, Option<String>, Option<String>) {
    (StatusCode::BadRequest, None, Some(message.to_owned()))
}

#[tokio::test]
async fn a_first_request_that_is_refused_is_an_error() {
    let expected = bad_request("Expected bad request message");
    assert_eq!(failure(client().begin_put_non_retry400(None)).await, expected);
    assert_eq!(failure(client().begin_delete_non_retry400(None)).await, expected);
    assert_eq!(failure(client().begin_post_non_retry400(None)).await, expected);
}

#[tokio::test]
async fn a_poll_that_is_refused_is_an_error() {
    let expected = bad_request("Expected bad request message");
    assert_eq!(failure(client().begin_delete202_non_retry400(None)).await, expected);
    assert_eq!(failure(client().begin_delete_async_relative_retry400(None)).await, expected);
    assert_eq!(failure(client().begin_post202_non_retry400(None)).await, expected);
    assert_eq!(failure(client().begin_post_async_relative_retry400(None)).await, expected);
    let of_resource = failure(client().begin_put_non_retry201_creating400(None)).await;
    assert_eq!(of_resource, bad_request("Error from the server"));
    let no_json = failure(client().begin_put_non_retry201_creating400_invalid_json(None)).await;
    assert_eq!(no_json, bad_request(r#"<{ "message" : "Error from the server" }"#));
    let without_words = failure(client().begin_put_async_relative_retry400(None)).await;
    assert_eq!(without_words, (StatusCode::BadRequest, None, None));
}

/// The link leads to a web page about a missing resource, and `Retry-After` is invalid.
fn leads_to_a_web_page(error: &Error) {
    assert!(matches!(error.kind(), ErrorKind::DataConversion), "{error:?}");
    assert!(error.to_string().contains("404 Not Found, but the body is HTML instead of JSON"), "{error}");
    assert_eq!(ServiceError::from_error(error).map(|found| found.status), Some(StatusCode::NotFound));
}

#[tokio::test]
async fn links_to_nothing_are_errors() {
    let options =
        LrosaDsClientBeginPutAsyncRelativeRetryInvalidHeaderOptions { method_options: quickly(), ..Default::default() };
    leads_to_a_web_page(&error(client().begin_put_async_relative_retry_invalid_header(Some(options))).await);
    let options = LrosaDsClientBeginDelete202RetryInvalidHeaderOptions { method_options: quickly() };
    leads_to_a_web_page(&error(client().begin_delete202_retry_invalid_header(Some(options))).await);
    let options = LrosaDsClientBeginDeleteAsyncRelativeRetryInvalidHeaderOptions { method_options: quickly() };
    leads_to_a_web_page(&error(client().begin_delete_async_relative_retry_invalid_header(Some(options))).await);
    let options =
        LrosaDsClientBeginPost202RetryInvalidHeaderOptions { method_options: quickly(), ..Default::default() };
    leads_to_a_web_page(&error(client().begin_post202_retry_invalid_header(Some(options))).await);
    let options = LrosaDsClientBeginPostAsyncRelativeRetryInvalidHeaderOptions {
        method_options: quickly(),
        ..Default::default()
    };
    leads_to_a_web_page(&error(client().begin_post_async_relative_retry_invalid_header(Some(options))).await);
}

/// What was read cannot be understood.
fn is_not_understood(error: &Error, what: &str) {
    assert!(matches!(error.kind(), ErrorKind::DataConversion), "{error:?}");
    assert!(error.to_string().contains(what), "{error}");
    assert!(OperationUnfinished::from_error(error).is_some());
}

#[tokio::test]
async fn responses_that_are_not_json_are_errors() {
    is_not_understood(&error(client().begin_put200_invalid_json(None)).await, "the resource is not JSON");
    let monitor = "the status monitor of the operation is not a JSON object";
    is_not_understood(&error(client().begin_put_async_relative_retry_invalid_json_polling(None)).await, monitor);
    is_not_understood(&error(client().begin_delete_async_relative_retry_invalid_json_polling(None)).await, monitor);
    is_not_understood(&error(client().begin_post_async_relative_retry_invalid_json_polling(None)).await, monitor);
}

/// API Management has monitors without a status, so the HTTP status decides where nothing else is said.
#[tokio::test]
async fn a_monitor_that_says_nothing_is_judged_by_its_http_status() {
    let of_resource = product(client().begin_put_async_relative_retry_no_status(None)).await;
    assert_eq!(of_resource, (None, None, None));
    let last = response(client().begin_put_async_relative_retry_no_status_payload(None)).await;
    assert_eq!((last.status(), last.body().is_empty()), (StatusCode::Ok, true));
    last.into_model().unwrap_err();
    let last = response(client().begin_delete_async_relative_retry_no_status(None)).await;
    assert_eq!((last.status(), &**last.body()), (StatusCode::Ok, &b"{ }"[..]));
    let last = response(client().begin_post_async_relative_retry_no_payload(None)).await;
    assert_eq!((last.status(), last.body().is_empty()), (StatusCode::Ok, true));
}

#[tokio::test]
async fn a_response_that_leads_nowhere_ends_the_operation() {
    // A resource without a state.
    let last = response(client().begin_put_error201_no_provisioning_state_payload(None)).await;
    assert_eq!(last.status(), StatusCode::Created);
    last.into_model().unwrap_err();
    let last = response(client().begin_delete204_succeeded(None)).await;
    assert_eq!(last.status(), StatusCode::NoContent);
}

/// Nobody can tell how it ends, so it is not said to have succeeded.
#[tokio::test]
async fn a_started_action_without_a_link_is_an_error() {
    let message = "the response has no link to the status of the operation";
    is_not_understood(&error(client().begin_post202_no_location(None)).await, message);
}
