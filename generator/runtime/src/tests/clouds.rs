//! Clouds and what clients keep.

use super::fake;
use crate::runtime::{Call, Client, Place, Service, client_parameter, fixed_header};
use azure_core::{
    cloud::{Audiences, CloudConfiguration, CustomConfiguration},
    http::{ClientOptions, NoFormat},
};
use std::sync::Arc;

struct Audience;

const SERVICE: Service = Service {
    public: Place { endpoint: "https://management.azure.com", scope: "https://management.azure.com/.default" },
    government: Some(Place {
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
fn a_place_per_cloud() {
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
        let place = SERVICE.place::<Audience>(&in_cloud(cloud)).unwrap();
        assert_eq!((place.endpoint.as_str(), place.scope.as_str()), (endpoint, scope));
    }
}

#[test]
fn clouds_without_the_service() {
    assert!(SERVICE.place::<Audience>(&in_cloud(Some(CloudConfiguration::AzureChina))).is_err());
    let error = SERVICE.place::<Audience>(&in_cloud(custom(Audiences::new()))).unwrap_err();
    assert!(error.to_string().contains("Audience"));
}

#[test]
fn client_parameters() {
    assert_eq!(client_parameter("subscription_id", "sub").unwrap(), "sub");
    assert_eq!(client_parameter("subscription_id", "").unwrap_err().to_string(), "`subscription_id` is empty");
}

#[tokio::test]
async fn a_client_with_nobody_to_authorize_it() {
    let service = fake::Service::new([fake::reply(200)]);
    let client = Client::new("https://service.example", [], service.options()).unwrap();
    let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("A.b", Default::default(), &[200]);
    call.await.unwrap();
    assert_eq!(service.seen()[0].header("authorization"), None);
    assert!(service.seen()[0].header("user-agent").unwrap().contains("synapse_apim_runtime"));
}

#[tokio::test]
async fn headers_that_never_change() {
    let service = fake::Service::new([fake::reply(429).header("retry-after", "0"), fake::reply(200)]);
    let key = fixed_header("X-Api-Key", "the-key").unwrap();
    assert_eq!(format!("{key:?}"), r#"["x-api-key"]"#);
    let signature = fixed_header("authorization", "SharedAccessSignature uid=1").unwrap();
    let client = Client::new("https://service.example", [key, signature], service.options()).unwrap();
    let call: Call<'_, (), NoFormat> = client.get("/x", &[]).send("A.b", Default::default(), &[200]);
    call.await.unwrap();
    for seen in service.seen() {
        assert_eq!(seen.header("x-api-key"), Some("the-key"));
        assert_eq!(seen.header("authorization"), Some("SharedAccessSignature uid=1"));
    }
    for (name, value) in [("x", "se\r\ncret"), ("", "secret"), ("a b", "secret"), ("x-empty", "")] {
        let error = fixed_header(name, value).unwrap_err().to_string();
        assert!(!error.contains("cret"), "{error}");
    }
}
