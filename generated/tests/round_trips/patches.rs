//! Bodies of PATCH requests: absent members, nulls and values.

use azure_core::http::RequestContent;
use azure_synapse_apim::{
    apim::management::models::{
        ApiContractUpdateProperties, ApiUpdateContract, NamedValueUpdateParameterProperties,
        NamedValueUpdateParameters, ProductUpdateParameters, ProductUpdateProperties,
    },
    synapse::management::models::{
        SqlPoolPatchInfo, SqlPoolResourceProperties, Workspace, WorkspacePatchInfo, WorkspacePatchProperties,
    },
};
use fake_service::{Script, ok};
use futures::StreamExt;
use serde_json::{Value, json};

use crate::{apim_management, synapse_management};

/// Returns the body of the only request.
fn patch(service: &Script) -> String {
    let seen = service.requests();
    assert_eq!((seen.len(), seen[0].method.as_str()), (1, "PATCH"));
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    seen[0].body.clone()
}

async fn workspace(patch_info: WorkspacePatchInfo) -> String {
    let service = Script::new([ok("{}")]);
    let workspaces = synapse_management::client(&service).workspaces_client();
    let _ = workspaces.begin_update("rg", "ws", patch_info.try_into().unwrap(), None).unwrap().next().await;
    patch(&service)
}

#[tokio::test]
async fn patch_of_a_workspace() {
    assert_eq!(workspace(WorkspacePatchInfo::default()).await, "{}");
    let mut info = WorkspacePatchInfo { tags: Some([("a".to_owned(), "b".to_owned())].into()), ..Default::default() };
    assert_eq!(workspace(info.clone()).await, r#"{"tags":{"a":"b"}}"#);
    // A value wins over a null, wherever it was set first.
    info.unmodeled.insert("tags", Value::Null);
    assert_eq!(workspace(info.clone()).await, r#"{"tags":{"a":"b"}}"#);
    info.tags = None;
    assert_eq!(workspace(info.clone()).await, r#"{"tags":null}"#);
    info.unmodeled.remove("tags");
    assert_eq!(workspace(info).await, "{}");
}

#[tokio::test]
async fn nulls_at_any_depth() {
    let mut properties = WorkspacePatchProperties::default();
    properties.unmodeled.insert("purviewConfiguration", Value::Null);
    // Only the service sets it, to whatever.
    properties.unmodeled.insert("provisioningState", Value::Null);
    let mut info = WorkspacePatchInfo { properties: Some(properties), ..Default::default() };
    assert_eq!(workspace(info.clone()).await, r#"{"properties":{"purviewConfiguration":null}}"#);
    let properties = info.properties.as_mut().unwrap();
    properties.purview_configuration = Some(Default::default());
    properties.public_network_access = Some("Disabled".into());
    let expected = r#"{"properties":{"publicNetworkAccess":"Disabled","purviewConfiguration":{}}}"#;
    assert_eq!(workspace(info.clone()).await, expected);
    // Of an element of a map, too: the map is given as it is to be sent.
    info.properties = None;
    info.unmodeled.insert("tags", json!({ "kept": "a", "removed": null }));
    assert_eq!(workspace(info).await, r#"{"tags":{"kept":"a","removed":null}}"#);
}

#[tokio::test]
async fn patch_of_a_sql_pool() {
    let mut properties = SqlPoolResourceProperties { collation: Some("c".to_owned()), ..Default::default() };
    properties.unmodeled.insert("maxSizeBytes", Value::Null);
    let mut info = SqlPoolPatchInfo { properties: Some(properties), ..Default::default() };
    info.unmodeled.insert("sku", Value::Null);
    let service = Script::new([ok("{}")]);
    let pools = synapse_management::client(&service).sql_pools_client();
    let _ = pools.begin_update("rg", "ws", "pool", info.try_into().unwrap(), None).unwrap().next().await;
    let sent: Value = serde_json::from_str(&patch(&service)).unwrap();
    let expected = json!({ "properties": { "collation": "c", "maxSizeBytes": null }, "sku": null });
    assert_eq!(sent, expected);
}

async fn api(properties: Option<ApiContractUpdateProperties>) -> String {
    let service = Script::new([ok("{}")]);
    let apis = apim_management::client(&service).api_client();
    let body = ApiUpdateContract { properties, ..Default::default() }.try_into().unwrap();
    apis.update("rg", "apim", "echo", &"*".into(), body, None).await.unwrap();
    assert_eq!(service.requests()[0].header("if-match"), Some("*"));
    patch(&service)
}

#[tokio::test]
async fn patch_of_an_api() {
    assert_eq!(api(None).await, "{}");
    let mut properties = ApiContractUpdateProperties::default();
    assert_eq!(api(Some(properties.clone())).await, r#"{"properties":{}}"#);
    properties.unmodeled.insert("serviceUrl", Value::Null);
    assert_eq!(api(Some(properties.clone())).await, r#"{"properties":{"serviceUrl":null}}"#);
    properties.service_url = Some("https://b.example".to_owned());
    assert_eq!(api(Some(properties.clone())).await, r#"{"properties":{"serviceUrl":"https://b.example"}}"#);
    // An empty list is a value.
    (properties.service_url, properties.protocols) = (None, Some(Vec::new()));
    assert_eq!(api(Some(properties)).await, r#"{"properties":{"protocols":[],"serviceUrl":null}}"#);
}

#[tokio::test]
async fn patch_of_a_product() {
    let mut properties = ProductUpdateProperties { description: Some(String::new()), ..Default::default() };
    properties.unmodeled.insert("subscriptionsLimit", Value::Null);
    let body = ProductUpdateParameters { properties: Some(properties), ..Default::default() };
    let service = Script::new([ok("{}")]);
    let products = apim_management::client(&service).product_client();
    products.update("rg", "apim", "p", &"*".into(), body.try_into().unwrap(), None).await.unwrap();
    assert_eq!(patch(&service), r#"{"properties":{"description":"","subscriptionsLimit":null}}"#);
}

#[tokio::test]
async fn patch_of_a_named_value() {
    let mut properties = NamedValueUpdateParameterProperties { secret: Some(false), ..Default::default() };
    properties.unmodeled.insert("keyVault", Value::Null);
    let body = NamedValueUpdateParameters { properties: Some(properties), ..Default::default() };
    let service = Script::new([ok("{}")]);
    let values = apim_management::client(&service).named_value_client();
    let body = body.try_into().unwrap();
    let _ = values.begin_update("rg", "apim", "n", &"*".into(), body, None).unwrap().next().await;
    assert_eq!(patch(&service), r#"{"properties":{"secret":false,"keyVault":null}}"#);
}

/// Nulls of a response are sent back, except those of read-only members.
#[tokio::test]
async fn nulls_of_a_response_round_trip() {
    let got = json!({
        "id": null,
        "location": "westeurope",
        "identity": null,
        "tags": null,
        "newMember": null,
        "properties": {
            "provisioningState": null,
            "publicNetworkAccess": null,
            "defaultDataLakeStorage": { "accountUrl": null, "filesystem": "f", "newMember": null },
            "connectivityEndpoints": null,
            "virtualNetworkProfile": {},
            "encryption": { "cmk": { "key": null, "kekIdentity": { "useSystemAssignedIdentity": null } } },
        },
    });
    let service = Script::new([ok(got.to_string()), ok("{}")]);
    let workspaces = synapse_management::client(&service).workspaces_client();
    let workspace: Workspace = workspaces.get("rg", "ws", None).await.unwrap().into_model().unwrap();
    assert_eq!((&workspace.tags, workspace.unmodeled.get("tags")), (&None, Some(&azure_synapse_apim::Json::NULL)));
    assert_eq!(workspace.unmodeled.get("absent"), None);
    let body: RequestContent<Workspace> = workspace.try_into().unwrap();
    let _ = workspaces.begin_create_or_update("rg", "ws", body, None).unwrap().next().await;
    let mut expected = got;
    expected.as_object_mut().unwrap().remove("id");
    for read_only in ["provisioningState", "connectivityEndpoints"] {
        expected["properties"].as_object_mut().unwrap().remove(read_only);
    }
    assert_eq!(serde_json::from_str::<Value>(&service.requests()[1].body).unwrap(), expected);
}
