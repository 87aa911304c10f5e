//! `azure-special-properties.json`, `subscriptionId-apiVersion.json`: the version of the API, wherever it is described.

use clients::{
    azure_special_properties::{
        clients::{AzureSpecialPropertiesClient, AzureSpecialPropertiesClientOptions},
        models::ApiVersionLocalClientGetMethodLocalNullOptions,
    },
    subscriptionid_apiversion::clients::{SubscriptionIdApiVersionClient, SubscriptionIdApiVersionClientOptions},
};

fn client() -> AzureSpecialPropertiesClient {
    let options = AzureSpecialPropertiesClientOptions { client_options: transport::options() };
    AzureSpecialPropertiesClient::new(&transport::endpoint(), "1234-5678-9012-3456", Some(options)).unwrap()
}

#[tokio::test]
async fn that_of_the_description_is_sent_by_itself() {
    let client = client().api_version_default_client();
    client.get_method_global_valid(None).await.unwrap();
    client.get_method_global_not_provided_valid(None).await.unwrap();
    client.get_path_global_valid(None).await.unwrap();
    client.get_swagger_global_valid(None).await.unwrap();
}

#[tokio::test]
async fn an_operation_may_have_one_of_its_own() {
    let client = client().api_version_local_client();
    client.get_method_local_valid(None).await.unwrap();
    client.get_path_local_valid(None).await.unwrap();
    client.get_swagger_local_valid(None).await.unwrap();
}

#[tokio::test]
async fn what_is_only_called_so_is_a_parameter() {
    let client = client().api_version_local_client();
    client.get_method_local_null(None).await.unwrap();
    let options =
        ApiVersionLocalClientGetMethodLocalNullOptions { api_version: Some("2.0".into()), ..Default::default() };
    let error = client.get_method_local_null(Some(options)).await.unwrap_err();
    assert_eq!(error.http_status().map(u16::from), Some(400));
}

#[tokio::test]
async fn beside_a_subscription() {
    let options = SubscriptionIdApiVersionClientOptions { client_options: transport::options() };
    let client = SubscriptionIdApiVersionClient::new(&transport::endpoint(), "1234-5678", Some(options)).unwrap();
    let response = client.group_client().get_sample_resource_group("testgroup101", None).await.unwrap();
    let group = response.into_model().unwrap();
    assert_eq!(group.name.as_deref(), Some("testgroup101"));
    assert_eq!(group.location.as_deref(), Some("West US"));
}
