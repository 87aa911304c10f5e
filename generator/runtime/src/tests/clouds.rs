//! Endpoints of clouds, parameters of clients, and fixed headers.

use super::support;
use crate::runtime::{Call, Client, CloudEndpoint, Service, client_parameter, fixed_header};
use azure_core::{
    cloud::{Audiences, CloudConfiguration, CustomConfiguration},
    http::{ClientOptions, NoFormat},
};
use std::sync::Arc;

struct Audience;

const SERVICE: Service = Service {
    public: CloudEndpoint { endpoint: "https://management.azure.com", scope: "https://management.azure.com/.default" },
    government: Some(CloudEndpoint {
        endpoint: "https://management.usgovcloudapi.net",
        scope: "https://management.usgovcloudapi.net/.default",
    }),
    china: None,
};

fn in_cloud(cloud: Option<CloudConfiguration>) -> ClientOptions {
    ClientOptions { cloud: cloud.map(Arc::new), ..Default::default() }
}

fn custom(audiences: Audiences) -> Option<CloudConfiguration> {
    let mut custom = CustomConfiguration::default();
    custom.audiences = audiences;
    Some(custom.into())
}

#[test]
fn endpoint_and_scope_of_each_cloud() {
    for (cloud, endpoint, scope) in [
        (None, SERVICE.public.endpoint, SERVICE.public.scope),
        (Some(CloudConfiguration::AzurePublic), SERVICE.public.endpoint, SERVICE.public.scope),
        (
            Some(CloudConfiguration::AzureGovernment),
            "https://management.usgovcloudapi.net",
            "https://management.usgovcloudapi.net/.default",
        ),
        (
            custom(Audiences::new().with::<Audience>("https://arm.local/".to_owned())),
            "https://arm.local/",
            "https://arm.local/.default",
        ),
    ] {
        let resolved = SERVICE.resolve::<Audience>(&in_cloud(cloud)).unwrap();
        assert_eq!((resolved.endpoint.as_str(), resolved.scope.as_str()), (endpoint, scope));
    }
}

#[test]
fn clouds_without_the_service() {
    assert!(SERVICE.resolve::<Audience>(&in_cloud(Some(CloudConfiguration::AzureChina))).is_err());
    let error = SERVICE.resolve::<Audience>(&in_cloud(custom(Audiences::new()))).unwrap_err();
    assert!(error.to_string().contains("Audience"));
}

#[test]
fn client_parameters() {
    assert_eq!(client_parameter("subscription_id", "sub").unwrap(), "sub");
    assert_eq!(client_parameter("subscription_id", "").unwrap_err().to_string(), "`subscription_id` is empty");
}

#[tokio::test]
async fn client_without_authorization() {
    let service = support::Script::new([support::response(200)]);
    let client = Client::new("https://service.example", [], service.options()).unwrap();
    let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("A.b", Default::default(), &[200]);
    call.await.unwrap();
    assert_eq!(service.requests()[0].header("authorization"), None);
    assert!(service.requests()[0].header("user-agent").unwrap().contains("synapse_apim_runtime"));
}

#[tokio::test]
async fn fixed_headers() {
    let service = support::Script::new([support::response(429).header("retry-after", "0"), support::response(200)]);
    let key = fixed_header("X-Api-Key", "the-key").unwrap();
    assert_eq!(format!("{key:?}"), r#"["x-api-key"]"#);
    let signature = fixed_header("authorization", "SharedAccessSignature uid=1").unwrap();
    let client = Client::new("https://service.example", [key, signature], service.options()).unwrap();
    let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("A.b", Default::default(), &[200]);
    call.await.unwrap();
    for seen in service.requests() {
        assert_eq!(seen.header("x-api-key"), Some("the-key"));
        assert_eq!(seen.header("authorization"), Some("SharedAccessSignature uid=1"));
    }
    for (name, value) in [("x", "se\r\ncret"), ("", "secret"), ("a b", "secret"), ("x-empty", "")] {
        let error = fixed_header(name, value).unwrap_err().to_string();
        assert!(!error.contains("cret"), "{error}");
    }
}
