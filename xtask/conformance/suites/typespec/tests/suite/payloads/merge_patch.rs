//! `payload_json_merge_patch`.

use clients::payload_json_merge_patch::{
    clients::PayloadJsonMergePatchClient,
    models::{PayloadJsonMergePatchClientUpdateOptionalResourceOptions, Resource, ResourcePatch},
};
use serde_json::{Value, json};

use crate::to_json_value;

fn client() -> PayloadJsonMergePatchClient {
    client!(payload_json_merge_patch::PayloadJsonMergePatchClient, PayloadJsonMergePatchClientOptions)
}

/// A change that removes nearly everything: what is null, or holds nulls, is sent by unmodeled members.
fn patch() -> ResourcePatch {
    let mut patch = ResourcePatch::default();
    for name in ["description", "array", "intValue", "floatValue", "innerModel", "intArray"] {
        patch.unmodeled.insert(name, Value::Null);
    }
    patch.unmodeled.insert("map", json!({ "key": { "description": null }, "key2": null }));
    patch
}

#[tokio::test]
async fn resources_are_created() {
    let inner = json!({ "name": "InnerMadge", "description": "innerDesc" });
    let body = json!({
        "name": "Madge", "description": "desc", "map": { "key": inner }, "array": [inner], "intValue": 1,
        "floatValue": 1.25, "innerModel": inner, "intArray": [1, 2, 3]
    });
    let resource: Resource = serde_json::from_value(body.clone()).unwrap();
    assert_eq!(resource.inner_model.as_ref().unwrap().description.as_deref(), Some("innerDesc"));
    assert_eq!(to_json_value(read!(client().create_resource(resource.try_into().unwrap(), None))), body);
}

#[tokio::test]
async fn nulls_remove_members() {
    let found = read!(client().update_resource(patch().try_into().unwrap(), None));
    assert_eq!(found.map.unwrap()["key"].name.as_deref(), Some("InnerMadge"));
    let body = Some(patch().try_into().unwrap());
    let options = PayloadJsonMergePatchClientUpdateOptionalResourceOptions { body, ..Default::default() };
    assert_eq!(read!(client().update_optional_resource(Some(options))).name.as_deref(), Some("Madge"));
}
