//! `versioning_…`: every version is a client of its own.

use clients::{
    versioning_added_v2::{self as added, clients::VersioningAddedV2Client},
    versioning_made_optional_v2::{clients::VersioningMadeOptionalV2Client, models::TestModel},
    versioning_removed_v1::clients::VersioningRemovedV1Client,
    versioning_removed_v2::{self as removed, clients::VersioningRemovedV2Client},
    versioning_removed_v2preview::clients::VersioningRemovedV2previewClient,
    versioning_renamed_from_v2::clients::VersioningRenamedFromV2Client,
    versioning_return_type_changed_from_v2::clients::VersioningReturnTypeChangedFromV2Client,
    versioning_type_changed_from_v2::{self as changed, clients::VersioningTypeChangedFromV2Client},
};
use serde_json::{Value, json};

use crate::{json, to_json_value};

#[tokio::test]
async fn what_was_added() {
    let client: VersioningAddedV2Client =
        client!(versioning_added_v2::VersioningAddedV2Client, VersioningAddedV2ClientOptions, "v2");
    let body = json!({ "prop": "foo", "enumProp": "enumMemberV2", "unionProp": 10 });
    let found = read!(client.v1("bar", json(&body), None));
    assert_eq!(found.enum_prop, Some(added::models::EnumV1::EnumMemberV2));
    assert_eq!(to_json_value(found), body);
    let body = json!({ "prop": "foo", "enumProp": "enumMember", "unionProp": "bar" });
    assert_eq!(to_json_value(read!(client.v2(json(&body), None))), body);
    assert_eq!(to_json_value(read!(client.interface_v2_client().v2_in_interface(json(&body), None))), body);
}

#[tokio::test]
async fn what_was_removed() {
    let body = json!({ "prop": "foo", "enumProp": "enumMemberV2", "unionProp": "bar" });
    let client: VersioningRemovedV2Client =
        client!(versioning_removed_v2::VersioningRemovedV2Client, VersioningRemovedV2ClientOptions, "v2");
    let found = read!(client.v2(json(&body), None));
    assert_eq!(found.enum_prop, Some(removed::models::EnumV2::EnumMemberV2));
    assert_eq!(to_json_value(found), body);
    let body: Value = json!({ "id": "123", "enumProp": "enumMemberV1" });
    assert_eq!(to_json_value(read!(client.model_v3(json(&body), None))), body);
    let client: VersioningRemovedV1Client =
        client!(versioning_removed_v1::VersioningRemovedV1Client, VersioningRemovedV1ClientOptions, "v1");
    assert_eq!(to_json_value(read!(client.model_v3(json(&body), None))), body);
    let client: VersioningRemovedV2previewClient = client!(
        versioning_removed_v2preview::VersioningRemovedV2previewClient,
        VersioningRemovedV2previewClientOptions,
        "v2preview"
    );
    let found = read!(client.model_v3(json(json!({ "id": "123" })), None));
    assert_eq!(found.id.as_deref(), Some("123"));
}

#[tokio::test]
async fn what_was_made_optional() {
    let client: VersioningMadeOptionalV2Client = client!(
        versioning_made_optional_v2::VersioningMadeOptionalV2Client,
        VersioningMadeOptionalV2ClientOptions,
        "v2"
    );
    let found = read!(client.test(TestModel::new("foo").try_into().unwrap(), None));
    assert_eq!((found.prop.as_deref(), found.changed_prop), (Some("foo"), None));
}

#[tokio::test]
async fn what_was_renamed() {
    let client: VersioningRenamedFromV2Client =
        client!(versioning_renamed_from_v2::VersioningRenamedFromV2Client, VersioningRenamedFromV2ClientOptions, "v2");
    let body = json!({ "newProp": "foo", "enumProp": "newEnumMember", "unionProp": 10 });
    assert_eq!(to_json_value(read!(client.new_op("bar", json(&body), None))), body);
    assert_eq!(to_json_value(read!(client.new_interface_client().new_op_in_new_interface(json(&body), None))), body);
}

#[tokio::test]
async fn what_changed_its_type() {
    let client: VersioningReturnTypeChangedFromV2Client = client!(
        versioning_return_type_changed_from_v2::VersioningReturnTypeChangedFromV2Client,
        VersioningReturnTypeChangedFromV2ClientOptions,
        "v2"
    );
    assert_eq!(read!(client.test(json("test"), None)), "test");
    let client: VersioningTypeChangedFromV2Client = client!(
        versioning_type_changed_from_v2::VersioningTypeChangedFromV2Client,
        VersioningTypeChangedFromV2ClientOptions,
        "v2"
    );
    let sent = changed::models::TestModel::new("bar", "foo").try_into().unwrap();
    let found = read!(client.test("baz", sent, None));
    assert_eq!((found.prop.as_deref(), found.changed_prop.as_deref()), (Some("foo"), Some("bar")));
}
