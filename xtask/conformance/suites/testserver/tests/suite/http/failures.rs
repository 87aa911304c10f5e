//! `httpInfrastructure.json`: statuses that no operation lists.

use azure_core::http::StatusCode;
use clients::httpinfrastructure::models::*;

use super::{fail, infrastructure, json_true, service_error};

#[tokio::test]
async fn mistakes_of_the_client_are_errors() {
    let client = infrastructure().http_client_failure_client();
    fail([
        (400, client.head400(None)),
        (400, client.get400(None)),
        (400, client.put400(json_true!(HttpClientFailureClientPut400Options))),
        (400, client.post400(json_true!(HttpClientFailureClientPost400Options))),
        (400, client.patch400(json_true!(HttpClientFailureClientPatch400Options))),
        (400, client.delete400(json_true!(HttpClientFailureClientDelete400Options))),
        (401, client.head401(None)),
        (402, client.get402(None)),
        (403, client.get403(None)),
        (404, client.put404(json_true!(HttpClientFailureClientPut404Options))),
        (405, client.patch405(json_true!(HttpClientFailureClientPatch405Options))),
        (406, client.post406(json_true!(HttpClientFailureClientPost406Options))),
        (407, client.delete407(json_true!(HttpClientFailureClientDelete407Options))),
        (409, client.put409(json_true!(HttpClientFailureClientPut409Options))),
        (410, client.head410(None)),
        (411, client.get411(None)),
        (412, client.get412(None)),
        (413, client.put413(json_true!(HttpClientFailureClientPut413Options))),
        (414, client.patch414(json_true!(HttpClientFailureClientPatch414Options))),
        (415, client.post415(json_true!(HttpClientFailureClientPost415Options))),
        (416, client.get416(None)),
        (417, client.delete417(json_true!(HttpClientFailureClientDelete417Options))),
        // Retried until the attempts are used up.
        (429, client.head429(None)),
    ])
    .await;
}

#[tokio::test]
async fn mistakes_of_the_server_are_errors() {
    let client = infrastructure().http_server_failure_client();
    fail([
        (501, client.head501(None)),
        (501, client.get501(None)),
        (505, client.post505(json_true!(HttpServerFailureClientPost505Options))),
        (505, client.delete505(json_true!(HttpServerFailureClientDelete505Options))),
    ])
    .await;
}

#[tokio::test]
async fn the_message_of_an_error_is_kept() {
    let client = infrastructure().http_failure_client();
    let error = service_error(client.get_no_model_error(None).await);
    assert_eq!((error.status, error.message.as_deref()), (StatusCode::BadRequest, Some("NoErrorModel")));
    assert_eq!(error.to_string(), "HttpFailure.get_no_model_error: 400 Bad Request: NoErrorModel");
    let error = service_error(client.get_empty_error(None).await);
    assert_eq!((error.status, &error.body[..]), (StatusCode::BadRequest, &br#"{"message":""}"#[..]));
    let error = service_error(client.get_no_model_empty(None).await);
    assert_eq!((error.status, error.message, error.body.len()), (StatusCode::BadRequest, None, 0));
}
