//! `payload_json_merge_patch`.

use clients::Json;
use clients::payload_json_merge_patch::{
    clients::PayloadJsonMergePatchClient,
    models::{InnerModel, PayloadJsonMergePatchClientUpdateOptionalResourceOptions, Resource, ResourcePatch},
};
use serde_json::json;

use crate::to_json_value;

fn client() -> PayloadJsonMergePatchClient {
    client!(payload_json_merge_patch::PayloadJsonMergePatchClient, PayloadJsonMergePatchClientOptions)
}

/// A change that removes nearly everything, each member by a null where it would have a value.
fn patch() -> ResourcePatch {
    let mut patch = ResourcePatch::default();
    for name in ["description", "array", "intValue", "floatValue", "innerModel", "intArray"] {
        patch.unmodeled.insert(name, Json::NULL);
    }
    let mut inner = InnerModel::default();
    inner.unmodeled.insert("description", Json::NULL);
    patch.map = Some([("key".to_owned(), inner)].into());
    patch.unmodeled.insert_null_entry("map", "key2");
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

#[test]
fn nulls_are_beside_values() {
    let map = json!({ "key": { "description": null }, "key2": null });
    assert_eq!(to_json_value(patch())["map"], map);
}

#[tokio::test]
async fn nulls_remove_members() {
    let found = read!(client().update_resource(patch().try_into().unwrap(), None));
    assert_eq!(found.map.unwrap()["key"].name.as_deref(), Some("InnerMadge"));
    let body = Some(patch().try_into().unwrap());
    let options = PayloadJsonMergePatchClientUpdateOptionalResourceOptions { body, ..Default::default() };
    assert_eq!(read!(client().update_optional_resource(Some(options))).name.as_deref(), Some("Madge"));
}
