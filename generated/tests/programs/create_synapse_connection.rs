//! Connecting Adobe Experience Platform to a database of Azure Synapse Analytics.

use azure_core::Result;
use azure_synapse_apim::{
    ServiceError,
    flow_service::{
        FlowServiceClient, FlowServiceClientOptions, FlowServiceHeaders, synapse_connection::SynapseConnection,
    },
};
use fake_service::{Script, ok, response};
use serde_json::json;

use super::assert_request;

#[path = "../../examples/create_synapse_connection.rs"]
#[allow(dead_code, reason = "`main` is for the console")]
mod example;

const CONNECTIONS: &str = "https://platform.adobe.io/data/foundation/flowservice/connections";

async fn connect(service: &Script) -> Result<(String, Vec<String>)> {
    let headers = FlowServiceHeaders { api_key: "key".into(), ims_org: "org".into(), sandbox: "prod".into() };
    let options = FlowServiceClientOptions { client_options: service.options(), ..Default::default() };
    let client = FlowServiceClient::new(service.credential(), headers, Some(options)).unwrap();
    let result = example::connect(&client, SynapseConnection::with_connection_string("W", "Server=s")).await;
    for seen in service.requests() {
        assert_eq!(seen.header("authorization"), Some("Bearer the-token"));
        assert_eq!(seen.header("x-sandbox-name"), Some("prod"));
    }
    result
}

fn created() -> fake_service::ScriptedResponse {
    response(201).body(r#"{"id":"c1","etag":"\"1\""}"#)
}

#[tokio::test]
async fn creates_tests_and_explores() {
    let tables = r#"[{"type":"table","name":"dbo.orders","path":"\"dbo\".\"orders\"","canPreview":true}]"#;
    let service = Script::new([created(), ok(r#"{"result":true}"#), ok(tables)]);
    let (id, tables) = connect(&service).await.unwrap();
    assert_eq!(id, "c1");
    assert_eq!(tables, ["\"dbo\".\"orders\""]);

    let seen = service.requests();
    assert_eq!(seen.len(), 3);
    let body = json!({
        "name": "W",
        "auth": {"specName": "Connection String Based Authentication", "params": {"connectionString": "Server=s"}},
        "connectionSpec": {"id": "a49bcc7d-8038-43af-b1e4-5a7a089a7d79", "version": "1.0"},
    });
    assert_request(&seen[0], "POST", CONNECTIONS, Some(&body));
    assert_request(&seen[1], "GET", &format!("{CONNECTIONS}/c1/test"), None);
    assert_request(&seen[2], "GET", &format!("{CONNECTIONS}/c1/explore?objectType=ROOT"), None);
}

#[tokio::test]
async fn an_invalid_connection_is_deleted() {
    let service = Script::new([created(), ok(r#"{"result":false}"#), response(204)]);
    let error = connect(&service).await.unwrap_err();
    assert!(error.to_string().contains("cannot sign in"), "{error}");
    let seen = service.requests();
    assert_eq!(seen.len(), 3);
    assert_request(&seen[2], "DELETE", &format!("{CONNECTIONS}/c1/"), None);
}

#[tokio::test]
async fn service_error() {
    let refusal = r#"{"errorCode":"CONNECTOR-2001","errorMessage":"the credentials are wrong"}"#;
    let service = Script::new([response(400).body(refusal)]);
    let error = connect(&service).await.unwrap_err();
    let details = ServiceError::from_error(&error).unwrap();
    assert_eq!(details.code.as_deref(), Some("CONNECTOR-2001"));
    assert!(error.to_string().contains("the credentials are wrong"), "{error}");
    assert_eq!(service.requests().len(), 1);
}
