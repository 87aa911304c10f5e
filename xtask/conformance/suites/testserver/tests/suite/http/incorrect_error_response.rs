//! `incorrect-error-response.json`: an error that does not match its description.

use azure_core::http::StatusCode;

use super::service_error;

#[tokio::test]
async fn the_status_and_the_message_are_kept() {
    let client = client!(incorrect_error_response::IncorrectErrorResponseClient, IncorrectErrorResponseClientOptions);
    let error = service_error(client.get_incorrect_error_from_server(None).await);
    assert_eq!(error.status, StatusCode::from(444));
    assert_eq!((error.code, error.message.as_deref()), (None, Some("foobar")));
}
