//! The parts of an address: `custom-baseUrl.json`, `custom-baseUrl-more-options.json`, `parameterized-endpoint.json`. A
//! client is given the address as a whole.

use clients::{
    custom_baseurl::clients::PathsClient,
    custom_baseurl_more_options::{
        clients::{CustomBaseUrlMoreOptionsClient, CustomBaseUrlMoreOptionsClientOptions},
        models::PathsClientGetEmptyOptions,
    },
};

#[tokio::test]
async fn an_address_of_an_account() {
    let client: PathsClient = client!(custom_baseurl::CustomBaseUrlClient, CustomBaseUrlClientOptions).paths_client();
    client.get_empty(None).await.unwrap();
}

#[tokio::test]
async fn an_address_that_cannot_be_reached_is_an_error() {
    let options = clients::custom_baseurl::clients::CustomBaseUrlClientOptions { client_options: transport::options() };
    let nowhere = "https://localhost:1";
    let client = clients::custom_baseurl::clients::CustomBaseUrlClient::new(nowhere, Some(options)).unwrap();
    let error = client.paths_client().get_empty(None).await.unwrap_err();
    assert!(matches!(error.kind(), azure_core::error::ErrorKind::Connection), "{error:?}");
}

#[tokio::test]
async fn an_address_beside_parameters_of_every_kind() {
    let options = CustomBaseUrlMoreOptionsClientOptions { client_options: transport::options() };
    let client = CustomBaseUrlMoreOptionsClient::new(&transport::endpoint(), "test12", Some(options)).unwrap();
    let options = PathsClientGetEmptyOptions { key_version: Some("v1".into()), ..Default::default() };
    client.paths_client().get_empty("key1", Some(options)).await.unwrap();
}

#[tokio::test]
async fn an_address_that_is_one_parameter() {
    let client = client!(parameterized_endpoint::ParameterizedEndpointClient, ParameterizedEndpointClientOptions);
    client.get(None).await.unwrap();
}
