//! What a PATCH sends: nothing for what was not set, a null where one was asked for, and the value that was set.

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
use fake_service::{Service, ok};
use futures::StreamExt;
use serde_json::{Value, json};

use crate::{apim_management, synapse_management};

/// The body and the verb of the only request.
fn patch(service: &Service) -> String {
    let seen = service.seen();
    assert_eq!((seen.len(), seen[0].method.as_str()), (1, "PATCH"));
    assert_eq!(seen[0].header("content-type"), Some("application/json"));
    seen[0].body.clone()
}

async fn workspace(patch_info: WorkspacePatchInfo) -> String {
    let service = Service::new([ok("{}")]);
    let workspaces = synapse_management::client(&service).workspaces_client();
    let _ = workspaces.begin_update("rg", "ws", patch_info.try_into().unwrap(), None).unwrap().next().await;
    patch(&service)
}

#[tokio::test]
async fn a_workspace_is_patched_by_what_was_set() {
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
async fn a_null_stands_at_the_depth_where_it_was_asked_for() {
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
async fn a_sql_pool_is_patched_by_what_was_set() {
    let mut properties = SqlPoolResourceProperties { collation: Some("c".to_owned()), ..Default::default() };
    properties.unmodeled.insert("maxSizeBytes", Value::Null);
    let mut info = SqlPoolPatchInfo { properties: Some(properties), ..Default::default() };
    info.unmodeled.insert("sku", Value::Null);
    let service = Service::new([ok("{}")]);
    let pools = synapse_management::client(&service).sql_pools_client();
    let _ = pools.begin_update("rg", "ws", "pool", info.try_into().unwrap(), None).unwrap().next().await;
    let sent: Value = serde_json::from_str(&patch(&service)).unwrap();
    let expected = json!({ "properties": { "collation": "c", "maxSizeBytes": null }, "sku": null });
    assert_eq!(sent, expected);
}

async fn api(properties: Option<ApiContractUpdateProperties>) -> String {
    let service = Service::new([ok("{}")]);
    let apis = apim_management::client(&service).api_client();
    let body = ApiUpdateContract { properties, ..Default::default() }.try_into().unwrap();
    apis.update("rg", "apim", "echo", &"*".into(), body, None).await.unwrap();
    assert_eq!(service.seen()[0].header("if-match"), Some("*"));
    patch(&service)
}

#[tokio::test]
async fn an_api_is_patched_by_what_was_set() {
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
async fn a_product_is_patched_by_what_was_set() {
    let mut properties = ProductUpdateProperties { description: Some(String::new()), ..Default::default() };
    properties.unmodeled.insert("subscriptionsLimit", Value::Null);
    let body = ProductUpdateParameters { properties: Some(properties), ..Default::default() };
    let service = Service::new([ok("{}")]);
    let products = apim_management::client(&service).product_client();
    products.update("rg", "apim", "p", &"*".into(), body.try_into().unwrap(), None).await.unwrap();
    assert_eq!(patch(&service), r#"{"properties":{"description":"","subscriptionsLimit":null}}"#);
}

#[tokio::test]
async fn a_named_value_is_patched_by_what_was_set() {
    let mut properties = NamedValueUpdateParameterProperties { secret: Some(false), ..Default::default() };
    properties.unmodeled.insert("keyVault", Value::Null);
    let body = NamedValueUpdateParameters { properties: Some(properties), ..Default::default() };
    let service = Service::new([ok("{}")]);
    let values = apim_management::client(&service).named_value_client();
    let body = body.try_into().unwrap();
    let _ = values.begin_update("rg", "apim", "n", &"*".into(), body, None).unwrap().next().await;
    assert_eq!(patch(&service), r#"{"properties":{"keyVault":null,"secret":false}}"#);
}

/// Nulls of an answer go back as they came, as far as they may be sent at all.
#[tokio::test]
async fn an_answer_with_nulls_comes_back_on_put() {
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
    let service = Service::new([ok(got.to_string()), ok("{}")]);
    let workspaces = synapse_management::client(&service).workspaces_client();
    let workspace: Workspace = workspaces.get("rg", "ws", None).await.unwrap().into_model().unwrap();
    assert_eq!((&workspace.tags, workspace.unmodeled.get("tags")), (&None, Some(&Value::Null)));
    assert_eq!(workspace.unmodeled.get("absent"), None);
    let body: RequestContent<Workspace> = workspace.try_into().unwrap();
    let _ = workspaces.begin_create_or_update("rg", "ws", body, None).unwrap().next().await;
    let mut expected = got;
    expected.as_object_mut().unwrap().remove("id");
    for read_only in ["provisioningState", "connectivityEndpoints"] {
        expected["properties"].as_object_mut().unwrap().remove(read_only);
    }
    assert_eq!(serde_json::from_str::<Value>(&service.seen()[1].body).unwrap(), expected);
}
