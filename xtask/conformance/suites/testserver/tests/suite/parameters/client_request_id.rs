//! `azure-special-properties.json`, `header.json`: the id that a caller gives a request. The pipeline makes one, or takes
//! that of the call's context.

use azure_core::http::{ClientMethodOptions, Context, StatusCode, request::options::ClientRequestId};
use clients::azure_special_properties::{
    ResponseHeaders,
    clients::{AzureSpecialPropertiesClient, AzureSpecialPropertiesClientOptions, XMsClientRequestIdClient},
    models::{XMsClientRequestIdClientGetOptions, XMsClientRequestIdClientParamGetOptions},
};
use clients::header::models::HeaderClientCustomRequestIdOptions;

const ID: &str = "9C4D50EE-2D56-4CD3-8152-34347DC9F2B0";

fn root() -> AzureSpecialPropertiesClient {
    let options = AzureSpecialPropertiesClientOptions { client_options: transport::options() };
    AzureSpecialPropertiesClient::new(&transport::endpoint(), "1234-5678-9012-3456", Some(options)).unwrap()
}

fn client() -> XMsClientRequestIdClient {
    root().x_ms_client_request_id_client()
}

fn with_id(id: &str) -> ClientMethodOptions<'static> {
    ClientMethodOptions { context: Context::new().with_value(ClientRequestId::new(id.to_owned())) }
}

#[tokio::test]
async fn the_caller_may_give_it() {
    let options = XMsClientRequestIdClientGetOptions { method_options: with_id(ID) };
    let response = client().get(Some(options)).await.unwrap();
    assert_eq!(response.headers().get_optional_string(&"x-ms-request-id".into()).as_deref(), Some("123"));
    let options = XMsClientRequestIdClientParamGetOptions { method_options: with_id(ID) };
    let response = client().param_get(Some(options)).await.unwrap();
    assert_eq!(response.headers().get_optional_string(&"x-ms-request-id".into()).as_deref(), Some("123"));
    let options = HeaderClientCustomRequestIdOptions { method_options: with_id(ID) };
    let client = client!(header::HeaderClient, HeaderClientOptions);
    client.custom_request_id(Some(options)).await.unwrap();
}

/// The pipeline always sends the header; an empty one is none to the server.
#[tokio::test]
async fn the_caller_may_do_without() {
    let options = XMsClientRequestIdClientGetOptions { method_options: with_id("") };
    let response = client().get(Some(options)).await.unwrap();
    assert_eq!(response.status(), StatusCode::Ok);
}

#[tokio::test]
async fn an_error_tells_the_id_of_the_service() {
    let options = XMsClientRequestIdClientGetOptions { method_options: with_id("another") };
    let error = client().get(Some(options)).await.unwrap_err();
    let error = clients::ServiceError::from_error(&error).unwrap();
    assert_eq!(error.status, StatusCode::BadRequest);
    assert_eq!(error.request_id.as_deref(), Some("123"));
}

#[tokio::test]
async fn an_operation_may_name_the_header() {
    let client = root().header_client();
    let response = client.custom_named_request_id(ID, None).await.unwrap();
    assert_eq!(response.foo_request_id().unwrap().as_deref(), Some("123"));
    let response = client.custom_named_request_id_param_grouping(ID, None).await.unwrap();
    assert_eq!(response.foo_request_id().unwrap().as_deref(), Some("123"));
    let response = client.custom_named_request_id_head(ID, None).await.unwrap();
    assert_eq!(response.status(), StatusCode::Ok);
    assert_eq!(response.foo_request_id().unwrap().as_deref(), Some("123"));
}
