//! Round trips: a GET and a PUT with one changed member.

use azure_synapse_apim::synapse::management::models::{
    IntegrationRuntime, IntegrationRuntimeResource, SqlPool, Workspace,
};
use fake_service::{Script, ok};
use futures::StreamExt;
use serde_json::{Value, json};

use super::client;

#[tokio::test]
async fn unknown_members_round_trip() {
    let got = json!({
        "id": "/set/by/the/service",
        "location": "westeurope",
        "tags": {"a": "b"},
        "identity": {"type": "FutureAssigned", "principalId": "set by the service"},
        "newMember": {"deep": [1, 2.5, null, {"x": "y"}]},
        "properties": {
            "provisioningState": "Succeeded",
            "publicNetworkAccess": "OnlySometimes",
            "sqlAdministratorLogin": null,
            "anotherNewMember": "kept",
            "defaultDataLakeStorage": {"accountUrl": "https://a.example", "unheardOf": true},
        },
    });
    let service = Script::new([ok(got.to_string()), ok("{}")]);
    let workspaces = client(&service).workspaces_client();
    let mut workspace: Workspace = workspaces.get("rg", "ws", None).await.unwrap().into_model().unwrap();
    workspace.tags.get_or_insert_default().insert("a".to_owned(), "changed".to_owned());
    let body = workspace.try_into().unwrap();
    let _ = workspaces.begin_create_or_update("rg", "ws", body, None).unwrap().next().await;

    let sent: Value = serde_json::from_str(&service.requests()[1].body).unwrap();
    let mut expected = got;
    expected["tags"]["a"] = "changed".into();
    expected.as_object_mut().unwrap().remove("id");
    expected["identity"].as_object_mut().unwrap().remove("principalId");
    expected["properties"].as_object_mut().unwrap().remove("provisioningState");
    assert_eq!(sent, expected);
}

#[tokio::test]
async fn unknown_variants_round_trip() {
    for properties in [
        json!({"type": "Quantum", "typeProperties": {"qubits": 5}, "description": "new"}),
        json!({"type": "SelfHosted", "typeProperties": {"unknown": 1}, "more": null}),
        json!({"description": "no kind at all"}),
    ] {
        let service = Script::new([ok(json!({"name": "ir", "properties": properties}).to_string()), ok("{}")]);
        let runtimes = client(&service).integration_runtimes_client();
        let runtime: IntegrationRuntimeResource =
            runtimes.get("rg", "ws", "ir", None).await.unwrap().into_model().unwrap();
        match (&runtime.properties, properties["type"].as_str()) {
            (Some(IntegrationRuntime::SelfHosted(_)), Some("SelfHosted")) => {}
            (Some(IntegrationRuntime::Unknown(_)), Some("Quantum") | None) => {}
            other => panic!("{other:?}"),
        }
        let body = runtime.try_into().unwrap();
        let _ = runtimes.begin_create("rg", "ws", "ir", body, None).unwrap().next().await;
        let sent: Value = serde_json::from_str(&service.requests()[1].body).unwrap();
        assert_eq!(sent["properties"], properties);
    }
}

#[test]
fn read_errors_have_the_variant() {
    let text = r#"{"properties":{"type":"SelfHosted","description":5}}"#;
    let error = serde_json::from_str::<IntegrationRuntimeResource>(text).unwrap_err().to_string();
    assert!(error.contains("properties.description") && error.contains("SelfHosted"), "{error}");
}

#[test]
fn a_null_can_be_sent_in_a_patch() {
    let mut pool = SqlPool::default();
    pool.unmodeled.insert("tags", Value::Null);
    let body: azure_core::http::RequestContent<SqlPool> = pool.try_into().unwrap();
    let azure_core::http::Body::Bytes(bytes) = body.body() else { panic!("not bytes") };
    assert_eq!(&bytes[..], br#"{"tags":null}"#);
}

#[test]
fn debug_redacts_secrets() {
    let text = r#"{"properties":{"sqlAdministratorLogin":"admin","sqlAdministratorLoginPassword":"hunter2"}}"#;
    let workspace: Workspace = serde_json::from_str(text).unwrap();
    let shown = format!("{workspace:?}");
    assert!(shown.contains("admin") && !shown.contains("hunter2"), "{shown}");
}
