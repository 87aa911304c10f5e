//! `type_model_visibility`: what of a model is sent depends on the verb.

use clients::type_model_visibility::{
    clients::TypeModelVisibilityClient,
    models::{
        ReadOnlyModel, VisibilityModelCreate, VisibilityModelCreateOrUpdate, VisibilityModelDelete,
        VisibilityModelUpdate,
    },
};
use serde_json::json;

use crate::{json, to_json_value};

fn texts() -> Vec<String> {
    vec!["foo".to_owned(), "bar".to_owned()]
}

#[tokio::test]
async fn every_verb_sends_its_own_members() {
    let client: TypeModelVisibilityClient =
        client!(type_model_visibility::TypeModelVisibilityClient, TypeModelVisibilityClientOptions);
    let found = read!(client.get_model(123, json(json!({})), None));
    assert_eq!(found.read_prop.as_deref(), Some("abc"));
    client.head_model(123, json(json!({})), None).await.unwrap();
    let body = VisibilityModelCreateOrUpdate::new(texts(), vec![1, 2]).try_into().unwrap();
    client.put_model(body, None).await.unwrap();
    let body = VisibilityModelUpdate { update_prop: Some(vec![1, 2]), ..Default::default() };
    client.patch_model(body.try_into().unwrap(), None).await.unwrap();
    client.post_model(VisibilityModelCreate::new(texts()).try_into().unwrap(), None).await.unwrap();
    client.delete_model(VisibilityModelDelete::new(true).try_into().unwrap(), None).await.unwrap();
}

#[tokio::test]
async fn what_only_the_service_sets_is_left_out() {
    let client: TypeModelVisibilityClient =
        client!(type_model_visibility::TypeModelVisibilityClient, TypeModelVisibilityClientOptions);
    let expected =
        json!({ "optionalNullableIntList": [1, 2, 3], "optionalStringRecord": { "k1": "value1", "k2": "value2" } });
    let found = read!(client.put_read_only_model(ReadOnlyModel::default().try_into().unwrap(), None));
    assert_eq!(to_json_value(&found), expected);
    client.put_read_only_model(found.try_into().unwrap(), None).await.unwrap();
}
