//! Endpoints and scopes of the clouds.

use std::sync::Arc;

use azure_core::cloud::{Audiences, CloudConfiguration, CustomConfiguration};
use azure_synapse_apim::synapse::management::{Audience, SynapseManagementClient, SynapseManagementClientOptions};
use fake_service::{Script, TOKEN, ok};

use super::{SUBSCRIPTION, client};

fn client_in(service: &Script, cloud: CloudConfiguration) -> azure_core::Result<SynapseManagementClient> {
    let mut client_options = service.options();
    client_options.cloud = Some(Arc::new(cloud));
    let options = SynapseManagementClientOptions { client_options };
    SynapseManagementClient::new(SUBSCRIPTION, service.credential(), Some(options))
}

async fn first_request(service: &Script, client: &SynapseManagementClient) -> (String, Vec<String>) {
    client.workspaces_client().get("rg", "ws", None).await.unwrap();
    let seen = service.requests();
    assert_eq!(seen[0].header("authorization"), Some(format!("Bearer {TOKEN}").as_str()));
    let host = seen[0].url.split('/').nth(2).unwrap().to_owned();
    (host, service.credential().scopes())
}

#[tokio::test]
async fn the_default_is_the_public_cloud() {
    let service = Script::new([ok("{}")]);
    let (host, scopes) = first_request(&service, &client(&service)).await;
    assert_eq!(host, "management.azure.com");
    assert_eq!(scopes, ["https://management.azure.com/.default"]);
    // Also without any options: nothing panics, nothing is sent.
    SynapseManagementClient::new(SUBSCRIPTION, service.credential(), None).unwrap();
}

#[tokio::test]
async fn each_cloud_has_its_endpoint_and_scope() {
    for (cloud, host) in [
        (CloudConfiguration::AzurePublic, "management.azure.com"),
        (CloudConfiguration::AzureGovernment, "management.usgovcloudapi.net"),
        (CloudConfiguration::AzureChina, "management.chinacloudapi.cn"),
    ] {
        let service = Script::new([ok("{}")]);
        let (seen, scopes) = first_request(&service, &client_in(&service, cloud).unwrap()).await;
        assert_eq!(seen, host);
        assert_eq!(scopes, [format!("https://{host}/.default")]);
    }
}

#[tokio::test]
async fn a_custom_cloud_with_the_audience() {
    let mut custom = CustomConfiguration::default();
    custom.audiences = Audiences::new().with::<Audience>("https://management.my.cloud".to_owned());
    let service = Script::new([ok("{}")]);
    let (host, scopes) = first_request(&service, &client_in(&service, custom.into()).unwrap()).await;
    assert_eq!(host, "management.my.cloud");
    assert_eq!(scopes, ["https://management.my.cloud/.default"]);
}

#[test]
fn a_custom_cloud_without_the_audience_is_an_error() {
    let service = Script::new([]);
    client_in(&service, CustomConfiguration::default().into()).unwrap_err();
}

#[test]
fn an_empty_subscription_is_an_error() {
    let error = SynapseManagementClient::new("", Script::new([]).credential(), None).unwrap_err();
    assert!(error.to_string().contains("subscription_id"), "{error}");
}
