//! `type_property_additional_properties`: named members beside others, of one type or of any.

use clients::Unmodeled;
use clients::type_property_additional_properties::{
    clients::TypePropertyAdditionalPropertiesClient,
    models::{
        ExtendsUnknownAdditionalPropertiesDiscriminated, IsUnknownAdditionalPropertiesDiscriminated, ModelForRecord,
    },
};
use serde_json::{Value, json};

use crate::to_json_value;

fn client() -> TypePropertyAdditionalPropertiesClient {
    client!(
        type_property_additional_properties::TypePropertyAdditionalPropertiesClient,
        TypePropertyAdditionalPropertiesClientOptions
    )
}

/// Reads a model that is `$body` on the wire, looks into it, and sends what was read.
macro_rules! models {
    ($($test:ident: $client:ident, $body:expr, |$found:ident| $look:expr;)*) => {$(
        #[tokio::test]
        async fn $test() {
            let client = client().$client();
            let $found = read!(client.get(None));
            $look;
            assert_eq!(to_json_value(&$found), $body);
            client.put($found.try_into().unwrap(), None).await.unwrap();
        }
    )*};
}

/// A member that has no field.
fn further(unmodeled: &Unmodeled, name: &str) -> Value {
    unmodeled.get(name).unwrap().read().unwrap()
}

fn unknown(name: &str) -> Value {
    json!({ "name": name, "prop1": 32, "prop2": true, "prop3": "abc" })
}

fn derived(name: &str) -> Value {
    json!({ "name": name, "index": 314, "age": 2.71875, "prop1": 32, "prop2": true, "prop3": "abc" })
}

fn discriminated() -> Value {
    let mut body = derived("Derived");
    body["kind"] = json!("derived");
    body
}

fn numbers() -> Value {
    json!({ "id": 43.125, "prop": 43.125 })
}

fn ok() -> Value {
    json!({ "state": "ok" })
}

fn is_ok(model: &ModelForRecord) -> bool {
    model.state.as_deref() == Some("ok")
}

fn mixed() -> Value {
    json!({ "flag": true, "prop1": "abc", "prop2": 43.125 })
}

models! {
    extends_unknown: extends_unknown_client, unknown("ExtendsUnknownAdditionalProperties"), |found|
        assert_eq!(further(&found.unmodeled, "prop1"), 32);
    extends_unknown_derived: extends_unknown_derived_client, derived("ExtendsUnknownAdditionalProperties"), |found|
        assert_eq!((found.index, found.age), (Some(314), Some(2.71875)));
    extends_unknown_discriminated: extends_unknown_discriminated_client, discriminated(), |found| {
        let ExtendsUnknownAdditionalPropertiesDiscriminated::Derived(it) = &found else { panic!("{found:?}") };
        assert_eq!((it.index, &further(&it.unmodeled, "prop3")), (Some(314), &json!("abc")));
    };
    is_unknown: is_unknown_client, unknown("IsUnknownAdditionalProperties"), |found|
        assert_eq!(further(&found.unmodeled, "prop2"), true);
    is_unknown_derived: is_unknown_derived_client, derived("IsUnknownAdditionalProperties"), |found|
        assert_eq!((found.index, found.age), (Some(314), Some(2.71875)));
    is_unknown_discriminated: is_unknown_discriminated_client, discriminated(), |found| {
        let IsUnknownAdditionalPropertiesDiscriminated::Derived(it) = &found else { panic!("{found:?}") };
        assert_eq!((it.index, &further(&it.unmodeled, "prop3")), (Some(314), &json!("abc")));
    };
    extends_text: extends_string_client, json!({ "name": "ExtendsStringAdditionalProperties", "prop": "abc" }), |found|
        assert_eq!(found.additional_properties["prop"], "abc");
    is_text: is_string_client, json!({ "name": "IsStringAdditionalProperties", "prop": "abc" }), |found|
        assert_eq!(found.additional_properties["prop"], "abc");
    spread_text: spread_string_client, json!({ "name": "SpreadSpringRecord", "prop": "abc" }), |found|
        assert_eq!(found.additional_properties["prop"], "abc");
    extends_number: extends_float_client, numbers(), |found| assert_eq!(found.additional_properties["prop"], 43.125);
    is_number: is_float_client, numbers(), |found| assert_eq!(found.additional_properties["prop"], 43.125);
    spread_number: spread_float_client, numbers(), |found| assert_eq!(found.additional_properties["prop"], 43.125);
    extends_model: extends_model_client, json!({ "knownProp": ok(), "prop": ok() }), |found|
        assert!(is_ok(&found.additional_properties["prop"]));
    is_model: is_model_client, json!({ "knownProp": ok(), "prop": ok() }), |found|
        assert!(is_ok(&found.additional_properties["prop"]));
    spread_model: spread_model_client, json!({ "knownProp": ok(), "prop": ok() }), |found|
        assert!(is_ok(&found.additional_properties["prop"]));
    extends_models: extends_model_array_client, json!({ "knownProp": [ok(), ok()], "prop": [ok(), ok()] }), |found|
        assert!(found.additional_properties["prop"].iter().all(is_ok));
    is_models: is_model_array_client, json!({ "knownProp": [ok(), ok()], "prop": [ok(), ok()] }), |found|
        assert!(found.additional_properties["prop"].iter().all(is_ok));
    spread_models: spread_model_array_client, json!({ "knownProp": [ok(), ok()], "prop": [ok(), ok()] }), |found|
        assert!(found.additional_properties["prop"].iter().all(is_ok));
    different_text: spread_different_string_client, json!({ "id": 43.125, "prop": "abc" }), |found|
        assert_eq!((found.id, found.additional_properties["prop"].as_str()), (Some(43.125), "abc"));
    different_number: spread_different_float_client, json!({ "name": "abc", "prop": 43.125 }), |found|
        assert_eq!(found.additional_properties["prop"], 43.125);
    different_model: spread_different_model_client, json!({ "knownProp": "abc", "prop": ok() }), |found|
        assert!(is_ok(&found.additional_properties["prop"]));
    different_models: spread_different_model_array_client,
        json!({ "knownProp": "abc", "prop": [ok(), ok()] }), |found|
        assert!(found.additional_properties["prop"].iter().all(is_ok));
    derived_text: extends_different_spread_string_client,
        json!({ "id": 43.125, "prop": "abc", "derivedProp": "abc" }), |found|
        assert_eq!((found.derived_prop.as_deref(), found.additional_properties["prop"].as_str()), (Some("abc"), "abc"));
    derived_number: extends_different_spread_float_client,
        json!({ "name": "abc", "prop": 43.125, "derivedProp": 43.125 }), |found|
        assert_eq!((found.derived_prop, found.additional_properties["prop"]), (Some(43.125), 43.125));
    derived_model: extends_different_spread_model_client,
        json!({ "knownProp": "abc", "prop": ok(), "derivedProp": ok() }), |found|
        assert!(is_ok(found.derived_prop.as_ref().unwrap()));
    derived_models: extends_different_spread_model_array_client,
        json!({ "knownProp": "abc", "prop": [ok(), ok()], "derivedProp": [ok(), ok()] }), |found|
        assert!(found.derived_prop.as_ref().unwrap().iter().all(is_ok));
    several: multiple_spread_client, mixed(), |found|
        assert_eq!((&further(&found.unmodeled, "prop1"), &further(&found.unmodeled, "prop2")), (&json!("abc"), &json!(43.125)));
    one_of: spread_record_union_client, mixed(), |found| assert_eq!(found.flag, Some(true));
}

fn kind1(end: Option<&str>) -> Value {
    let mut body = json!({ "kind": "kind1", "start": "2021-01-01T00:00:00Z" });
    if let Some(end) = end {
        body["end"] = json!(end);
    }
    body
}

const END: Option<&str> = Some("2021-01-02T00:00:00Z");

models! {
    one_of_models: spread_record_non_discriminated_union_client,
        json!({ "name": "abc", "prop1": { "kind": "kind0", "fooProp": "abc" }, "prop2": kind1(END) }), |found|
        assert_eq!(further(&found.unmodeled, "prop1")["fooProp"], "abc");
    one_of_models_alike: spread_record_non_discriminated_union2_client,
        json!({ "name": "abc", "prop1": kind1(None), "prop2": kind1(END) }), |found|
        assert_eq!(further(&found.unmodeled, "prop2")["end"], "2021-01-02T00:00:00Z");
    one_of_lists_and_models: spread_record_non_discriminated_union3_client,
        json!({ "name": "abc", "prop1": [kind1(None), kind1(None)], "prop2": kind1(END) }), |found|
        assert_eq!(further(&found.unmodeled, "prop1")[1], kind1(None));
}
