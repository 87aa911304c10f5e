//! `azure_special_headers_client_request_id`, `azure_special_headers_conditional_request`.

use azure_core::http::{
    ClientMethodOptions, Context, StatusCode, headers::CLIENT_REQUEST_ID, request::options::ClientRequestId,
};
use clients::{
    azure_special_headers_client_request_id::{
        clients::AzureSpecialHeadersClientRequestIdClient, models::AzureSpecialHeadersClientRequestIdClientGetOptions,
    },
    azure_special_headers_conditional_request::{
        clients::AzureSpecialHeadersConditionalRequestClient,
        models::{
            AzureSpecialHeadersConditionalRequestClientPostCustomIfMatchOptions,
            AzureSpecialHeadersConditionalRequestClientPostCustomIfNoneMatchOptions,
            AzureSpecialHeadersConditionalRequestClientPostIfMatchOptions,
            AzureSpecialHeadersConditionalRequestClientPostIfNoneMatchOptions,
        },
    },
};

const ID: &str = "123e4567-e89b-12d3-a456-426614174000";

/// The caller gives the id of a request in the call's context.
#[tokio::test]
async fn the_id_of_a_request() {
    let client: AzureSpecialHeadersClientRequestIdClient = client!(
        azure_special_headers_client_request_id::AzureSpecialHeadersClientRequestIdClient,
        AzureSpecialHeadersClientRequestIdClientOptions
    );
    let context = Context::new().with_value(ClientRequestId::new(ID.to_owned()));
    let options =
        AzureSpecialHeadersClientRequestIdClientGetOptions { method_options: ClientMethodOptions { context } };
    let response = client.get(Some(options)).await.unwrap();
    assert_eq!(response.status(), StatusCode::NoContent);
    assert_eq!(response.headers().get_optional_str(&CLIENT_REQUEST_ID), Some(ID));
}

#[tokio::test]
async fn conditions() {
    let client: AzureSpecialHeadersConditionalRequestClient = client!(
        azure_special_headers_conditional_request::AzureSpecialHeadersConditionalRequestClient,
        AzureSpecialHeadersConditionalRequestClientOptions
    );
    let options = AzureSpecialHeadersConditionalRequestClientPostIfMatchOptions {
        if_match: Some("\"valid\"".into()),
        ..Default::default()
    };
    client.post_if_match(Some(options)).await.unwrap();
    let options = AzureSpecialHeadersConditionalRequestClientPostIfNoneMatchOptions {
        if_none_match: Some("\"invalid\"".into()),
        ..Default::default()
    };
    client.post_if_none_match(Some(options)).await.unwrap();
    let options = AzureSpecialHeadersConditionalRequestClientPostCustomIfMatchOptions {
        x_ms_blob_if_match: Some("\"valid\"".to_owned()),
        ..Default::default()
    };
    client.post_custom_if_match(Some(options)).await.unwrap();
    let options = AzureSpecialHeadersConditionalRequestClientPostCustomIfNoneMatchOptions {
        x_ms_blob_if_none_match: Some("\"invalid\"".to_owned()),
        ..Default::default()
    };
    client.post_custom_if_none_match(Some(options)).await.unwrap();
}
