//! `azure-special-properties.json`: the subscription belongs to the client, wherever an operation describes it.

use clients::azure_special_properties::clients::{AzureSpecialPropertiesClient, AzureSpecialPropertiesClientOptions};

fn connect(subscription: &str) -> azure_core::Result<AzureSpecialPropertiesClient> {
    let options = AzureSpecialPropertiesClientOptions { client_options: transport::options() };
    AzureSpecialPropertiesClient::new(&transport::endpoint(), subscription, Some(options))
}

fn client() -> AzureSpecialPropertiesClient {
    connect("1234-5678-9012-3456").unwrap()
}

#[tokio::test]
async fn described_for_all_operations() {
    let client = client().subscription_in_credentials_client();
    client.post_method_global_valid(None).await.unwrap();
    client.post_method_global_not_provided_valid(None).await.unwrap();
    client.post_path_global_valid(None).await.unwrap();
    client.post_swagger_global_valid(None).await.unwrap();
}

#[tokio::test]
async fn described_for_one_operation() {
    let client = client().subscription_in_method_client();
    client.post_method_local_valid(None).await.unwrap();
    client.post_path_local_valid(None).await.unwrap();
    client.post_swagger_local_valid(None).await.unwrap();
}

#[test]
fn none_makes_no_client() {
    assert!(connect("").unwrap_err().to_string().contains("subscription_id"));
}

/// There is always one; the server refuses any but that in the path.
#[tokio::test]
async fn another_one_is_an_error() {
    let client = client();
    let error = client.subscription_in_credentials_client().post_method_global_null(None).await.unwrap_err();
    assert_eq!(error.http_status().map(u16::from), Some(400));
    let error = client.subscription_in_method_client().post_method_local_null(None).await.unwrap_err();
    assert_eq!(error.http_status().map(u16::from), Some(400));
}
