//! `azure_client_generator_core_flatten_property`: models stay as they are on the wire.

use clients::azure_client_generator_core_flatten_property::{
    clients::AzureClientGeneratorCoreFlattenPropertyClient,
    models::{ChildFlattenModel, ChildModel, FlattenModel, FlattenUnknownModel, NestedFlattenModel, Solution},
};
use serde_json::json;

use crate::to_json_value;

fn client() -> AzureClientGeneratorCoreFlattenPropertyClient {
    client!(
        azure_client_generator_core_flatten_property::AzureClientGeneratorCoreFlattenPropertyClient,
        AzureClientGeneratorCoreFlattenPropertyClientOptions
    )
}

#[tokio::test]
async fn models_in_models() {
    let sent = FlattenModel::new("foo", ChildModel::new(10, "bar"));
    let found = read!(client().put_flatten_model(sent.try_into().unwrap(), None));
    assert_eq!(to_json_value(found), to_json_value(FlattenModel::new("test", ChildModel::new(1, "test"))));
    let sent = NestedFlattenModel::new("foo", ChildFlattenModel::new(ChildModel::new(10, "test"), "bar"));
    let found = read!(client().put_nested_flatten_model(sent.try_into().unwrap(), None));
    let expected = NestedFlattenModel::new("test", ChildFlattenModel::new(ChildModel::new(1, "foo"), "test"));
    assert_eq!(to_json_value(found), to_json_value(expected));
}

#[tokio::test]
async fn members_that_are_not_sent() {
    let found = read!(client().put_flatten_unknown_model(FlattenUnknownModel::new("foo").try_into().unwrap(), None));
    assert_eq!(found.name.as_deref(), Some("test"));
    assert_eq!(found.properties.unwrap(), json!({"key1": "value1", "key2": "value2"}));
    let found = read!(client().put_flatten_read_only_model(Solution::new("foo").try_into().unwrap(), None));
    assert_eq!(found.name.as_deref(), Some("foo"));
    let properties = found.properties.unwrap();
    assert_eq!(properties.solution_id.as_deref(), Some("solution1"));
    assert_eq!(properties.title.as_deref(), Some("Solution Title"));
    assert_eq!(properties.content.as_deref(), Some("Solution Content"));
}
