//! The Flow Service client: headers and tokens of its requests, and connections to Azure Synapse Analytics.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests stop at the first surprise")]

use azure_synapse_apim::{
    auth::{AdobeImsCredential, AdobeImsCredentialOptions},
    flow_service::{
        FlowServiceClient, FlowServiceClientOptions, FlowServiceHeaders,
        models::CreateConnectionRequest,
        synapse_connection::{ServicePrincipal, SynapseConnection},
    },
};
use fake_service::{Script, ok, response};
use serde_json::{Value, json};

fn headers() -> FlowServiceHeaders {
    FlowServiceHeaders { api_key: "the-api-key".into(), ims_org: "ORG@AdobeOrg".into(), sandbox: "dev".into() }
}

fn options(service: &Script) -> Option<FlowServiceClientOptions> {
    Some(FlowServiceClientOptions { endpoint: None, client_options: service.options() })
}

/// A credential that asks `ims` for tokens.
fn credential(ims: &Script) -> std::sync::Arc<AdobeImsCredential> {
    let options = AdobeImsCredentialOptions { client_options: ims.options(), ..Default::default() };
    AdobeImsCredential::new("the-api-key", "p8e-the-secret", &["openid", "AdobeID"], Some(options)).unwrap()
}

#[tokio::test]
async fn headers_and_token_of_every_request() {
    let ims = Script::new([ok(r#"{"access_token":"adobe-token","token_type":"bearer","expires_in":86399}"#)]);
    let service = Script::new([ok(r#"{"items":[]}"#), response(204)]);
    let client = FlowServiceClient::new(credential(&ims), headers(), options(&service)).unwrap();
    client.flow_specs_client().list_flow_specs(None).await.unwrap();
    client.flows_client().delete_by_flow("f 1", None).await.unwrap();
    assert_eq!(ims.lines(), ["POST /ims/token/v3"]);
    assert_eq!(
        ims.requests()[0].body,
        "grant_type=client_credentials&client_id=the-api-key&client_secret=p8e-the-secret&scope=openid%2CAdobeID"
    );
    let seen = service.requests();
    assert_eq!(seen[0].url, "https://platform.adobe.io/data/foundation/flowservice/flowSpecs");
    assert_eq!(seen[1].url, "https://platform.adobe.io/data/foundation/flowservice/flows/f%201");
    for seen in seen {
        assert_eq!(seen.header("authorization"), Some("Bearer adobe-token"));
        assert_eq!(seen.header("x-api-key"), Some("the-api-key"));
        assert_eq!(seen.header("x-gw-ims-org-id"), Some("ORG@AdobeOrg"));
        assert_eq!(seen.header("x-sandbox-name"), Some("dev"));
        assert_eq!(seen.header("accept"), Some("application/json"));
    }
}

#[tokio::test]
async fn errors_and_debug_have_no_secrets() {
    let refusal = r#"{"error":"invalid_client","error_description":"p8e-the-secret is wrong"}"#;
    let ims = Script::new([response(400).body(refusal)]);
    let service = Script::new([]);
    let credential = credential(&ims);
    let client = FlowServiceClient::new(credential.clone(), headers(), options(&service)).unwrap();
    let error = client.runs_client().retrieve_flow_run("r", None).await.unwrap_err();
    let shown = format!("{error} {error:?} {client:?} {credential:?} {:?}", headers());
    assert!(shown.contains("invalid_client"), "{shown}");
    assert!(shown.contains("ORG@AdobeOrg"), "{shown}");
    for secret in ["p8e-the-secret", "\"the-api-key\" }"] {
        assert!(!shown.contains(secret), "{shown}");
    }
    assert!(!format!("{:?}", headers()).contains("the-api-key"));
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn endpoint_option() {
    let service = Script::new([ok(r#"{"items":[]}"#)]);
    let at = |endpoint: &str| {
        let options = FlowServiceClientOptions { endpoint: Some(endpoint.into()), client_options: service.options() };
        FlowServiceClient::new(service.credential(), headers(), Some(options))
    };
    at("https://platform-stage.adobe.io").unwrap().flow_specs_client().list_flow_specs(None).await.unwrap();
    assert_eq!(service.requests()[0].url, "https://platform-stage.adobe.io/data/foundation/flowservice/flowSpecs");
    at("http://platform.adobe.io").unwrap_err();
}

#[test]
fn missing_headers() {
    let service = Script::new([]);
    for (what, headers) in [
        ("x-api-key", FlowServiceHeaders { api_key: "".into(), ..headers() }),
        ("x-gw-ims-org-id", FlowServiceHeaders { ims_org: String::new(), ..headers() }),
        ("x-sandbox-name", FlowServiceHeaders { sandbox: String::new(), ..headers() }),
        ("x-sandbox-name", FlowServiceHeaders { sandbox: "a\r\nx: y".into(), ..headers() }),
    ] {
        let error = FlowServiceClient::new(service.credential(), headers, options(&service)).unwrap_err();
        assert!(error.to_string().contains(what), "{error}");
    }
}

#[tokio::test]
async fn both_authentications_of_a_connection() {
    let service = Script::new([response(201).body(r#"{"id":"1"}"#), response(201).body(r#"{"id":"2"}"#)]);
    let client = FlowServiceClient::new(service.credential(), headers(), options(&service)).unwrap();
    let connections = client.connections_client();

    let by_text = SynapseConnection::with_connection_string("Warehouse", "Server=s;Password=hunter2");
    let by_principal = SynapseConnection {
        description: Some("Sales".into()),
        ..SynapseConnection::with_service_principal("Warehouse", principal())
    };
    for connection in [by_text, by_principal] {
        let request = CreateConnectionRequest::from(connection.clone());
        let shown = format!("{connection:?} {request:?}");
        assert!(shown.contains("Warehouse") && !shown.contains("hunter2"), "{shown}");
        connections.create_connection(connection.try_into().unwrap(), None).await.unwrap();
    }
    let bodies: Vec<Value> = service.requests().iter().map(|seen| serde_json::from_str(&seen.body).unwrap()).collect();
    let spec = json!({"id": "a49bcc7d-8038-43af-b1e4-5a7a089a7d79", "version": "1.0"});
    let by_text = json!({
        "name": "Warehouse",
        "auth": {
            "specName": "Connection String Based Authentication",
            "params": {"connectionString": "Server=s;Password=hunter2"},
        },
        "connectionSpec": spec,
    });
    let by_principal = json!({
        "name": "Warehouse",
        "description": "Sales",
        "auth": {
            "specName": "Service Principal Key Based Authentication",
            "params": {
                "server": "w.sql.azuresynapse.net",
                "database": "sales",
                "tenant": "t",
                "servicePrincipalId": "p",
                "servicePrincipalKey": "hunter2",
            },
        },
        "connectionSpec": spec,
    });
    assert_eq!(bodies, [by_text, by_principal]);
    assert_eq!(service.lines(), ["POST /data/foundation/flowservice/connections"; 2]);
}

fn principal() -> ServicePrincipal {
    ServicePrincipal {
        server: "w.sql.azuresynapse.net".into(),
        database: "sales".into(),
        tenant: "t".into(),
        id: "p".into(),
        key: "hunter2".into(),
    }
}
